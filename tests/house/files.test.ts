import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

const hardLimit = 250;
/** Tables of words or figures may be as long as their subject. */
const dataTables = [
  'utils/detection/languages/',
  'utils/domain/late-fees/rates/',
  'utils/domain/drafts/languages/',
  'utils/pages/paypal/words/',
];

const product = sourceFiles('entrypoints', 'components', 'utils');

describe('source files', () => {
  it(`have at most ${hardLimit} lines, tables of data apart`, () => {
    const long = product
      .filter(({ path }) => !dataTables.some((folder) => path.startsWith(folder)))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > hardLimit);
    expect(long).toEqual([]);
  });

  it('are short on the whole: half of them have at most 100 lines', () => {
    const lines = product.map(({ text }) => text.split('\n').length - 1).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(100);
  });

  it('are named for what they hold, in kebab-case, never a drawer', () => {
    const drawers = /(^|\/)(utils|helpers?|misc|common|manager|service|handler)\.tsx?$/;
    const named = product.map(({ path }) => path).filter((path) => !/\/[a-z0-9.-]+$/.test(path) || drawers.test(path));
    expect(named).toEqual([]);
  });

  it('stand only in the folders of the design', () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map((entry) => entry.name)
      .sort();
    expect(folders).toEqual(['components', 'entrypoints', 'public', 'tests', 'utils']);
  });
});
