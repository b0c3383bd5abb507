import { join } from 'node:path';
import { root } from '../house/source-files.ts';
import { startChromium } from '../support/chromium.ts';
import { bundle } from './bundle.ts';
import { type Figure, median } from './figure.ts';
import type { Listener } from './pages/rows.ts';

const rounds = 15;
const burstsARound = 50;

/** What the page's scripts cost per burst of 100 rows drawn anew, ours against looking at added nodes only. */
export async function rowBursts(): Promise<Figure[]> {
  const script = await bundle(join(root, 'tests/bench/pages/rows.ts'));
  const browser = await startChromium({ extension: null });
  try {
    const page = await browser.context.newPage();
    await page.route('https://mail.google.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title><body></body>' }),
    );
    await page.goto('https://mail.google.com/mail/u/0/#sent');
    // The feature looks words up where the extension has them; here they only need to be words.
    await page.evaluate(
      'globalThis.chrome = { i18n: { getMessage: (key) => key, getUILanguage: () => "en" }, runtime: { id: "bench" } };',
    );
    await page.evaluate(script);
    const session = await browser.context.newCDPSession(page);
    await session.send('Performance.enable');

    const scriptSeconds = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
    };
    const costs: Record<Listener, number[]> = { ours: [], floor: [], nothing: [] };
    for (let round = 0; round <= rounds; round++) {
      for (const listener of ['nothing', 'floor', 'ours'] as const) {
        const before = await scriptSeconds();
        await page.evaluate(`measuredBurst(${JSON.stringify(listener)}, ${burstsARound})`);
        const cost = ((await scriptSeconds()) - before) * 1_000;
        // The first round warms up.
        if (round > 0) costs[listener].push(cost / burstsARound);
      }
    }
    const drawing = median(costs.nothing);
    const ours = Math.max(median(costs.ours) - drawing, 0);
    const floor = Math.max(median(costs.floor) - drawing, 0.001);
    return [
      {
        name: 'rows-burst',
        value: ours,
        unit: 'ms-script-per-100-rows',
        ratio: ours / floor,
        floor: 'added nodes only',
      },
    ];
  } finally {
    await browser.close();
  }
}
