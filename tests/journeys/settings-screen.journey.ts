import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { addDays } from '../../utils/domain/calendar-day.ts';
import type { Preferences } from '../../utils/store/preferences.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
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
  const opened = browser.context.waitForEvent('page');
  await popup.page.getByRole('button', { name: 'Settings' }).click();
  page = await opened;
});

beforeEach(async () => {
  await page.goto(`${browser.origin}/options.html#settings`);
  await page.reload();
  await page.getByRole('heading', { name: 'Fairdue settings' }).waitFor();
});

afterAll(() => browser.close());

const field = (label: string) => page.getByLabel(label, { exact: true });
const saved = () => page.locator('.notice', { hasText: 'Saved.' }).waitFor();
const refused = (words: string) => page.getByRole('alert').filter({ hasText: words }).waitFor();

/** Types into a field and leaves it by keyboard. */
async function fill(label: string, typed: string): Promise<void> {
  await field(label).fill(typed);
  await field(label).press('Tab');
}

/** What is kept, as the background has it. */
const kept = () =>
  popup.page.evaluate(async () => {
    const reply = await chrome.runtime.sendMessage({ fairdue: 'read-preferences', payload: {} });
    return (reply as { answer: unknown }).answer;
  }) as Promise<Preferences>;
const keptOf = async <K extends keyof Preferences>(name: K) => (await kept())[name];

const look = (name: string) => expectReadable(page, `settings-${name}`);

describe('the settings', () => {
  it('keep who the user is, as soon as a field is left, and show it again', async () => {
    await fill('Your name', 'Ann Example');
    await saved();
    await fill('Besides me@studio.example', 'ann@example.com; Invoices@Example.com');
    await expect
      .poll(() => keptOf('ownAddresses'))
      .toEqual({ 'me@studio.example': ['ann@example.com', 'invoices@example.com'] });
    await fill('Besides me@studio.example', 'ann@example.com, not one');
    await refused('Not a mail address: not');
    await page.reload();
    await page.getByRole('heading', { name: 'Fairdue settings' }).waitFor();
    expect(await field('Your name').inputValue()).toBe('Ann Example');
    expect(await field('Besides me@studio.example').inputValue()).toBe('ann@example.com\ninvoices@example.com');
    await fill('Your name', '');
    await expect.poll(() => keptOf('ownName')).toBeNull();
    await look('all');
  });

  it('keep the hour of the notification and whether there is one; the alarm moves with it', async () => {
    const alarm = () => popup.page.evaluate(async () => (await chrome.alarms.get('digest'))?.scheduledTime ?? null);
    await page.getByRole('combobox', { name: 'From', exact: true }).selectOption('14');
    await expect.poll(async () => new Date((await alarm()) ?? 0).getHours()).toBe(14);
    await field('Once a day, say what is due').uncheck();
    await expect.poll(alarm).toBeNull();
    expect(await page.getByRole('combobox', { name: 'From', exact: true }).isDisabled()).toBe(true);
    await field('Once a day, say what is due').check();
    await expect.poll(alarm).not.toBeNull();
  });

  it('keep working days, of which one has to stay, and days off', async () => {
    const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    const box = (name: string) => page.getByRole('checkbox', { name });
    for (const name of dayNames) await box(name).uncheck();
    await expect.poll(() => keptOf('weekend')).toEqual([]);
    // One day has to stay; it is said and the box is as it was.
    const [last = '', ...others] = dayNames;
    for (const name of others) await box(name).check();
    await box(last).click();
    await refused('One day at least stays a working day.');
    expect(await box(last).isChecked()).toBe(false);
    await expect.poll(() => keptOf('weekend')).toEqual([2, 3, 4, 5, 6, 7]);
    for (const name of dayNames.slice(1, 5)) await box(name).uncheck();
    await expect.poll(() => keptOf('weekend')).toEqual([6, 7]);
    const tomorrow = addDays(today(), 1);
    await field('Days off').fill(tomorrow);
    await page.getByRole('button', { name: 'Add', exact: true }).first().press('Enter');
    await expect.poll(() => keptOf('daysOff')).toEqual([tomorrow]);
    await page.getByRole('button', { name: /^Remove \d|^Remove [A-Z][a-z]{2}/ }).press('Enter');
    await expect.poll(() => keptOf('daysOff')).toEqual([]);
  });

  it('move, switch off, remove and add steps of the ladder, refuse what does not go together, and restore it', async () => {
    const steps = async () => (await keptOf('ladder')).steps;
    const days = async (id: string) => (await steps()).find((step) => step.id === id)?.day;
    await fill('Days from the due date: first reminder', '4');
    await expect.poll(() => days('polite-1')).toBe(4);
    await fill('Days from the due date: first reminder', '7');
    await refused('On the same day as');
    expect(await days('polite-1')).toBe(4);
    await fill('Days from the due date: phone call', '1000');
    await refused('−60 to 730');

    await page.getByRole('checkbox', { name: 'Phone call' }).uncheck();
    await expect.poll(async () => (await steps()).find(({ id }) => id === 'call-1')?.enabled).toBe(false);
    await page.getByRole('button', { name: 'Remove: phone call' }).press('Enter');
    await expect.poll(async () => (await steps()).some(({ id }) => id === 'call-1')).toBe(false);

    const added = page.getByRole('group', { name: 'Add a step' });
    await added.getByRole('combobox', { name: 'What is done' }).selectOption('letter');
    await added.getByRole('combobox', { name: 'Tone' }).selectOption('firm');
    await added.getByLabel('Days from the due date').fill('3');
    await added.getByRole('button', { name: 'Add' }).press('Enter');
    await added.getByRole('alert').waitFor();
    await look('ladder-refused');
    await added.getByLabel('Days from the due date').fill('25');
    await added.getByRole('button', { name: 'Add' }).press('Enter');
    await page.getByRole('checkbox', { name: 'Firm letter' }).waitFor();
    await expect
      .poll(async () => (await steps()).find(({ day }) => day === 25))
      .toMatchObject({ channel: 'letter', stage: 'firm', enabled: true });
    await look('ladder');

    await page.getByRole('button', { name: 'Restore the defaults' }).press('Enter');
    await expect.poll(() => days('call-1')).toBe(11);
    expect(await steps()).toHaveLength(9);
  });

  it('keep the gaps between contacts, and refuse what is none', async () => {
    await fill('Least days between two mails to a client', '8');
    await expect.poll(() => keptOf('writtenGap')).toBe(8);
    await fill('Least days between any two contacts', '0');
    await refused('1 to 60');
    expect(await keptOf('anyGap')).toBe(3);
  });
});
