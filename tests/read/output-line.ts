import type { Found, InvoiceReading, Reading } from '../../utils/detection/reading.ts';
import { isRefusal, type Refusal } from '../../utils/detection/refusal.ts';
import { toDecimal } from '../../utils/domain/money.ts';

/** The facts of one invoice as they are printed: decimal strings, calendar days, null where unknown. */
export interface PrintedInvoice {
  readonly invoiceNumber: string | null;
  readonly currency: string | null;
  readonly total: string | null;
  readonly amountDue: string | null;
  readonly issueDate: string | null;
  readonly dueDate: string | null;
  readonly dueDateSource: 'explicit' | 'terms' | null;
}

/** One line of output: the reading of a file, or why it was not read. */
export function outputLine(file: string, result: Reading | Refusal): Readonly<Record<string, unknown>> {
  if (isRefusal(result)) return { file, error: result.refused };
  const [first] = result.invoices;
  return {
    file,
    docType: result.docType,
    direction: result.direction,
    track: result.track,
    ...printedInvoice(first),
    seller: result.seller?.value ?? null,
    buyer: result.buyer?.value ?? null,
    replyKind: result.replyKind,
    promiseDate: result.promiseDate,
    invoices: result.invoices.length > 1 ? result.invoices.map(printedInvoice) : [],
    confidence: ofEachFact(result, ({ confidence }) => Math.round(confidence * 100) / 100),
    evidence: ofEachFact(result, ({ evidence }) => evidence),
  };
}

export function printedInvoice(invoice: InvoiceReading | undefined): PrintedInvoice {
  const source = invoice?.dueDateSource ?? null;
  return {
    invoiceNumber: invoice?.number?.value ?? null,
    currency: (invoice?.amountDue ?? invoice?.total)?.value.currency ?? invoice?.currency?.value ?? null,
    total: invoice?.total ? toDecimal(invoice.total.value) : null,
    amountDue: invoice?.amountDue ? toDecimal(invoice.amountDue.value) : null,
    issueDate: statedIssueDate(invoice)?.value ?? null,
    dueDate: invoice?.dueDate?.value ?? null,
    dueDateSource: source === 'user' ? null : source,
  };
}

/** A mail's own day stands in where an invoice names none; it is nothing the document states. */
function statedIssueDate(invoice: InvoiceReading | undefined): InvoiceReading['issueDate'] {
  const day = invoice?.issueDate ?? null;
  return day?.evidence.where === 'header' ? null : day;
}

/** Something said of each fact that was found, by the name it is printed under. */
function ofEachFact<T>(reading: Reading, say: (fact: Found<unknown>) => T): Record<string, T> {
  const [first] = reading.invoices;
  const facts: Record<string, Found<unknown> | null | undefined> = {
    invoiceNumber: first?.number,
    currency: first?.amountDue ?? first?.total ?? first?.currency,
    total: first?.total,
    amountDue: first?.amountDue,
    issueDate: statedIssueDate(first),
    dueDate: first?.dueDate,
    seller: reading.seller,
    buyer: reading.buyer,
  };
  return Object.fromEntries(Object.entries(facts).flatMap(([name, fact]) => (fact ? [[name, say(fact)]] : [])));
}
