import type { NoticeText } from '../../components/controls/notice.tsx';
import { callNotice } from '../../components/follow-up/call-notice.ts';
import type { ClientActions } from '../../components/today/client-actions.ts';
import { today } from '../../utils/clock.ts';
import { toneOfOccasion } from '../../utils/domain/drafts/occasion.ts';
import { shortDay } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import { ask } from '../../utils/messages/ask.ts';
import { Refused } from '../../utils/messages/ask-errors.ts';
import type { Ask, ChangeAnswer } from '../../utils/messages/protocol.ts';
import { newRequestId } from '../../utils/messages/request-id.ts';
import type { ClientLine } from '../../utils/messages/views.ts';
import { dashboardUrl, openTab } from './open-tab.ts';

/** What the buttons of the popup do; every change is said with its undo. */
export function clientActions(reload: () => Promise<void>, say: (notice: NoticeText | null) => void): ClientActions {
  async function change(
    words: string | ((answer: ChangeAnswer) => string),
    make: (requestId: string) => Promise<ChangeAnswer>,
    refused = text('error_not_saved'),
    copyable = '',
  ): Promise<void> {
    try {
      const answer = await make(newRequestId());
      const said = typeof words === 'string' ? words : words(answer);
      const { entryIds } = answer;
      say({
        words: said,
        ...(entryIds.length > 0 && { undo: () => undo(entryIds) }),
        ...(copyable !== '' && { copyable }),
      });
      await reload();
    } catch (error) {
      say({ words: error instanceof Refused && error.code === 'bad-request' ? refused : text('error_not_saved') });
    }
  }

  const undo = (entryIds: readonly string[]) =>
    void change(text('notice_undone'), (requestId) => ask('undo', { entryIds, requestId }));

  const decide = {
    'keep-chasing': (line: ClientLine) =>
      change(text('notice_kept_chasing'), (requestId) =>
        ask('skip-step', { clientId: line.clientId, stepId: line.next.stepId ?? 'decide', requestId }),
      ),
    'write-off': (line: ClientLine) =>
      change(text('notice_written_off'), (requestId) =>
        ask('close-invoices', { ...about(line), as: 'written-off', requestId }),
      ),
    'stop-chasing': (line: ClientLine) =>
      change(text('notice_untracked'), (requestId) =>
        ask('close-invoices', { ...about(line), as: 'untracked', requestId }),
      ),
  };

  async function putOff(clientId: string, isPutOff: boolean): Promise<void> {
    try {
      await ask('put-off', { clientId, isPutOff });
      const back = () => void putOff(clientId, false);
      say(isPutOff ? { words: text('notice_later_today'), undo: back } : { words: text('notice_undone') });
      await reload();
    } catch {
      say({ words: text('error_not_saved') });
    }
  }

  /** Opens the first conversation there is, with the draft that is to stand in it. */
  async function planned(line: ClientLine, draft: Omit<Ask<'plan-draft'>, 'invoiceId'>): Promise<void> {
    for (const { invoiceId } of line.invoices) {
      const { url } = await ask('plan-draft', { invoiceId, ...draft });
      if (url) return openTab(url);
    }
    say({ words: text('notice_no_conversation') });
  }

  return {
    onLaterToday: ({ clientId }) => void putOff(clientId, true),
    onTone: (line, tone) => void planned(line, { tone }),
    onAnswer: (line, occasion) => void planned(line, { tone: toneOfOccasion(occasion), occasion }),
    async onOpen(line) {
      if (line.threadUrl) await openTab(line.threadUrl);
      else say({ words: text('notice_no_conversation') });
    },
    onClient: ({ clientId }) => void openTab(dashboardUrl('client', clientId)),
    onMarkPaid: ({ invoiceId }) =>
      void change(text('notice_marked_paid'), (requestId) => ask('mark-paid', { invoiceId, requestId })),
    onHold: (line, hold) =>
      void change(text('notice_held', { day: shortDay(hold.until, today()) }), (requestId) =>
        ask('place-hold', { ...(hold.kind === 'snooze' ? wholeClient(line) : about(line)), hold, requestId }),
      ),
    onLift: (line) =>
      void change(text('notice_lifted'), (requestId) => ask('lift-holds', { ...about(line), requestId })),
    onPayment: (line, amount, paidOn) =>
      void change(
        text('notice_payment_noted'),
        (requestId) => ask('note-payment', { ...about(line), amount, paidOn, requestId }),
        text('error_bad_amount'),
      ),
    onSkip: ({ clientId }, stepId) =>
      void change(text('notice_skipped'), (requestId) => ask('skip-step', { clientId, stepId, requestId })),
    onDecide: (line, decision) => void decide[decision](line),
    onCall: ({ clientId }, result, note) =>
      void change(
        ({ invoice }) => callNotice(result.outcome, invoice?.hold?.until ?? null, today()),
        (requestId) => ask('record-call', { clientId, result, note, requestId }),
      ),
    onPhone: ({ clientId }, phone) =>
      void change(
        text('notice_phone_saved'),
        (requestId) => ask('set-phone', { clientId, phone, requestId }),
        text('error_bad_phone'),
      ),
    onContact: ({ clientId }, address) =>
      void change(text('notice_contact_kept', { address }), (requestId) =>
        ask('set-payables-address', { clientId, email: address, requestId }),
      ),
    async onPlan(line, instalments) {
      const [owed] = line.owed;
      const invoices = line.invoices.filter(({ amountDue }) => amountDue.currency === owed?.currency);
      const plan = { clientId: line.clientId, invoiceIds: invoices.map(({ invoiceId }) => invoiceId), instalments };
      // The text is fetched first: once the plan stands, nothing is said of it twice.
      const copyable = await ask('plan-text', plan).then(
        ({ text: words }) => words,
        () => '',
      );
      await change(
        text('notice_plan_agreed'),
        (requestId) => ask('agree-plan', { ...plan, requestId }),
        text('error_bad_plan'),
        copyable,
      );
    },
    onScreen: ({ clientId }, screen) => void openTab(dashboardUrl(screen, clientId)),
    onward: (line) => ask('onward', about(line)).catch(() => null),
    callCard: ({ clientId }) => ask('call-card', { clientId }).catch(() => null),
  };
}

/** The invoices a line shows: what is decided about them is not decided about others of the client's. */
function about({ clientId, invoices }: ClientLine) {
  return { clientId, invoiceIds: invoices.map(({ invoiceId }) => invoiceId) };
}

/** A pause is from the client as a whole, whatever falls due meanwhile. */
function wholeClient({ clientId }: ClientLine) {
  return { clientId, invoiceIds: [] };
}
