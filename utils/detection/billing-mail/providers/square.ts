import type { ProviderTable } from '../provider-table.ts';

const seen = '2026-11-21';

/** Square names the invoice and the amount, never what is left: likely at most. */
export const square: ProviderTable = {
  provider: 'square',
  hosts: ['messaging.squareup.com'],
  mailboxes: ['invoicing'],
  mostRank: 'likely',
  subjects: [
    {
      says: 'An invoice was paid by {payer}! (#{number})',
      language: 'en',
      status: 'paid',
      seen,
      source: 'a public parser of real mail',
    },
  ],
  sentences: [
    {
      says: '{payer} has paid invoice #{number} for {amount}.',
      language: 'en',
      status: null,
      seen,
      source: 'a public parser of real mail',
    },
  ],
  labels: [],
  payerSubjects: [],
  payerMarks: [],
};
