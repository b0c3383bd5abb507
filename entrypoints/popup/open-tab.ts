import { browser } from 'wxt/browser';
import type { ClientScreen } from '../../components/follow-up/decide.tsx';

/** Opens a page in a tab of its own; the popup goes away with it. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** The address of a screen of the dashboard, and of what it is about. */
export function dashboardUrl(screen: ClientScreen | 'client' | 'find' | 'recovery', about = ''): string {
  const place = about ? `${screen}/${encodeURIComponent(about)}` : screen;
  return browser.runtime.getURL(`/options.html#${place}`);
}
