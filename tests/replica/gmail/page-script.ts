import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

let script: Promise<string> | undefined;

/** The page's program as one classic script, built once per process. */
export function pageScript(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('page/start.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const chunks = [built].flat().flatMap((output) => ('output' in output ? output.output : []));
  const [chunk] = chunks.filter((part) => part.type === 'chunk');
  if (!chunk) throw new Error('The replica of Gmail did not build.');
  return chunk.code;
}

/** The page's own style sheets, in the order of their names. */
export function pageStyles(): string {
  const folder = new URL('look/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
}
