import type { EndOfMonthReading } from '../../domain/payment-terms.ts';
import { isSameCompany } from '../../domain/shared-domains.ts';
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

/** The client of a sent mail: the first recipient who is neither the user nor keeps books, else the first of all. */
export function recipientOf(message: Pick<MailMessage, 'to'>, context: MailContext): Party | null {
  const others = message.to.filter((party) => !isOwn(party, context));
  return others.find((party) => !isBookkeeper(party, context)) ?? others[0] ?? null;
}

/** True where the party has an address of the user's own house: a domain of the user's that strangers do not share. */
export function isOfOwnHouse({ email }: Party, { account, ownAddresses }: MailContext): boolean {
  return (
    email !== null && [account, ...ownAddresses].some((own) => isSameCompany(email.toLowerCase(), own.toLowerCase()))
  );
}

/** True where the recipient looks like the user's accountant or the user's own accounts inbox. */
export function isBookkeeper(party: Party, context: MailContext): boolean {
  const text = `${party.name ?? ''} ${party.email ?? ''}`.toLowerCase();
  if (bookkeepers.some((word) => text.includes(word))) return true;
  const local = (party.email ?? '').toLowerCase().split('@')[0] ?? '';
  return isOfOwnHouse(party, context) && accounts.some((word) => local.includes(word));
}
