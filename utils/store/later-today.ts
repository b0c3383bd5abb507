import type { CalendarDay } from '../domain/calendar-day.ts';
import { listOf, record } from '../domain/shape/shape.ts';
import { isCalendarDay, isId } from '../domain/shape/value-shapes.ts';
import type { Ledger, Reading } from './database.ts';
import { inOneTransaction } from './in-one-transaction.ts';

/** A day's work is not longer. */
const mostClients = 1_000;

/** The clients the user has put off to later on a day. Tomorrow it is forgotten: what was not done comes up again. */
interface LaterToday {
  readonly day: CalendarDay;
  readonly clientIds: readonly string[];
}

const isLaterToday = record<LaterToday>({ day: isCalendarDay, clientIds: listOf(isId, mostClients) });

/** The clients put off to later today. */
export async function laterToday(transaction: Reading, today: CalendarDay): Promise<ReadonlySet<string>> {
  const kept: unknown = await transaction.objectStore('meta').get('later-today');
  return new Set(isLaterToday(kept) && kept.day === today ? kept.clientIds : []);
}

/** Puts a client off to later today, or back. A day's list of their own: nothing happened, and nothing waits. */
export async function putOff(db: Ledger, clientId: string, isPutOff: boolean, today: CalendarDay): Promise<void> {
  await inOneTransaction(db, ['meta'], async (transaction) => {
    const others = [...(await laterToday(transaction, today))].filter((id) => id !== clientId);
    const clientIds = isPutOff ? [...others, clientId].slice(-mostClients) : others;
    await transaction.objectStore('meta').put({ day: today, clientIds }, 'later-today');
  });
}
