import type { RunningFirefox } from '../../support/firefox.ts';
import type { ThreadReads } from './reads.ts';

/** As in Chromium, from a screen that stays open: Firefox lets every page of the extension hear what scripts ask. */
export async function readThreadsInFirefox(firefox: RunningFirefox): Promise<ThreadReads> {
  const screen = await firefox.openScreen();
  await screen.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { threadsAskedFor: seen });
    chrome.runtime.onMessage.addListener((message: unknown) => {
      const asked = message as { fairdue?: string; payload?: { thread?: { threadId?: string } } };
      if (asked.fairdue === 'read-thread' && asked.payload?.thread?.threadId) seen.add(asked.payload.thread.threadId);
      return undefined;
    });
  });
  return {
    settled: (threadId) =>
      screen.evaluate(async (wanted) => {
        const { threadsAskedFor } = globalThis as unknown as { threadsAskedFor: Set<string> };
        while (!threadsAskedFor.has(wanted)) await new Promise((resolve) => setTimeout(resolve, 5));
        // Requests are answered in the order in which they came.
        await chrome.runtime.sendMessage({ fairdue: 'todays-list', payload: { search: '' } });
      }, threadId),
  };
}
