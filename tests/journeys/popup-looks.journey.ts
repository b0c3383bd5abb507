import { afterAll, beforeAll, describe, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { lookEveryWay } from './support/every-look.ts';
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

/** What stands open, by its name in the screenshots: the client and the buttons that open it. */
const forms: readonly (readonly [name: string, client: string, ...buttons: string[]])[] = [
  ['snooze', 'Acme Ltd', 'Snooze'],
  ['promise', 'Acme Ltd', 'More', 'Payment promised'],
  ['part-payment', 'Acme Ltd', 'More', 'Part payment'],
  ['call', 'Baker & Sons', 'Call'],
  ['call-will-pay', 'Baker & Sons', 'Call', 'Will pay on a day'],
  ['number', 'Acme Ltd', 'More', 'Call'],
  ['decide', 'Cedar Films', 'Decide'],
];

describe('in light and dark, narrow and wide, everything can be read, reached and named', () => {
  it('in the list as it opens', () => lookEveryWay(popup.page, 'list'));

  it('behind More', async () => {
    const more = popup.client('Acme Ltd').getByRole('button', { name: 'More', exact: true });
    await more.click();
    await popup.client('Acme Ltd').getByRole('button', { name: 'Payment promised', exact: true }).waitFor();
    await lookEveryWay(popup.page, 'more', '[data-client="Acme Ltd"]');
    await more.click();
  });

  it.each(forms)('in the form %s of %s', async (name, client, ...buttons) => {
    const line = popup.client(client);
    for (const button of buttons) await line.getByRole('button', { name: button, exact: true }).click();
    const form = line.locator('fieldset');
    await form.waitFor();
    // What is fetched when a form is opened must be there before it is looked at.
    if (name === 'decide') await line.locator('.onward').waitFor();
    await lookEveryWay(popup.page, name, `[data-client="${client}"]`);
    await form.getByRole('button', { name: 'Cancel' }).click();
    await form.waitFor({ state: 'detached' });
  });

  it('in what is said after an action, with its undo', async () => {
    await popup.client('Acme Ltd').getByRole('button', { name: 'Mark paid' }).click();
    await popup.page.locator('.notice').waitFor();
    await lookEveryWay(popup.page, 'undo');
  });
});
