import { addDays, type CalendarDay } from '../domain/calendar-day.ts';
import type { ClientStanding } from '../domain/standing.ts';
import { type Ledger, reading } from './database.ts';
import { soundStandings } from './read-standings.ts';

/** More clients than anybody can look at; the counts stay exact beyond it. */
const most = 1_000;

/** How many clients have something to be done on `today` or had it before. Reads an index only. */
export function countDue(db: Ledger, today: CalendarDay): Promise<number> {
  return db.countFromIndex('clients', 'by-follow-up-day', upTo(today));
}

/** Those clients, the longest due first; at most `limit`. */
export async function dueClients(db: Ledger, today: CalendarDay, limit = most): Promise<ClientStanding[]> {
  return inRange(db, 'by-follow-up-day', upTo(today), limit);
}

/** The clients whose next follow-up comes after `today` and within `days` days, the soonest first. */
export async function comingClients(
  db: Ledger,
  today: CalendarDay,
  days: number,
  limit = most,
): Promise<ClientStanding[]> {
  return inRange(db, 'by-follow-up-day', IDBKeyRange.bound(after(today), after(addDays(today, days))), limit);
}

/** The clients with a hold that ends after `today`, the soonest first. */
export async function heldClients(db: Ledger, today: CalendarDay, limit = most): Promise<ClientStanding[]> {
  return inRange(db, 'by-hold-end', IDBKeyRange.lowerBound(after(today)), limit);
}

/** The day of the first follow-up there is, due or coming; null where there is none. */
export async function firstFollowUpDay(db: Ledger): Promise<string | null> {
  const cursor = await reading(db, ['clients']).objectStore('clients').index('by-follow-up-day').openKeyCursor();
  return cursor?.key[0] ?? null;
}

async function inRange(
  db: Ledger,
  index: 'by-follow-up-day' | 'by-hold-end',
  range: IDBKeyRange,
  limit: number,
): Promise<ClientStanding[]> {
  return soundStandings(await db.getAllFromIndex('clients', index, range, limit));
}

// Keys are [day, id]; an array sorts after every string, so [day, []] is behind the last client of that day.
function after(day: CalendarDay): [CalendarDay, []] {
  return [day, []];
}

function upTo(day: CalendarDay): IDBKeyRange {
  return IDBKeyRange.upperBound(after(day));
}
