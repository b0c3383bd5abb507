import { browser } from 'wxt/browser';
import type { NoticeText } from '../../components/controls/notice.tsx';
import type { ClientActions } from '../../components/today/client-line.tsx';
import { today } from '../../utils/clock.ts';
import { shortDay } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import { ask } from '../../utils/messages/ask.ts';
import type { ChangeAnswer } from '../../utils/messages/protocol.ts';
import { newRequestId } from '../../utils/messages/request-id.ts';

/** What the buttons of the popup do; every change is said with its undo. */
export function clientActions(reload: () => Promise<void>, say: (notice: NoticeText | null) => void): ClientActions {
  async function change(words: string, make: () => Promise<ChangeAnswer>): Promise<void> {
    try {
      const { entryIds } = await make();
      await reload();
      say({ words, undo: () => void change(text('notice_undone'), () => undo(entryIds)) });
    } catch {
      say({ words: text('error_not_saved') });
    }
  }

  const undo = (entryIds: readonly string[]) => ask('undo', { entryIds, requestId: newRequestId() });

  return {
    async onTone(line, tone) {
      const oldest = line.invoices[0];
      if (!oldest) return;
      const { url } = await ask('plan-draft', { invoiceId: oldest.invoiceId, tone });
      if (url) await open(url);
    },
    async onOpen(line) {
      if (line.threadUrl) await open(line.threadUrl);
    },
    onMarkPaid: (invoice) =>
      void change(text('notice_marked_paid'), () =>
        ask('mark-paid', { invoiceId: invoice.invoiceId, requestId: newRequestId() }),
      ),
    onSnooze: (line, until) =>
      void change(text('notice_held', { day: shortDay(until, today()) }), () =>
        ask('place-hold', {
          clientId: line.clientId,
          invoiceIds: [],
          hold: { kind: 'snooze', until },
          requestId: newRequestId(),
        }),
      ),
    onSkip: (line, stepId) =>
      void change(text('notice_skipped'), () =>
        ask('skip-step', { clientId: line.clientId, stepId, requestId: newRequestId() }),
      ),
  };
}

async function open(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
