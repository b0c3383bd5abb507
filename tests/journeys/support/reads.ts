import type { RunningChromium } from '../../support/chromium.ts';

/** Tells when nothing more will come of an open thread, so that a test can look for what must not stand there. */
export interface ThreadReads {
  /** Resolves once the background was asked for the thread and has answered everything it was asked before. */
  settled(threadId: string): Promise<void>;
}

/** Listens in the worker, beside the extension's own listener; the worker must not be stopped meanwhile. */
export async function readThreadsOf(browser: RunningChromium): Promise<ThreadReads> {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { threadsAskedFor: seen });
    chrome.runtime.onMessage.addListener((message: unknown) => {
      const asked = message as { fairdue?: string; payload?: { thread?: { threadId?: string } } };
      if (asked.fairdue === 'read-thread' && asked.payload?.thread?.threadId) seen.add(asked.payload.thread.threadId);
      return undefined;
    });
  });
  const screen = await browser.context.newPage();
  await screen.goto(`${browser.origin}/popup.html`);
  return {
    async settled(threadId) {
      await worker.evaluate(async (wanted) => {
        const { threadsAskedFor } = globalThis as unknown as { threadsAskedFor: Set<string> };
        while (!threadsAskedFor.has(wanted)) await new Promise((resolve) => setTimeout(resolve, 5));
      }, threadId);
      // Requests are answered in the order in which they came.
      await screen.evaluate(() => chrome.runtime.sendMessage({ fairdue: 'todays-list', payload: { search: '' } }));
    },
  };
}
