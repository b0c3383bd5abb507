import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Claim, ClaimedInvoice } from '../domain/claim/claim.ts';
import type { ClientFacts } from '../domain/client.ts';
import type { EntryOf, JournalEntry } from '../domain/journal-entry.ts';
import { contactHistory, type HistoryEvent } from '../domain/letters/contact-history.ts';
import type { Creditor } from '../domain/letters/letter-request.ts';
import { type Money, toDecimal } from '../domain/money.ts';

/** Everything a hand-over file is made from: one client's record and nothing of anybody else's. */
export interface PackSource {
  readonly madeOn: CalendarDay;
  readonly creditor: Creditor;
  readonly client: ClientFacts;
  readonly claim: Claim;
  /** The client's effective entries, in the journal's order. */
  readonly entries: readonly JournalEntry[];
}

export type Row = Readonly<Record<string, string>>;

/** Tables by name; each row has the same columns as the first. Amounts are plain decimals, days ISO days. */
export type PackTables = Readonly<Record<(typeof tableNames)[number], readonly Row[]>>;

export const tableNames = [
  'client',
  'invoices',
  'payments',
  'contacts',
  'claimed',
  'calls',
  'promises',
  'plans',
  'interest',
  'fixed-sums',
  'totals',
] as const;

/** The ledger of one client as tables. */
export function packTables(source: PackSource): PackTables {
  const { claim, entries } = source;
  const numbers = new Map(claim.invoices.map(({ id, number }) => [id, number ?? id]));
  const history = contactHistory(entries, [...numbers.keys()]);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const about = (id: string) => (byId.get(id)?.invoiceIds ?? []).flatMap((one) => numbers.get(one) ?? []).join(', ');
  const written = history.filter(({ label }) => label !== 'payment' && label !== 'plan' && label !== 'call');
  return {
    client: clientRows(source),
    invoices: claim.invoices.map(invoiceRow),
    payments: claim.invoices.flatMap((invoice) =>
      invoice.payments.map(({ day, amount }) => ({ invoice: invoice.number ?? '', day, ...amountOf(amount) })),
    ),
    contacts: written
      .filter(({ promisedFor }) => promisedFor === null)
      .map((event) => ({
        ...contactRow(event, byId.get(event.entryId)),
        invoices: about(event.entryId),
        text: event.text ?? '',
      })),
    claimed: entries.flatMap((entry) => (entry.kind === 'contact-made' ? claimedRows(entry, numbers) : [])),
    calls: history
      .filter(({ label }) => label === 'call')
      .map((event) => ({
        ...contactRow(event, byId.get(event.entryId)),
        invoices: about(event.entryId),
        note: event.text ?? '',
      })),
    promises: history.flatMap(({ day, promisedFor, amount, entryId }) =>
      promisedFor ? [{ noted: day, promised_for: promisedFor, ...amountOf(amount), invoices: about(entryId) }] : [],
    ),
    plans: entries.flatMap((entry) =>
      entry.kind === 'plan-agreed'
        ? entry.instalments.map(({ dueDate, amount }) => ({
            agreed: entry.day,
            due: dueDate,
            ...amountOf(amount),
            invoices: about(entry.id),
          }))
        : [],
    ),
    interest: claim.invoices.flatMap(interestRows),
    'fixed-sums': claim.invoices.flatMap(fixedRows),
    totals: [
      ...claim.open.map((sum) => ({ what: 'open on invoices', ...amountOf(sum) })),
      ...claim.added.map((sum) => ({ what: 'interest and fixed sums', ...amountOf(sum) })),
      ...claim.total.map((sum) => ({ what: 'total', ...amountOf(sum) })),
    ],
  };
}

function clientRows({ client }: PackSource): Row[] {
  const { name, legalName, postalAddress, country, kind, language, contacts } = client;
  const facts = { name, legalName, postalAddress, country, kind: kind ?? 'company', language };
  return [
    ...Object.entries(facts).flatMap(([field, value]) => (value ? [{ field, value }] : [])),
    ...contacts.map(({ role, name: person, email, phone }) => ({
      field: `contact (${role})`,
      value: [person, email, phone].filter(Boolean).join(', '),
    })),
  ];
}

function invoiceRow({ number, subject, issueDate, dueDate, daysLate, total, open }: ClaimedInvoice): Row {
  return {
    number: number ?? '',
    for: subject ?? '',
    issued: issueDate ?? '',
    due: dueDate ?? '',
    days_late: daysLate === null ? '' : String(daysLate),
    currency: total.currency,
    total: toDecimal(total),
    open: toDecimal(open),
  };
}

function contactRow({ day, label }: HistoryEvent, entry: JournalEntry | undefined): Row {
  const made = entry?.kind === 'contact-made' ? entry : null;
  return { day, channel: label, stage: made?.stage ?? '', outcome: made?.outcome ?? '' };
}

/** What was claimed beside the invoices, in which mail or letter. */
function claimedRows({ day, channel, claimed = [] }: EntryOf<'contact-made'>, numbers: ReadonlyMap<string, string>) {
  return claimed
    .filter(({ invoiceId }) => numbers.has(invoiceId))
    .map(({ invoiceId, kind, amount, asOf, rule, source, rates }) => ({
      day,
      channel,
      invoice: numbers.get(invoiceId) ?? '',
      what: kind,
      ...amountOf(amount),
      as_of: asOf,
      rule,
      source,
      rates: rates?.table ?? '',
      percent_a_year: rates?.rows.map(({ from, percent }) => `${percent} (${from})`).join('; ') ?? '',
    }));
}

function interestRows({ number, addition }: ClaimedInvoice): Row[] {
  const interest = addition?.interest;
  if (!interest) return [];
  return interest.segments.map(({ from, to, days, percent, base, interest: exact }) => ({
    invoice: number ?? '',
    from,
    to,
    days: String(days),
    percent_a_year: percent,
    base: toDecimal(base),
    interest: exact,
    currency: base.currency,
    rule: interest.rule.name,
    rates: interest.table.name,
    source: interest.table.source,
  }));
}

function fixedRows({ number, addition }: ClaimedInvoice): Row[] {
  return [addition?.compensation, addition?.lateFee].flatMap((fee) =>
    fee ? [{ invoice: number ?? '', ...amountOf(fee.amount), rule: fee.rule.name, source: fee.rule.source.where }] : [],
  );
}

function amountOf(amount: Money | null): { readonly amount: string; readonly currency: string } {
  return { amount: amount ? toDecimal(amount) : '', currency: amount?.currency ?? '' };
}
