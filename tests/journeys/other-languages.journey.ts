import { expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { openGmail } from './support/gmail-tab.ts';

it('speaks German where the browser does, and writes to each client in the client’s language', async () => {
  const browser = await startChromium({ language: 'de' });
  try {
    await serveReplica(browser.context, { today: today(), latency: 'none', language: 'de', pageSize: 200 });
    const gmail = await openGmail(browser.context, 0, '#all');
    const find = (language: string) =>
      truth[0].find(
        ({ standing, foldedAtFirst, invoice }) =>
          standing === 'overdue' && !foldedAtFirst && invoice?.language === language,
      );
    for (const [language, greeting] of [
      ['en', 'Hello'],
      ['fr', 'Bonjour'],
    ] as const) {
      const thread = find(language);
      if (!thread?.invoice) throw new Error(`The sample mailbox has no overdue invoice in ${language}`);
      await gmail.openThread(thread.threadId);
      await gmail.panel.waitFor();
      expect(await gmail.panel.locator('.standing').innerText()).toContain(`${-thread.invoice.dueDay} Tage überfällig`);
      await gmail.panel.getByRole('button', { name: 'Höflich', exact: true }).click();
      await gmail.editor.filter({ hasText: thread.invoice.number }).waitFor();
      expect(await gmail.editor.innerText()).toContain(greeting);
      await gmail.go('#all');
      await gmail.badge(thread.threadId).waitFor();
    }
  } finally {
    await browser.close();
  }
});
