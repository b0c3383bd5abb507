import type { Page } from 'puppeteer-core';
import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import type { RunningFirefox } from '../../support/firefox.ts';
import { readJournal, type SeenEntry } from './ledger.ts';
import { type ClientSketch, entriesOf, seedScript } from './seeded-ledger.ts';

/** Looks at something from a screen of the extension, which is closed again. */
export async function onScreen<T>(firefox: RunningFirefox, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await firefox.openScreen();
  try {
    return await look(page);
  } finally {
    await page.close();
  }
}

/** The journal as the database has it, read behind the extension's back. */
export function journalInFirefox(firefox: RunningFirefox): Promise<SeenEntry[]> {
  return onScreen(firefox, (page) => page.evaluate(readJournal));
}

/** What the toolbar icon says. */
export function toolbarCountInFirefox(firefox: RunningFirefox): Promise<string> {
  return onScreen(firefox, (page) => page.evaluate(() => chrome.action.getBadgeText({})));
}

/** As `seedLedger`, in Firefox. The event page starts anew after it. */
export async function seedInFirefox(
  firefox: RunningFirefox,
  clients: readonly ClientSketch[],
  today: CalendarDay,
): Promise<void> {
  await onScreen(firefox, async (page) => {
    // The first question makes the background open its database.
    await page.evaluate(() => chrome.runtime.sendMessage({ fairdue: 'todays-list', payload: { search: '' } }));
    await page.evaluate(await seedScript());
    await page.evaluate(
      (entries) => (window as unknown as { seed(entries: unknown): Promise<number> }).seed(entries),
      entriesOf(clients, today) as object[],
    );
  });
  await firefox.eventPage.stop();
}
