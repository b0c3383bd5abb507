import type { RunningChromium } from '../../support/chromium.ts';

/** A journal entry, as far as tests look into it. */
export interface SeenEntry {
  readonly id: string;
  readonly kind: string;
  readonly clientId: string;
  readonly invoiceIds: readonly string[];
  readonly entryId?: string;
  readonly stage?: string | null;
  readonly origin?: string;
  readonly day?: string;
  readonly place?: { readonly site: string; readonly account?: string };
}

/** Reads the journal behind the extension's back, from a page of its own origin: the database itself is the witness. */
export async function journalOf(browser: RunningChromium): Promise<SeenEntry[]> {
  const page = await browser.context.newPage();
  try {
    await page.goto(`${browser.origin}/popup.html`);
    return await page.evaluate(readJournal);
  } finally {
    await page.close();
  }
}

/** Runs in a page of the extension, in any browser; it must not reach for anything outside itself. */
export function readJournal(): Promise<SeenEntry[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('fairdue');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction('journal').objectStore('journal').index('by-rev').getAll();
      reading.onsuccess = () => {
        db.close();
        resolve(reading.result);
      };
      reading.onerror = () => reject(reading.error);
    };
  });
}

/** The contacts about the invoices of a conversation that count and were noted as they were made, not read from it. */
export async function contactsIn(browser: RunningChromium, threadId: string): Promise<SeenEntry[]> {
  const entries = await journalOf(browser);
  const undone = new Set(entries.filter(({ kind }) => kind === 'undone').map(({ entryId }) => entryId));
  return entries.filter(
    ({ kind, id, invoiceIds }) =>
      kind === 'contact-made' &&
      !id.startsWith('own|') &&
      !undone.has(id) &&
      invoiceIds.some((invoice) => invoice.includes(threadId)),
  );
}

/** How often each kind of entry is there, in order of the kind's name. */
export function countKinds(entries: readonly SeenEntry[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of entries.map((entry) => entry.kind).sort()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** What the toolbar icon says. */
export async function toolbarCount(browser: RunningChromium): Promise<string> {
  const page = await browser.context.newPage();
  try {
    await page.goto(`${browser.origin}/popup.html`);
    return await page.evaluate(() => chrome.action.getBadgeText({}));
  } finally {
    await page.close();
  }
}
