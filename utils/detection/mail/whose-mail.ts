import type { EndOfMonthReading } from '../../domain/payment-terms.ts';
import { isSharedDomain } from '../../domain/shared-domains.ts';
import type { Direction, MailMessage, Party } from '../reading.ts';

/** Who the user is: the mailbox, its other addresses, and the names they go by. */
export interface MailContext {
  /** The mailbox's own address. */
  readonly account: string;
  readonly ownAddresses: readonly string[];
  readonly ownNames?: readonly string[];
  /** How the client reads terms that run to the end of a month, where that was asked. */
  readonly endOfMonth?: EndOfMonthReading;
}

/** Words in an address or name that mark whoever keeps other people's books: never a client's accounts department. */
const bookkeepers = [
  ...[
    'bookkeeper',
    'bookkeeping',
    'accountant',
    'accountancy',
    'steuerberat',
    'steuerkanzlei',
    'steuerbuero',
    'steuerbüro',
  ],
  ...['expert-comptable', 'fiduciaire', 'treuhand', 'commercialista', 'gestoria', 'gestoría', 'asesoria', 'asesoría'],
  ...[
    'boekhouder',
    'boekhoudkantoor',
    'contabilista',
    'datev',
    'lexoffice',
    'sevdesk',
    'dext.',
    'receipt-bank',
    'hubdoc',
  ],
];
/** Words that mark the user's own accounts where the address is on the user's own domain. */
const accounts = [
  'buchhalt',
  'account',
  'compta',
  'contab',
  'boekhoud',
  'books',
  'steuer',
  'belege',
  'receipts',
  'invoices',
  'tax',
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

/** True where the recipient looks like the user's accountant or the user's own accounts inbox. */
export function isBookkeeper(party: Party, context: MailContext): boolean {
  const text = `${party.name ?? ''} ${party.email ?? ''}`.toLowerCase();
  if (bookkeepers.some((word) => text.includes(word))) return true;
  const [local = '', domain = ''] = (party.email ?? '').toLowerCase().split('@');
  const isOwnDomain = [context.account, ...context.ownAddresses].some((own) =>
    own.toLowerCase().endsWith(`@${domain}`),
  );
  return isOwnDomain && !isSharedDomain(domain) && accounts.some((word) => local.includes(word));
}
