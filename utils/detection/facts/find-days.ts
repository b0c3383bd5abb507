import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { DayLabel } from '../languages/vocabulary.ts';
import type { Found } from '../reading.ts';
import { findPhrases } from '../text/phrases.ts';
import type { DateFound } from '../values/dates.ts';
import { resolveDate } from '../values/resolve-dates.ts';
import type { ReadDocument } from './document.ts';
import { found } from './found.ts';
import { type Governed, govern, type Relation } from './govern.ts';
import { isItemHeading } from './item-heading.ts';

/** A date of the document made definite, with the label that governs it. */
export interface DayFound {
  readonly governed: Governed<DateFound, DayLabel>;
  readonly day: CalendarDay;
  readonly confidence: number;
}

const mayFollow = (label: DayLabel) => label === 'due';

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
    governsClause: (label) => label === 'discount',
    governsBelow: (line, label) => (label !== 'day' && label !== 'of') || !isItemHeading(document, line),
  });
  return governed
    .map((one) => withoutLooseOf(document, one))
    .flatMap((one) => {
      // A date without its year, written as two numbers, is taken for one only where a label says so.
      if (one.label === null && one.value.year === null && one.value.style === 'numeric') return [];
      const resolved = resolveDate(one.value, document.dateOrder, document.sentOn);
      if (!resolved) return [];
      const confidence = resolved.certainty * byRelation[one.relation] * (1 - Math.min(one.cost, 60) / 300);
      return [{ governed: one, day: resolved.day, confidence }];
    });
}

/** `vom` and its likes date the invoice where they stand behind its name; elsewhere they date anything. */
function withoutLooseOf(document: ReadDocument, one: Governed<DateFound, DayLabel>): Governed<DateFound, DayLabel> {
  if (one.label !== 'of') return one;
  const { line, value } = one;
  const named = findPhrases(document.books.numbers, line.folded, line.tokens).findLast(({ end }) => end <= value.start);
  const isNear = named && named.value !== 'other-number' && value.start - named.end <= 60;
  return { ...one, label: isNear && one.relation === 'label-left' ? 'issue' : 'other-day' };
}

/** Below this a day is not told: a wrong one is worse than none. */
export const leastDayConfidence = 0.6;

/** The day the invoice was issued on, or null where the document does not say. */
export function issueDayIn(days: readonly DayFound[]): Found<CalendarDay> | null {
  const labelled = best(days, 'issue', 1);
  const generic = best(days, 'day', 0.85);
  const chosen = labelled ?? generic;
  return chosen && chosen.confidence >= leastDayConfidence ? chosen : null;
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
  if (!first) return null;
  const { line, relation, words } = first.governed;
  return found(first.day, first.confidence * weight, words, line.where, relation);
}
