import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { root } from '../house/source-files.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { findShown } from '../support/firefox/find-shown.ts';
import { startFirefox } from '../support/firefox.ts';
import { openFirefoxGmail } from './support/firefox-gmail.ts';
import { describeInFirefox } from './support/in-firefox.ts';

const folder = join(root, '.output/journeys');

/** Leaves pictures for a person to look at, and checks what can be told without one. */
describeInFirefox('in Firefox, Fairdue looks at home', () => {
  it.each(['light', 'dark'] as const)('in %s', async (scheme) => {
    mkdirSync(folder, { recursive: true });
    const tracked = truth[0].find(({ standing, foldedAtFirst }) => standing === 'overdue' && !foldedAtFirst);
    if (!tracked?.invoice) throw new Error('The sample mailbox has no overdue invoice');
    const { threadId, invoice } = tracked;
    const firefox = await startFirefox({ scheme, replica: { today: today(), theme: scheme } });
    try {
      const shoot = (page: Page, name: string) =>
        page.screenshot({ path: join(folder, `firefox-${name}-${scheme}.png`) });
      const gmail = await openFirefoxGmail(firefox, 0);
      await gmail.openThread(threadId);
      const panel = await gmail.panel();
      const overlay = await panel.evaluate((host) => {
        const section = host.shadowRoot?.querySelector<HTMLElement>('.overlay');
        return section && { scheme: section.dataset.scheme, radius: getComputedStyle(section).borderRadius };
      });
      expect(overlay?.scheme).toBe(scheme);
      // A style of ours has arrived.
      expect(overlay?.radius).not.toBe('0px');
      await shoot(gmail.page, 'panel');

      await gmail.press('Polite');
      await gmail.editor(invoice.number);
      await shoot(gmail.page, 'draft');

      await gmail.back();
      const badge = await gmail.badge(threadId);
      await badge.scrollIntoView();
      await shoot(gmail.page, 'list');

      const popup = await firefox.openScreen();
      await popup.setViewport({ width: 420, height: 600 });
      await findShown(popup, { selector: '[data-client]', words: invoice.client });
      const isDark = await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
      expect(isDark).toBe(scheme === 'dark');
      await shoot(popup, 'popup');
    } finally {
      await firefox.close();
    }
  });
});
