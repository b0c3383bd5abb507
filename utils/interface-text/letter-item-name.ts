import type { LetterItem } from '../domain/letters/checklist.ts';
import { type PlainKey, plainText } from './message.ts';

/** Those that can be missing; all others a letter always says. */
const names = {
  'creditor-name': 'letter_item_creditor_name',
  'creditor-address': 'letter_item_creditor_address',
  'creditor-contact': 'letter_item_creditor_contact',
  'reply-address': 'letter_item_creditor_address',
  'debtor-name': 'letter_item_debtor_name',
  'debtor-address': 'letter_item_debtor_address',
  'invoice-number': 'letter_item_invoice_number',
  'invoice-date': 'letter_item_invoice_date',
  'due-date': 'letter_item_due_date',
  supplied: 'letter_item_supplied',
  'how-to-pay': 'letter_item_how_to_pay',
  agreement: 'letter_item_agreement',
  documents: 'letter_item_documents',
} as const satisfies Partial<Record<LetterItem, PlainKey>>;

/** What the interface calls something that a letter must say: `Your postal address`. */
export function letterItemName(item: LetterItem): string {
  return Object.hasOwn(names, item) ? plainText(names[item as keyof typeof names]) : item;
}
