import { join } from 'node:path';
import { addDays, type CalendarDay, type Instant } from '../../../utils/domain/calendar-day.ts';
import type { JournalEntry, JournalFact } from '../../../utils/domain/journal-entry.ts';
import { money } from '../../../utils/domain/money.ts';
import { bundle } from '../../bench/bundle.ts';
import { root } from '../../house/source-files.ts';
import type { RunningChromium } from '../../support/chromium.ts';

/** A client as a test wants it: invoices by their day of payment, counted from today, and what happened since. */
export interface ClientSketch {
  readonly name: string;
  readonly invoices: readonly { readonly number: string; readonly due: number; readonly minor?: number }[];
  readonly currency?: string;
  readonly phone?: string;
  readonly since?: readonly { readonly on: number; readonly fact: JournalFact }[];
}

let script: Promise<string> | undefined;

/** What brings a journal in, to be run in a screen of the extension. */
export function seedScript(): Promise<string> {
  script ??= bundle(join(root, 'tests/journeys/support/pages/seed-ledger.ts'));
  return script;
}

/** Puts the clients into the extension's own database, from a page of its origin; the worker starts anew after it. */
export async function seedLedger(
  browser: RunningChromium,
  clients: readonly ClientSketch[],
  today: CalendarDay,
): Promise<void> {
  const page = await browser.context.newPage();
  try {
    await page.goto(`${browser.origin}/popup.html`);
    // The first question makes the worker open its database.
    await page.evaluate(() => chrome.runtime.sendMessage({ fairdue: 'todays-list', payload: { search: '' } }));
    await page.evaluate(await seedScript());
    await page.evaluate(
      (entries) => (window as unknown as { seed(entries: unknown): Promise<number> }).seed(entries),
      entriesOf(clients, today),
    );
  } finally {
    await page.close();
  }
  await browser.killWorker();
}

/** The journal that makes these clients, in the order in which it happened to each. */
export function entriesOf(clients: readonly ClientSketch[], today: CalendarDay): JournalEntry[] {
  let rev = 0;
  return clients.flatMap((client, place) => {
    const clientId = `client-${place}`;
    const invoiceIds = client.invoices.map(({ number }) => `${clientId}-${number}`);
    const entry = (on: number, ids: readonly string[], actor: 'page' | 'user', fact: JournalFact): JournalEntry => {
      rev += 1;
      const day = addDays(today, on);
      const at = `${day}T08:00:00.000Z` as Instant;
      return { id: `seed-${rev}`, rev, at, day, clientId, invoiceIds: ids, actor, ...fact };
    };
    return [
      ...client.invoices.map((invoice, index) =>
        entry(Math.min(-1, invoice.due - 14), [invoiceIds[index] ?? ''], 'page', tracked(client, place, index, today)),
      ),
      ...(client.since ?? []).map(({ on, fact }) => entry(on, invoiceIds, 'user', fact)),
    ];
  });
}

function tracked(client: ClientSketch, place: number, index: number, today: CalendarDay): JournalFact {
  const { number, due, minor = 120_000 } = client.invoices[index] ?? { number: '', due: 0 };
  const amount = money(minor, client.currency ?? 'EUR');
  const dueDate = addDays(today, due);
  return {
    kind: 'invoice-tracked',
    facts: {
      number,
      subject: 'Website relaunch',
      issueDate: addDays(dueDate, -14),
      dueDate,
      dueDateSource: 'explicit',
      total: amount,
      amountDue: amount,
      paymentLink: null,
      language: 'en',
    },
    client: {
      name: client.name,
      contacts: [
        { role: 'buyer', name: `Contact ${place}`, email: `c${place}@client.example`, phone: client.phone ?? null },
      ],
      language: 'en',
    },
    place: {
      site: 'gmail',
      account: 'me@studio.example',
      threadId: (place * 16 + index + 1).toString(16).padStart(16, '0'),
    },
    automatic: true,
  };
}

/** Mails that went out, by the ladder's step and the day, counted from today. */
export function reminded(...mails: readonly (readonly [stepId: string, on: number])[]): ClientSketch['since'] {
  return mails.map(([stepId, on]) => ({
    on,
    fact: {
      kind: 'contact-made',
      channel: stepId.startsWith('final') ? 'letter' : 'mail',
      stepId,
      stage: stepId.startsWith('final') ? 'final' : stepId.startsWith('firm') ? 'firm' : 'polite',
      origin: 'fairdue',
    },
  }));
}
