import type { ProviderTable } from '../provider-table.ts';

const assumed = {
  language: 'en',
  seen: null,
  source: 'Stripe’s addresses are known, its words to payees are not',
} as const;

/**
 * Stripe's notices to the payee come from one mailbox. Its receipts and invoices come from others, on behalf of whoever
 * wants to be paid, and are never notices. The words were not seen: nothing here is more than a suggestion.
 */
export const stripe: ProviderTable = {
  provider: 'stripe',
  hosts: ['stripe.com'],
  mailboxes: ['notifications'],
  mostRank: 'suggestion',
  subjects: [
    { ...assumed, says: 'Payment of {amount} from {payer} for invoice {number}', status: 'paid' },
    { ...assumed, says: 'Payment of {amount} for invoice {number}', status: 'paid' },
    { ...assumed, says: 'Payment of {amount} from {payer}', status: 'paid' },
    { ...assumed, says: 'Payment of {amount} from {payer} failed', status: 'failed' },
    { ...assumed, says: 'Payment for invoice {number} failed', status: 'failed' },
  ],
  sentences: [],
  labels: [],
  payerSubjects: [],
  payerMarks: [],
};
