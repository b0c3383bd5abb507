import type { MailThread } from '../../../utils/detection/reading.ts';
import { effectiveEntries } from '../../../utils/domain/fold/effective-entries.ts';
import { factOrigins } from '../../../utils/domain/fold/fact-origins.ts';
import type { InvoiceFacts, InvoiceField } from '../../../utils/domain/invoice.ts';
import type { InvoiceStanding } from '../../../utils/domain/standing.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import type { Current } from '../../../utils/store/current.ts';
import { invoiceIdAt, placeKey, plainNumber } from '../../../utils/store/ids.ts';
import { type KnownInvoice, type Match, matchOnPaypal } from './paypal/known-invoice.ts';
import type { OwnThread } from './read-as-own.ts';
import { isThread } from './standings-of-threads.ts';
import { clientIdOf, factsOf, type InvoiceFound, invoiceIdOf, placeOf, standingsIn } from './thread-clients.ts';
import { trackedInThread } from './tracked-in-thread.ts';

/**
 * What a sure reading of a thread adds to the journal: an invoice not known yet, a second place of a known one, or
 * facts that were missing. Each fact has a key made of its content, so that the same thread read again, here or on
 * another machine, adds nothing; and what the user took back is not written a second time.
 */
export function noticedInvoices({ thread, reading }: OwnThread, current: Current): NewFact[] {
  if (isDeclined(thread, current)) return [];
  return reading.invoices.filter(isSure).flatMap((found) => noticed(thread, found, current));
}

/** True where the user does not want this thread's invoice watched. */
export function isDeclined(thread: Pick<MailThread, 'account' | 'threadId'>, current: Current): boolean {
  return standingsIn(current).some(({ declinedPlaces }) =>
    declinedPlaces.some((place) => isThread(place, thread.account, thread.threadId)),
  );
}

/** Sure enough to be tracked without asking: whose it is, and how much. */
export function isSure({ certainty, folded, invoice }: InvoiceFound): boolean {
  return certainty === 'sure' && !folded && invoice.amountDue !== null;
}

function noticed(thread: MailThread, found: InvoiceFound, current: Current): NewFact[] {
  const place = placeOf(thread);
  const known = knownInvoice(thread, found, current);
  // The question stands in the panel; until it is answered the invoice is not tracked twice.
  if (!known) return perhapsTwin(thread, found, current) ? [] : [trackedFact(thread, found, current)];
  if (known.state === 'untracked') return [];
  const about = { clientId: known.clientId, invoiceIds: [known.id], actor: 'page' } as const;
  const facts: NewFact[] = [];
  if (!known.places.some((one) => placeKey(one) === placeKey(place))) {
    facts.push({ ...about, key: `linked|${known.id}|${placeKey(place)}`, fact: { kind: 'place-linked', place } });
  }
  const changes = withoutSpokenOf(missingFacts(known.facts, found), known, current);
  if (Object.keys(changes).length > 0) {
    const key = `filled|${known.id}|${Object.keys(changes).sort().join('+')}`;
    facts.push({ ...about, key, fact: { kind: 'invoice-corrected', changes } });
  }
  const settled = withoutSpokenOf(settledDueDate(known, found, current), known, current);
  if (settled.dueDate) {
    const key = `settled|${known.id}|${settled.dueDate}`;
    facts.push({ ...about, key, fact: { kind: 'invoice-corrected', changes: settled } });
  }
  return facts;
}

/** The due date as the client's answer has it, where the invoice was tracked under the other reading of its terms. */
function settledDueDate(known: InvoiceStanding, { invoice }: InvoiceFound, current: Current): Partial<InvoiceFacts> {
  const client = standingsIn(current).find(({ id }) => id === known.clientId);
  const { dueDate } = known.facts;
  if (!client?.facts.endOfMonth || !dueDate || !invoice.dueDateDoubt) return {};
  const day = invoice.dueDateDoubt[client.facts.endOfMonth];
  const isOther = day !== dueDate && Object.values(invoice.dueDateDoubt).includes(dueDate);
  return isOther ? { dueDate: day, dueDateSource: 'terms' } : {};
}

/** What makes tracking this invoice without asking the same fact, wherever the thread is read. */
export function trackedKey(thread: MailThread, found: InvoiceFound): string {
  return `tracked|${invoiceIdOf(thread, found)}`;
}

function trackedFact(thread: MailThread, found: InvoiceFound, current: Current): NewFact {
  const id = invoiceIdOf(thread, found);
  const amountDue = found.invoice.amountDue?.value;
  if (!amountDue) throw new RangeError('A sure reading has an amount');
  return {
    key: trackedKey(thread, found),
    clientId: clientIdOf(thread, found),
    invoiceIds: [id],
    actor: 'page',
    fact: { ...trackedInThread(thread, found, amountDue, current), automatic: true },
  };
}

/**
 * The same invoice in the same place, also where its number was not read before; or the client's invoice of that
 * number from another thread; or the one that is tracked on PayPal.
 */
export function knownInvoice(thread: MailThread, found: InvoiceFound, current: Current): InvoiceStanding | null {
  const all = standingsIn(current).flatMap(({ invoices }) => invoices);
  const ids = [invoiceIdOf(thread, found), invoiceIdAt(placeOf(thread), null, found.messageId)];
  const inMail = all.find(({ id }) => ids.includes(id)) ?? all.find((invoice) => isSameNumber(invoice, thread, found));
  if (inMail) return inMail;
  const match = onPaypal(thread, found, current);
  return match.kind === 'known' || match.kind === 'same' ? match.known.invoice : null;
}

/** The invoice on PayPal of which only the user can say whether it is this one; null where that is known. */
export function perhapsTwin(thread: MailThread, found: InvoiceFound, current: Current): KnownInvoice | null {
  if (knownInvoice(thread, found, current)) return null;
  const match = onPaypal(thread, found, current);
  return match.kind === 'perhaps' ? match.known : null;
}

function onPaypal(thread: MailThread, { invoice, client }: InvoiceFound, current: Current): Match {
  const marks = {
    number: invoice.number?.value ?? null,
    client: client.name,
    clientEmail: client.email?.toLowerCase() ?? null,
    total: invoice.total?.value ?? null,
    amountDue: invoice.amountDue?.value ?? null,
  };
  return matchOnPaypal(marks, { here: placeOf(thread), paymentLink: invoice.paymentLink?.value ?? null }, current);
}

function isSameNumber(invoice: InvoiceStanding, thread: MailThread, found: InvoiceFound): boolean {
  const number = found.invoice.number?.value;
  const currency = found.invoice.amountDue?.value.currency;
  if (number === undefined || invoice.facts.number === null) return false;
  if (invoice.clientId !== clientIdOf(thread, found)) return false;
  if (currency !== undefined && currency !== invoice.facts.amountDue.currency) return false;
  return plainNumber(invoice.facts.number) === plainNumber(number);
}

/** Where the user has spoken, to say that there is nothing as well, no reading adds anything. */
function withoutSpokenOf(
  changes: Partial<InvoiceFacts>,
  { id, clientId }: InvoiceStanding,
  current: Current,
): Partial<InvoiceFacts> {
  const entries = current.clients.find((client) => client.id === clientId)?.entries ?? [];
  const origins = factOrigins(effectiveEntries(entries), id);
  return Object.fromEntries(Object.entries(changes).filter(([field]) => origins.get(field as InvoiceField) !== 'user'));
}

/** What the reading knows and the journal does not. A fact that is known is never replaced without the user. */
function missingFacts(known: InvoiceFacts, found: InvoiceFound): Partial<InvoiceFacts> {
  const read = factsOf(found, known.amountDue);
  return {
    ...(known.number === null && read.number !== null && { number: read.number }),
    ...(known.subject === null && read.subject !== null && { subject: read.subject }),
    ...(known.issueDate === null && read.issueDate !== null && { issueDate: read.issueDate }),
    ...(known.dueDate === null &&
      read.dueDate !== null && { dueDate: read.dueDate, dueDateSource: read.dueDateSource }),
    ...(known.total === null && read.total !== null && { total: read.total }),
    ...(known.paymentLink === null && read.paymentLink !== null && { paymentLink: read.paymentLink }),
  };
}
