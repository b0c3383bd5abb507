import type { CalendarDay } from '../calendar-day.ts';
import { daysBetween } from '../calendar-day.ts';
import type { ClientKind } from '../client.ts';
import type { JournalEntry } from '../journal-entry.ts';
import type { Addition } from '../late-fees/addition.ts';
import type { AgreedRights } from '../late-fees/agreed-rights.ts';
import type { Debt, Debtor, Law } from '../late-fees/debt.ts';
import { whatMayBeAdded } from '../late-fees/what-may-be-added.ts';
import { type Money, money, totalsByCurrency } from '../money.ts';
import type { ClientStanding, InvoiceStanding } from '../standing.ts';
import { type PaymentOnInvoice, paymentsByInvoice } from './payments-by-invoice.ts';

export interface ClaimQuestion {
  readonly client: ClientStanding;
  /** The client's effective entries, in the journal's order. */
  readonly entries: readonly JournalEntry[];
  readonly invoiceIds: readonly string[];
  readonly asOf: CalendarDay;
  /** Whose law may add something; null adds nothing. */
  readonly law: Law | null;
  /** What the user has recorded as agreed with this client. */
  readonly rights: AgreedRights | null;
}

/** One invoice of a claim: what it was, what came in, what is open, and what may be added. */
export interface ClaimedInvoice {
  readonly id: string;
  readonly number: string | null;
  readonly subject: string | null;
  readonly issueDate: CalendarDay | null;
  readonly dueDate: CalendarDay | null;
  /** Whole days past the due date; null where it is not known or not past. */
  readonly daysLate: number | null;
  /** What the invoice asked for; what was owed when it was noted, where nothing else is known. */
  readonly total: Money;
  /** Paid before the invoice was noted, as far as its own figures tell; null where nothing was. */
  readonly paidBefore: Money | null;
  readonly payments: readonly PaymentOnInvoice[];
  /** What is left of the invoice itself. */
  readonly open: Money;
  /** Null where no law and no right was given. */
  readonly addition: Addition | null;
}

/** What a client owes on a day, down to each figure. One total per currency throughout. */
export interface Claim {
  readonly asOf: CalendarDay;
  readonly invoices: readonly ClaimedInvoice[];
  readonly open: readonly Money[];
  readonly added: readonly Money[];
  readonly total: readonly Money[];
}

/** Puts the claim together from the ledger. Invoices are the oldest first. */
export function claimOf(question: ClaimQuestion): Claim {
  const { client, invoiceIds, asOf } = question;
  const payments = paymentsByInvoice(question.entries);
  const invoices = client.invoices
    .filter(({ id }) => invoiceIds.includes(id))
    .map((invoice) => claimedInvoice(invoice, payments.get(invoice.id) ?? [], question));
  const open = totalsByCurrency(invoices.map((invoice) => invoice.open));
  const added = totalsByCurrency(invoices.flatMap(({ addition }) => addition?.totals ?? []));
  return { asOf, invoices, open, added, total: totalsByCurrency([...open, ...added]) };
}

/** What the law on late payment takes the client for. */
export function debtorOf(kind: ClientKind | undefined): Debtor {
  return kind === 'consumer' || kind === 'public-authority' ? kind : 'business';
}

function claimedInvoice(
  { id, facts, balance }: InvoiceStanding,
  payments: readonly PaymentOnInvoice[],
  question: ClaimQuestion,
): ClaimedInvoice {
  const { number, subject, issueDate, dueDate, amountDue } = facts;
  const total = facts.total && facts.total.currency === amountDue.currency ? facts.total : amountDue;
  const before = total.minor - amountDue.minor;
  const addition = additionOf({ principal: amountDue, issueDate, dueDate }, payments, question);
  const late = dueDate ? daysBetween(dueDate, question.asOf) : 0;
  return {
    id,
    number,
    subject,
    issueDate,
    dueDate,
    daysLate: late > 0 ? late : null,
    total,
    paidBefore: before > 0 ? money(before, total.currency) : null,
    payments,
    // Where the law lets a payment go to interest first, more of the invoice itself is left than the ledger's balance.
    open: addition && addition.reason === null ? addition.principalOutstanding : balance,
    addition,
  };
}

function additionOf(
  facts: Pick<Debt, 'principal' | 'issueDate' | 'dueDate'>,
  payments: readonly PaymentOnInvoice[],
  { client, law, rights, asOf }: ClaimQuestion,
): Addition | null {
  if (law === null && rights === null) return null;
  const known = payments.flatMap(({ day, amount }) => (amount.minor > 0 ? [{ day, amount }] : []));
  const debt: Debt = { law: law ?? 'none', debtor: debtorOf(client.facts.kind), ...facts, payments: known };
  const reminded = client.contacts.find(({ channel }) => channel === 'mail' || channel === 'letter');
  return whatMayBeAdded(reminded ? { ...debt, remindedOn: reminded.day } : debt, rights, asOf);
}
