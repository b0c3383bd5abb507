import type { Page } from 'puppeteer-core';
import type { RunningFirefox } from '../../support/firefox.ts';
import { readJournal, type SeenEntry } from './ledger.ts';

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
