import { isSameCompany } from '../../domain/shared-domains.ts';
import type { ReadDocument } from '../facts/document.ts';
import { found } from '../facts/found.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import type { DocType, Found, InvoiceReading, MailMessage, Party, Reading } from '../reading.ts';
import { fold } from '../text/fold.ts';
import type { MailParts } from './split-mail.ts';
import { directionOf, isBookkeeper, isOfOwnHouse, isOwn, type MailContext, recipientOf } from './whose-mail.ts';

/** Kinds of documents by which the user asks for money. */
const asksForMoney: ReadonlySet<DocType> = new Set(['invoice', 'reminder', 'correction', 'partial', 'selfbilled']);
/** Kinds whose facts are told although they ask for none. */
const tellsFacts: ReadonlySet<DocType> = new Set(['creditnote', 'payment-notice']);
const forwardPrefixes = new Set(vocabularies.flatMap(({ mail }) => mail.forwardPrefixes.map(fold)));

/** A mail with what was found in it. */
export interface FoundInMail {
  readonly message: MailMessage;
  readonly context: MailContext;
  readonly parts: MailParts;
  readonly document: ReadDocument;
  readonly docType: DocType;
  readonly invoices: readonly InvoiceReading[];
  /** Two statements of the mail exclude each other. */
  readonly contradictory: boolean;
  /** The mail hands over a document or has one attached. */
  readonly handsOver: boolean;
}

/** Decides whose document a mail is and whether it is to be tracked, offered or left alone. */
export function judgeMail(mail: FoundInMail): Reading {
  const { message, context, document, docType, invoices } = mail;
  const direction = directionOf(message, context);
  const asks = asksForMoney.has(docType);
  const mine = direction === 'sent' && !isForwarded(mail);
  const owed = invoices.some(({ amountDue }) => amountDue === null || amountDue.value.minor > 0);
  const certainty = mine && asks && owed ? certaintyOf(mail) : 'unsure';
  const recipient = recipientOf(message, context);
  return {
    docType,
    direction,
    track: certainty !== 'unsure' && invoices.some(({ amountDue }) => (amountDue?.value.minor ?? 0) > 0),
    certainty,
    language: document.language,
    invoices: asks || tellsFacts.has(docType) ? invoices : [],
    seller: mine ? nameFound(message.from.name) : null,
    buyer: mine && recipient ? nameFound(recipient.name ?? recipient.email) : null,
    replyKind: null,
    promiseDate: null,
  };
}

/** Sent on to the accountant or within the own house is not sent to a client; the own invoice sent again to one is. */
function isForwarded({ message, parts, context }: FoundInMail): boolean {
  const prefix = fold(message.subject.split(':', 1)[0] ?? '').trim();
  const isPrefixed = message.subject.includes(':') && forwardPrefixes.has(prefix);
  const recipient = recipientOf(message, context);
  if (recipient !== null && (isBookkeeper(recipient, context) || isOfOwnHouse(recipient, context))) return true;
  return (isPrefixed || parts.forwarded) && !isSentAgain(parts, recipient, context);
}

/** The forwarded mail was the user's own, and went to the same client before. */
function isSentAgain({ fresh }: MailParts, recipient: Party | null, context: MailContext): boolean {
  const email = recipient?.email?.toLowerCase();
  if (!email) return false;
  const text = fresh.map((line) => line.text).join('\n');
  const [sender, ...others] = (text.slice(0, longestHeaders).match(address) ?? []).map((one) => one.toLowerCase());
  if (sender === undefined || !isOwn({ name: null, email: sender }, context)) return false;
  return others.some((other) => other === email || isSameCompany(email, other));
}

const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
/** The headers of a forwarded mail stand near the top. */
const longestHeaders = 4_000;

/**
 * `sure` only where an amount due in a currency and a number or an explicit due date stand there and nothing speaks
 * against them; what asks for money and says less is `likely`.
 */
function certaintyOf({ invoices, contradictory, handsOver, docType, message }: FoundInMail): Reading['certainty'] {
  if (!contradictory && invoices.every(isComplete)) return 'sure';
  // A mail that only mentions an invoice is none; of a folded one the rest is not seen.
  const saysMore = invoices.some(({ amountDue, dueDate }) => amountDue !== null || dueDate !== null);
  return saysMore || handsOver || docType === 'reminder' || message.folded ? 'likely' : 'unsure';
}

function isComplete({ number, dueDate, dueDateSource, amountDue }: InvoiceReading): boolean {
  const enough = (fact: Found<unknown> | null, least: number) => fact !== null && fact.confidence >= least;
  const isAmbiguous = dueDate?.evidence.why === 'terms-ambiguous';
  const named = enough(number, 0.6) || (enough(dueDate, 0.75) && dueDateSource === 'explicit');
  return enough(amountDue, 0.6) && named && !isAmbiguous;
}

function nameFound(name: string | null): Found<string> | null {
  return name ? found(name, 0.9, name, 'header', 'address') : null;
}
