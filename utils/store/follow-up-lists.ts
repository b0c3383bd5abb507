import { addDays, type CalendarDay } from '../domain/calendar-day.ts';
import type { ClientStanding } from '../domain/standing.ts';
import type { Ledger, Reading } from './database.ts';
import { soundStandings } from './read-standings.ts';

/** More clients than anybody can look at; the counts stay exact beyond it. */
const most = 1_000;

/** How many clients have something to be done on `today` or had it before. Reads an index only. */
export function countDue(db: Ledger, today: CalendarDay): Promise<number> {
  return db.countFromIndex('clients', 'by-follow-up-day', upTo(today));
}

/** Those clients, the longest due first; at most `limit`. The transaction must span `clients`. */
export function dueClients(transaction: Reading, today: CalendarDay, limit = most): Promise<ClientStanding[]> {
  return inRange(transaction, 'by-follow-up-day', upTo(today), limit);
}

/** The clients whose next follow-up comes after `today` and within `days` days, the soonest first. */
export function comingClients(
  transaction: Reading,
  today: CalendarDay,
  days: number,
  limit = most,
): Promise<ClientStanding[]> {
  const range = IDBKeyRange.bound(after(today), after(addDays(today, days)));
  return inRange(transaction, 'by-follow-up-day', range, limit);
}

/** The client whose follow-up comes first after a day, however far off; none where there is none. */
export function nextClients(transaction: Reading, day: CalendarDay): Promise<ClientStanding[]> {
  return inRange(transaction, 'by-follow-up-day', IDBKeyRange.lowerBound(after(day)), 1);
}

/** Some of all clients, at most `limit`: those for whom something is to come first. */
export async function someClients(transaction: Reading, limit: number): Promise<ClientStanding[]> {
  const clients = transaction.objectStore('clients');
  const [active, all] = await Promise.all([
    clients.index('by-follow-up-day').getAll(null, limit),
    clients.getAll(null, limit),
  ]);
  const byId = new Map(soundStandings([...active, ...all]).map((standing) => [standing.id, standing]));
  return [...byId.values()].slice(0, limit);
}

/** The clients with a hold that ends after `today`, the soonest first. */
export function heldClients(transaction: Reading, today: CalendarDay, limit = most): Promise<ClientStanding[]> {
  return inRange(transaction, 'by-hold-end', IDBKeyRange.lowerBound(after(today)), limit);
}

/** The day of the first follow-up there is, due or coming; null where there is none. */
export async function firstFollowUpDay(transaction: Reading): Promise<string | null> {
  const cursor = await transaction.objectStore('clients').index('by-follow-up-day').openKeyCursor();
  return cursor?.key[0] ?? null;
}

async function inRange(
  transaction: Reading,
  index: 'by-follow-up-day' | 'by-hold-end',
  range: IDBKeyRange,
  limit: number,
): Promise<ClientStanding[]> {
  return soundStandings(await transaction.objectStore('clients').index(index).getAll(range, limit));
}

// Keys are [day, id]; an array sorts after every string, so [day, []] is behind the last client of that day.
function after(day: CalendarDay): [CalendarDay, []] {
  return [day, []];
}

function upTo(day: CalendarDay): IDBKeyRange {
  return IDBKeyRange.upperBound(after(day));
}
