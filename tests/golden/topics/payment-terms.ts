import { readTerms } from '../../../utils/detection/terms/read-terms.ts';
import { type CalendarDay, calendarDay, laterDay } from '../../../utils/domain/calendar-day.ts';
import { isGermanHoliday } from '../../../utils/domain/holidays/german-holidays.ts';
import type { BusinessDayConvention } from '../../../utils/domain/payment-terms/business-day.ts';
import { indiaLatestDueDate, ukDefaultDueDate } from '../../../utils/domain/payment-terms/default-by-law.ts';
import { type DueDateOptions, discountDateOf, dueDateOf } from '../../../utils/domain/payment-terms.ts';
import { type GoldenCase, type GoldenTopic, textOf } from '../golden-topic.ts';

/**
 * A case has `term` (the words), `invoiceDate`, `expectedDue`, and where needed `kind` ("discountDate"), `convention`
 * (FOLLOWING and so on, where the law moves a due date) and marks in the term itself: (A) and (B) for the two
 * readings of end of month, a day of receipt in brackets.
 */
export const paymentTerms: GoldenTopic = {
  run(worked) {
    const expected = textOf(worked, 'expectedDue') ?? 'no date';
    const actual = dueDate(worked) ?? 'no date';
    return { expected, actual, equal: expected === actual };
  },
};

function dueDate(worked: GoldenCase): CalendarDay | null {
  const term = textOf(worked, 'term') ?? '';
  const issueDate = calendarDay(textOf(worked, 'invoiceDate') ?? '');
  return dueByLaw(term, issueDate, worked) ?? dueByTerms(term, issueDate, worked);
}

function dueByTerms(term: string, issueDate: CalendarDay, worked: GoldenCase): CalendarDay | null {
  const terms = readTerms(term, null);
  if (!terms) return null;
  const options = optionsOf(term, worked);
  return worked.kind === 'discountDate'
    ? discountDateOf(terms, issueDate, options)
    : dueDateOf(terms, issueDate, options);
}

function optionsOf(term: string, worked: GoldenCase): DueDateOptions {
  const convention = textOf(worked, 'convention')?.toLowerCase().replace('_', '-');
  const reading = /\((A|B)\)/.exec(term)?.[1];
  const received = /received (\d{4}-\d{2}-\d{2})/.exec(term)?.[1];
  const german = /\b(?:Tagen?|Monate?|Zahl\w*)\b/.test(term);
  return {
    ...(convention ? { convention: convention as BusinessDayConvention } : {}),
    ...(reading ? { endOfMonth: reading === 'A' ? 'days-first' : 'month-end-first' } : {}),
    ...(received ? { received: calendarDay(received) } : {}),
    ...(german ? { holidays: isGermanHoliday } : {}),
  };
}

/** The cases in which a statute sets the day, because nothing or too much was agreed. */
function dueByLaw(term: string, issueDate: CalendarDay, worked: GoldenCase): CalendarDay | null {
  if (/\bUK\b.*no agreed date/.test(term)) {
    const days = [...term.matchAll(/\d{4}-\d{2}-\d{2}/g)].map((found) => calendarDay(found[0]));
    return ukDefaultDueDate(issueDate, days.reduce(laterDay, issueDate));
  }
  if (/\bMSMED\b/.test(term)) {
    return indiaLatestDueDate(issueDate, /no agree/.test(term) ? null : dueByTerms(term, issueDate, worked));
  }
  return null;
}
