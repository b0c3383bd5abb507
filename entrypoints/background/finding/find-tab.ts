import { browser } from 'wxt/browser';
import { isQuery } from '../../../utils/domain/find/find-run-shape.ts';
import { nullable, record, type Shape, wholeNumber } from '../../../utils/domain/shape/shape.ts';
import { isAddress } from '../../../utils/domain/shape/value-shapes.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Desk } from '../desk.ts';

/** The one tab that was opened to go through results. */
interface FindTab {
  readonly tabId: number;
  readonly query: string;
  /** The mailbox it works in; null until its page has said it. */
  readonly account: string | null;
  /** The tab of the dashboard it was opened from. */
  readonly openerId: number | null;
}

/**
 * In `storage.session`: tabs keep their numbers over a reload and over the worker's end, and a new session of the
 * browser numbers them anew.
 */
const key = 'find-tab';

const isTabId = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const isFindTab: Shape<FindTab> = record<FindTab>({
  tabId: isTabId,
  query: isQuery,
  account: nullable(isAddress),
  openerId: nullable(isTabId),
});

/** The opening that is under way: the new tab's page may ask about itself before the tab is kept. */
let opening: Promise<void> = Promise.resolve();

async function kept(): Promise<FindTab | null> {
  await opening.catch(() => undefined);
  const { [key]: value } = await browser.storage.session.get(key);
  return isFindTab(value) ? value : null;
}

const keep = (tab: FindTab) => browser.storage.session.set({ [key]: tab });

/** Opens the user's own search in a new tab in front, in the mailbox at this address. */
export function openFindTab(search: Omit<FindTab, 'tabId'>, mailbox: URL): Promise<void> {
  opening = open(search, mailbox);
  return opening;
}

async function open(search: Omit<FindTab, 'tabId'>, mailbox: URL): Promise<void> {
  // Straight to the search: in Chromium 156 a tab that is sent on while it is still opening sometimes crashes (seen
  // under automation, 2026-11-22).
  const url = `${mailbox.href}#search/${inAddress(search.query)}`;
  const { id } = await browser.tabs.create({ url, active: true });
  if (id === undefined) throw new Refused('unexpected');
  await keep({ ...search, tabId: id });
}

/** As Gmail itself writes a search into its address. */
function inAddress(query: string): string {
  return encodeURIComponent(query).replaceAll('%20', '+');
}

/** The search of the tab that asks; null where it was opened for none, or for one in another mailbox. */
export async function searchOfTab({ tabId }: Desk, account: string | null): Promise<string | null> {
  const tab = await kept();
  if (!tab || tab.tabId !== tabId) return null;
  if (account === null) return tab.query;
  if (tab.account === null) await keep({ ...tab, account });
  return tab.account === null || tab.account === account ? tab.query : null;
}

/** The user has changed the search before starting it. */
export async function renameSearch(query: string): Promise<void> {
  const tab = await kept();
  if (tab && tab.query !== query) await keep({ ...tab, query });
}

/** The tab that asks is one like any other again. */
export async function leaveFindTab({ tabId }: Desk): Promise<void> {
  if ((await kept())?.tabId === tabId) await browser.storage.session.remove(key);
}

/** No tab works in that mailbox any more. */
export async function leaveMailbox(account: string): Promise<void> {
  if ((await kept())?.account === account) await browser.storage.session.remove(key);
}

/** @throws Refused where another tab than the one that was opened for it moves a run on */
export async function assertFindTab(desk: Desk, account: string): Promise<void> {
  if ((await searchOfTab(desk, account)) === null) throw new Refused('not-allowed');
}

/** True while the tab that works in that mailbox is open. */
export async function hasFindTab(account: string): Promise<boolean> {
  const tab = await kept();
  if (tab?.account !== account) return false;
  return browser.tabs.get(tab.tabId).then(
    () => true,
    () => false,
  );
}

/** Brings the list of what was found to the front: where the run was started from, else in a new tab. */
export async function showDashboard(): Promise<void> {
  const address = `${browser.runtime.getURL('/options.html')}#find`;
  const opener = (await kept())?.openerId ?? null;
  try {
    if (opener === null) throw new Error('It was not started from a tab');
    await browser.tabs.update(opener, { active: true, url: address });
  } catch {
    await browser.tabs.create({ url: address, active: true });
  }
}
