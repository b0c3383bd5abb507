import { browser } from 'wxt/browser';

/** Opens the settings: a page may not open a page of ours itself. */
export async function openSettings(): Promise<null> {
  await browser.runtime.openOptionsPage();
  return null;
}
