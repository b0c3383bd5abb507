import { type CalendarDay, daysBetween } from '../calendar-day.ts';
import { formatMoney, type Money, totalsByCurrency } from '../money.ts';
import type { DraftInvoice, DraftRequest } from './draft.ts';
import type { DraftBook, InvoiceLine } from './draft-book.ts';
import { type DateWriter, dateWriter } from './draft-dates.ts';
import { greetingName } from './greeting-name.ts';
import { tableMark } from './invoice-table.ts';
import { addressed } from './notation.ts';
import { oneLine } from './one-line.ts';
import { paymentLinks, wayToPay } from './way-to-pay.ts';

/** The facts a template can name, in the order in which they are offered; each is a finished text, or empty. */
export const textFields = [
  'greeting',
  'invoices',
  'payment',
  'total',
  'payBy',
  'number',
  'about',
  'client',
  'contact',
  'buyer',
  'today',
  'written',
  'lastWritten',
  'promisedFor',
  'calledOn',
  'received',
  'receivedOn',
  'charges',
  'instalments',
  'settlement',
  'consequence',
  'ownWayToPay',
  'farewell',
] as const;

/** What a template can only ask about: several invoices; something is overdue; nothing is due yet. */
export const flagFields = ['many', 'overdue', 'early'] as const;

export type TextField = (typeof textFields)[number];
export type DraftFields = Readonly<Record<TextField, string> & Record<(typeof flagFields)[number], boolean>>;

/** Fills a template without logic: the engine is handed in, so that the rules stay free of it. */
export type Fill = (template: string, fields: Readonly<Record<string, string | boolean>>) => string;

/** How many of the earlier mails are named, the latest ones. */
const mostMailsNamed = 4;

/** Every fact of the request as the client reads it. Empty where it is not known. */
export function draftFields(request: DraftRequest, book: DraftBook, fill: Fill): DraftFields {
  const dates = dateWriter(request.language, request.locale, book);
  const address = request.address ?? 'formal';
  const said = (day: CalendarDay | null | undefined) => (day ? inSentence(dates.asSaid(day, request.today)) : '');
  const inSentence = book.saidDay ?? ((date: string) => date);
  const lines = invoiceLines(request, dates);
  const total = amounts(
    request.invoices.map(({ amountDue }) => amountDue),
    dates,
  );
  const written = [...new Set(request.writtenOn)].slice(-mostMailsNamed);
  const asListed = (day: CalendarDay) => (book.listedDay ?? inSentence)(dates.asSaid(day, request.today));
  const many = lines.length > 1;
  const [first] = lines;
  const basic = { many, link: paymentLinks(request.invoices, lines), ownWayToPay: severalLines(request.ownWayToPay) };
  const { kind, isDecided } = request.consequence ?? { kind: 'further-steps', isDecided: false };
  return {
    greeting: book.greeting(greetingName(request.contactName), request.tone, address),
    farewell: book.farewell(request.tone, address, dates.locale),
    invoices: many ? tableMark : lines.map(book.line).join(''),
    payment: fill(addressed(wayToPay(request, book), address), basic),
    about: book.about(lines.length, first?.number ?? null, first?.issued ?? null),
    number: (many ? null : first?.number) ?? '',
    client: oneLine(request.clientName, 80) ?? '',
    contact: greetingName(request.contactName)?.full ?? '',
    buyer: greetingName(request.buyerName ?? null)?.full ?? '',
    today: dates.inFull(request.today),
    // A last deadline stands with its year, since the letter may be read long after.
    payBy: request.tone === 'final' ? inSentence(dates.inFull(request.payBy)) : said(request.payBy),
    promisedFor: said(request.promisedFor),
    written: dates.listed(written.map(asListed)),
    lastWritten: said(written.at(-1)),
    calledOn: said(request.calledOn),
    received: request.received ? formatMoney(request.received.amount, dates.locale) : '',
    receivedOn: said(request.received?.on),
    total,
    settlement: request.settlement ? formatMoney(request.settlement, dates.locale) : '',
    instalments: instalmentLines(request, book, dates),
    charges: chargesSentences(request, book, dates).join(' '),
    consequence: addressed(book.consequences[kind][isDecided ? 1 : 0], address),
    ownWayToPay: basic.ownWayToPay,
    many,
    overdue: lines.some(({ daysOverdue }) => daysOverdue !== null),
    early: lines.every(({ due, daysOverdue }) => due !== null && daysOverdue === null),
  };
}

/** What a line or a row says of each invoice. */
export function invoiceLines(request: DraftRequest, dates: DateWriter): InvoiceLine[] {
  return request.invoices.map((invoice) => invoiceLine(invoice, request, dates));
}

function invoiceLine(invoice: DraftInvoice, { today, occasion }: DraftRequest, dates: DateWriter): InvoiceLine {
  const daysOverdue = invoice.dueDate ? daysBetween(invoice.dueDate, today) : 0;
  // To somebody who has paid, nothing is due any more.
  const isPaid = occasion === 'thanks';
  return {
    number: oneLine(invoice.number, 40),
    subject: oneLine(invoice.subject, 80),
    issued: invoice.issueDate && dates.inLine(invoice.issueDate),
    due: isPaid ? null : invoice.dueDate && dates.inLine(invoice.dueDate),
    daysOverdue: !isPaid && daysOverdue > 0 ? daysOverdue : null,
    amount: formatMoney(invoice.amountDue, dates.locale),
  };
}

function instalmentLines({ instalments = [] }: DraftRequest, book: DraftBook, dates: DateWriter): string {
  const line = (index: number, day: CalendarDay, amount: Money) =>
    book.instalment(index + 1, dates.inLine(day), formatMoney(amount, dates.locale));
  return instalments.map(({ dueDate, amount }, index) => line(index, dueDate, amount)).join('\n');
}

/** What is added, and what each further day adds; empty where nothing is. */
export function chargesSentences({ charges }: DraftRequest, book: DraftBook, dates: DateWriter): readonly string[] {
  if (!charges) return [];
  const { asOf, rules, interest, lateFee, compensation, perDay } = charges;
  if (interest.length + lateFee.length + compensation.length === 0) return [];
  const names = [...new Set(rules.map(({ name }) => name))];
  const sum = (list: readonly Money[]) => amounts(list, dates) || null;
  return book.charges({
    asOf: dates.inFull(asOf),
    rules: names.join('; '),
    interest: sum(interest),
    lateFee: sum(lateFee),
    compensation: sum(compensation),
    perDay: sum(perDay),
  });
}

/** One total per currency, as a list: `€2,400.00 and $50.00`. */
function amounts(list: readonly Money[], dates: DateWriter): string {
  return dates.listed(totalsByCurrency(list).map((total) => formatMoney(total, dates.locale)));
}

/** What the user typed over several lines, without empty ones: those would end a paragraph. */
function severalLines(typed: string | null | undefined): string {
  const lines = (typed ?? '').slice(0, 2_000).split(/\r?\n/);
  return lines
    .map((line) => oneLine(line, 200))
    .filter((line) => line !== null)
    .join('\n');
}
