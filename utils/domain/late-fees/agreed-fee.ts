import { type Money, money } from '../money.ts';
import type { FeeAdded, InterestAdded } from './addition.ts';
import { type AdditionNote, note } from './addition-note.ts';
import type { AgreedRights, Percent } from './agreed-rights.ts';
import { agreedRule } from './agreed-terms.ts';
import { roundedMoney } from './exact-money.ts';
import { fraction, parseRational, times } from './rational.ts';

/** The agreed late fee on what was unpaid when it fell due, or null where none was agreed. */
export function agreedFee(rights: AgreedRights, unpaid: Money): FeeAdded | null {
  const { fee } = rights;
  if (!fee) return null;
  return {
    rule: agreedRule('agreed-fee', rights),
    amount: 'amount' in fee ? fee.amount : shareOf(unpaid, fee.percent),
  };
}

/** Interest and fee, cut to the agreed most: interest first. @throws RangeError where the cap is in another currency */
export function cappedAt(
  { cap }: AgreedRights,
  principal: Money,
  interest: InterestAdded | null,
  fee: FeeAdded | null,
): { interest: InterestAdded | null; fee: FeeAdded | null; notes: readonly AdditionNote[] } {
  if (!cap) return { interest, fee, notes: [] };
  const most = 'amount' in cap ? cap.amount : shareOf(principal, cap.percent);
  const parts = [interest?.amount, fee?.amount].filter((amount) => amount !== undefined);
  const foreign = parts.find(({ currency }) => currency !== most.currency);
  if (foreign) throw new RangeError(`A cap in ${most.currency} on an amount in ${foreign.currency}`);
  if (parts.reduce((sum, { minor }) => sum + minor, 0) <= most.minor) return { interest, fee, notes: [] };

  const feeLeft = fee && { ...fee, amount: money(Math.min(fee.amount.minor, most.minor), most.currency) };
  const forInterest = most.minor - (feeLeft?.amount.minor ?? 0);
  return {
    interest: interest && cutTo(interest, forInterest),
    fee: feeLeft,
    notes: [note('cap-reached', { amount: most.minor, currency: most.currency })],
  };
}

function cutTo(interest: InterestAdded, most: number): InterestAdded {
  const { amount, outstanding } = interest;
  const cut = amount.minor - Math.min(amount.minor, most);
  return {
    ...interest,
    amount: money(amount.minor - cut, amount.currency),
    outstanding: money(Math.max(0, outstanding.minor - cut), amount.currency),
    perDay: null,
  };
}

function shareOf({ minor, currency }: Money, percent: Percent): Money {
  return roundedMoney(times(fraction(minor, 100), parseRational(percent)), currency);
}
