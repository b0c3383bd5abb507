import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../house/source-files.ts';
import { bundle } from './bundle.ts';
import type { Figure } from './figure.ts';

const build = join(root, '.output/chrome-mv3');

/** What each entry point weighs as it is loaded, minified and gzipped, against the bare libraries it is made with. */
export async function entryBytes(): Promise<Figure[]> {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const page = await gzipped(bundle(join(root, 'tests/bench/floors/page.tsx')));
  const worker = await gzipped(bundle(join(root, 'tests/bench/floors/worker.ts')));
  const scripts: string[] = manifest.content_scripts.flatMap((script: { js: string[] }) => script.js);
  return [
    figure('background', scriptWithImports(manifest.background.service_worker), worker, 'idb, date-fns and polyfill'),
    ...scripts.map((script) =>
      figure(script.replace(/^.*\/|\.js$/g, ''), scriptWithImports(script), page, 'preact, signals and polyfill'),
    ),
    figure('popup', pageFiles('popup.html'), page, 'preact, signals and polyfill'),
  ];
}

function figure(entry: string, files: readonly string[], floor: number, what: string): Figure {
  const value = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file)), { level: 9 }).length, 0);
  return { name: `bytes-${entry}`, value, unit: 'bytes-gzip', ratio: value / floor, floor: what };
}

async function gzipped(script: Promise<string>): Promise<number> {
  return gzipSync(await script, { level: 9 }).length;
}

/** The script and everything it imports when it starts; what is imported later is not counted. */
function scriptWithImports(file: string, seen = new Set<string>()): string[] {
  const path = file.replace(/^\//, '');
  if (seen.has(path)) return [];
  seen.add(path);
  const text = readFileSync(join(build, path), 'utf8');
  for (const match of text.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
    scriptWithImports(resolve('/', dirname(path), match[1] ?? ''), seen);
  }
  return [...seen];
}

/** A page with the scripts and style sheets its HTML names, and the modules they import. */
function pageFiles(file: string): string[] {
  const html = readFileSync(join(build, file), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  const scripts = named.filter((path) => path.endsWith('.js'));
  const seen = new Set<string>();
  for (const script of scripts) scriptWithImports(script, seen);
  return [file, ...seen, ...named.filter((path) => path.endsWith('.css')).map((path) => path.slice(1))];
}
