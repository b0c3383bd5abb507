import { afterEach, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { lookEveryWay } from './support/every-look.ts';
import { openPopup } from './support/popup-tab.ts';
import { type ClientSketch, seedLedger } from './support/seeded-ledger.ts';

let browser: RunningChromium;

afterEach(() => browser.close());

it('says what to do first without any invoice, and what is next where nothing is due', async () => {
  browser = await startChromium();
  const empty = await openPopup(browser);
  await empty.page.getByText('No invoices yet.').waitFor();
  await lookEveryWay(empty.page, 'empty');
  await empty.page.close();
  const coming: ClientSketch = { name: 'Golf & Garden', invoices: [{ number: '1050', due: 2 }] };
  await seedLedger(browser, [coming], today());
  const popup = await openPopup(browser);
  await popup.page.getByText(/Nothing to chase today. Next: Golf & Garden on \w+day\./).waitFor();
  expect(await popup.clients.count()).toBe(1);
  await lookEveryWay(popup.page, 'nothing-today');
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
  for (let round = 0; round < 3; round += 1) {
    await popup.page.reload();
    await popup.clients.first().waitFor();
    opened.push(await popup.page.evaluate(() => performance.now()));
  }
  console.log(
    `1,000 due: the first clients stand there after ${Math.round(opened.toSorted((a, b) => a - b)[1] ?? 0)} ms`,
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
