import { join } from 'node:path';
import { root } from '../house/source-files.ts';
import { startChromium } from '../support/chromium.ts';
import { bundle } from './bundle.ts';
import { type Figure, median } from './figure.ts';

const sizes = [100, 10_000, 100_000] as const;
const rounds = 41;
/** Rounds that are not counted: the engine compiles what runs often, and only one side has anything to compile. */
const warmUp = 10;

/** Today's list from stores of growing size, against reading the same range of the same index and nothing else. */
export async function todaysListReads(): Promise<Figure[]> {
  const script = await bundle(join(root, 'tests/bench/pages/ledger.ts'));
  const browser = await startChromium({ extension: null });
  try {
    const page = await browser.context.newPage();
    // Isolated from other origins the page's clock counts in steps of 5 µs instead of 100.
    const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
    await page.route('https://bench.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html><title>bench</title>' }),
    );
    await page.goto('https://bench.example/');
    await page.evaluate('globalThis.chrome = { runtime: { id: "bench" } };');
    await page.evaluate(script);
    const figures: Figure[] = [];
    for (const size of sizes) {
      await page.evaluate(`fill(${size})`);
      const reads: { ours: number; raw: number; count: number }[] = [];
      for (let round = 0; round < warmUp + rounds; round++) reads.push(await page.evaluate(`readBoth(${size})`));
      const counted = reads.slice(warmUp);
      const ours = median(counted.map((read) => read.ours));
      const floor = median(counted.map((read) => read.raw));
      figures.push({
        name: `todays-list-${size}`,
        value: ours,
        unit: 'ms',
        ratio: ours / floor,
        floor: 'raw read of the same range of the index',
      });
    }
    return figures;
  } finally {
    await browser.close();
  }
}
