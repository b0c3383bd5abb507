import type { DueRule } from '../../domain/payment-terms/due-rule.ts';
import type { EndOfMonthReading } from '../../domain/payment-terms.ts';
import type { TermsGrammar } from './terms-grammar.ts';

/** The keys of a grammar that hold phrases leading to a rule. */
export const ruleKeys = [
  'days',
  'daysFromInvoiceReceipt',
  'daysFromGoodsReceipt',
  'businessDays',
  'weeks',
  'months',
  'onReceipt',
  'monthEnd',
  'nextMonthEnd',
  'nextMonthEndThenDays',
  'monthEndThenDays',
  'daysThenMonthEnd',
  'daysEndOfMonth',
  'daysThenMonthEndThenDay',
  'dayOfNextMonth',
  'firstOfNextMonth',
  'dayOfMonthAfter',
] as const satisfies readonly (keyof TermsGrammar)[];

export type RuleKey = (typeof ruleKeys)[number];

/** The rule that a phrase under `key` means with its number and its day of the month, or null where one is missing. */
export function ruleOfPhrase(key: RuleKey, n: number | null, day: number | null): DueRule | null {
  switch (key) {
    case 'onReceipt':
      return { kind: 'days', days: 0, from: 'issue' };
    case 'monthEnd':
      return { kind: 'month-end-then-days', days: 0 };
    case 'nextMonthEnd':
      return { kind: 'later-month-end', months: 1, days: 0 };
    case 'firstOfNextMonth':
      return { kind: 'day-of-month', day: 1, months: 1, cutOff: null };
    case 'dayOfNextMonth':
      return day === null ? null : { kind: 'day-of-month', day, months: 1, cutOff: null };
    case 'dayOfMonthAfter':
      return day === null || n === null ? null : { kind: 'day-of-month-after', day, days: n };
    case 'daysThenMonthEndThenDay':
      return day === null || n === null ? null : { kind: 'days-then-month-end', days: n, day };
    default:
      return n === null ? null : countedRule(key, n);
  }
}

/** The reading of "30 days end of month" that `reading` names. */
export function endOfMonthRule(days: number, reading: EndOfMonthReading): DueRule {
  return reading === 'days-first'
    ? { kind: 'days-then-month-end', days, day: null }
    : { kind: 'month-end-then-days', days };
}

type CountedKey = Extract<
  RuleKey,
  `days${string}` | 'businessDays' | 'weeks' | 'months' | 'monthEndThenDays' | 'nextMonthEndThenDays'
>;

function countedRule(key: Exclude<CountedKey, 'daysThenMonthEndThenDay'>, n: number): DueRule {
  switch (key) {
    case 'days':
      return { kind: 'days', days: n, from: 'issue' };
    case 'daysFromInvoiceReceipt':
      return { kind: 'days', days: n, from: 'invoice-receipt' };
    case 'daysFromGoodsReceipt':
      return { kind: 'days', days: n, from: 'goods-receipt' };
    case 'businessDays':
      return { kind: 'business-days', days: n };
    case 'weeks':
      return { kind: 'days', days: n * 7, from: 'issue' };
    case 'months':
      return { kind: 'months', months: n };
    case 'monthEndThenDays':
      return { kind: 'month-end-then-days', days: n };
    case 'nextMonthEndThenDays':
      return { kind: 'later-month-end', months: 1, days: n };
    case 'daysThenMonthEnd':
    case 'daysEndOfMonth':
      return { kind: 'days-then-month-end', days: n, day: null };
  }
}
