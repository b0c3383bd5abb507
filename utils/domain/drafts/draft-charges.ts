import { earlierDay } from '../calendar-day.ts';
import type { Addition } from '../late-fees/addition.ts';
import type { DraftCharges } from './draft.ts';

/**
 * What may be added to the invoices of a draft, put together; null where nothing may. It stands apart from what the
 * invoices themselves ask for, and is reckoned anew for each draft, so that nothing is ever added twice.
 */
export function draftCharges(additions: readonly Addition[]): DraftCharges | null {
  const some = additions.filter(({ reason }) => reason === null);
  const [first] = some;
  if (!first) return null;
  const interest = some.flatMap((addition) => (addition.interest ? [addition.interest] : []));
  const fees = some.flatMap(({ lateFee }) => (lateFee ? [lateFee] : []));
  const compensation = some.flatMap((addition) => (addition.compensation ? [addition.compensation] : []));
  // Where rates are known to an earlier day only, interest is reckoned to that day, and the draft names it.
  const asOf = interest.map(({ to }) => to).reduce(earlierDay, first.asOf);
  return {
    asOf,
    rules: [...interest, ...fees, ...compensation].map(({ rule }) => rule),
    interest: interest.map(({ outstanding }) => outstanding).filter(({ minor }) => minor > 0),
    lateFee: fees.map(({ amount }) => amount).filter(({ minor }) => minor > 0),
    compensation: compensation.map(({ amount }) => amount),
    perDay: interest.flatMap(({ perDay }) => (perDay && perDay.amount.minor > 0 ? [perDay.amount] : [])),
  };
}
