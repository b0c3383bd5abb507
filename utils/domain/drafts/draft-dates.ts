import { type CalendarDay, toDate } from '../calendar-day.ts';
import { type Language, languageOf } from '../language.ts';
import type { DraftBook } from './draft-book.ts';

/** Writes days and lists the way the client does. */
export interface DateWriter {
  /** The BCP 47 tag in use: the client's locale where it is one of the draft's language. */
  readonly locale: string;
  /** Short, for a line of facts. */
  readonly inLine: (day: CalendarDay) => string;
  /** With the month in words, for a sentence. */
  readonly inFull: (day: CalendarDay) => string;
  /** The same as people say it: without the year where it is the one of `today`. */
  readonly asSaid: (day: CalendarDay, today: CalendarDay) => string;
  readonly listed: (items: readonly string[]) => string;
}

/** A draft in one language never carries the dates of another: a locale that does not fit is set aside. */
export function dateWriter(
  language: Language,
  wanted: string,
  words: Pick<DraftBook, 'lineDate' | 'date'>,
): DateWriter {
  const locale = languageOf(wanted) === language && isSupported(wanted) ? wanted : language;
  const correct = words.date ?? ((formatted: string) => formatted);
  const line = new Intl.DateTimeFormat(locale, { ...words.lineDate, timeZone: 'UTC' });
  const full = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const said = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    locale,
    inLine: (day) => correct(line.format(toDate(day))),
    inFull: (day) => correct(full.format(toDate(day))),
    asSaid: (day, today) => correct((day.slice(0, 4) === today.slice(0, 4) ? said : full).format(toDate(day))),
    listed: (items) => list.format(items),
  };
}

function isSupported(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    // A malformed tag throws instead of being unsupported.
    return false;
  }
}
