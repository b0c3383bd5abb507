import type { ElementHandle, Page } from 'puppeteer-core';
import { findShown, type Sought } from '../../support/firefox/find-shown.ts';
import type { RunningFirefox } from '../../support/firefox.ts';

/** One tab with the sample mailbox in Firefox, and what a person sees and presses in it. */
export interface FirefoxGmail {
  readonly page: Page;
  /** Waits for the panel of the open thread. */
  panel(standing?: string): Promise<ElementHandle<HTMLElement>>;
  /** Waits for the question whether a thread is to be tracked. */
  offer(): Promise<ElementHandle<HTMLElement>>;
  /** Waits until nothing that was pressed in the panel is under way any more. */
  atRest(): Promise<void>;
  /** What of ours stands in the open thread now. */
  whatStandsThere(): Promise<'tracked' | 'offer' | 'nothing'>;
  /** Waits for the heading of an open thread. */
  heading(threadId: string): Promise<ElementHandle<HTMLElement>>;
  /** Waits for the editor of the reply, with these words in it. */
  editor(words?: string): Promise<ElementHandle<HTMLElement>>;
  badge(threadId: string): Promise<ElementHandle<HTMLElement>>;
  /** The words on the badge of a row. */
  badgeWords(threadId: string): Promise<string>;
  openThread(threadId: string): Promise<void>;
  back(): Promise<void>;
  go(hash: string): Promise<void>;
  /** Waits for a button of ours, in the panel or in the question that stands in its place. */
  button(name: string): Promise<ElementHandle<HTMLElement>>;
  press(name: string): Promise<void>;
  sendByClick(): Promise<void>;
  sendByKeys(): Promise<void>;
  undoSend(): Promise<void>;
}

const ours = '[data-fairdue="thread-panel"], [data-fairdue="offer-to-track"]';
const editors = 'div[contenteditable=true][role=textbox]';

/** Opens an account of the sample mailbox in a tab of its own. */
export async function openFirefoxGmail(firefox: RunningFirefox, account: 0 | 1, hash = '#sent'): Promise<FirefoxGmail> {
  const page = await firefox.open(`https://mail.google.com/mail/u/${account}/${hash}`);
  const shown = (sought: Sought) => findShown(page, sought);
  const click = async (sought: Sought) => {
    await page.bringToFront();
    await (await shown(sought)).click();
  };
  const row = (threadId: string) => `tr.zA:has([data-legacy-thread-id="${threadId}"])`;
  const badge = (threadId: string) => `${row(threadId)} [data-fairdue="row-badge"]`;
  const heading = (threadId: string) => shown({ selector: `h2[data-legacy-thread-id="${threadId}"]` });
  const button = (name: string): Sought => ({ selector: 'button', inside: ours, name });
  const sent = { selector: '#link_vsm' };
  await shown({ selector: 'tr.zA' });

  return {
    page,
    panel: (standing) =>
      shown({ selector: `[data-fairdue="thread-panel"]${standing ? `[data-standing=${standing}]` : ''}` }),
    offer: () => shown({ selector: '[data-fairdue="offer-to-track"]' }),
    async atRest() {
      await shown({ selector: 'section[aria-busy=false]', inside: ours });
    },
    async whatStandsThere() {
      if (await page.$('[data-fairdue="thread-panel"]')) return 'tracked';
      return (await page.$('[data-fairdue="offer-to-track"]')) ? 'offer' : 'nothing';
    },
    heading,
    editor: (words) => shown({ selector: editors, ...(words ? { words } : {}) }),
    badge: (threadId) => shown({ selector: badge(threadId) }),
    badgeWords: async (threadId) =>
      (await shown({ selector: '.words', inside: badge(threadId) })).evaluate((words) => words.innerText),
    async openThread(threadId) {
      await click({ selector: `${row(threadId)} .y6` });
      await heading(threadId);
    },
    async back() {
      await page.evaluate(() => history.back());
      await shown({ selector: 'tr.zA' });
    },
    async go(hashWanted) {
      await page.evaluate((wanted) => {
        location.hash = wanted;
      }, hashWanted);
    },
    button: (name) => shown(button(name)),
    press: (name) => click(button(name)),
    async sendByClick() {
      await click({ selector: '.dC .aoO' });
      await shown(sent);
    },
    async sendByKeys() {
      await (await shown({ selector: editors })).focus();
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      await shown(sent);
    },
    async undoSend() {
      await click({ selector: '#link_undo' });
    },
  };
}
