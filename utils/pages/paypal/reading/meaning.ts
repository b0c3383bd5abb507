import type { CalendarDay } from '../../../domain/calendar-day.ts';
import type { PaypalStatus } from '../../../domain/paypal-status.ts';
import { amountsInText, type WrittenAmount } from '../values/amounts-in-text.ts';
import { daysInText, type WrittenDay } from '../values/days-in-text.ts';
import type { PageHabits } from '../values/page-habits.ts';
import { isCountOfDays, relativeDay } from '../values/resolve-day.ts';
import type { DueTerm, Lexicon } from '../words/lexicon.ts';
import type { Label } from '../words/vocabulary.ts';
import { countMark, seam, wordKey } from '../words/word-key.ts';
import { amountMeaning, partMeaning } from './amount-meaning.ts';
import { addressIn, type NamedAddress, numberIn, withoutHash } from './names-in-text.ts';
import { withoutSeams } from './shown-text.ts';

/** A day as it was read: written out, or relative to today. */
export type DayRead = { readonly written: WrittenDay } | { readonly definite: CalendarDay };

/** What one piece of text says as a whole. `label` is the label inside the same piece, where it has one. */
export type Meaning =
  | { readonly kind: 'amount'; readonly amount: WrittenAmount; readonly label: Label | null }
  | { readonly kind: 'day'; readonly day: DayRead; readonly label: Label | 'reminded' | null }
  | { readonly kind: 'term'; readonly term: DueTerm; readonly label: Label | null }
  | {
      readonly kind: 'status';
      readonly status: PaypalStatus;
      readonly label: Label | null;
      /** True where another word for the status stands before this one: it is part of a longer text. */
      readonly isWeak?: true;
      /** Where the words name the day of the payment. */
      readonly paidOn?: DayRead;
    }
  | { readonly kind: 'email'; readonly email: string; readonly name: string | null; readonly label: Label | null }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'balance-of-total'; readonly balance: WrittenAmount; readonly total: WrittenAmount }
  /** Words that are a label, or a status and a label. */
  | { readonly kind: 'word'; readonly label: Label; readonly status: PaypalStatus | null }
  /** Free text; a name, a number, anything. */
  | { readonly kind: 'text'; readonly text: string; readonly label: Label | null }
  /** Something known that is none of the facts looked for, or a sentence with values in it. */
  | { readonly kind: 'aside'; readonly label: Label | null; readonly isAction?: true };

export interface ReadingContext {
  readonly lexicon: Lexicon;
  readonly habits: PageHabits;
  /** Every day that was seen, for how the page writes them. */
  readonly daysSeen: WrittenDay[];
  /** What texts were found to say: a page says the same things in every row. */
  readonly known: Map<string, Meaning | null>;
  /** True where whole sentences are taken apart: rows of a list are facts, an invoice's page holds people's words. */
  readonly sentences: boolean;
  /** True where the page writes "US$" somewhere: a bare "$" is then another country's. */
  readonly namesUsDollar: boolean;
}

const longest = 200;

/** What a text with seams says; null where it says nothing (no letters, no digits). */
export function meaningOf(seamed: string, context: ReadingContext): Meaning | null {
  const text = seamed.replace(/^[\s\uFDD3·•|,;:–—-]+(?=[\p{L}\p{N}])|[\s\uFDD3·•|,;:]+$/gu, '');
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  if (text.length > longest) return { kind: 'aside', label: null };
  const known = context.known.get(text);
  if (known !== undefined) return known;
  const meaning = wholly(text, context);
  context.known.set(text, meaning);
  return meaning;
}

function wholly(text: string, context: ReadingContext): Meaning | null {
  return valueMeaning(text, context) ?? labelledText(text, context) ?? numberMeaning(text, context) ?? plain(text);
}

/** A text that is a value as a whole, or a value with its label. */
function valueMeaning(text: string, context: ReadingContext): Meaning | null {
  const { lexicon } = context;
  const address = addressIn(text);
  if (address) return withNameLabel(address, lexicon);
  const days = daysInText(text.replace(/[\uFDD3\uFDD4]/g, ' '));
  const amounts = amountsInText(text, context.habits.signs).filter(
    ({ start, end }) => !days.some((day) => !day.isShort && day.start < end && start < day.end),
  );
  const counted = days.filter((day) => !amounts.some(({ start, end }) => day.start < end && start < day.end));
  for (const day of counted) if (!day.isShort) context.daysSeen.push(day);
  const [amount, second] = amounts;
  const [day] = counted;
  if (amount && !day) return second ? partMeaning(text, amounts, lexicon) : amountMeaning(text, amount, lexicon);
  if (day && !amount && counted.length === 1) return dayMeaning(text, day, lexicon);
  if (amount || day) return { kind: 'aside', label: null };
  return wordMeaning(text, context);
}

/** `Bill to: Acme Ltd <ap@acme.example>`: the label is none of the name. */
function withNameLabel({ email, name }: NamedAddress, lexicon: Lexicon): Meaning {
  const [, before, rest] = /^([^:]{1,40}):\s?(.+)$/s.exec(name ?? '') ?? [];
  if (!before || !rest) return { kind: 'email', email, name, label: null };
  const { label } = lexicon(wordKey(before));
  return label === 'client'
    ? { kind: 'email', email, name: rest, label }
    : { kind: 'email', email, name: null, label: null };
}

function dayMeaning(text: string, written: WrittenDay, lexicon: Lexicon): Meaning | null {
  const day = { written };
  const around = wordKey(text.slice(0, written.start) + text.slice(written.end));
  if (around === '') return { kind: 'day', day, label: null };
  const words = lexicon(around);
  if (words.before === 'due') return { kind: 'day', day, label: 'due' };
  if (words.label === 'other' && words.before === null) return { kind: 'aside', label: 'other' };
  if (words.before === 'reminded') return { kind: 'day', day, label: 'reminded' };
  if (words.before === 'paid') return { kind: 'status', status: 'paid', label: null, isWeak: true, paidOn: day };
  if (words.label !== null) return { kind: 'day', day, label: words.label };
  // A bare `3/11` inside other words may be a fraction, a name, anything: the words are then all there is.
  if (written.isShort) return null;
  // A status and a day in two pieces are two things as well.
  if (words.status && text.slice(1, -1).includes(seam)) return { kind: 'aside', label: null };
  return words.status
    ? { kind: 'status', status: words.status, label: null, isWeak: true }
    : { kind: 'aside', label: null };
}

function wordMeaning(text: string, context: ReadingContext): Meaning | null {
  const { lexicon, habits } = context;
  const key = wordKey(text);
  const { status, isWeak, label, term, action } = lexicon(key);
  // `To`, `An`, `No` alone are as likely the first letters of a name in place of a picture.
  if (label !== null && key.length > 2) return { kind: 'word', label, status };
  if (status !== null) return { kind: 'status', status, label: null, ...(isWeak && { isWeak }) };
  if (term !== null) return { kind: 'term', term, label: null };
  if (action) return { kind: 'aside', label: null, isAction: true };
  if (isDaysLate(text, lexicon)) return { kind: 'status', status: 'overdue', label: null };
  if (isCountOfDays(withoutSeams(text, ' '), habits)) return { kind: 'aside', label: null };
  return relativeMeaning(text, context, habits);
}

function isDaysLate(text: string, lexicon: Lexicon): boolean {
  return /\d/.test(text) && lexicon(wordKey(text.replace(/\d{1,4}/, countMark))).daysLate;
}

/** `tomorrow`, `Due in 3 days`. */
function relativeMeaning(text: string, { lexicon }: ReadingContext, habits: PageHabits): Meaning | null {
  const words = withoutSeams(text, ' ').split(/\s+/).slice(0, 8);
  for (let index = 0; index < Math.min(words.length, 4); index++) {
    const definite = relativeDay(words.slice(index).join(' '), habits);
    if (!definite) continue;
    if (index === 0) return { kind: 'day', day: { definite }, label: null };
    const { before, label } = lexicon(wordKey(words.slice(0, index).join(' ')));
    if (before === 'due') return { kind: 'day', day: { definite }, label: 'due' };
    return before === null && label !== null && label !== 'other' && label !== 'sender'
      ? { kind: 'day', day: { definite }, label }
      : null;
  }
  return null;
}

/** `Status: Paid`, and the same in two elements: a label on one side of the only seam or of a colon. */
function labelledText(text: string, context: ReadingContext): Meaning | null {
  for (const [first, second] of halves(text)) {
    const { label: before, status } = context.lexicon(wordKey(first));
    const isTwoThings = status !== null && text.includes(seam) && !text.includes(':');
    if (isTwoThings && second !== null && isWholeTerm(second, context)) return { kind: 'aside', label: null };
    if (before !== null) return withLabel(second, before, context);
    const after = second === null || text.includes(':') ? null : context.lexicon(wordKey(second)).label;
    if (after !== null) return withLabel(first, after, context);
  }
  return termBehind(text, context) ?? clientBehind(text, context);
}

/** `Due date No due date`: the words for no day behind the label for one. */
function termBehind(text: string, { lexicon }: ReadingContext): Meaning | null {
  if (text.includes(seam)) return null;
  const words = withoutSeams(text, ' ').split(' ');
  for (let count = Math.min(5, words.length - 1); count >= 1; count--) {
    const { label, before } = lexicon(wordKey(words.slice(0, count).join(' ')));
    const { term } = lexicon(wordKey(words.slice(count).join(' ')));
    if (term !== null && (label === 'due' || label === 'due-or-balance' || before === 'due'))
      return { kind: 'term', term, label: 'due' };
  }
  return null;
}

/** `No due date`, which needs no label; not `None`. */
function isWholeTerm(text: string, { lexicon }: ReadingContext): boolean {
  return text.includes(' ') && lexicon(wordKey(text)).term !== null;
}

/** `Bill to Acme Ltd`: two words at least, for many a name begins with one that could be a label. */
function clientBehind(text: string, context: ReadingContext): Meaning | null {
  if (text.includes(seam)) return null;
  const words = text.split(' ');
  for (let count = Math.min(3, words.length - 1); count >= 2; count--) {
    const { label } = context.lexicon(wordKey(words.slice(0, count).join(' ')));
    if (label === 'client') return withLabel(words.slice(count).join(' '), label, context);
  }
  return null;
}

function withLabel(beside: string, label: Label, context: ReadingContext): Meaning | null {
  const value = beside.replace(/^[\s:\uFDD3]+|[\s:\uFDD3]+$/g, '');
  const inner = valueMeaning(value, context);
  if (inner === null) return textWithLabel(withoutSeams(value), label);
  if (label === 'number' && inner.kind !== 'word') return { kind: 'number', number: withoutHash(withoutSeams(value)) };
  if (inner.kind === 'word')
    return inner.status && label === 'status' ? { kind: 'status', status: inner.status, label } : null;
  return 'label' in inner && inner.label === null ? { ...inner, label } : null;
}

/** Free text stands under few labels: under one for a day it is something else. */
function textWithLabel(text: string, label: Label): Meaning | null {
  if (label === 'number') return /\d/.test(text) ? { kind: 'number', number: withoutHash(text) } : null;
  if (label === 'other' || label === 'sender' || label === 'item') return { kind: 'aside', label };
  return label === 'client' || label === 'currency' ? { kind: 'text', text, label } : null;
}

function halves(text: string): [string, string][] {
  const found: [string, string][] = [];
  const colon = /^([^:\uFDD3]{1,40}):[\s\uFDD3]?(.+)$/s.exec(text);
  if (colon?.[1] && colon[2]) found.push([colon[1], undoubled(colon[2])]);
  const seams = text.split(seam);
  const [first, second] = seams;
  // Two letters in a piece of their own are more likely the first of a name.
  if (first && second && seams.length === 2 && wordKey(first).length > 2) found.push([first, second]);
  return found;
}

/** A value that stands there twice, once for eyes and once for ears, is one value. */
function undoubled(value: string): string {
  const pieces = value.split(seam).filter((piece) => piece !== '');
  const [half, rest] = [pieces.slice(0, pieces.length / 2), pieces.slice(pieces.length / 2)];
  return pieces.length > 1 && half.join(seam) === rest.join(seam) ? half.join(seam) : value;
}

function numberMeaning(text: string, { lexicon }: ReadingContext): Meaning | null {
  const number = numberIn(text, lexicon);
  return number === null ? null : { kind: 'number', number };
}

function plain(text: string): Meaning {
  const shown = withoutSeams(text, text.includes(' ') ? '' : ' ');
  return { kind: 'text', text: shown, label: null };
}
