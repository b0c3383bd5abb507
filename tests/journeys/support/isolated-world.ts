import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';

/** Runs functions in the world the adapter lives in; what they return comes back as JSON. */
export interface IsolatedWorld {
  run<T, A = undefined>(work: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Asks again, once a frame of the page, until the answer is true. */
  until<A = undefined>(work: (argument: A) => boolean, argument?: A): Promise<void>;
}

let script: Promise<string> | undefined;

/** The adapter as one script that starts once the document is there. */
export async function adapterScript(): Promise<string> {
  script ??= bundle();
  return `const go = () => { ${await script} }; if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', go); else go();`;
}

/**
 * Puts the adapter into every document of the page as a browser puts a content script: in a world of its own, once the
 * document is there. No extension is built or loaded.
 */
export async function startAdapterIn(page: Page): Promise<IsolatedWorld> {
  const session = await page.context().newCDPSession(page);
  const worldName = 'fairdue';
  const source = await adapterScript();
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName });

  const contextId = async () => {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName,
    });
    return executionContextId;
  };
  const run = async <T, A>(work: (argument: A) => T | Promise<T>, argument?: A): Promise<T> => {
    const expression = `(${work.toString()})(${JSON.stringify(argument) ?? ''})`;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: await contextId(),
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  return {
    run,
    async until(work, argument) {
      const text = `(${work.toString()})(${JSON.stringify(argument) ?? ''})`;
      const expression = `new Promise((done) => { const ask = () => (${text} ? done() : requestAnimationFrame(ask)); ask(); })`;
      const { exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId: await contextId(),
        expression,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    },
  };
}

async function bundle(): Promise<string> {
  const input = fileURLToPath(new URL('adapter-in-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2023', rolldownOptions: { input, output: { format: 'iife' } } },
  });
  const chunks = [built].flat().flatMap((output) => ('output' in output ? output.output : []));
  const [chunk] = chunks.filter((part) => part.type === 'chunk');
  if (!chunk) throw new Error('The page adapter did not build.');
  return chunk.code;
}
