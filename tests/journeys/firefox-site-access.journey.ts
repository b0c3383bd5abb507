import { afterAll, beforeAll, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { findShown } from '../support/firefox/find-shown.ts';
import { type RunningFirefox, startFirefox } from '../support/firefox.ts';
import { describeInFirefox } from './support/in-firefox.ts';

describeInFirefox('in Firefox, where the user has taken Gmail away from Fairdue', () => {
  let firefox: RunningFirefox;

  beforeAll(async () => {
    firefox = await startFirefox({ replica: { today: today(), latency: 'none', pageSize: 200 } });
  });
  afterAll(() => firefox?.close());

  it('the popup says so in words, and gives it back with one press', async () => {
    const popup = await firefox.openScreen();
    const said = () => popup.evaluate(() => document.querySelector('.site-access')?.textContent ?? '');
    expect(await said()).toBe('');
    await popup.evaluate(() => chrome.permissions.remove({ origins: ['https://mail.google.com/*'] }));
    await expect.poll(said).toContain('The browser does not let Fairdue into Gmail');
    expect(await said()).not.toContain('PayPal');

    // The next popup knows it, too.
    const again = await firefox.openScreen();
    await (await findShown(again, { selector: '.site-access button' })).click();
    await expect.poll(() => again.evaluate(() => document.querySelector('.site-access') === null)).toBe(true);
    expect(await again.evaluate(() => chrome.permissions.contains({ origins: ['https://mail.google.com/*'] }))).toBe(
      true,
    );
    await expect.poll(said).toBe('');
  });
});
