import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const product = sourceFiles('entrypoints', 'components', 'utils').filter(({ path }) => /\.tsx?$/.test(path));

/** What the code may not say, where, and why. */
const forbidden: readonly { what: RegExp; where: (path: string) => boolean; why: string }[] = [
  {
    what: /\bDate\.now\(|\bnew Date\(\s*\)/,
    where: (path) => path !== 'utils/clock.ts',
    why: 'the clock is asked in utils/clock.ts only; rules take the day as an argument',
  },
  {
    what: /\bperformance\.now\(/,
    // How long a page has been waited for, never what day it is.
    where: (path) => !path.startsWith('utils/pages/'),
    why: 'rules measure no time',
  },
  {
    what: /\.innerHTML|\.outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\bDOMParser\b|createContextualFragment/,
    where: () => true,
    why: 'text of mails and pages becomes text nodes only',
  },
  {
    what: /insertHTML/,
    // The editor of a mail takes a table by the browser's own command; all words in it are escaped.
    where: (path) => path !== 'utils/pages/gmail/writing/insert-markup.ts',
    why: 'markup goes into a page in one place',
  },
  { what: /\beval\(|new Function\(/, where: () => true, why: 'nothing is evaluated' },
  {
    what: /\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource|RTCPeerConnection/,
    // Gmail itself is asked for the one attachment the user pressed for: same origin, nothing of ours goes with it.
    where: (path) => path !== 'utils/pages/gmail/fetch-attachment.ts',
    why: 'nothing leaves the machine',
  },
  {
    what: /\bindexedDB\b|from 'idb'/,
    where: (path) => !path.startsWith('utils/store/'),
    why: 'only the store knows IndexedDB',
  },
  { what: /setInterval\(/, where: () => true, why: 'nothing polls' },
  {
    what: /window\.postMessage|\.postMessage\(/,
    // The two ends of our own worker.
    where: (path) => !['utils/file-reading/read-in-worker.ts', 'utils/file-reading/file-worker.ts'].includes(path),
    why: 'a page hears nothing from us',
  },
  {
    what: /@ts-ignore|@ts-nocheck|@ts-expect-error|biome-ignore|\bas any\b/,
    where: () => true,
    why: 'no check is silenced',
  },
];

/** Comments may name what the code may not do. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

describe('the code', () => {
  it.each(forbidden)('never says $what: $why', ({ what, where }) => {
    const offending = product
      .filter(({ path }) => where(path))
      .filter(({ text }) => what.test(withoutComments(text)))
      .map(({ path }) => path);
    expect(offending).toEqual([]);
  });

  it('asks Gmail for an attachment in one place, which may ask that site only and follows it nowhere else', () => {
    const text = product.find(({ path }) => path === 'utils/pages/gmail/fetch-attachment.ts')?.text ?? '';
    expect(withoutComments(text).match(/\bfetch\(/g)).toHaveLength(1);
    expect(text).toContain("const site = 'https://mail.google.com';");
    expect(text).toContain("mode: 'same-origin'");
    expect(text).not.toMatch(/^\s+(?:method|body|headers):/m);
  });

  it('opens listeners of pages for trusted events only: buttons go through one wrapper', () => {
    const raw = sourceFiles('components')
      .filter(({ text }) => /onClick=\{(?!trusted\()/.test(text))
      .map(({ path }) => path);
    expect(raw).toEqual([]);
  });
});
