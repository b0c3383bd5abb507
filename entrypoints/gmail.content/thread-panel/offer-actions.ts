import type { ThreadOverlayActions } from '../../../components/overlay/thread-overlay.tsx';
import { parseTypedMoney } from '../../../utils/domain/typed-money.ts';
import { text } from '../../../utils/interface-text/message.ts';
import type { Answer } from '../../../utils/messages/protocol.ts';
import { newRequestId } from '../../../utils/messages/request-id.ts';
import type { OpenThread } from '../../../utils/pages/mail-page.ts';
import type { Tools } from '../tools.ts';
import type { ThreadState } from './thread-state.ts';

interface Shown {
  /** What stands in the thread now: tracking puts a panel in the place of the question. */
  state(): ThreadState | null;
  show(answer: Answer<'read-thread'>): void;
  refresh(): Promise<void>;
  remove(): void;
}

/** What the buttons do where a thread asks something: is this an invoice to track, and is it one that is tracked already. */
export function offerActions(
  { page, ask }: Tools,
  thread: OpenThread,
  { state, show, refresh, remove }: Shown,
): Pick<ThreadOverlayActions, 'onTrack' | 'onDecline' | 'onUnfold' | 'onTwin'> {
  const inAccount = (act: (account: string) => Promise<void>) => {
    const account = page.account();
    const now = state();
    if (account && now) void now.run(() => act(account)).catch(() => {});
  };
  const readAs = (account: string) => thread.read({ account, ownAddresses: [] });

  return {
    onTrack: (typed) =>
      inAccount(async (account) => {
        const amountDue = typed.amountDue === null ? null : parseTypedMoney(typed.amountDue, null);
        if (typed.amountDue !== null && !amountDue) return state()?.say({ words: text('offer_amount_needed') });
        const { dueDate } = typed;
        show(await ask('track-offer', { thread: readAs(account), amountDue, dueDate, requestId: newRequestId() }));
        state()?.say({ words: text('notice_tracked') });
      }),
    onDecline: () =>
      inAccount(async (account) => {
        await ask('decline-offer', { account, threadId: thread.threadId, requestId: newRequestId() });
        remove();
      }),
    // The oldest folded message of the user's is the one that most likely carried the invoice.
    onUnfold: () =>
      inAccount(async (account) => {
        const { messages } = readAs(account);
        const index = messages.findIndex((message) => message.folded && message.from.email === account);
        if (index >= 0) await thread.unfold(index);
      }),
    onTwin: (isSame) =>
      inAccount(async (account) => {
        const twinId = state()?.shown.value.twin?.onPaypal.invoiceId;
        if (twinId === undefined) return;
        const asked = { thread: readAs(account), twinId, isSame, requestId: newRequestId() };
        const settled = await ask('settle-thread-twin', asked);
        show(settled.thread);
        const undo = () =>
          inAccount(async () => {
            await ask('undo', { entryIds: settled.entryIds, requestId: newRequestId() });
            await refresh();
          });
        state()?.say({ words: text(isSame ? 'notice_same_invoice' : 'notice_tracked'), undo });
      }),
  };
}
