import type { LetterKind } from './letter-kind.ts';

/** What every letter must say, one thing each. */
const common = [
  'creditor-name',
  'creditor-address',
  'creditor-contact',
  'debtor-name',
  'debtor-address',
  'date',
  'invoice-number',
  'invoice-date',
  'due-date',
  'amount',
  'supplied',
  'payments',
  'interest-rule',
  'interest-rate',
  'interest-period',
  'interest-per-day',
  'fixed-sum',
  'rate-table-date',
  'total',
  'pay-by',
  'how-to-pay',
  'how-to-dispute',
  'statement',
  'contact-history',
  'enclosures',
  'next-step',
  'already-paid',
  'not-advice',
] as const;

/** What a letter of some kinds must say besides. */
const special = [
  'agreement',
  'documents',
  'charges-continue',
  'assignment',
  'instalment-offer',
  'discuss-payment',
  'reply-address',
  'reply-form',
  'information-sheet',
  'financial-statement',
  'thirty-days',
  'formal-words',
  'registered-post',
  'interest-from-receipt',
] as const;

/** All that a letter may have to say. */
export const letterItems = [...common, ...special] as const;

export type LetterItem = (typeof letterItems)[number];

/** Where a missing item is filled in. */
export type ItemHome = 'settings' | 'client' | 'invoice' | 'letter';

/**
 * What each letter must say. Common ground: what agencies and courts ask for. UK companies: Practice Direction on
 * pre-action conduct, paragraph 6 (basis, facts, how the sum is reckoned, key documents). UK individuals and sole traders:
 * Pre-Action Protocol for Debt Claims, section 3. Germany: the demand must be clear and its day certain. France: article
 * 1344 of the Code civil. As collected and seen 2026-11-21.
 */
export const checklists: Readonly<Record<LetterKind, readonly LetterItem[]>> = {
  'late-payment-notice': common,
  demand: common,
  general: common,
  mahnung: [...common, 'formal-words'],
  'mise-en-demeure': [...common, 'formal-words', 'registered-post', 'interest-from-receipt'],
  'before-action-company': [...common, 'agreement', 'documents'],
  'before-action-individual': [
    ...common,
    'agreement',
    'documents',
    'charges-continue',
    'assignment',
    'instalment-offer',
    'discuss-payment',
    'reply-address',
    'reply-form',
    'information-sheet',
    'financial-statement',
    'thirty-days',
  ],
};

const homes: Readonly<Partial<Record<LetterItem, ItemHome>>> = {
  'creditor-name': 'settings',
  'creditor-address': 'settings',
  'creditor-contact': 'settings',
  'how-to-pay': 'settings',
  'reply-address': 'settings',
  'debtor-name': 'client',
  'debtor-address': 'client',
  'invoice-number': 'invoice',
  'invoice-date': 'invoice',
  'due-date': 'invoice',
  supplied: 'invoice',
};

/** Where the user fills an item in that is missing. */
export function homeOf(item: LetterItem): ItemHome {
  return homes[item] ?? 'letter';
}
