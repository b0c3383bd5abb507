import type { BrowserContext, Locator, Page } from 'playwright-core';

/** One tab with the sample mailbox, and what a person sees and presses in it. Waits for events, never for a time. */
export interface GmailTab {
  readonly page: Page;
  readonly panel: Locator;
  readonly offer: Locator;
  /** The editor of the reply that stands open. */
  readonly editor: Locator;
  /** The row of a thread in the list that is shown. */
  row(threadId: string): Locator;
  badge(threadId: string): Locator;
  openThread(threadId: string): Promise<void>;
  /** Back to the list the thread was opened from, with the browser's own button. */
  back(): Promise<void>;
  go(hash: string): Promise<void>;
  button(name: string): Locator;
  /** Unfolds the panel where it stands folded: it remembers how it was left. */
  showDetails(): Promise<void>;
  sendByClick(): Promise<void>;
  sendByKeys(): Promise<void>;
  undoSend(): Promise<void>;
}

/** Opens an account of the sample mailbox, by its number or its path, in a tab of its own. */
export async function openGmail(context: BrowserContext, account: 0 | 1 | string, hash = '#sent'): Promise<GmailTab> {
  const page = await context.newPage();
  const path = typeof account === 'string' ? account : `/mail/u/${account}/`;
  await page.goto(`https://mail.google.com${path}${hash}`);
  await page.locator('tr.zA:visible').first().waitFor();
  return gmailTab(page);
}

/** The same for a tab or a window that stands open. */
export function gmailTab(page: Page): GmailTab {
  const panel = page.locator('[data-fairdue="thread-panel"]');
  const offer = page.locator('[data-fairdue="offer-to-track"]');
  const editor = page.locator('div[contenteditable=true][role=textbox]:visible');
  const sendButton = page.locator('.dC .aoO:visible');
  const sentToast = page.locator('#link_vsm:visible');
  const row = (threadId: string) => page.locator(`tr.zA:visible:has([data-legacy-thread-id="${threadId}"])`).first();

  return {
    page,
    panel,
    offer,
    editor,
    row,
    badge: (threadId) => row(threadId).locator('[data-fairdue="row-badge"]'),
    async openThread(threadId) {
      await row(threadId).locator('.y6').click();
      await page.locator(`h2[data-legacy-thread-id="${threadId}"]:visible`).waitFor();
    },
    async back() {
      await page.goBack();
      await page.locator('tr.zA:visible').first().waitFor();
    },
    async go(hashWanted) {
      await page.evaluate((wanted) => {
        location.hash = wanted;
      }, hashWanted);
    },
    button: (name) => panel.or(offer).getByRole('button', { name, exact: true }).first(),
    async showDetails() {
      const [show, hide] = ['Show details', 'Hide details'].map((name) =>
        panel.getByRole('button', { name, exact: true }),
      );
      if (!show || !hide) return;
      await show.or(hide).first().waitFor();
      if ((await show.count()) > 0) await show.first().click();
    },
    async sendByClick() {
      await sendButton.click();
      await sentToast.waitFor();
    },
    async sendByKeys() {
      await editor.press('Control+Enter');
      await sentToast.waitFor();
    },
    async undoSend() {
      await page.locator('#link_undo:visible').click();
      await sentToast.waitFor({ state: 'hidden' });
    },
  };
}
