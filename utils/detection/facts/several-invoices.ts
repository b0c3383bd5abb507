import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Money } from '../../domain/money.ts';
import type { Found, InvoiceReading } from '../reading.ts';
import { type Line, wordsAround } from '../text/line.ts';
import { documentWordHits } from './document-words.ts';
import type { LabelledAmount } from './find-amounts.ts';
import type { DayFound } from './find-days.ts';
import type { NumberFound } from './find-number.ts';
import { found } from './found.ts';

/** What was found line by line. */
export interface FoundInLines {
  readonly lines: readonly Line[];
  readonly numbers: readonly NumberFound[];
  readonly amounts: readonly LabelledAmount[];
  readonly days: readonly DayFound[];
}

type OneOfSeveral = Omit<InvoiceReading, 'subject' | 'paymentLink'>;

/** More rows than this are a ledger. */
const mostInvoices = 30;

/**
 * The invoices of a document that lists several, one a line, each with its own number and amount; empty where it is
 * about one. A number counts where a label announces it anywhere in the document or a `#` stands before it.
 */
export function severalInvoices(facts: FoundInLines): OneOfSeveral[] {
  const known = new Set([...facts.numbers.map(({ number }) => number), ...conjoined(facts)]);
  const amountsOf = Map.groupBy(facts.amounts, ({ governed }) => governed.line);
  const byNumber = new Map<string, OneOfSeveral>();
  const listed = listedNumbers(facts.lines);
  for (const line of facts.lines) {
    if (line.where === 'subject' || line.amounts.length === 0) continue;
    const number = numberOn(line, known) ?? listed.get(line) ?? null;
    const amount = number && amountOn(amountsOf.get(line) ?? []);
    if (!number || !amount || byNumber.has(number.text) || byNumber.size >= mostInvoices) continue;
    byNumber.set(number.text, invoiceOn(line, number, amount, facts.days));
  }
  return byNumber.size >= 2 ? [...byNumber.values()] : [];
}

/** `* SK-81 (10 June) - EUR 900.00`: an item of a list that opens with a number of letters and figures. */
const listItem =
  /^[\s*•·–—-]{0,6}(\p{Lu}{1,6}[-/ ]?\d[\p{L}\d/._-]{0,30}|\d{2,6}[-/]\d{1,6}[\p{L}\d-]{0,10})(?=[\s:,;(]|$)/u;
/** The words `invoices` or `Rechnungen` stand at most this many lines above the list. */
const farthestName = 12;

/** The lines of a list of invoices that open with a number no label announces; empty where only one line does. */
function listedNumbers(lines: readonly Line[]): ReadonlyMap<Line, NumberOnLine> {
  const items = lines.flatMap((line) => {
    const item = line.amounts.some(({ currency }) => currency !== null) ? listItem.exec(line.text) : null;
    const text = item?.[1];
    if (!item || !text || line.dates.some(({ start }) => start < item[0].length)) return [];
    return [[line, { text, start: item[0].length - text.length, end: item[0].length }] as const];
  });
  const first = items[0]?.[0].index ?? 0;
  if (items.length < 2) return new Map();
  const above = lines.filter(({ index }) => index < first && first - index <= farthestName);
  const isNamed = above.some((line) => documentWordHits(line).some(({ value }) => value === 'invoice'));
  return isNamed ? new Map(items) : new Map();
}

interface NumberOnLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `Invoices 301 and 302`: the numbers that follow a known one in a list. */
function conjoined({ numbers }: FoundInLines): string[] {
  return numbers.flatMap(({ line, end }) => {
    const behind = line.text.slice(end, end + 120);
    const found: string[] = [];
    let at = 0;
    for (;;) {
      const next = /^(?:\s?,\s?|\s(?:and|und|et|y|e|en|&|\+)\s)#?([\p{L}\d][\p{L}\d/._-]{1,30})/u.exec(
        behind.slice(at),
      );
      if (!next?.[1] || !/\d/.test(next[1])) return found;
      found.push(next[1].replace(/[.,]$/, ''));
      at += next[0].length;
    }
  });
}

function numberOn(line: Line, known: ReadonlySet<string>): NumberOnLine | null {
  for (const { start, end } of runsOf(line.text)) {
    const text = line.text.slice(start, end);
    const isMarked = text.startsWith('#') || line.text.charAt(start - 1) === '#';
    const plain = text.startsWith('#') ? text.slice(1) : text;
    if (!/\d/.test(plain) || line.dates.some((date) => date.start <= start && date.end >= end)) continue;
    if (known.has(plain) || (isMarked && /^[\p{L}\d/._-]{2,40}$/u.test(plain))) return { text: plain, start, end };
  }
  return null;
}

function* runsOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  while (start < text.length && start < 400) {
    let end = start;
    while (end < text.length && !' \t,;:()'.includes(text.charAt(end))) end += 1;
    if (end > start) yield { start, end };
    start = end + 1;
  }
}

/** The line's amount still owed, else its total, else its only one. */
function amountOn(amounts: readonly LabelledAmount[]): LabelledAmount | null {
  const own = amounts.filter(({ governed: { label } }) => label !== 'paid' && label !== 'tax');
  return (
    own.find(({ governed }) => governed.label === 'due') ??
    own.find(({ governed }) => governed.label === 'total') ??
    (own.length === 1 ? (own[0] ?? null) : null)
  );
}

/** `SK-81 (10 June)` */
function dayInBrackets(line: Line, number: NumberOnLine, own: readonly DayFound[]): Found<CalendarDay> | null {
  const day = own.find(({ governed: { value } }) => line.text.slice(number.end, value.start) === ' (');
  if (!day || line.text[day.governed.value.end] !== ')') return null;
  return found(day.day, 0.75, day.governed.words, line.where, 'behind-number');
}

function invoiceOn(line: Line, number: NumberOnLine, amount: LabelledAmount, days: readonly DayFound[]): OneOfSeveral {
  const own = days.filter(({ governed }) => governed.line === line);
  const dayOf = (labels: readonly string[]): Found<CalendarDay> | null => {
    const day = own.find(({ governed, confidence }) => labels.includes(governed.label ?? '') && confidence >= 0.6);
    return day ? found(day.day, day.confidence, day.governed.words, line.where, day.governed.relation) : null;
  };
  const words = wordsAround(line, 0, line.text.length);
  const sum: Found<Money> = found(amount.money, Math.min(amount.confidence, 0.9), words, line.where, 'in-its-line');
  const dueDate = dayOf(['due', 'pay-by']);
  return {
    number: found(number.text, 0.9, words, line.where, 'in-its-line'),
    issueDate: dayOf(['issue', 'day']) ?? dayInBrackets(line, number, own),
    dueDate,
    dueDateSource: dueDate ? 'explicit' : null,
    total: sum,
    amountDue: sum,
  };
}
