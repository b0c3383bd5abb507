import { type ThreadView, viewThread } from '../thread-panel/view-thread.ts';
import type { Tools } from '../tools.ts';

/**
 * Reads the open thread and shows what it is: the panel of a tracked invoice, a question where Fairdue is not sure, or
 * nothing. Reads again when a message came or was unfolded, and when something changed elsewhere.
 */
export function showThreadPanel(tools: Tools): void {
  let current: ThreadView | null = null;
  tools.page.watchThread((thread) => {
    if (current?.thread !== thread) {
      current?.close();
      current = thread ? viewThread(tools, thread) : null;
    }
    void current?.refresh();
  }, tools.signal);
  tools.onChange(() => void current?.refresh());
  tools.signal.addEventListener('abort', () => current?.close(), { once: true });
}
