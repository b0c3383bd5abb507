import type { ProviderTable } from '../provider-table.ts';

const seen = '2026-11-21';

/** Wise moves money and knows no invoices: a suggestion at most. */
export const wise: ProviderTable = {
  provider: 'wise',
  hosts: ['wise.com'],
  mailboxes: ['noreply'],
  mostRank: 'suggestion',
  subjects: [
    { says: 'You received {amount} from {payer}', language: 'en', status: 'paid', seen, source: 'a synthetic set' },
    { says: 'Argent reçu de {payer}', language: 'fr', status: 'paid', seen, source: 'a public parser of real mail' },
  ],
  sentences: [],
  labels: [['montant recu', 'amount']],
  payerSubjects: [],
  payerMarks: [],
};
