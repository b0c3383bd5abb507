import type { OpenThread } from '../../../utils/pages/mail-page.ts';
import { type ThreadView, viewThread } from '../thread-panel/view-thread.ts';
import type { Tools } from '../tools.ts';

/**
 * Reads the open thread and shows what it is: the panel of a tracked invoice, a question where Fairdue is not sure, or
 * nothing. Reads again when a message came or was unfolded, and when something changed elsewhere.
 */
export function showThreadPanel(tools: Tools): void {
  let current: ThreadView | null = null;
  let open: OpenThread | null = null;
  /** Opened while results were gone through: it is read there, and tracked on the user's word only. */
  let opened: OpenThread | null = null;
  tools.page.watchThread((thread) => {
    open = thread;
    if (tools.turn.isUnderWay()) opened = thread;
    look();
  }, tools.signal);
  tools.turn.onEnd(look);
  tools.onChange(() => void current?.refresh());
  tools.signal.addEventListener('abort', () => current?.close(), { once: true });

  function look(): void {
    const thread = tools.turn.isUsers() && open !== opened ? open : null;
    if (current?.thread !== thread) {
      current?.close();
      current = thread && !thread.gone.aborted ? viewThread(tools, thread) : null;
    }
    void current?.refresh();
  }
}
