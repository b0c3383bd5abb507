import { calendarDay, type Instant } from '../../utils/domain/calendar-day.ts';
import type { InvoiceFacts } from '../../utils/domain/invoice.ts';
import type { JournalFact } from '../../utils/domain/journal-entry.ts';
import { money } from '../../utils/domain/money.ts';
import { type Change, change, type NewFact } from '../../utils/store/change.ts';
import { readCounts } from '../../utils/store/counts.ts';
import { type Ledger, openLedger, reading } from '../../utils/store/database.ts';
import { gmailClientId, invoiceIdAt } from '../../utils/store/ids.ts';

export const account = 'me@studio.example';
export const today = calendarDay('2026-03-20');
export const now = '2026-03-20T09:30:00.000Z' as Instant;

let count = 0;

/** A database of its own for one test. */
export function aLedger(name = `test-${++count}-${crypto.randomUUID()}`): Promise<Ledger> {
  return openLedger(name);
}

export function gmailPlace(threadId: string) {
  return { site: 'gmail', account, threadId } as const;
}

export interface InvoiceSketch {
  readonly client?: string;
  readonly number?: string;
  readonly thread?: string;
  readonly dueDate?: string | null;
  readonly minor?: number;
  readonly currency?: string;
  readonly key?: string;
}

export function idsOf({ client = 'Acme', number = '1043', thread = 'aa01' }: InvoiceSketch = {}) {
  const email = `${client.toLowerCase()}@client.example`;
  return {
    clientId: gmailClientId(account, { name: client, email }),
    invoiceId: invoiceIdAt(gmailPlace(thread), number, null),
    email,
  };
}

/** The fact that an invoice is tracked. */
export function tracked(sketch: InvoiceSketch = {}): NewFact {
  const { client = 'Acme', number = '1043', thread = 'aa01', minor = 240_000, currency = 'EUR' } = sketch;
  const { clientId, invoiceId, email } = idsOf(sketch);
  const dueDate = sketch.dueDate === undefined ? '2026-03-08' : sketch.dueDate;
  const facts: InvoiceFacts = {
    number,
    subject: 'Website relaunch',
    issueDate: calendarDay('2026-02-22'),
    dueDate: dueDate === null ? null : calendarDay(dueDate),
    dueDateSource: dueDate === null ? null : 'explicit',
    total: money(minor, currency),
    amountDue: money(minor, currency),
    paymentLink: null,
    language: 'en',
  };
  const contacts = [{ role: 'buyer', name: client, email, phone: null }] as const;
  return {
    ...(sketch.key !== undefined && { key: sketch.key }),
    clientId,
    invoiceIds: [invoiceId],
    actor: 'page',
    fact: {
      kind: 'invoice-tracked',
      facts,
      client: { name: client, contacts, language: 'en' },
      place: gmailPlace(thread),
      automatic: true,
    },
  };
}

/** Another fact about the same client and invoice. */
export function about(fact: JournalFact, sketch: InvoiceSketch = {}): NewFact {
  const { clientId, invoiceId } = idsOf(sketch);
  return { clientId, invoiceIds: [invoiceId], actor: 'user', fact };
}

/** Appends facts as one request. */
export function append(db: Ledger, requestId: string, facts: readonly NewFact[], more: Partial<Change<string[]>> = {}) {
  return change<string[]>(db, {
    requestId,
    at: now,
    day: today,
    lookUp: { clientIds: facts.map(({ clientId }) => clientId) },
    decide: () => facts,
    answer: (_after, entryIds) => [...entryIds],
    ...more,
  });
}

/** Everything stored but the answers to requests, to be compared. */
export async function contents(db: Ledger) {
  const [journal, clients, invoices, owed, counts] = await Promise.all([
    db.getAll('journal'),
    db.getAll('clients'),
    db.getAll('invoices'),
    db.getAll('owed'),
    readCounts(reading(db, ['meta'])),
  ]);
  return { journal, clients, invoices, owed, counts };
}
