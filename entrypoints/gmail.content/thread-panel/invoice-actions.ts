import { callNotice } from '../../../components/follow-up/call-notice.ts';
import type { PanelActions } from '../../../components/invoice/thread-panel.tsx';
import { today } from '../../../utils/clock.ts';
import { shortDay } from '../../../utils/interface-text/format.ts';
import { text } from '../../../utils/interface-text/message.ts';
import type { ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { newRequestId } from '../../../utils/messages/request-id.ts';
import type { PanelView } from '../../../utils/messages/views.ts';
import type { OpenThread } from '../../../utils/pages/mail-page.ts';
import type { Tools } from '../tools.ts';
import { insertDraft } from './insert-draft.ts';
import { resendInvoice } from './resend-invoice.ts';
import type { ThreadState } from './thread-state.ts';

/** What the buttons of one invoice do. Each change says so, with its undo, and `refresh` reads the thread anew. */
export function invoiceActions(
  tools: Tools,
  thread: OpenThread,
  state: ThreadState,
  panel: PanelView,
  refresh: () => Promise<void>,
): PanelActions {
  const { ask } = tools;
  const { invoiceId, clientId } = panel.invoice;
  const about = { clientId, invoiceIds: [invoiceId] };

  /** Runs `change` and says `words` with an undo of what it wrote. */
  const change = (words: string | ((answer: ChangeAnswer) => string), make: () => Promise<ChangeAnswer>) =>
    void state
      .run(async () => {
        const answer = await make();
        await refresh();
        const said = typeof words === 'string' ? words : words(answer);
        state.say({ words: said, undo: () => undo(answer.entryIds) });
      })
      .catch(() => {});

  const undo = (entryIds: readonly string[]) =>
    void state
      .run(async () => {
        await ask('undo', { entryIds, requestId: newRequestId() });
        await refresh();
        state.say({ words: text('notice_undone') });
      })
      .catch(() => {});

  return {
    onTone: (tone) =>
      void state
        .run(async () => {
          // What came in meanwhile, here or elsewhere, speaks before the draft does.
          await refresh();
          const now = state.shown.value.panels.find(({ invoice }) => invoice.invoiceId === invoiceId);
          if (now) await insertDraft(tools, thread, state, now, tone);
        })
        .catch(() => {}),
    onResend: () =>
      void state
        .run(async () => {
          await refresh();
          const now = state.shown.value.panels.find(({ invoice }) => invoice.invoiceId === invoiceId);
          if (now) await resendInvoice(tools, thread, state, now);
        })
        .catch(() => {}),
    onMarkPaid: () =>
      change(text('notice_marked_paid'), () => ask('mark-paid', { invoiceId, requestId: newRequestId() })),
    onHold: (hold) =>
      change(text('notice_held', { day: shortDay(hold.until, today()) }), () =>
        ask('place-hold', { ...about, hold, requestId: newRequestId() }),
      ),
    onLift: () => change(text('notice_lifted'), () => ask('lift-holds', { ...about, requestId: newRequestId() })),
    onPayment: (amount, paidOn) =>
      change(text('notice_payment_noted'), () =>
        ask('note-payment', { ...about, amount, paidOn, requestId: newRequestId() }),
      ),
    onCall: (result, note) =>
      change(
        ({ invoice }) => callNotice(result.outcome, invoice?.hold?.until ?? null, today()),
        () => ask('record-call', { clientId, result, note, requestId: newRequestId() }),
      ),
    onPhone: (phone) =>
      change(text('notice_phone_saved'), () => ask('set-phone', { clientId, phone, requestId: newRequestId() })),
    callCard: () => ask('call-card', { clientId }).catch(() => null),
    onStopTracking: () =>
      change(text('notice_untracked'), () => ask('stop-tracking', { invoiceId, requestId: newRequestId() })),
    onUndoEntry: (entryId) => undo([entryId]),
    onCorrect: (chosen) =>
      change(text('notice_corrected'), () =>
        ask('correct-invoice', { invoiceId, read: {}, chosen, requestId: newRequestId() }),
      ),
    onEndOfMonth(reading) {
      const dueDate = panel.dueDateDoubt?.[reading];
      if (!dueDate) return;
      change(text('notice_corrected'), () =>
        ask('answer-end-of-month', { invoiceId, reading, dueDate, requestId: newRequestId() }),
      );
    },
    onDescribeClient: (changes) =>
      change(text('notice_corrected'), () => ask('describe-client', { clientId, changes, requestId: newRequestId() })),
  };
}
