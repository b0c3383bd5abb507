import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import { strongestOf, votesOf } from '../languages/guess-language.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import type { Evidence } from '../reading.ts';
import { type Line, readLine } from '../text/line.ts';
import type { TextLine } from '../text/text-document.ts';
import { type DateOrder, dateOrderOf } from '../values/resolve-dates.ts';
import { type LabelBooks, labelBooks } from './label-books.ts';

/** A document read line by line, with what holds for all of it. */
export interface ReadDocument {
  readonly lines: readonly Line[];
  readonly language: Language | null;
  /** The languages whose labels are looked for. */
  readonly languages: readonly Language[];
  readonly books: LabelBooks;
  readonly dateOrder: DateOrder;
  /** The day it was sent; null where unknown. */
  readonly sentOn: CalendarDay | null;
}

/** A stretch of lines from one place of the document. */
export interface Section {
  readonly lines: readonly TextLine[];
  readonly where: Evidence['where'];
}

/** A language with at least this part of the strongest one's frequent words is read, too. */
const alsoSpoken = 0.2;
/** More lines tell the language no better. */
const linesThatTell = 400;

/** Reads the lines of all sections and decides language and day/month order for the whole document. */
export function readDocument(sections: readonly Section[], sentOn: CalendarDay | null): ReadDocument {
  const lines = sections
    .flatMap(({ lines: source, where }) => source.map((line) => ({ line, where })))
    .filter(({ line }, index, all) => line.text.trim() !== '' || all[index - 1]?.line.text.trim() !== '')
    .map(({ line, where }, index) => readLine(line, index, where));
  const votes = votesOf(lines.slice(0, linesThatTell).flatMap((line) => line.tokens));
  const language = strongestOf(votes);
  const languages = languagesIn(votes);
  const currencies = new Set(lines.flatMap((line) => line.amounts.flatMap(({ currency }) => currency?.code ?? [])));
  const dates = lines.flatMap((line) => line.dates);
  return {
    lines,
    language,
    languages,
    books: labelBooks(languages),
    dateOrder: dateOrderOf(dates, { language, currencies, sentOn }),
    sentOn,
  };
}

function languagesIn(votes: ReadonlyMap<Language, number>): Language[] {
  const most = Math.max(0, ...votes.values());
  if (most < 2) return vocabularies.map(({ language }) => language);
  return vocabularies
    .map(({ language }) => language)
    .filter((language) => (votes.get(language) ?? 0) >= most * alsoSpoken);
}

/** The lines of a document that stand in these places. */
export function linesIn(document: ReadDocument, places: readonly Evidence['where'][]): readonly Line[] {
  return document.lines.filter(({ where }) => places.includes(where));
}
