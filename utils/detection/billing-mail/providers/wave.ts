import type { ProviderTable } from '../provider-table.ts';

const seen = '2026-11-21';

/** Wave names neither the invoice nor the payer's address: a suggestion at most. */
export const wave: ProviderTable = {
  provider: 'wave',
  hosts: ['waveapps.com'],
  mailboxes: ['payment-support'],
  mostRank: 'suggestion',
  subjects: [
    { says: 'Congrats, you just got paid!', language: 'en', status: 'paid', seen, source: 'a public document' },
  ],
  sentences: [
    { says: 'a payment from {payer} for {amount}', language: 'en', status: null, seen, source: 'a public document' },
  ],
  labels: [],
  payerSubjects: [],
  payerMarks: [],
};
