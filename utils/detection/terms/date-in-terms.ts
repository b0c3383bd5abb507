import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import { wordStart } from '../facts/word-start.ts';
import { fold } from '../text/fold.ts';
import { findDates } from '../values/dates.ts';
import { dateOrderOf, resolveDate } from '../values/resolve-dates.ts';
import { meaningOfClause } from './clause.ts';
import { grammarsFor } from './compiled-grammar.ts';

/** Terms are a sentence or two. */
const longestTerms = 2_000;
/** A plan of instalments over a year has twelve. */
const mostDates = 16;

/** The words right before the day of the invoice itself. */
const issuedOn =
  /(?:rechnungsdatum|rechnung vom|invoice date|date of invoice|dated|date de (?:la )?facture|facture du|fecha (?:de )?factura|data fattura|fattura del|factuurdatum|data da fatura|data de emissao)[\s:]{0,4}$/u;

/** A due date that terms name outright. */
export interface DateInTerms {
  readonly day: CalendarDay;
  readonly words: string;
}

/**
 * The day on which terms say that the whole amount is due ("payable by 4 July 2025 without deduction"), or null. The
 * day of a discount, of a delivery or of a direct debit is none. Where the words name several, the last one is taken.
 */
export function dateInTerms(
  text: string,
  language: Language | null,
  reference: CalendarDay | null,
): DateInTerms | null {
  const bounded = text.slice(0, longestTerms);
  const folded = fold(bounded);
  const dates = findDates(folded)
    .filter(({ year }) => year !== null)
    .slice(0, mostDates);
  const order = dateOrderOf(dates, { language, currencies: new Set(), sentOn: reference });
  const found = dates.flatMap((date) => {
    const resolved = resolveDate(date, order, reference);
    const meanings = grammarsFor(language).map((grammar) =>
      meaningOfClause(folded, date.start, date.end, false, grammar),
    );
    const isDue =
      meanings.every(({ kind }) => kind === 'due') &&
      meanings.some((meaning) => meaning.kind === 'due' && meaning.aboutPaying);
    const isIssueDate = issuedOn.test(folded.slice(Math.max(0, date.start - 40), date.start));
    if (!resolved || isIssueDate || !isDue || resolved.certainty < 0.75) return [];
    return [
      { day: resolved.day, words: bounded.slice(wordStart(bounded, date.start - 60, date.start), date.end).trim() },
    ];
  });
  return found.sort((a, b) => (a.day < b.day ? 1 : -1))[0] ?? null;
}
