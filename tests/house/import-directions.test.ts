import { describe, expect, it } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from './source-files.ts';

/**
 * Imports point down only (design §5): entrypoints, then components, then utils, and inside utils towards the domain.
 * The first rule whose `from` fits a file says what it may import; everything else is an error.
 */
const rules: readonly { from: string; may: readonly string[] }[] = [
  { from: 'utils/domain/', may: ['utils/domain/', 'date-fns', '@date-fns/utc'] },
  {
    from: 'utils/detection/',
    may: ['utils/detection/', 'utils/domain/', 'date-fns', '@date-fns/utc', 'saxes', 'pdfjs-dist', 'htmlparser2'],
  },
  { from: 'utils/file-reading/', may: ['utils/file-reading/', 'utils/detection/', 'utils/domain/', 'pdfjs-dist'] },
  { from: 'utils/pages/', may: ['utils/pages/', 'utils/domain/', 'utils/detection/reading.ts'] },
  {
    from: 'utils/messages/',
    may: [
      'utils/messages/',
      'utils/domain/',
      'utils/detection/reading.ts',
      'utils/detection/refusal.ts',
      'utils/store/preferences.ts',
      'wxt/browser',
    ],
  },
  {
    from: 'utils/interface-text/',
    may: [
      'utils/interface-text/',
      'utils/domain/',
      'utils/detection/reading.ts',
      'utils/detection/refusal.ts',
      'public/_locales/',
      'wxt/browser',
    ],
  },
  { from: 'utils/store/', may: ['utils/store/', 'utils/domain/', 'idb', 'wxt/browser'] },
  { from: 'utils/templates/', may: ['utils/templates/', 'utils/domain/', 'mustache'] },
  { from: 'utils/hand-over/', may: ['utils/hand-over/', 'utils/domain/', 'fflate', 'papaparse'] },
  { from: 'utils/clock.ts', may: ['utils/domain/'] },
  {
    from: 'components/',
    may: [
      'components/',
      'utils/domain/',
      'utils/interface-text/',
      'utils/messages/views.ts',
      'utils/messages/paypal.ts',
      'preact',
      '@preact/signals',
    ],
  },
  {
    from: 'entrypoints/background/',
    may: [
      'entrypoints/background/',
      'utils/store/',
      'utils/messages/',
      'utils/detection/',
      'utils/file-reading/',
      'utils/templates/',
      'utils/domain/',
      'utils/interface-text/',
      'utils/clock.ts',
      'wxt/',
    ],
  },
  ...['gmail.content', 'paypal.content', 'in-pages'].map((folder) => ({
    from: `entrypoints/${folder}/`,
    may: [
      `entrypoints/${folder}/`,
      'entrypoints/in-pages/',
      'components/',
      'utils/detection/reading.ts',
      'utils/pages/',
      'utils/messages/',
      'utils/domain/',
      'utils/interface-text/',
      'utils/clock.ts',
      'wxt/',
      'preact',
      '@preact/signals',
    ],
  })),
  { from: 'entrypoints/offscreen/', may: ['utils/file-reading/', 'utils/detection/refusal.ts', 'wxt/'] },
  ...['popup', 'options'].map((screen) => ({
    from: `entrypoints/${screen}/`,
    may: [
      `entrypoints/${screen}/`,
      ...(screen === 'options' ? ['utils/hand-over/'] : []),
      'components/',
      'utils/messages/',
      'utils/domain/',
      'utils/interface-text/',
      'utils/clock.ts',
      'wxt/',
      'preact',
      '@preact/signals',
    ],
  })),
];

const files = sourceFiles('entrypoints', 'components', 'utils').filter((file) => /\.tsx?$/.test(file.path));

function allowed(target: string, may: readonly string[]): boolean {
  return may.some((prefix) => target === prefix || target.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`));
}

function offences(file: SourceFile): string[] {
  const rule = rules.find(({ from }) => file.path.startsWith(from));
  if (!rule) return [`${file.path} stands in no known part of the house`];
  return importsOf(file)
    .filter((target) => !allowed(target, rule.may))
    .map((target) => `${file.path} must not import ${target}`);
}

describe('imports', () => {
  it('point down only', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(offences)).toEqual([]);
  });

  it('never lead from one feature to another', () => {
    const features = files.filter(({ path }) => path.includes('/features/'));
    const offending = features.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.includes('/features/'))
        .map((target) => `${file.path} must not import ${target}`),
    );
    expect(features.length).toBeGreaterThan(2);
    expect(offending).toEqual([]);
  });

  it('never come from a test', () => {
    expect(files.flatMap((file) => importsOf(file).filter((target) => target.startsWith('tests/')))).toEqual([]);
  });

  it('catches an import that points up', () => {
    const up: SourceFile = {
      path: 'utils/domain/example.ts',
      text: "import { ask } from '../messages/ask.ts';\nimport type {\n  A,\n} from '../../components/a.tsx';\n",
    };
    expect(offences(up)).toEqual([
      'utils/domain/example.ts must not import utils/messages/ask.ts',
      'utils/domain/example.ts must not import components/a.tsx',
    ]);
  });
});
