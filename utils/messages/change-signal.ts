import { browser } from 'wxt/browser';
import { newRequestId } from './request-id.ts';

/**
 * The key whose value the background changes after each change of the store. Pages and screens listen to it instead
 * of holding a connection open, which would keep the worker awake; it says that something has changed, never what.
 */
const changeKey = 'changed';

/** As `changeKey`, for runs that find invoices: they move on every second, which is no news for a list of mail. */
const findKey = 'find-changed';

/**
 * Lets only the extension itself into `storage.local`, where the second copy of every mailbox lies, and pages'
 * scripts into `storage.session`, where the signal is. Firefox cannot close the former (seen in its documentation,
 * 2026-11-22).
 */
export async function keepPagesFromStorage(): Promise<void> {
  try {
    await browser.storage.session.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
    await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch {
    // A browser without one of the two leaves `storage.local` open to our scripts, and the signal is there as well.
  }
}

/** Tells open pages and screens to ask again. */
export function tellChange(): Promise<void> {
  return tell(changeKey);
}

/** Tells whoever shows a run that it has moved on. */
export function tellFindChange(): Promise<void> {
  return tell(findKey);
}

async function tell(key: string): Promise<void> {
  const told = { [key]: newRequestId() };
  await Promise.all([browser.storage.session.set(told), browser.storage.local.set(told)]);
}

/** Calls back after anything in the store has changed, here or in another tab, until the signal is aborted. */
export function onChange(changed: () => void, signal: AbortSignal): void {
  listen(changeKey, changed, signal);
}

/** As `onChange`, for runs that find invoices. */
export function onFindChange(changed: () => void, signal: AbortSignal): void {
  listen(findKey, changed, signal);
}

function listen(key: string, changed: () => void, signal: AbortSignal): void {
  let last: unknown;
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const told = changes[key]?.newValue;
    // It is told in two places, and whoever may look into both hears it twice.
    if (told === undefined || told === last) return;
    last = told;
    changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
