import { type CalendarDay, type Instant, parseCalendarDay } from '../calendar-day.ts';
import { type ClientFacts, type Contact, clientKinds } from '../client.ts';
import { addresses } from '../drafts/notation.ts';
import { stages } from '../follow-up/ladder.ts';
import { type Hold, holdKinds } from '../hold.ts';
import type { InvoiceFacts, InvoicePlace } from '../invoice.ts';
import { languages } from '../language.ts';
import type { Money } from '../money.ts';
import { endOfMonthReadings } from '../payment-terms.ts';
import { replyKinds } from '../reply.ts';
import { isFeeRights } from './fee-rights-shape.ts';
import { listOf, nullable, oneOf, optional, record, type Shape, text, textLike, wholeNumber } from './shape.ts';

/** Checks of the words that journal, rows and messages are made of. The sizes are far above anything real. */
export const isId = textLike(/^[^\p{Cc}]+$/u, 1_000);

export function isCalendarDay(value: unknown): value is CalendarDay {
  if (typeof value !== 'string' || !dayPattern.test(value)) return false;
  // The first 28 days are in every month; only the others need the calendar, which is a hundred times slower.
  return value.slice(8) <= '28' || parseCalendarDay(value) !== null;
}

const dayPattern = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && timePattern.test(value.slice(10)) && isCalendarDay(value.slice(0, 10));
}

const timePattern = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

export const isMoney: Shape<Money> = record<Money>({
  minor: wholeNumber(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  currency: textLike(/^[A-Z]{3}$/, 3),
});

/** A mail address in lower case, as accounts and contacts are kept. */
export const isAddress = textLike(/^[^\s@\p{Lu}]+@[^\s@\p{Lu}]+$/u, 320);

export const isLanguage = oneOf(languages);
export const isStage = oneOf(stages);
export const isTone = oneOf(['polite', 'firm', 'final']);
export const isReplyKind = oneOf(replyKinds);

export const holdFields = {
  kind: oneOf(holdKinds),
  until: isCalendarDay,
  promisedFor: optional(isCalendarDay),
  amount: optional(isMoney),
  note: optional(text(2_000)),
} as const;

export const isHold: Shape<Hold> = record<Hold>(holdFields);

const isGmailPlace = record<Extract<InvoicePlace, { site: 'gmail' }>>({
  site: oneOf(['gmail']),
  account: isAddress,
  threadId: isId,
});

const isPayPalPlace = record<Extract<InvoicePlace, { site: 'paypal' }>>({ site: oneOf(['paypal']), invoiceId: isId });

const isHandPlace = record<Extract<InvoicePlace, { site: 'hand' }>>({ site: oneOf(['hand']), key: isId });

export function isPlace(value: unknown): value is InvoicePlace {
  return isGmailPlace(value) || isPayPalPlace(value) || isHandPlace(value);
}

export const isContact = record<Contact>({
  role: oneOf(['buyer', 'accounts-payable', 'other']),
  name: nullable(text(500)),
  email: nullable(text(320)),
  phone: nullable(text(100)),
});

export const clientFields = { name: text(500), contacts: listOf(isContact, 100), language: isLanguage } as const;

/** Two capital letters of ISO 3166. */
export const isCountry = textLike(/^[A-Z]{2}$/, 2);

/** What only letters and drafts need to know of a client. Cleared by an empty text. */
export const clientLetterFields = {
  legalName: text(300),
  postalAddress: text(1_000),
  country: textLike(/^(?:[A-Z]{2})?$/, 2),
  kind: oneOf(clientKinds),
  address: oneOf(addresses),
  fees: nullable(isFeeRights),
} as const;

export const isEndOfMonthReading = oneOf(endOfMonthReadings);

export const isClientFacts: Shape<ClientFacts> = record<ClientFacts>({
  ...clientFields,
  legalName: optional(clientLetterFields.legalName),
  postalAddress: optional(clientLetterFields.postalAddress),
  country: optional(clientLetterFields.country),
  kind: optional(clientLetterFields.kind),
  address: optional(clientLetterFields.address),
  fees: optional(clientLetterFields.fees),
  endOfMonth: optional(isEndOfMonthReading),
});

export const invoiceFields = {
  number: nullable(text(200)),
  subject: nullable(text(2_000)),
  issueDate: nullable(isCalendarDay),
  dueDate: nullable(isCalendarDay),
  dueDateSource: nullable(oneOf(['explicit', 'terms', 'user'])),
  total: nullable(isMoney),
  amountDue: isMoney,
  paymentLink: nullable(text(4_000)),
  language: isLanguage,
} as const;

export const isInvoiceFacts: Shape<InvoiceFacts> = record<InvoiceFacts>(invoiceFields);
