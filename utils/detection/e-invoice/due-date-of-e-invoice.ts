import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import { dueDateOf } from '../../domain/payment-terms.ts';
import type { Found } from '../reading.ts';
import { dateInTerms } from '../terms/date-in-terms.ts';
import { readTerms } from '../terms/read-terms.ts';
import type { EInvoice } from './e-invoice.ts';
import { dayOfText, evidenceOf } from './found-in-xml.ts';
import type { Stated } from './xml-tree.ts';

export interface DueDateFound {
  readonly date: Found<CalendarDay>;
  readonly source: 'explicit' | 'terms';
}

/**
 * When an e-invoice is due: the date it gives (the last of several, since the earlier ones are for a discount or a
 * part), else the date or the period its terms or notes put into words. Null where it says neither.
 */
export function dueDateOfEInvoice(
  invoice: EInvoice,
  issueDate: CalendarDay | null,
  language: Language | null,
): DueDateFound | null {
  const given = invoice.dueDates
    .flatMap((stated) => {
      const day = dayOfText(stated.text);
      return day ? [{ value: day, confidence: 1, evidence: evidenceOf(stated) }] : [];
    })
    .sort((a, b) => (a.value < b.value ? 1 : -1))[0];
  if (given) return { date: given, source: 'explicit' };
  return (
    firstDue(invoice.terms, (stated) => dueDateInWords(stated, issueDate, language, true)) ??
    firstDue(invoice.notes, (stated) => dueDateInWords(stated, issueDate, language, false))
  );
}

function firstDue(texts: readonly Stated[], read: (stated: Stated) => DueDateFound | null): DueDateFound | null {
  for (const stated of texts) {
    const due = read(stated);
    if (due) return due;
  }
  return null;
}

function dueDateInWords(
  stated: Stated,
  issueDate: CalendarDay | null,
  language: Language | null,
  isTermsField: boolean,
): DueDateFound | null {
  const named = dateInTerms(stated.text, language, issueDate);
  if (named) {
    const evidence = evidenceOf({ ...stated, text: named.words }, 'date-in-terms');
    return { date: { value: named.day, confidence: 0.95, evidence }, source: 'explicit' };
  }
  const terms = issueDate ? readTerms(stated.text, language, { isTermsField }) : null;
  const day = terms && issueDate && dueDateOf(terms, issueDate);
  if (!terms || !day) return null;
  const evidence = evidenceOf({ ...stated, text: terms.words }, 'terms-from-issue-date');
  return { date: { value: day, confidence: terms.alternative ? 0.6 : 0.95, evidence }, source: 'terms' };
}
