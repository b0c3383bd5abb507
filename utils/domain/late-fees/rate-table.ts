import { addDays, type CalendarDay, calendarDay } from '../calendar-day.ts';
import type { Certainty } from './source.ts';

/** A rate in per cent a year and the day from which it counts. */
export interface RateRow {
  readonly from: CalendarDay;
  /** The last day it is known for, where that is not the day before the next row. */
  readonly to?: CalendarDay;
  /** A plain decimal: `-0.88`. */
  readonly percent: string;
  readonly source: string;
  readonly certainty: Certainty;
}

/** A published reference rate over time. Days before the first row, between rows and after `coveredTo` are not known. */
export interface RateTable {
  readonly id: string;
  /** In its publisher's words: `Basiszinssatz (Deutsche Bundesbank)`. */
  readonly name: string;
  /** Where the table as a whole was read, and when. */
  readonly source: string;
  readonly seen: CalendarDay;
  /** The last day known; null for a rate that is fixed by law or by contract. */
  readonly coveredTo: CalendarDay | null;
  /** In order of their days. */
  readonly rows: readonly RateRow[];
}

/** A row as the tables write it: first day, per cent, source, certainty, last day where another than usual. */
export type WrittenRow = readonly [from: string, percent: string, source: string, certainty: Certainty, to?: string];

/** @throws RangeError where a day is none, or the rows are out of order */
export function rateRows(written: readonly WrittenRow[]): RateRow[] {
  const rows = written.map(([from, percent, source, certainty, to]) => ({
    from: calendarDay(from),
    percent,
    source,
    certainty,
    ...(to ? { to: calendarDay(to) } : {}),
  }));
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (next && next.from <= (row.to ?? row.from)) throw new RangeError(`Rates out of order at ${next.from}`);
  });
  return rows;
}

/** One rate for ever: set by a statute or agreed. */
export function fixedRate(
  id: string,
  name: string,
  percent: string,
  seen: CalendarDay,
  source: string,
  certainty: Certainty,
): RateTable {
  const rows = rateRows([['1000-01-01', percent, source, certainty]]);
  return { id, name, source, seen, coveredTo: null, rows };
}

/** The row of a day and the last day it holds for (null: without end), or null where the rate is not known. */
export function rateOn(table: RateTable, day: CalendarDay): { row: RateRow; until: CalendarDay | null } | null {
  const index = table.rows.findLastIndex(({ from }) => from <= day);
  const row = table.rows[index];
  if (!row) return null;
  const next = table.rows[index + 1];
  const until = row.to ?? (next ? addDays(next.from, -1) : table.coveredTo);
  return until !== null && day > until ? null : { row, until };
}

/** True from the day after the last one the table knows: it must be renewed. */
export function isStale(table: RateTable, today: CalendarDay): boolean {
  return table.coveredTo !== null && today > table.coveredTo;
}
