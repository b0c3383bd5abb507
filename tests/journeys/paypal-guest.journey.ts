import { afterAll, beforeAll, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { paypalTruth } from '../replica/paypal/paypal-truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { journalOf } from './support/ledger.ts';
import { openPaypal } from './support/paypal-tab.ts';

let withUs: RunningChromium;
let without: RunningChromium;

beforeAll(async () => {
  withUs = await startChromium();
  without = await startChromium({ extension: null });
  for (const { context } of [withUs, without]) await serveReplica(context, { today: today(), latency: 'none' });
});

afterAll(async () => {
  await withUs?.close();
  await without?.close();
});

/**
 * Everything of the page but our hosts, as text, with the place each element has: the same visit with and without
 * Fairdue must leave the same page, and nothing of it may have moved.
 */
function pageWithoutUs(): string {
  const lines: string[] = [];
  const walk = (node: Node, depth: number): void => {
    if (node.nodeType === Node.TEXT_NODE) lines.push(`${' '.repeat(depth)}${node.nodeValue}`);
    if (!(node instanceof Element) || node.hasAttribute('data-fairdue')) return;
    // What is folded away has a place only once somebody asked for it.
    const { x, y, width, height } = node.checkVisibility() ? node.getBoundingClientRect() : new DOMRect();
    const attributes = [...node.attributes]
      .filter(({ name }) => name !== 'nonce')
      .map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
    lines.push(`${' '.repeat(depth)}<${node.localName} ${attributes.join(' ')}> ${[x, y, width, height].join(' ')}`);
    for (const child of node.shadowRoot?.childNodes ?? []) walk(child, depth + 1);
    for (const child of node.childNodes) walk(child, depth + 1);
  };
  walk(document.documentElement, 0);
  const { scrollWidth, scrollHeight } = document.documentElement;
  return `${lines.join('\n')}\n${document.adoptedStyleSheets.length} adopted style sheets, ${scrollWidth} by ${scrollHeight}`;
}

async function seen(browser: RunningChromium, path: string, words: string, ours: string): Promise<string> {
  const paypal = await openPaypal(browser.context, path);
  try {
    await paypal.page.getByText(words).first().waitFor();
    if (browser === withUs) {
      await paypal.page.locator(ours).first().waitFor();
      await paypal.page.locator(`${ours}[data-standing]`).first().waitFor();
    }
    return await paypal.page.evaluate(pageWithoutUs);
  } finally {
    await paypal.page.close();
  }
}

it.each(['table', 'cards', 'obfuscated', 'shadow', 'virtual', 'tiles'])(
  'leaves the %s pages as they are, and moves nothing on them',
  async (design) => {
    const late = paypalTruth(design, 'en', today()).invoices.find(({ standing }) => standing === 'overdue');
    if (!late) throw new Error('Nothing is late in this design');
    const [first] = paypalTruth(design, 'en', today()).invoices;
    const list = [`/invoices?design=${design}`, first?.onList.client ?? '', '[data-fairdue="paypal-badge"]'] as const;
    expect(await seen(withUs, ...list)).toBe(await seen(without, ...list));
    const { client } = late.onDetail;
    const page = [`/invoice/details/${late.id}?design=${design}`, client, '[data-fairdue="paypal-panel"]'] as const;
    expect(await seen(withUs, ...page)).toBe(await seen(without, ...page));
  },
);

it('shows nothing and keeps nothing on pages that are not the user’s own invoices', async () => {
  const fresh = await startChromium();
  try {
    await serveReplica(fresh.context, { today: today(), latency: 'none' });
    const id = paypalTruth('table', 'en', today()).invoices[0]?.id ?? '';
    const paths = [
      `/invoice/p/#${id.slice(5).replaceAll('-', '')}`,
      `/invoice/p/#${id}`,
      `/invoice/s/pay/${id}`,
      `/invoice/payerView/details/${id}`,
      `/invoice/s/pdf/pay/${id}`,
      '/myaccount/transfer/payRequest/U-1/U-2',
      '/myaccount/transactions/',
      '/activities/',
      '/signin',
      '/cshelp/article/help1152',
      '/invoice/s/create',
      '/invoice/create',
      '/invoice/s/settings/templates',
      '/invoice/s/recurring/details/R-1',
    ];
    for (const path of paths) {
      const paypal = await openPaypal(fresh.context, path);
      await paypal.page.locator('h1').waitFor();
      // Whatever would be shown is shown a frame after the page was read.
      await paypal.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect([path, await paypal.page.locator('[data-fairdue]').count()]).toEqual([path, 0]);
      await paypal.page.close();
    }
    expect(await journalOf(fresh)).toEqual([]);
  } finally {
    await fresh.close();
  }
});
