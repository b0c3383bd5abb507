import type { Page } from 'puppeteer-core';
import { type Bidi, tabId } from './bidi.ts';

/**
 * A world of its own in every page, as Firefox gives it to content scripts: the page's nodes are there, seen through
 * Firefox's own eyes, and nothing of the page's scripts.
 */
export interface Sandbox {
  /** Runs a function there; what it returns comes back as JSON. It must not reach for anything outside itself. */
  run<T, A = undefined>(page: Page, work: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
}

interface Called {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Runs the script in the sandbox of every document from now on. */
export async function startSandbox(bidi: Bidi, script: string): Promise<Sandbox> {
  const sandbox = 'fairdue';
  await bidi.send('script.addPreloadScript', { functionDeclaration: `() => { ${script} }`, sandbox });
  return {
    async run(page, work, argument) {
      const asked = JSON.stringify(argument) ?? 'undefined';
      const { result, exceptionDetails } = await bidi.send<Called>('script.callFunction', {
        functionDeclaration: `async () => JSON.stringify(await (${work})(${asked}))`,
        awaitPromise: true,
        target: { context: tabId(page), sandbox },
        userActivation: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result?.value === undefined ? (undefined as never) : JSON.parse(result.value);
    },
  };
}
