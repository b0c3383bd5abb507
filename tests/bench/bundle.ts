import { build } from 'vite';
import { root } from '../house/source-files.ts';

/** Bundles and minifies one entry as the extension's own build does, into one script without imports or exports. */
export async function bundle(entry: string, name = 'bench'): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, minify: true, target: 'es2023', lib: { entry, name, formats: ['iife'], fileName: 'bench' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled`);
  return output.output[0].code;
}
