import type { CalendarDay } from '../../../domain/calendar-day.ts';
import { type Money, money } from '../../../domain/money.ts';
import { moneyOf, type WrittenAmount } from '../values/amounts-in-text.ts';
import { type DayEvidence, resolveDay } from '../values/resolve-day.ts';
import type { Atom } from './atoms.ts';
import type { DayRead, ReadingContext } from './meaning.ts';

/** What is left of a bare "$" once the page's own habits say whose it is. */
const told = 0.91;

export interface Read<T> {
  readonly value: T;
  /** How sure the value itself is, whatever it is the value of. */
  readonly strength: number;
}

/** A negative amount is a discount or a payment, never what an invoice is about. */
export function readMoney(
  amount: WrittenAmount,
  otherwise: string | null,
  context: ReadingContext,
  evidence: DayEvidence,
): Read<Money> | null {
  const { habits } = context;
  const code = amount.currency?.code ?? otherwise;
  if (amount.negative || code === null || !/^[A-Z]{3}$/.test(code)) return null;
  const value = moneyOf(amount, code, habits.decimalMark);
  if (!value) return null;
  // `1.234` on a page that writes decimals with a point is a thousand only to somebody else.
  const isForeign = amount.unclearMark !== null && amount.unclearMark === habits.decimalMark;
  return { value: money(value.minor, code), strength: isForeign ? 0.6 : certaintyOf(amount, context, evidence) };
}

/**
 * A bare "$" in English that names no country is the United States' where the page writes days as they do there, and
 * names no other dollar "US$".
 */
function certaintyOf({ currency }: WrittenAmount, context: ReadingContext, { monthFirst }: DayEvidence): number {
  if (!currency) return 0.97;
  const isAmerican = context.habits.locale === 'en' && monthFirst && !context.namesUsDollar;
  return currency.code === 'USD' && isAmerican ? Math.max(currency.certainty, told) : currency.certainty;
}

export function readDay(day: DayRead, { habits }: ReadingContext, evidence: DayEvidence): Read<CalendarDay> | null {
  if ('definite' in day) return { value: day.definite, strength: 0.95 };
  const resolved = resolveDay(day.written, habits, evidence);
  return resolved && { value: resolved.day, strength: resolved.certainty };
}

/** The currency a row names apart from its amounts; null where it names none, or two. */
export function onlyCurrency(atoms: readonly Atom[]): string | null {
  const codes = atoms.flatMap(({ meaning }) =>
    meaning.kind === 'text' &&
    /^[A-Z]{3}$/.test(meaning.text) &&
    Intl.supportedValuesOf('currency').includes(meaning.text)
      ? [meaning.text]
      : [],
  );
  const [only = null] = codes;
  return new Set(codes).size === 1 ? only : null;
}
