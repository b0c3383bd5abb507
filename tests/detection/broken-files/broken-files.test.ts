import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEInvoice } from '../../../utils/detection/e-invoice/read-e-invoice.ts';
import { readPdf } from '../../../utils/detection/pdf/read-pdf.ts';
import type { Reading } from '../../../utils/detection/reading.ts';
import { isRefusal, type Refusal, refusalReasons } from '../../../utils/detection/refusal.ts';
import { aCii, aUbl } from '../e-invoice/an-e-invoice.ts';
import { aPdf } from '../pdf/a-pdf.ts';
import { mutations, randomFrom } from './mutations.ts';

const nobody = { account: '', ownAddresses: [] };
/** In milliseconds of processor time: what else the machine does must not count. */
const longestWait = 2_000;
const corpus = resolve('../shared/corpus');
const randomSeed = 20_261_122;

const sampleText = [
  { text: 'Invoice number R-2026-17', left: 50, top: 60 },
  { text: 'Total 1,190.00 EUR', left: 50, top: 80 },
];
const ownFiles = [
  { name: 'own.pdf', bytes: aPdf({ pages: [sampleText], attachment: { name: 'factur-x.xml', text: aCii() } }) },
  { name: 'own-cii.xml', bytes: new TextEncoder().encode(aCii({ due: ['2026-04-01'], terms: 'Net 30' })) },
  { name: 'own-ubl.xml', bytes: new TextEncoder().encode(aUbl({ due: ['2026-04-01'], terms: 'Net 30' })) },
];

/** A hundred broken files, made from sound ones in turn. */
function brokenFiles(sources: readonly { name: string; bytes: Uint8Array }[]) {
  const random = randomFrom(randomSeed);
  const ways = Object.entries(mutations);
  return Array.from({ length: 100 }, (_, index) => {
    const source = sources[Math.floor(random() * sources.length)];
    const [way, mutate] = ways[index % ways.length] ?? ['', (bytes: Uint8Array) => bytes];
    if (!source) throw new Error('There is no sound file to break');
    return { name: `${source.name}, ${way}`, isPdf: source.name.endsWith('.pdf'), bytes: mutate(source.bytes, random) };
  });
}

async function expectSoundEnd(files: ReturnType<typeof brokenFiles>): Promise<Map<string, number>> {
  const ends = new Map<string, number>();
  for (const { name, isPdf, bytes } of files) {
    const start = process.cpuUsage();
    const result: Reading | Refusal = isPdf ? await readPdf(bytes, nobody) : readEInvoice(bytes, nobody);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000, name).toBeLessThan(longestWait);
    if (isRefusal(result)) expect(refusalReasons, name).toContain(result.refused);
    else expect(Array.isArray(result.invoices), name).toBe(true);
    const end = isRefusal(result) ? result.refused : 'reading';
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  return ends;
}

describe('a hundred broken files', () => {
  it('made from own samples each end with a reading or a refusal', { timeout: 60_000 }, async () => {
    const ends = await expectSoundEnd(brokenFiles(ownFiles));
    // Neither everything nor nothing is refused: the mutations do harm, and do not kill everything.
    expect(ends.get('reading')).toBeGreaterThan(5);
    expect(ends.get('broken')).toBeGreaterThan(20);
  });

  if (!existsSync(corpus)) {
    it.skip(`skipped: ${corpus} is not here`, () => {});
    return;
  }

  it('made from real invoices each end with a reading or a refusal within 2 s', { timeout: 240_000 }, async () => {
    const ends = await expectSoundEnd(brokenFiles(corpusFiles()));
    expect(ends.get('reading')).toBeGreaterThan(5);
    expect(ends.get('broken')).toBeGreaterThan(20);
  });
});

/** Every PDF and XML of the corpus, in the order of its path. */
function corpusFiles(): { name: string; bytes: Uint8Array }[] {
  return readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:pdf|xml)$/i.test(path))
    .sort()
    .map((path) => ({ name: path.replace(/\.PDF$/, '.pdf'), bytes: new Uint8Array(readFileSync(join(corpus, path))) }));
}
