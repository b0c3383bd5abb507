import { expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { openGmail } from './support/gmail-tab.ts';

/**
 * Everything of the page but our hosts, as text: the same visit with and without Fairdue must leave the same page.
 * Gmail's own `:xx` ids are made up anew on each drawing and say nothing.
 */
function pageWithoutUs(): string {
  const lines: string[] = [];
  const walk = (node: Node, depth: number): void => {
    if (node.nodeType === Node.TEXT_NODE) lines.push(`${' '.repeat(depth)}${node.nodeValue}`);
    if (!(node instanceof Element) || node.hasAttribute('data-fairdue')) return;
    const attributes = [...node.attributes]
      .filter(({ name, value }) => !/^:\w+$/.test(value) && name !== 'nonce')
      .map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
    lines.push(`${' '.repeat(depth)}<${node.localName} ${attributes.join(' ')}>`);
    for (const child of node.childNodes) walk(child, depth + 1);
  };
  walk(document.documentElement, 0);
  return `${lines.join('\n')}\n${document.adoptedStyleSheets.length} adopted style sheets`;
}

async function visit(extension: undefined | null): Promise<{ list: string; thread: string; hosts: number }> {
  const browser = await startChromium(extension === null ? { extension } : {});
  try {
    await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 200 });
    const tracked = truth[0].find(({ standing, foldedAtFirst }) => standing === 'overdue' && !foldedAtFirst);
    if (!tracked) throw new Error('The sample mailbox has no overdue invoice');
    const gmail = await openGmail(browser.context, 0, '#all');
    await gmail.openThread(tracked.threadId);
    if (extension === undefined) await gmail.panel.waitFor();
    await gmail.page.evaluate(() => window.__replica.settle());
    const thread = await gmail.page.evaluate(pageWithoutUs);
    await gmail.back();
    if (extension === undefined) await gmail.badge(tracked.threadId).waitFor();
    await gmail.page.evaluate(() => window.__replica.settle());
    const list = await gmail.page.evaluate(pageWithoutUs);
    return { list, thread, hosts: await gmail.page.locator('[data-fairdue]').count() };
  } finally {
    await browser.close();
  }
}

it('writes nothing on Gmail’s own nodes: the page is the same with and without Fairdue, our hosts apart', async () => {
  const without = await visit(null);
  const withUs = await visit(undefined);
  expect(without.hosts).toBe(0);
  expect(withUs.hosts).toBeGreaterThan(0);
  expect(withUs.thread).toBe(without.thread);
  expect(withUs.list).toBe(without.list);
});
