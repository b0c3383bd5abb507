import type { Direction, MailMessage, Party } from '../reading.ts';

/** Who the user is: the mailbox, its other addresses, and the names they go by. */
export interface MailContext {
  /** The mailbox's own address. */
  readonly account: string;
  readonly ownAddresses: readonly string[];
  readonly ownNames?: readonly string[];
}

/** Words in an address or name that mark whoever keeps the user's books. */
const bookkeeping = [
  ...[
    'bookkeep',
    'accountant',
    'steuer',
    'buchhalt',
    'datev',
    'comptab',
    'comptable',
    'contab',
    'commercialista',
    'gestoria',
  ],
  ...[
    'boekhoud',
    'receipts@',
    'lexoffice',
    'sevdesk',
    'dext.',
    'receipt-bank',
    'hubdoc',
    'xero',
    'taxadvis',
    'tax-advis',
  ],
  ...['fiduciaire', 'treuhand', 'contabil', 'cpa', 'bookkeeper', 'expert-comptable', 'asesoria'],
];

/** Lower case, without a `+tag`, with Google's two domains and its ignored dots made one. */
export function canonicalAddress(address: string): string {
  const [local = '', domain = ''] = address.trim().toLowerCase().split('@');
  const untagged = local.split('+')[0] ?? local;
  const host = domain === 'googlemail.com' ? 'gmail.com' : domain;
  return `${host === 'gmail.com' ? untagged.replaceAll('.', '') : untagged}@${host}`;
}

/** True where the party is the user. */
export function isOwn(party: Party, context: MailContext): boolean {
  if (party.email === null) return false;
  const address = canonicalAddress(party.email);
  return [context.account, ...context.ownAddresses].some((own) => canonicalAddress(own) === address);
}

/** Sent by the user to somebody else, received by the user, or neither (a note to oneself). */
export function directionOf(message: Pick<MailMessage, 'from' | 'to'>, context: MailContext): Direction {
  const others = message.to.filter((party) => !isOwn(party, context));
  if (isOwn(message.from, context)) return others.length > 0 ? 'sent' : 'none';
  return message.from.email === null ? 'none' : 'received';
}

/** The client of a sent mail: its first recipient who is not the user. */
export function recipientOf(message: Pick<MailMessage, 'to'>, context: MailContext): Party | null {
  return message.to.find((party) => !isOwn(party, context)) ?? null;
}

/** True where the recipient looks like the user's accountant or bookkeeping inbox. */
export function isBookkeeper(party: Party): boolean {
  const text = `${party.name ?? ''} ${party.email ?? ''}`.toLowerCase();
  return bookkeeping.some((word) => text.includes(word));
}
