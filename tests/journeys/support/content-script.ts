import type { CDPSession, Page } from 'playwright-core';

/** The world our content script lives in, for what only a test may do there. */
export interface ContentScriptWorld {
  /** Runs an expression there and waits for what comes of it. */
  run(expression: string): Promise<unknown>;
}

/** @param origin the extension's own */
export async function contentScriptOf(page: Page, origin: string): Promise<ContentScriptWorld> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return {
    async run(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId: await world,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}
