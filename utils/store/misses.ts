import { addDays, type CalendarDay } from '../domain/calendar-day.ts';
import type { Ledger, Reading } from './database.ts';
import { inOneTransaction } from './in-one-transaction.ts';
import type { MissRow } from './rows.ts';

/** A part that was missed this often within `freshFor` days has changed; fewer is a slow page. */
const often = 3;
const freshFor = 7;

/** At most so many different parts are kept per site: a page cannot fill the store. */
const mostParts = 200;

/** Notes that a part of a site was looked for and not found. Misses older than a week count no longer. */
export async function noteMiss(
  db: Ledger,
  miss: Pick<MissRow, 'site' | 'part' | 'outline'>,
  today: CalendarDay,
): Promise<void> {
  await inOneTransaction(db, ['misses'], async (transaction) => {
    const misses = transaction.objectStore('misses');
    const before = await misses.get([miss.site, miss.part]);
    if (!before && (await misses.count()) >= mostParts) return;
    const count = before && isFresh(before, today) ? before.count + 1 : 1;
    await misses.put({ ...miss, count, day: today });
  });
}

/** The parts of sites that Fairdue no longer recognises. */
export async function repeatedMisses(transaction: Reading, today: CalendarDay): Promise<MissRow[]> {
  return (await transaction.objectStore('misses').getAll()).filter(
    (miss) => miss.count >= often && isFresh(miss, today),
  );
}

function isFresh(miss: MissRow, today: CalendarDay): boolean {
  return miss.day >= addDays(today, -freshFor);
}
