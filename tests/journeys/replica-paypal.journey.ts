import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarDay } from '../../utils/domain/calendar-day.ts';
import { designs } from '../replica/paypal/designs/all-designs.ts';
import { paypalTruth } from '../replica/paypal/paypal-truth.ts';
import { paypalPage } from '../replica/paypal/serve-paypal.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';

const today = calendarDay('2026-11-22');
const names = designs.map(({ name }) => name);

let chromium: RunningChromium;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  chromium = await startChromium({ extension: null });
  await chromium.context.route('**/*', async (route) => {
    const answer = paypalPage(new URL(route.request().url()), today);
    if (answer) await route.fulfill(answer);
    else await route.abort();
  });
});

afterAll(() => chromium.close());

beforeEach(async () => {
  complaints = [];
  page = await chromium.context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return () => page.close();
});

/** What a person sees of the page: text of nodes that are shown, those in open shadow roots as well. */
function seenText(): string {
  const read = (scope: ParentNode): string =>
    [...scope.children]
      .filter((node) => !(node instanceof HTMLElement) || node.checkVisibility())
      .map((node) =>
        node.shadowRoot
          ? read(node.shadowRoot)
          : node instanceof HTMLElement && node.childElementCount > 0
            ? read(node)
            : (node.textContent ?? ''),
      )
      .join('\n');
  return read(document.body);
}

describe.each(names)('the %s design', (design) => {
  const { invoices } = paypalTruth(design, 'en', today);
  const [first] = invoices.filter(({ canRemind }) => canRemind);
  if (!first) throw new Error('No invoice can be reminded of');

  it('lists invoices without a complaint from the browser', async () => {
    await page.goto(`https://www.paypal.com/invoices?design=${design}`);
    await expect.poll(() => page.evaluate(seenText)).toContain(invoices[0]?.onList.client);
    const seen = await page.evaluate(seenText);
    expect(invoices.slice(0, 10).filter(({ onList }) => !seen.includes(onList.client))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('reminds from the invoice’s page, keeping what was typed and nothing else', async () => {
    await page.goto(`https://www.paypal.com/invoice/details/${first.id}?design=${design}`);
    await page.getByRole('button', { name: 'Remind', exact: true }).click();
    const note = page.getByRole('textbox', { name: 'Note to your customer' });
    await note.fill('Hello, a short reminder.');
    await page.getByRole('checkbox', { name: 'Send a copy to me' }).focus();
    expect(await note.inputValue()).toBe('Hello, a short reminder.');
    await note.evaluate((node: HTMLTextAreaElement) => {
      node.focus();
      node.value = 'written without an input event';
      node.blur();
    });
    expect(await note.inputValue()).toBe('Hello, a short reminder.');
    await page.getByRole('dialog').getByRole('button', { name: 'Send reminder' }).click();
    await page.getByText('Reminder sent on Nov 22, 2026').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('allows two reminders a day', async () => {
    await page.goto(`https://www.paypal.com/invoice/details/${first.id}?design=${design}`);
    const remind = page.getByRole('button', { name: 'Remind', exact: true });
    for (const times of [1, 2]) {
      await remind.click();
      await page.getByRole('dialog').getByRole('button', { name: 'Send reminder' }).click();
      await expect.poll(() => page.getByText('Reminder sent on Nov 22, 2026').count()).toBe(times);
    }
    expect(await remind.isDisabled()).toBe(true);
  });
});

describe('pages that move', () => {
  it('draw rows anew on Refresh and drop what others put there', async () => {
    await page.goto('https://www.paypal.com/invoices?design=table');
    await page
      .locator('tbody tr')
      .first()
      .evaluate((row) => row.append(document.createElement('x-guest')));
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect.poll(() => page.locator('x-guest').count()).toBe(0);
    expect(await page.locator('tbody tr').count()).toBe(paypalTruth('table', 'en', today).invoices.length);
  });

  it('recycle a few row elements while scrolling', async () => {
    const { invoices } = paypalTruth('virtual', 'en', today);
    await page.goto('https://www.paypal.com/invoices?design=virtual');
    const rows = page.locator('.recycled');
    await rows.first().waitFor();
    const few = await rows.count();
    for (const one of invoices.slice(0, 5)) {
      const text = await rows.filter({ has: page.locator(`a[href*="${one.id}"]`) }).textContent();
      expect(text).toContain(one.onList.client);
      expect(text).toContain(one.statusWord);
    }
    expect(few).toBeLessThan(20);
    const row = await rows.first().elementHandle();
    await page.locator('.scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
    await page.locator(`a[href*="${invoices.at(-1)?.id}"]`).waitFor();
    expect(await rows.count()).toBe(few);
    expect(await row?.evaluate((node) => node.isConnected)).toBe(true);
  });

  it('go from the list to an invoice and back without loading', async () => {
    await page.goto('https://www.paypal.com/invoices?design=virtual');
    let loads = 0;
    page.on('request', (request) => {
      if (request.isNavigationRequest()) loads += 1;
    });
    const link = page.locator('.recycled a').first();
    const number = await link.textContent();
    await link.click();
    await page.getByRole('heading', { name: `Invoice ${number}` }).waitFor();
    expect(page.url()).toContain('/invoice/details/INV2-');
    await page.goBack();
    await page.locator('.recycled').first().waitFor();
    expect(loads).toBe(0);
  });

  it('grow while scrolling until every invoice is there, and start again on a filter', async () => {
    const { invoices } = paypalTruth('infinite', 'en', today);
    await page.goto('https://www.paypal.com/invoices?design=infinite');
    const rows = page.getByRole('listitem');
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThan(invoices.length);
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 5000);
        return rows.count();
      })
      .toBe(invoices.length);
    await page.getByRole('button', { name: 'Overdue' }).click();
    expect(await rows.count()).toBe(invoices.filter(({ statusKey }) => statusKey === 'overdue').length);
  });

  it('put the payer’s invoice id from the hash into the page', async () => {
    await page.goto('https://www.paypal.com/invoice/p/#ABCDEFGHJKLMNPQR');
    await page.getByText('INV2-ABCD-EFGH-JKLM-NPQR').waitFor();
  });
});
