import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import type { ThreadTruth } from '../replica/mailbox/thread.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { axeViolations } from './support/axe.ts';
import { type GmailTab, openGmail } from './support/gmail-tab.ts';
import { fitsItsWidth, keepScreenshot } from './support/screens.ts';
import { seedPreferences } from './support/seed-preferences.ts';

/** One browser for all: the texts that are changed at the end are those of drafts that were written before. */
let browser: RunningChromium;
let gmail: GmailTab;
const overdue = truth[0].filter(
  ({ standing, foldedAtFirst, invoice }) => standing === 'overdue' && !foldedAtFirst && invoice?.language === 'en',
);

beforeAll(async () => {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 200 });
  await seedPreferences(browser, { country: 'DE', panelFolded: true });
  gmail = await openGmail(browser.context, 0, '#all');
});

afterAll(() => browser.close());

describe('a draft in the reply', () => {
  it('is put into other words with one press, facts and all, and says what its words rest on', async () => {
    const { invoice } = await open(0);
    expect(await gmail.button('Another wording').count()).toBe(0);
    await gmail.button('Polite').click();
    await gmail.editor.filter({ hasText: invoice?.number ?? '' }).waitFor();
    const first = await gmail.editor.innerText();
    await gmail.button('Another wording').click();
    await gmail.panel.getByText('Wording 2 of 3 is in the reply.').waitFor();
    const second = await gmail.editor.innerText();
    expect(second).not.toBe(first);
    expect(second.split(invoice?.number ?? '').length).toBe(first.split(invoice?.number ?? '').length);
    expect(await gmail.editor.locator('.gmail_signature').count()).toBe(1);
    await gmail.button('Why this wording').click();
    await gmail.panel.getByText('Most late payment is an oversight, so assume that first.').waitFor();
    await gmail.panel.getByText('Randomised trial · Haynes').waitFor();
    await keepScreenshot(gmail.page, 'draft-why');
    await gmail.button('Another wording').click();
    await gmail.panel.getByText('Wording 3 of 3 is in the reply.').waitFor();
    await gmail.button('Another wording').click();
    await gmail.panel.getByText('Wording 1 of 3 is in the reply.').waitFor();
    expect(plain(await gmail.editor.innerText())).toBe(plain(first));
  });

  it('is about any occasion the user picks', async () => {
    await open(1);
    await showDetails();
    await gmail.panel.getByLabel('Other occasion').selectOption({ label: 'Proposal to settle' });
    expect(await gmail.button('Write draft').isDisabled()).toBe(true);
    await gmail.panel.getByLabel('Amount that settles it').fill('123.45');
    await gmail.button('Write draft').click();
    await gmail.editor.filter({ hasText: '123.45' }).waitFor();
    expect(await gmail.editor.innerText()).toContain('a good end for both of us');
  });

  it('stands beside what may be added, with rule, source, steps and the daily amount', async () => {
    await open(2);
    await showDetails();
    await gmail.button('Work out').click();
    const fees = gmail.panel.locator('.fees');
    await fees.getByText('Information, not legal advice.').waitFor();
    expect(await fees.innerText()).toMatch(
      /Interest[\s\S]+§ 288[\s\S]+Each further day[\s\S]+Fixed compensation[\s\S]+In all/,
    );
    await fees.getByText('Drafts do not name it until you claim it in the settings.').waitFor();
    await gmail.button('How it is reckoned').click();
    await fees.locator('.fee-steps li').first().waitFor();
    await gmail.page.setViewportSize({ width: 900, height: 1000 });
    await keepScreenshot(gmail.page, 'may-be-added');
    await gmail.page.emulateMedia({ colorScheme: 'dark' });
    await keepScreenshot(gmail.page, 'may-be-added-dark');
    await gmail.page.emulateMedia({ colorScheme: 'light' });
  });
});

describe('the screen of texts', () => {
  it('refuses a text by the name of the field that is wrong, uses one that is right, and takes it back', async () => {
    const page = await openTexts();
    const body = page.getByLabel('Text', { exact: true });
    const preview = page.locator('.draft-shown');
    await preview.waitFor();
    expect(await page.getByLabel('Shown for').locator('option').count()).toBeGreaterThan(1);
    const before = await body.inputValue();
    await body.fill(`${before}\n\n{{amuont}}`);
    await page.getByText('There is no field “amuont”.').waitFor();
    expect(await page.getByRole('button', { name: 'Use this text' }).isDisabled()).toBe(true);
    await body.fill('{{greeting}}\n\nMine, about ');
    await body.press('End');
    await page.getByLabel('Field to insert').selectOption({ label: 'Amount due, in all' });
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await preview.getByText(/Mine, about .*\d/).waitFor();
    expect(await body.inputValue()).toContain('{{total}}');
    await page.getByRole('button', { name: 'Use this text' }).click();
    await page.getByText('Your own text is used.').waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Fairdue’s own text is used.').waitFor();
    expect(await body.inputValue()).toBe(before);
    await page.close();
  });

  it('has versions, and the draft in the reply is the user’s own text', async () => {
    const page = await openTexts();
    for (const words of ['First of mine: {{invoices}}', 'Second of mine: {{invoices}}']) {
      await page.getByLabel('Text', { exact: true }).fill(words);
      await page.locator('.draft-shown').getByText(words.slice(0, 8)).waitFor();
      await page.getByRole('button', { name: 'Use this text' }).click();
      await page.getByText('Your text is used from now on.').waitFor();
    }
    await page.getByText('Version 1', { exact: true }).click();
    await page.locator('.template-versions').getByRole('button', { name: 'Use this text' }).click();
    await expect.poll(() => page.getByLabel('Text', { exact: true }).inputValue()).toContain('First of mine');
    const { invoice } = await open(3);
    await gmail.button('Polite').click();
    await gmail.editor.filter({ hasText: `First of mine: Invoice ${invoice?.number}` }).waitFor();
    await page.bringToFront();
    await page.getByRole('button', { name: 'Back to Fairdue’s own' }).click();
    await page.getByText('Fairdue’s own text is used.').waitFor();
    await page.close();
  });

  it('is readable at any width, in light and dark', async () => {
    const page = await openTexts();
    await page.locator('.draft-shown').waitFor();
    for (const width of [320, 900]) {
      for (const scheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: scheme });
        expect(await fitsItsWidth(page)).toBe(true);
        expect(await axeViolations(page)).toEqual([]);
        await keepScreenshot(page, `templates-${width}-${scheme}`);
      }
    }
    await page.close();
  });
});

describe('the draft on a screen of its own', () => {
  it('is written in any tone, for any occasion and in other words, and copied', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${browser.origin}/popup.html`);
    await page.locator('[data-client]').first().waitFor();
    const reply = await page.evaluate(() =>
      chrome.runtime.sendMessage({ fairdue: 'todays-list', payload: { search: '' } }),
    );
    const { due } = (reply as { answer: { due: readonly { clientId: string }[] } }).answer;
    await page.goto(`${browser.origin}/options.html#draft/${encodeURIComponent(due[0]?.clientId ?? '')}`);
    const shown = page.locator('.draft-shown');
    await shown.waitFor();
    const polite = await shown.innerText();
    await page.getByRole('button', { name: 'Another wording' }).click();
    await expect.poll(() => shown.innerText()).not.toBe(polite);
    await page.getByLabel('Other occasion').selectOption({ label: 'Offer of instalments' });
    await page.getByRole('button', { name: 'Write draft' }).click();
    await expect.poll(() => shown.innerText()).toMatch(/3\. /);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await fitsItsWidth(page)).toBe(true);
    await keepScreenshot(page, 'draft-320');
    await page.close();
  });
});

describe('the rights to fees in the settings', () => {
  it('are kept as they are typed, and what is no figure is said to be none', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${browser.origin}/options.html#settings`);
    await page.getByLabel('A late fee or interest was agreed').check();
    await page.getByLabel('Interest in per cent').fill('1,5');
    await page.getByLabel('Interest in per cent').press('Tab');
    await page.getByLabel('For each').selectOption({ label: 'Month begun' });
    await page.getByLabel('Late fee (an amount, or per cent)').fill('a lot');
    await page.getByLabel('Late fee (an amount, or per cent)').press('Tab');
    await page.getByText('This is not an amount or a percentage.').waitFor();
    await page.getByLabel('Late fee (an amount, or per cent)').fill('40 EUR');
    await page.getByLabel('Late fee (an amount, or per cent)').press('Tab');
    await expect
      .poll(() => page.evaluate(() => chrome.runtime.sendMessage({ fairdue: 'read-preferences', payload: {} })))
      .toMatchObject({
        answer: {
          fees: {
            byLaw: false,
            agreed: {
              interest: { per: 'month', percent: '1.5', counted: 'started-months' },
              fee: { amount: { minor: 4_000, currency: 'EUR' } },
            },
          },
        },
      });
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await fitsItsWidth(page)).toBe(true);
    await keepScreenshot(page, 'rights-320');
    await page.close();
  });
});

/** The panel opens as the last one was left. */
async function showDetails(): Promise<void> {
  const show = gmail.button('Show details');
  await show.or(gmail.button('Hide details')).first().waitFor();
  if (await show.isVisible()) await show.click();
}

/** Without white space, which editors change at will. */
function plain(words: string): string {
  return words.replace(/\s+/g, '');
}

async function openTexts(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/options.html#templates`);
  await page.getByRole('heading', { name: 'Texts of drafts' }).waitFor();
  return page;
}

/** Opens the thread of the overdue invoice in that place, from the list of all mails. */
async function open(index: number): Promise<ThreadTruth> {
  const thread = overdue[index];
  if (!thread) throw new Error(`The sample mailbox has no overdue invoice in place ${index}`);
  await gmail.page.bringToFront();
  await gmail.go('#all');
  await gmail.row(thread.threadId).waitFor();
  await gmail.openThread(thread.threadId);
  await gmail.panel.and(gmail.page.locator('[data-standing=overdue]')).waitFor();
  return thread;
}
