import { type CalendarDay, dayFromParts } from '../../domain/calendar-day.ts';
import { type Money, minorDigits, money } from '../../domain/money.ts';
import type { Evidence, Found } from '../reading.ts';
import type { Stated } from './xml-tree.ts';

const longestValue = 200;

/** A stated text as a finding. Structured data says what a field means, so there is no doubt but the writer's. */
export function found(stated: Stated | null): Found<string> | null {
  if (!stated) return null;
  return {
    value: stated.text.replace(/\s+/g, ' ').slice(0, longestValue),
    confidence: 1,
    evidence: evidenceOf(stated),
  };
}

/** A stated date (20260406 as format 102 writes it, or ISO 8601 with or without a time) as a day, or null. */
export function foundDay(stated: Stated | null): Found<CalendarDay> | null {
  const day = stated && dayOfText(stated.text);
  return stated && day ? { value: day, confidence: 1, evidence: evidenceOf(stated) } : null;
}

/** A stated decimal as money in the invoice's currency or else its own, or null where either is missing or malformed. */
export function foundMoney(stated: Stated | null, currency: string | null): Found<Money> | null {
  const code = (currency ?? stated?.element.attributes.currencyID ?? '').trim().toUpperCase();
  if (!stated || !/^[A-Z]{3}$/.test(code)) return null;
  const decimal = /^[+-]?\d{1,13}(?:\.\d{1,12})?$/.exec(stated.text)?.[0];
  if (decimal === undefined) return null;
  const minor = minorUnits(decimal, minorDigits(code));
  if (!Number.isSafeInteger(minor)) return null;
  return { value: money(minor, code), confidence: 1, evidence: evidenceOf(stated) };
}

/** The words of a piece of evidence, and where they stand in the XML. */
export function evidenceOf({ text, element }: Stated, why = 'xml-field'): Evidence {
  return { words: `${element.name}: ${text}`.replace(/\s+/g, ' ').slice(0, longestValue), where: 'xml', why };
}

export function dayOfText(text: string): CalendarDay | null {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  return parts && dayFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Half a minor unit is rounded away from zero: some writers give four decimals. */
function minorUnits(decimal: string, digits: number): number {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace(/^[+-]/, '').split('.');
  const kept = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  const rounded = kept + (Number(fraction[digits] ?? '0') >= 5 ? 1 : 0);
  return negative ? -rounded : rounded;
}
