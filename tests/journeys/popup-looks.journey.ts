import { afterEach, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { openPopup, type PopupTab } from './support/popup-tab.ts';
import { seedSamples } from './support/sample-clients.ts';
import { axeViolations, fitsItsWidth, keepScreenshot } from './support/screens.ts';
import { type ClientSketch, seedLedger } from './support/seeded-ledger.ts';

let browser: RunningChromium;

afterEach(() => browser.close());

/** What stands open, by its name in the screenshots: the client and the buttons that open it. */
const forms: readonly (readonly [name: string, client: string, ...buttons: string[]])[] = [
  ['more', 'Acme Ltd', 'More'],
  ['snooze', 'Acme Ltd', 'Snooze'],
  ['promise', 'Acme Ltd', 'More', 'Payment promised'],
  ['part-payment', 'Acme Ltd', 'More', 'Part payment'],
  ['call', 'Baker & Sons', 'Call'],
  ['call-will-pay', 'Baker & Sons', 'Call', 'Will pay on a day'],
  ['number', 'Acme Ltd', 'More', 'Call'],
  ['decide', 'Cedar Films', 'Decide'],
];

async function look(popup: PopupTab, name: string): Promise<void> {
  await keepScreenshot(popup.page, `popup-${name}`);
  expect(await axeViolations(popup.page)).toEqual([]);
  expect(await fitsItsWidth(popup.page)).toBe(true);
}

describe.each(['light', 'dark'] as const)('the popup in %s', (scheme) => {
  it.each([320, 600])('at %i px, with everything that can stand open', async (width) => {
    browser = await startChromium({ scheme });
    await seedSamples(browser, today());
    const popup = await openPopup(browser, { width, height: 600 });
    await popup.clients.first().waitFor();
    await look(popup, `list-${scheme}-${width}`);
    for (const [name, client, ...buttons] of forms) {
      for (const button of buttons)
        await popup.client(client).getByRole('button', { name: button, exact: true }).click();
      await popup
        .client(client)
        .getByRole(name === 'more' ? 'button' : 'group')
        .last()
        .waitFor();
      // What is fetched when a form is opened must be there before it is looked at.
      if (name === 'decide') await popup.client(client).locator('.onward').waitFor();
      await look(popup, `${name}-${scheme}-${width}`);
      await popup.page.reload();
      await popup.clients.first().waitFor();
    }
    await popup.client('Acme Ltd').getByRole('button', { name: 'Mark paid' }).click();
    await popup.page.locator('.notice').waitFor();
    await look(popup, `undo-${scheme}-${width}`);
  });

  it('without any invoice, and with nothing to do today', async () => {
    browser = await startChromium({ scheme });
    const empty = await openPopup(browser);
    await empty.page.getByText('No invoices yet.').waitFor();
    await look(empty, `empty-${scheme}`);
    await empty.page.close();
    const coming: ClientSketch = { name: 'Golf & Garden', invoices: [{ number: '1050', due: 2 }] };
    await seedLedger(browser, [coming], today());
    const popup = await openPopup(browser);
    await popup.page.getByText(/Nothing to chase today. Next: Golf & Garden on \w+day\./).waitFor();
    expect(await popup.clients.count()).toBe(1);
    await look(popup, `nothing-today-${scheme}`);
  });
});

it('shows a thousand due clients as fast as forty, and all of them soon after', async () => {
  browser = await startChromium();
  const many = Array.from(
    { length: 1_000 },
    (_, index): ClientSketch => ({
      name: `Client ${index}`,
      invoices: [{ number: `${index}`, due: -3 - (index % 60) }],
    }),
  );
  await seedLedger(browser, many, today());
  const popup = await openPopup(browser);
  await popup.clients.first().waitFor();
  const opened: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await popup.page.reload();
    await popup.clients.first().waitFor();
    opened.push(await popup.page.evaluate(() => performance.now()));
  }
  console.log(
    `1,000 due: the first clients stand there after ${Math.round(opened.toSorted((a, b) => a - b)[2] ?? 0)} ms`,
  );
  await expect.poll(() => popup.clients.count()).toBe(1_000);
  const first = popup.clients.first();
  const name = (await first.getAttribute('data-client')) ?? '';
  await first.getByRole('button', { name: 'Mark paid' }).click();
  await popup.page.locator('.notice').waitFor();
  await expect.poll(() => popup.client(name).count()).toBe(0);
  await expect.poll(() => popup.clients.count()).toBe(999);
  await popup.page.keyboard.press('Control+z');
  await popup.client(name).waitFor();
});
