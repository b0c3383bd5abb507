import { callNotice } from '../../components/follow-up/call-notice.ts';
import type { PanelActions } from '../../components/invoice/thread-panel.tsx';
import { today } from '../../utils/clock.ts';
import { shortDay } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { Answer, Ask, ChangeAnswer, Request } from '../../utils/messages/protocol.ts';
import { newRequestId } from '../../utils/messages/request-id.ts';
import type { PanelView } from '../../utils/messages/views.ts';
import type { OverlayBasics, PanelState } from './panel-state.ts';

interface Surroundings<S extends OverlayBasics> {
  readonly ask: <R extends Request>(request: R, payload: Ask<R>) => Promise<Answer<R>>;
  readonly state: PanelState<S>;
  /** Looks at the page and the journal anew. */
  readonly refresh: () => Promise<void>;
}

/** What each site does in its own way. */
type OwnActions = Pick<PanelActions, 'onTone' | 'onResend' | 'toPayables' | 'onFold' | 'drafts'>;

/** What the buttons of one invoice do. Each change says so, with its undo, and `refresh` brings the panel up to date. */
export function panelActions<S extends OverlayBasics>(
  { ask, state, refresh }: Surroundings<S>,
  panel: PanelView,
  own: OwnActions,
): PanelActions {
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
    ...own,
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
    onPlan: (instalments) =>
      void state
        .run(async () => {
          // The text is fetched first: once the plan stands, nothing is said of it twice.
          const confirmation = await ask('plan-text', { ...about, instalments });
          const { entryIds } = await ask('agree-plan', { ...about, instalments, requestId: newRequestId() });
          await refresh();
          state.say({ words: text('notice_plan_agreed'), undo: () => undo(entryIds), copyable: confirmation.text });
        })
        .catch(() => {}),
    onCall: (result, note) =>
      change(
        ({ invoice }) => callNotice(result.outcome, invoice?.hold?.until ?? null, today()),
        () => ask('record-call', { clientId, result, note, requestId: newRequestId() }),
      ),
    onPhone: (phone) =>
      change(text('notice_phone_saved'), () => ask('set-phone', { clientId, phone, requestId: newRequestId() })),
    onContact: (address) =>
      change(text('notice_contact_kept', { address }), () =>
        ask('set-payables-address', { clientId, email: address, requestId: newRequestId() }),
      ),
    mayBeAdded: () => ask('may-be-added', { invoiceId }).catch(() => null),
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
