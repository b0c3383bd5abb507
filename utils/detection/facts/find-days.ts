import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { DayLabel } from '../languages/vocabulary.ts';
import type { Found } from '../reading.ts';
import type { DateFound } from '../values/dates.ts';
import { type ResolvedDate, resolveDate } from '../values/resolve-dates.ts';
import type { ReadDocument } from './document.ts';
import type { NumberFound } from './find-number.ts';
import { found } from './found.ts';
import { govern } from './govern.ts';
import type { Governed, Relation } from './governing.ts';
import { isItemHeading } from './item-heading.ts';
import { withoutLooseLabel } from './loose-day-labels.ts';

/** A date with the label that governs it. */
export type GovernedDay = Governed<DateFound, DayLabel>;

/** A date of the document made definite, with the label that governs it. */
export interface DayFound {
  readonly governed: GovernedDay;
  readonly day: CalendarDay;
  readonly confidence: number;
}

/** Participles that close a sentence: `Diese Rechnung wurde am 4. Mai erstellt`, `… werd op 4 mei opgemaakt`. */
const closing = new Set(['erstellt', 'ausgestellt', 'opgemaakt', 'opgesteld', 'aangemaakt']);
const mayFollow = (label: DayLabel, words: string) => label === 'due' || (label === 'issue' && closing.has(words));

const byRelation: Readonly<Record<Relation, number>> = {
  'label-left': 1,
  'label-cell': 0.97,
  'label-above': 0.9,
  'label-right': 0.9,
  'no-label': 0.5,
};

/** Every date of the document with its label and how sure its day is. */
export function findDays(document: ReadDocument): DayFound[] {
  const governed = govern(document.lines, {
    values: (line) => line.dates,
    book: document.books.days,
    mayFollow,
    isSuffix: () => false,
    governsClause: (label) => label === 'discount',
    governsBelow: (line, label) => (label !== 'day' && label !== 'of') || !isItemHeading(document, line),
  });
  const resolved = daysOnce(document);
  return governed
    .map((one) => withoutLooseLabel(document, one))
    .flatMap((one) => {
      // A date without its year, written as two numbers, is taken for one only where a label says so.
      if (one.label === null && one.value.year === null && one.value.style === 'numeric') return [];
      const sure = resolved(one.value);
      if (!sure) return [];
      const confidence = sure.certainty * byRelation[one.relation] * (1 - Math.min(one.cost, 60) / 300);
      return [{ governed: one, day: sure.day, confidence }];
    });
}

/** Resolves dates as `resolveDate` does, each writing once: a ledger has thousands and few different ones. */
function daysOnce({ dateOrder, sentOn }: ReadDocument): (date: DateFound) => ResolvedDate | null {
  const known = new Map<string, ResolvedDate | null>();
  return (date) => {
    const { parts, year } = date;
    const key = `${year} ${parts.known ? `${parts.month}.${parts.day}` : `${parts.first} ${parts.second}`}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const day = resolveDate(date, dateOrder, sentOn);
    known.set(key, day);
    return day;
  };
}

/** Below this a day is not told: a wrong one is worse than none. */
export const leastDayConfidence = 0.6;

/** `INV-2 replaces INV-1 of 4 June`: a day said behind the number of another invoice is that one's. */
export function ofOwnNumber(
  days: readonly DayFound[],
  numbers: readonly NumberFound[],
  own: string | null,
): readonly DayFound[] {
  const onLine = Map.groupBy(numbers, ({ line }) => line);
  return days.filter(({ governed: { label, isField, line, value } }) => {
    if (label !== 'issue' || isField) return true;
    const nearest = onLine.get(line)?.findLast(({ end }) => end <= value.start);
    return !nearest || nearest.number === own;
  });
}

/** The fields of a document's own stand in its first lines. */
const formLines = 40;
/** A date this near the top that stands alone in its cell is a letter's date. */
const headLines = 18;

/**
 * The day the invoice was issued on, or null where the document does not say. `refersBack`: it names the day of another
 * invoice, too, and its own stands in a field.
 */
export function issueDayIn(
  days: readonly DayFound[],
  numbers: readonly NumberFound[],
  refersBack: boolean,
): Found<CalendarDay> | null {
  if (refersBack) {
    const fields = days.filter(({ governed: { isField, line } }) => isField && line.index <= formLines);
    const own = best(fields, 'issue', 1) ?? best(fields, 'day', 0.85);
    if (own) return own;
  }
  const labelled = best(days, 'issue', 1);
  if (labelled && labelled.confidence >= leastDayConfidence) return labelled;
  const generic = days.filter(
    ({ governed, confidence }) => governed.label === 'day' && governed.cost <= 12 && confidence >= 0.72,
  );
  // Of several `Date:` the first stands in the head; further down they date payments and work.
  const [first] = generic;
  if (first) return foundDay(first, 0.85);
  return dayBehindNumber(days, numbers) ?? letterDate(days);
}

/** `RE-1017 · 02.06.2026`: the one day that stands right behind the number, parted by a sign at most. */
function dayBehindNumber(days: readonly DayFound[], numbers: readonly NumberFound[]): Found<CalendarDay> | null {
  const onLine = Map.groupBy(numbers, ({ line }) => line);
  const behind = days.filter(
    ({ governed: { label, line, value } }) =>
      label === null &&
      value.year !== null &&
      onLine.get(line)?.some(({ end }) => onlySign.test(line.text.slice(end, value.start))),
  );
  const [first] = behind;
  if (!first || behind.some(({ day }) => day !== first.day)) return null;
  return found(first.day, 0.75, first.governed.words, first.governed.line.where, 'behind-number');
}
const onlySign = /^[ \t]{1,3}[·•|,/–—-][ \t]{1,3}$|^, $|^[·•|]$|^\t$/;

/** `Berlin, 4 July 2026` in the head of a letter, where it is the only such date. */
function letterDate(days: readonly DayFound[]): Found<CalendarDay> | null {
  const alone = days.filter(({ governed: { label, line, value } }) => {
    const cell = line.cells.find(({ start, end }) => start <= value.start && value.end <= end);
    if (label !== null || value.year === null || line.index > headLines || !cell || line.where === 'subject')
      return false;
    const before = line.text.slice(cell.start, value.start);
    return (
      cell.end - value.end <= 1 &&
      before.length <= 30 &&
      (before === '' || /^[\p{L} .-]+(?:, ?(?:am|den|le|il|op|em|a))?,? $/u.test(before))
    );
  });
  const [first] = alone;
  if (!first || alone.some(({ day }) => day !== first.day)) return null;
  return found(first.day, 0.7, first.governed.words, first.governed.line.where, 'letter-date');
}

/** What the document says of the day the money is due. */
export interface DueDays {
  /** The explicit due date; null where there is none or two contradict each other. */
  readonly due: Found<CalendarDay> | null;
  /** True where the document names two due dates equally well. */
  readonly contradictory: boolean;
}

/** `isReminder`: the day a reminder asks to pay by is its own deadline, not the invoice's due date. */
export function dueDayIn(days: readonly DayFound[], isReminder: boolean): DueDays {
  const discounted = new Set(days.flatMap(({ governed, day }) => (governed.label === 'discount' ? [day] : [])));
  const open = days.filter(({ day }) => !discounted.has(day));
  const labelled = best(open, 'due', 1);
  const asked = isReminder ? null : best(open, 'pay-by', 0.93);
  const chosen = labelled ?? asked;
  if (!chosen || chosen.confidence < leastDayConfidence) return { due: null, contradictory: false };
  const label = labelled ? 'due' : 'pay-by';
  const rivals = open.filter(
    ({ governed, day, confidence }) =>
      governed.label === label && day !== chosen.value && confidence >= chosen.confidence - 0.04,
  );
  return rivals.length > 0 ? { due: null, contradictory: true } : { due: chosen, contradictory: false };
}

function best(days: readonly DayFound[], label: DayLabel, weight: number): Found<CalendarDay> | null {
  const candidates = days.filter(({ governed }) => governed.label === label);
  const first = candidates.sort((a, b) => b.confidence - a.confidence)[0];
  return first ? foundDay(first, weight) : null;
}

function foundDay({ day, confidence, governed }: DayFound, weight: number): Found<CalendarDay> {
  return found(day, confidence * weight, governed.words, governed.line.where, governed.relation);
}
