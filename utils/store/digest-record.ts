import type { CalendarDay } from '../domain/calendar-day.ts';
import { isBoolean, record } from '../domain/shape/shape.ts';
import { isCalendarDay } from '../domain/shape/value-shapes.ts';
import type { Ledger } from './database.ts';
import { inOneTransaction } from './in-one-transaction.ts';

/** The last digest. It is written down before it is shown, so that a worker which dies in between shows it again. */
export interface DigestRecord {
  readonly day: CalendarDay;
  readonly shown: boolean;
}

const isRecord = record<DigestRecord>({ day: isCalendarDay, shown: isBoolean });

/** The last digest; null where there was none. */
export async function lastDigest(db: Ledger): Promise<DigestRecord | null> {
  const kept = await db.get('meta', 'digest');
  return isRecord(kept) ? kept : null;
}

export async function recordDigest(db: Ledger, digest: DigestRecord): Promise<void> {
  await inOneTransaction(db, ['meta'], (transaction) => transaction.objectStore('meta').put(digest, 'digest'));
}
