import { addDays, addMonths, type CalendarDay, earlierDay } from '../calendar-day.ts';
import { type RateRow, type RateTable, rateOn } from './rate-table.ts';
import { fraction, parseRational, plus, type Rational, roundUpTo, times } from './rational.ts';
import type { InterestTerms, Margin } from './scheme.ts';

/** Days in a row that bear interest at one rate. */
export interface RateRun {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly row: RateRow;
  /** A part of the whole, not per cent: 0.1027. */
  readonly rate: Rational;
}

/**
 * The rates of the days after `anchor` up to `until`, in order. They end early on the last day whose rate is known;
 * empty where the rate everything depends on is not known.
 *
 * @param anchor the last day without interest
 */
export function rateRuns(terms: InterestTerms, anchor: CalendarDay, until: CalendarDay): RateRun[] {
  const { table, margin, mode } = terms;
  const first = addDays(anchor, 1);
  if (mode === 'tracks') return tracking(table, margin, first, until);
  if (mode === 'each-rest') return byRests(table, margin, anchor, until);
  const found = rateOn(table, mode === 'locked-at-start' ? first : anchor);
  return found ? [{ from: first, to: until, row: found.row, rate: rateFrom(found.row, margin) }] : [];
}

/** The rate of the statute as a part of the whole, from the published one. */
export function rateFrom(row: RateRow, margin: Margin): Rational {
  const multiplied = times(parseRational(row.percent), parseRational(margin.times ?? '1'));
  const raised = plus(multiplied, parseRational(margin.plus ?? '0'));
  const percent = margin.upTo === undefined ? raised : roundUpTo(raised, parseRational(margin.upTo));
  return times(percent, fraction(1, 100));
}

function tracking(table: RateTable, margin: Margin, first: CalendarDay, until: CalendarDay): RateRun[] {
  const runs: RateRun[] = [];
  for (let from = first; from <= until; ) {
    const found = rateOn(table, from);
    if (!found) break;
    const to = found.until === null ? until : earlierDay(found.until, until);
    runs.push({ from, to, row: found.row, rate: rateFrom(found.row, margin) });
    from = addDays(to, 1);
  }
  return runs;
}

function byRests(table: RateTable, margin: Margin, anchor: CalendarDay, until: CalendarDay): RateRun[] {
  const last = table.coveredTo === null ? until : earlierDay(table.coveredTo, until);
  const runs: RateRun[] = [];
  let from = addDays(anchor, 1);
  for (let month = 1; from <= last; month++) {
    const rest = earlierDay(addMonths(anchor, month), last);
    const found = rateOn(table, rest);
    if (!found) break;
    runs.push({ from, to: rest, row: found.row, rate: rateFrom(found.row, margin) });
    from = addDays(rest, 1);
  }
  return runs;
}
