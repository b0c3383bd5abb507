import { parseCalendarDay } from '../../utils/domain/calendar-day.ts';
import type { InvoiceField } from '../../utils/domain/invoice.ts';
import { parseTypedMoney } from '../../utils/domain/typed-money.ts';
import type { FactChanges } from '../../utils/messages/views.ts';

const longestNumber = 200;

/** How a fact is typed; null for one that is not corrected here. */
export function editable(field: InvoiceField): 'text' | 'date' | 'amount' | null {
  if (field === 'number') return 'text';
  if (field === 'issueDate' || field === 'dueDate') return 'date';
  return field === 'amountDue' ? 'amount' : null;
}

/**
 * What a typed value means for the fact; null where it means nothing. An empty number or day says that there is none;
 * an invoice without an amount, or with none owed, is not a correction.
 *
 * @param currency of an amount that is typed without one
 */
export function correctedFact(field: InvoiceField, typed: string, currency: string): FactChanges | null {
  const words = typed.trim();
  switch (field) {
    case 'number':
      return words.length > longestNumber ? null : { number: words === '' ? null : words };
    case 'issueDate':
    case 'dueDate': {
      const day = parseCalendarDay(words);
      if (words !== '' && !day) return null;
      return field === 'dueDate' ? { dueDate: day, dueDateSource: day ? 'user' : null } : { issueDate: day };
    }
    case 'amountDue': {
      const amountDue = parseTypedMoney(words, currency);
      return amountDue && amountDue.minor > 0 ? { amountDue } : null;
    }
    default:
      return null;
  }
}
