import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { journalOf } from './support/ledger.ts';
import { openPopup, type PopupTab } from './support/popup-tab.ts';
import { seedSamples } from './support/sample-clients.ts';
import { expectReadable } from './support/screens.ts';

let browser: RunningChromium;
let popup: PopupTab;
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
  await seedSamples(browser, today());
  popup = await openPopup(browser);
  await popup.clients.first().waitFor();
});

afterAll(() => browser.close());

const namesDue = () =>
  popup.page
    .locator('section', { has: popup.page.locator('h2', { hasText: 'Today' }) })
    .locator('[data-client]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-client')));
const lastKind = async () => (await journalOf(browser)).at(-1)?.kind;
const said = (words: string) => page.locator('.notice', { hasText: words }).waitFor();
const undo = async () => {
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await said('Undone.');
};
const field = (label: string) => page.getByLabel(label, { exact: true });
const choice = (label: string) => page.getByRole('combobox', { name: label, exact: true });

const look = (name: string) => expectReadable(page, `client-${name}`);

describe('the page of a client', () => {
  it('opens from the popup and says how it stands with them', async () => {
    const opened = browser.context.waitForEvent('page');
    await popup.client('Delta Werke GmbH').getByRole('button', { name: 'More' }).click();
    await popup.client('Delta Werke GmbH').getByRole('button', { name: 'Client page' }).click();
    page = await opened;
    await page.getByRole('heading', { name: 'Delta Werke GmbH' }).waitFor();
    const figures = page.locator('.client-figures');
    await figures.getByText('€1,190.00').waitFor();
    await figures.getByText('1, of which overdue: 1').waitFor();
    await figures.getByText('kept: 0, broken: 1').waitFor();
    await figures.getByText('not known yet').waitFor();
    await look('open');
  });

  it('keeps a contact for accounts payable, refuses what is no address, and takes it back', async () => {
    await page.getByRole('button', { name: 'Add a contact' }).press('Enter');
    const added = page.getByRole('group', { name: 'Add a contact' });
    await added.getByLabel('Mail address').fill('not an address');
    await added.getByLabel('Mail address').press('Tab');
    await added.getByRole('alert').filter({ hasText: 'Not a mail address' }).waitFor();
    await look('contact');
    await added.getByLabel('Mail address').fill('AP@delta.example');
    await added.getByLabel('Mail address').press('Tab');
    await said('Saved.');
    const contact = page.getByRole('group', { name: 'Contact: ap@delta.example' });
    expect(await contact.getByLabel('Role').inputValue()).toBe('accounts-payable');
    await contact.getByLabel('Phone').fill('+49 30 1234567');
    await contact.getByLabel('Phone').press('Tab');
    await expect.poll(lastKind).toBe('client-described');
    await contact.getByRole('button', { name: 'Remove ap@delta.example' }).click();
    await expect.poll(() => contact.count()).toBe(0);
    await undo();
    await contact.waitFor();
    expect(await contact.getByLabel('Phone').inputValue()).toBe('+49 30 1234567');
  });

  it('keeps name, language and terms of this client alone', async () => {
    await field('Payment terms in days').fill('400');
    await field('Payment terms in days').press('Tab');
    await page.getByRole('alert').filter({ hasText: '0 to 366' }).waitFor();
    await field('Payment terms in days').fill('30');
    await field('Payment terms in days').press('Tab');
    await expect.poll(lastKind).toBe('terms-agreed');
    await undo();
    await expect.poll(() => field('Payment terms in days').inputValue()).toBe('');
    await choice('Language of drafts').selectOption('de');
    await expect.poll(lastKind).toBe('client-described');
    await field('Client').fill('Delta Werke');
    await field('Client').press('Tab');
    await page.getByRole('heading', { name: 'Delta Werke', exact: true }).waitFor();
    await expect.poll(() => popup.client('Delta Werke').count()).toBe(1);
  });

  it('reminds by the invoice’s own ladder before the client’s, and by the client’s before everybody’s', async () => {
    const acme = await popup.client('Acme Ltd').getAttribute('data-client-id');
    await page.goto(`${browser.origin}/options.html#client/${acme}`);
    await page.getByRole('heading', { name: 'Acme Ltd' }).waitFor();
    expect(await namesDue()).toContain('Acme Ltd');
    await choice('Which reminders').selectOption('none');
    await said('Saved.');
    await expect.poll(namesDue).not.toContain('Acme Ltd');

    const invoice = page.locator('.client-invoices');
    await choice('Reminders: Invoice 1043').selectOption('own');
    await expect.poll(namesDue).toContain('Acme Ltd');
    await invoice.getByLabel('Days from the due date: first reminder').fill('40');
    await invoice.getByLabel('Days from the due date: first reminder').press('Tab');
    await invoice.getByRole('alert').filter({ hasText: 'A milder step cannot come after' }).waitFor();
    await look('own-ladder');
    await choice('Reminders: Invoice 1043').selectOption('inherited');
    await expect.poll(namesDue).not.toContain('Acme Ltd');
    await choice('Which reminders').selectOption('inherited');
    await expect.poll(namesDue).toContain('Acme Ltd');
  });

  it('is found in the list of all clients, also where nobody is reminded', async () => {
    await choice('Which reminders').selectOption('none');
    await expect.poll(namesDue).not.toContain('Acme Ltd');
    await page.getByRole('link', { name: 'Clients', exact: true }).click();
    await page.getByRole('heading', { name: 'Clients' }).waitFor();
    await expect.poll(() => page.locator('.client-links li').count()).toBe(8);
    await look('list');
    await page.getByRole('searchbox').fill('1043');
    await expect.poll(() => page.locator('.client-links li').count()).toBe(1);
    await page.getByRole('link', { name: 'Acme Ltd' }).press('Enter');
    await page.getByRole('heading', { name: 'Acme Ltd' }).waitFor();
    await choice('Which reminders').selectOption('inherited');
    await expect.poll(namesDue).toContain('Acme Ltd');
    await page.goto(`${browser.origin}/options.html#client/nobody`);
    await page.getByText('This client is not known here.').waitFor();
  });
});
