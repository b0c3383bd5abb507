import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { journalOf } from './support/ledger.ts';
import { openPopup, type PopupTab } from './support/popup-tab.ts';
import { seedSamples } from './support/sample-clients.ts';

let browser: RunningChromium;
let popup: PopupTab;

beforeAll(async () => {
  browser = await startChromium();
  await seedSamples(browser, today());
  popup = await openPopup(browser);
  await popup.clients.first().waitFor();
});

afterAll(() => browser.close());

/** The client the focus is in, and the words of the button it is on. */
const focus = () =>
  popup.page.evaluate(() => {
    const here = document.activeElement;
    return [here?.closest('[data-client]')?.getAttribute('data-client') ?? null, here?.textContent?.trim() ?? ''];
  });
const press = (key: string) => popup.page.keyboard.press(key);

describe('the keyboard alone', () => {
  it('goes from client to client, each time to its main action', async () => {
    await press('ArrowDown');
    expect(await focus()).toEqual(['Delta Werke GmbH', 'Firm']);
    await press('ArrowDown');
    expect(await focus()).toEqual(['Cedar Films', 'Decide']);
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(await focus()).toEqual(['Baker & Sons', 'Call']);
    await press('ArrowUp');
    expect(await focus()).toEqual(['Acme Ltd', 'Polite']);
  });

  it('presses the main action with Enter, answers, and stays with the client that took the place', async () => {
    const before = (await journalOf(browser)).length;
    await press('ArrowDown');
    await press('Enter');
    await popup.client('Baker & Sons').locator('.call-card').waitFor();
    await popup.client('Baker & Sons').getByRole('button', { name: 'No answer' }).focus();
    await press('Enter');
    await popup.page.locator('.notice', { hasText: 'Call noted.' }).waitFor();
    await expect.poll(async () => (await focus())[0]).toBe('Baker & Sons');
    expect((await journalOf(browser)).length).toBe(before + 1);
  });

  it('takes the last action back with Control and Z, the focus staying where it was', async () => {
    await press('Control+z');
    await popup.page.locator('.notice', { hasText: 'Undone.' }).waitFor();
    await expect.poll(focus).toEqual(['Baker & Sons', 'Call']);
  });

  it('goes on to the next client when the line it was on is gone', async () => {
    await popup.client('Acme Ltd').getByRole('button', { name: 'Mark paid' }).focus();
    await press('Enter');
    await expect.poll(() => popup.client('Acme Ltd').count()).toBe(0);
    await expect.poll(focus).toEqual(['Baker & Sons', 'Call']);
    await press('Control+z');
    await popup.client('Acme Ltd').waitFor();
  });

  it('searches from anywhere, by name or number, and comes back to the list', async () => {
    await press('/');
    expect(await popup.page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await popup.page.keyboard.type('0987');
    await expect.poll(() => popup.clients.count()).toBe(1);
    await press('ArrowDown');
    expect(await focus()).toEqual(['Cedar Films', 'Decide']);
    await press('/');
    await popup.page.keyboard.type('baker');
    await expect.poll(() => popup.clients.first().getAttribute('data-client')).toBe('Baker & Sons');
    await press('/');
    await popup.page.keyboard.press('Control+a');
    await popup.page.keyboard.type('nobody');
    await popup.page.getByText('No client or invoice matches').waitFor();
    await popup.page.keyboard.press('Control+a');
    await popup.page.keyboard.press('Delete');
    await expect.poll(() => popup.clients.count()).toBe(8);
  });

  it('leaves a form with Escape and is back on the client', async () => {
    await popup.client('Cedar Films').getByRole('button', { name: 'Decide' }).focus();
    await press('Enter');
    await popup.client('Cedar Films').getByRole('group', { name: 'How to go on?' }).waitFor();
    await press('Escape');
    await expect.poll(() => popup.client('Cedar Films').getByRole('group', { name: 'How to go on?' }).count()).toBe(0);
    expect(await focus()).toEqual(['Cedar Films', 'Decide']);
  });

  it('reaches every action by Tab alone', async () => {
    const reached = new Set<string>();
    await popup.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (let tab = 0; tab < 90; tab += 1) {
      await press('Tab');
      const [client, words] = await focus();
      if (client === 'Acme Ltd') reached.add(words ?? '');
    }
    expect([...reached]).toEqual(['Polite', 'Firm', 'Final', 'Mark paid', 'Snooze', '⋯']);
  });
});
