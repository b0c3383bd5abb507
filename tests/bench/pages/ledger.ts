import { addDays, calendarDay, type Instant } from '../../../utils/domain/calendar-day.ts';
import { standingOf } from '../../../utils/domain/fold-journal.ts';
import { followUpDay } from '../../../utils/domain/follow-up/next-step.ts';
import { defaultPolicy } from '../../../utils/domain/follow-up/policy.ts';
import type { JournalEntry } from '../../../utils/domain/journal-entry.ts';
import { money } from '../../../utils/domain/money.ts';
import { type Ledger, openLedger, reading } from '../../../utils/store/database.ts';
import { dueClients } from '../../../utils/store/follow-up-lists.ts';
import { clientRow, invoiceRow } from '../../../utils/store/projected-rows.ts';

/**
 * Runs in the page of the bench: a real IndexedDB with the store's own schema and rows. Whatever the number of
 * invoices, forty clients are due today, so that what is measured is finding them, not showing them.
 */
const today = calendarDay('2026-11-20');
const invoicesAClient = 5;
const dueToday = 40;
/** More than any bench has, so that each entry has a place of its own in the journal. */
const mostEntries = 1_000_000;
const policy = defaultPolicy('en-GB');

Object.assign(window, {
  async fill(invoices: number): Promise<void> {
    const db = await openLedger(`bench-${invoices}`);
    const clients = Math.max(1, invoices / invoicesAClient);
    const chunk = 1_000;
    for (let first = 0; first < clients; first += chunk) {
      const transaction = writing(db);
      for (let index = first; index < Math.min(first + chunk, clients); index++) put(transaction, index);
      await transaction.done;
    }
    db.close();
  },

  /**
   * Milliseconds for a read of ours, and for the same range of the same index without anything around it. Each is read
   * twice, in the order raw, ours, ours, raw: whoever comes later finds a warm connection and clears up after the other.
   */
  async readBoth(invoices: number): Promise<{ ours: number; raw: number; count: number }> {
    const db = await openLedger(`bench-${invoices}`);
    const range = IDBKeyRange.upperBound([today, []]);
    const raw = () => db.getAllFromIndex('clients', 'by-follow-up-day', range, 1_000);
    const ours = () => dueClients(reading(db, ['clients']), today);
    const rawFirst = await taken(raw);
    const oursFirst = await taken(ours);
    const oursThen = await taken(ours);
    const rawThen = await taken(raw);
    db.close();
    return { ours: (oursFirst.ms + oursThen.ms) / 2, raw: (rawFirst.ms + rawThen.ms) / 2, count: oursThen.count };
  },
});

async function taken(read: () => Promise<readonly unknown[]>): Promise<{ ms: number; count: number }> {
  const start = performance.now();
  const { length } = await read();
  return { ms: performance.now() - start, count: length };
}

function put(transaction: ReturnType<typeof writing>, index: number): void {
  const entries = entriesOf(index);
  for (const entry of entries) transaction.objectStore('journal').put(entry);
  const standing = standingOf(entries);
  if (!standing) throw new Error('The bench made a client without an invoice');
  transaction.objectStore('clients').put(clientRow(standing, followUpDay(standing, policy)));
  for (const invoice of standing.invoices) transaction.objectStore('invoices').put(invoiceRow(invoice));
}

function writing(db: Ledger) {
  return db.transaction(['journal', 'clients', 'invoices'], 'readwrite');
}

/**
 * The first forty clients are long overdue; all others are due some months ahead. Three entries an invoice: tracked,
 * and corrected twice.
 */
function entriesOf(index: number): JournalEntry[] {
  const tracked = trackedOf(index);
  const corrected = [1, 2].flatMap((time) =>
    tracked.map(
      ({ id, rev, at, day, clientId, invoiceIds }): JournalEntry => ({
        id: `${id}-${time}`,
        rev: rev + time * mostEntries,
        at,
        day,
        clientId,
        invoiceIds,
        actor: 'user',
        kind: 'invoice-corrected',
        changes: { subject: `Consulting in October, part ${time}` },
      }),
    ),
  );
  return [...tracked, ...corrected];
}

function trackedOf(index: number): JournalEntry[] {
  const clientId = `c${index}`;
  return Array.from({ length: invoicesAClient }, (_, part) => {
    const dueDate = index < dueToday ? addDays(today, -20 - part) : addDays(today, 60 + (index % 200));
    return {
      id: `${clientId}-${part}#0`,
      rev: index * invoicesAClient + part + 1,
      at: `${today}T08:00:00.000Z` as Instant,
      day: today,
      clientId,
      invoiceIds: [`${clientId}-${part}`],
      actor: 'page',
      kind: 'invoice-tracked',
      facts: {
        number: `${index}-${part}`,
        subject: 'Consulting in October, as agreed by telephone',
        issueDate: addDays(dueDate, -14),
        dueDate,
        dueDateSource: 'explicit',
        total: money(120_000 + index, 'EUR'),
        amountDue: money(120_000 + index, 'EUR'),
        paymentLink: null,
        language: 'en',
      },
      client: {
        name: `Client ${index} and Partners`,
        contacts: [{ role: 'buyer', name: `Contact ${index}`, email: `c${index}@client.example`, phone: null }],
        language: 'en',
      },
      place: {
        site: 'gmail',
        account: 'me@studio.example',
        threadId: (index * 8 + part).toString(16).padStart(16, '0'),
      },
      automatic: true,
    };
  });
}
