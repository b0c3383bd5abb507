import { browser } from 'wxt/browser';

export type Site = 'gmail' | 'paypal';

const sites: readonly { readonly site: Site; readonly host: string }[] = [
  { site: 'gmail', host: '//mail.google.com/' },
  { site: 'paypal', host: '//www.paypal.com/' },
];

/**
 * The sites that the browser does not let Fairdue into. In Firefox the user may take that away at any time, and an
 * update that names a site anew is not given it (platform notes, 2026-11-21); Chromium does not tell of pages that a
 * script only runs in, so there nothing is said.
 */
export async function closedSites(): Promise<Site[]> {
  if (!import.meta.env.FIREFOX) return [];
  const open = await Promise.all(sites.map(({ host }) => browser.permissions.contains({ origins: patternsOf(host) })));
  return sites.filter((_, index) => open[index] === false).map(({ site }) => site);
}

/** Asks the browser to let Fairdue in again. Call it from a press of the user's; false where that was not granted. */
export async function openSite(site: Site): Promise<boolean> {
  const host = sites.find((one) => one.site === site)?.host ?? '';
  return browser.permissions.request({ origins: patternsOf(host) }).catch(() => false);
}

/** Calls back when access was given or taken away, until the signal is aborted. */
export function onAccessChange(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  });
}

/** What the manifest asks for on a site. */
function patternsOf(host: string): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap(({ matches }) => matches ?? []).filter((pattern) => pattern.includes(host));
}
