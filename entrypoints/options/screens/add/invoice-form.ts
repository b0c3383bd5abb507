import { type CalendarDay, parseCalendarDay } from '../../../../utils/domain/calendar-day.ts';
import type { InvoiceFacts } from '../../../../utils/domain/invoice.ts';
import type { Language } from '../../../../utils/domain/language.ts';
import { toDecimal } from '../../../../utils/domain/money.ts';
import { parseTypedMoney } from '../../../../utils/domain/typed-money.ts';
import type { EnteredInvoice, FactsInFile } from '../../../../utils/messages/documents.ts';

/** What stands in the form, as typed. */
export interface FormValues {
  readonly clientName: string;
  readonly clientEmail: string;
  readonly number: string;
  readonly subject: string;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly amountDue: string;
  /** An empty text for none. */
  readonly account: string;
}

export const emptyForm: FormValues = {
  clientName: '',
  clientEmail: '',
  number: '',
  subject: '',
  issueDate: '',
  dueDate: '',
  amountDue: '',
  account: '',
};

/** The form with what a file says; what it leaves open keeps what was typed. */
export function filledForm(typed: FormValues, clientName: string | null, facts: FactsInFile): FormValues {
  const { number, subject, issueDate, dueDate, amountDue } = facts;
  return {
    ...typed,
    clientName: typed.clientName || (clientName ?? ''),
    number: number ?? '',
    subject: subject ?? '',
    issueDate: issueDate ?? '',
    dueDate: dueDate ?? '',
    amountDue: amountDue ? `${amountDue.currency} ${toDecimal(amountDue)}` : '',
  };
}

export type FormProblem = 'clientName' | 'clientEmail' | 'amountDue' | 'issueDate' | 'dueDate';

/**
 * The invoice the form describes, or the first field that does not allow one. What stands there as the file said it
 * keeps the file's total and way to pay.
 *
 * @param inFile what the file said; null where everything was typed
 */
export function enteredInvoice(
  typed: FormValues,
  inFile: FactsInFile | null,
  language: Language,
): EnteredInvoice | { readonly problem: FormProblem } {
  const name = typed.clientName
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 500);
  const email = typed.clientEmail.trim().toLowerCase();
  if (name === '' && email === '') return { problem: 'clientName' };
  if (email !== '' && (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 320)) return { problem: 'clientEmail' };
  const amountDue = parseTypedMoney(typed.amountDue, null);
  if (!amountDue || amountDue.minor <= 0) return { problem: 'amountDue' };
  const days = { issueDate: dayTyped(typed.issueDate), dueDate: dayTyped(typed.dueDate) };
  if (days.issueDate === 'wrong') return { problem: 'issueDate' };
  if (days.dueDate === 'wrong') return { problem: 'dueDate' };
  const isAsRead = inFile !== null && days.dueDate === inFile.dueDate;
  const facts: InvoiceFacts = {
    number: typed.number.trim().slice(0, 200) || null,
    subject: typed.subject.trim().slice(0, 500) || null,
    issueDate: days.issueDate,
    dueDate: days.dueDate,
    dueDateSource: days.dueDate === null ? null : isAsRead ? inFile.dueDateSource : 'user',
    total: inFile?.total?.currency === amountDue.currency ? inFile.total : null,
    amountDue,
    paymentLink: inFile?.paymentLink ?? null,
    language,
  };
  return {
    account: typed.account || null,
    client: { name: name || null, email: email || null },
    facts,
    source: inFile ? 'file' : 'hand',
  };
}

function dayTyped(typed: string): CalendarDay | null | 'wrong' {
  const words = typed.trim();
  return words === '' ? null : (parseCalendarDay(words) ?? 'wrong');
}
