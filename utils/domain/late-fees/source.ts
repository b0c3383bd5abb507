import { type CalendarDay, calendarDay } from '../calendar-day.ts';

/**
 * How much a figure or rule may be relied on: printed by the body that sets it; printed by others; following from a
 * printed rule and a printed figure; the same without anyone seen to confirm it. `agreed` is the parties' own word.
 */
export type Certainty = 'official' | 'secondary' | 'derived' | 'unconfirmed' | 'agreed';

/** Where a rule or a figure was read, and when. */
export interface Source {
  /** One address or more, or the title of the document. Never empty. */
  readonly where: string;
  readonly seen: CalendarDay;
  readonly certainty: Certainty;
}

/** A rule of law or of a contract on which an amount rests. */
export interface Rule {
  /** Stable, for the interface's own words: `gb-statutory-interest`. */
  readonly id: string;
  /** As a lawyer would cite it: `§ 288 Abs. 2 BGB`. */
  readonly name: string;
  readonly source: Source;
}

/** A rule of law, as it was read. @throws RangeError where `seen` is no day */
export function rule(id: string, name: string, where: string, certainty: Certainty, seen = '2026-11-21'): Rule {
  return { id, name, source: { where, seen: calendarDay(seen), certainty } };
}
