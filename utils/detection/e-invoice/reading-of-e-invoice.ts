import type { Language } from '../../domain/language.ts';
import { guessLanguage } from '../languages/guess-language.ts';
import { isOwn, type MailContext } from '../mail/whose-mail.ts';
import type { Direction, DocType, Found, InvoiceReading, Reading } from '../reading.ts';
import { dueDateOfEInvoice } from './due-date-of-e-invoice.ts';
import type { EInvoice, EInvoiceParty } from './e-invoice.ts';
import { found, foundDay, foundMoney } from './found-in-xml.ts';

/** The kinds under which the seller is owed something. */
const owed: ReadonlySet<DocType> = new Set(['invoice', 'partial', 'correction', 'selfbilled']);

const languageOfCountry: Readonly<Record<string, Language>> = {
  DE: 'de',
  AT: 'de',
  FR: 'fr',
  ES: 'es',
  IT: 'it',
  NL: 'nl',
  PT: 'pt',
  GB: 'en',
  IE: 'en',
  US: 'en',
};

/** The reading of the invoices in one file, of which the first speaks for kind and parties. */
export function readingOfEInvoices(invoices: readonly EInvoice[], context: MailContext): Reading {
  const [first] = invoices;
  const docType = first?.docType ?? 'other';
  const direction = directionOf(first, context);
  const language = first ? languageOfEInvoice(first) : null;
  const readings = invoices.map((invoice) => readingOf(invoice, language));
  const isOwed = readings.some(({ amountDue }) => (amountDue?.value.minor ?? 0) > 0);
  return {
    docType,
    direction,
    track: direction === 'sent' && owed.has(docType) && isOwed,
    certainty: readings.every(({ number, amountDue }) => number && amountDue) ? 'sure' : 'likely',
    language,
    invoices: readings,
    seller: first ? nameOf(first.seller) : null,
    buyer: first ? nameOf(first.buyer) : null,
    replyKind: null,
    promiseDate: null,
  };
}

/** The reading of an order, a quote or another structured document that is no invoice. */
export function readingOfOtherKind(docType: DocType): Reading {
  return {
    docType,
    direction: 'none',
    track: false,
    certainty: 'unsure',
    language: null,
    invoices: [],
    seller: null,
    buyer: null,
    replyKind: null,
    promiseDate: null,
  };
}

function readingOf(invoice: EInvoice, language: Language | null): InvoiceReading {
  const issueDate = foundDay(invoice.issueDate);
  const due = dueDateOfEInvoice(invoice, issueDate?.value ?? null, language);
  return {
    number: found(invoice.number),
    subject: found(invoice.items[0] ?? null),
    issueDate,
    dueDate: due?.date ?? null,
    dueDateSource: due?.source ?? null,
    total: foundMoney(invoice.total, invoice.currency),
    amountDue: foundMoney(invoice.amountDue ?? invoice.total, invoice.currency),
    paymentLink: null,
  };
}

/** Sent where the user is the seller, received where the user is the buyer, by mail address, else by name. */
function directionOf(invoice: EInvoice | undefined, context: MailContext): Direction {
  if (!invoice) return 'none';
  if (isMine(invoice.seller, context)) return 'sent';
  return isMine(invoice.buyer, context) ? 'received' : 'none';
}

function isMine({ name, emails }: EInvoiceParty, context: MailContext): boolean {
  const names = (context.ownNames ?? []).map((own) => own.trim().toLowerCase());
  const isNamed = name !== null && names.includes(name.text.toLowerCase());
  return isNamed || emails.some((email) => isOwn({ name: null, email }, context));
}

function nameOf({ name }: EInvoiceParty): Found<string> | null {
  return found(name);
}

function languageOfEInvoice(invoice: EInvoice): Language | null {
  const words = [...invoice.terms, ...invoice.notes, ...invoice.items].map(({ text }) => text).join('\n');
  return guessLanguage(words) ?? languageOfCountry[invoice.seller.country ?? ''] ?? null;
}
