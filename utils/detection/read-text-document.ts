import { type Money, money } from '../domain/money.ts';
import { type ReadDocument, readDocument } from './facts/document.ts';
import { remarksIn } from './facts/document-words.ts';
import { findSubject } from './facts/find-subject.ts';
import { type InvoiceFactsFound, readInvoiceFacts } from './facts/invoice-facts.ts';
import { partiesIn, sideOfUser } from './facts/parties.ts';
import { textKind } from './facts/text-kind.ts';
import { findPaymentLink } from './mail/payment-link.ts';
import type { MailContext } from './mail/whose-mail.ts';
import type { DocType, Found, InvoiceReading, Reading } from './reading.ts';
import { linesOfText } from './text/line.ts';
import { mostLines, type TextDocument } from './text/text-document.ts';

const holdsInvoice: ReadonlySet<DocType> = new Set([
  'invoice',
  'reminder',
  'creditnote',
  'correction',
  'partial',
  'selfbilled',
]);

/**
 * Reads a document that is no mail: the print of a PDF, a page of HTML, a text file. Whose it is can be told only where
 * the user's name or address stands in it. Pure and bounded like `readMail`.
 */
export function readTextDocument(source: TextDocument, context: MailContext): Reading {
  const lines = source.lines ?? linesOfText(source.text);
  const document = readDocument([{ lines: lines.slice(0, mostLines), where: source.where }], null);
  const remarks = remarksIn(document.lines);
  const settled = remarks.has('settled') && !remarks.has('overdue');
  const first = readInvoiceFacts(document, { isReminder: false, settled });
  const docType = kindOf(document, first);
  const refersBack = docType === 'creditnote' || docType === 'correction';
  const facts = refersBack ? readInvoiceFacts(document, { isReminder: false, settled, refersBack }) : first;
  const holds = holdsInvoice.has(docType);
  const invoice: InvoiceReading = {
    ...(docType === 'creditnote' ? withoutSign(facts.invoice) : facts.invoice),
    subject: findSubject(document, facts.invoice.number?.value ?? null, { names: [] }),
    paymentLink: findPaymentLink(document.lines),
  };
  const side = sideOfUser(document.lines, [context.account, ...context.ownAddresses, ...(context.ownNames ?? [])]);
  const owed = (invoice.amountDue?.value.minor ?? 0) > 0;
  const track = side === 'seller' && holds && docType !== 'creditnote' && owed;
  const { seller, buyer } = partiesIn(document.lines);
  return {
    docType,
    direction: side === 'seller' ? 'sent' : side === 'buyer' ? 'received' : 'none',
    track,
    certainty: track ? 'likely' : 'unsure',
    language: document.language,
    invoices: holds ? [invoice] : [],
    seller,
    buyer,
    replyKind: null,
    promiseDate: null,
  };
}

function kindOf(document: ReadDocument, facts: InvoiceFactsFound): DocType {
  const asksToPay = facts.invoice.amountDue?.evidence.why.startsWith('due') ?? false;
  return textKind(document.lines, {
    hasInvoiceNumber: facts.invoice.number !== null,
    hasAmount: facts.invoice.total !== null,
    asksToPay,
    isBill: asksToPay && facts.invoice.dueDate !== null && isInField(document, facts),
    numberLines: facts.numberLines,
  });
}

/** The number stands on lines without sums: in a ledger each row has both. */
function isInField({ lines }: ReadDocument, { numberLines, invoice }: InvoiceFactsFound): boolean {
  const hasSum = ({ amounts }: ReadDocument['lines'][number]) =>
    amounts.some(({ currency, numeral }) => currency !== null || numeral.fraction.length === 2);
  return invoice.number !== null && !lines.some((line) => numberLines.has(line.index) && hasSum(line));
}

/** A credit note prints its amount with or without a minus; it is the amount credited. */
function withoutSign<T extends Pick<InvoiceReading, 'total' | 'amountDue'>>(invoice: T): T {
  const positive = (amount: Found<Money> | null) =>
    amount && { ...amount, value: money(Math.abs(amount.value.minor), amount.value.currency) };
  return { ...invoice, total: positive(invoice.total), amountDue: positive(invoice.amountDue ?? invoice.total) };
}
