import { mostPressing } from '../../../components/invoice/badge-of.ts';
import { describeInvoice } from '../../../components/overlay/host-attributes.ts';
import { showThreadOverlay } from '../../../components/overlay/thread-overlay.tsx';
import { text } from '../../../utils/interface-text/message.ts';
import type { Answer } from '../../../utils/messages/protocol.ts';
import { newRequestId } from '../../../utils/messages/request-id.ts';
import type { OpenThread } from '../../../utils/pages/mail-page.ts';
import type { Tools } from '../tools.ts';
import { askAccount } from './ask-account.ts';
import { insertDraft } from './insert-draft.ts';
import { invoiceActions } from './invoice-actions.ts';
import { invoiceFiles } from './invoice-files.ts';
import { messagesOnOpening } from './messages-on-opening.ts';
import { offerActions } from './offer-actions.ts';
import { resendInvoice } from './resend-invoice.ts';
import { type ThreadState, threadState } from './thread-state.ts';

type ThreadAnswer = Answer<'read-thread'>;

/** One open thread with our overlay on it. */
export interface ThreadView {
  readonly thread: OpenThread;
  refresh(): Promise<void>;
  close(): void;
}

/** Shows the thread; nothing stands in it before the first `refresh`. */
export function viewThread(tools: Tools, thread: OpenThread): ThreadView {
  const { page, ask } = tools;
  let state: ThreadState | null = null;
  let host: HTMLElement | null = null;
  let takeOut = () => {};
  let reading: Promise<void> | null = null;
  let readAgain = false;
  let plannedAsked = false;
  let isAsked = false;
  const seen = messagesOnOpening();
  const files = invoiceFiles(tools, thread, { refresh, state: () => state });
  /** Entries that tracked something and were told of: each is told once. */
  const announced = new Set<string>();

  tools.notices.listen(thread.threadId, (notice) => state?.say(notice), thread.gone);

  /** One read at a time; whatever asks meanwhile is answered by one more read after it. */
  function refresh(): Promise<void> {
    if (reading) {
      readAgain = true;
      return reading;
    }
    reading = read()
      .catch((error: unknown) => console.warn('Fairdue could not read this conversation.', error))
      .finally(() => {
        reading = null;
        if (readAgain && !thread.gone.aborted) {
          readAgain = false;
          void refresh();
        }
      });
    return reading;
  }

  async function read(): Promise<void> {
    await tools.pendingNotes.settled();
    const account = await tools.mailbox.known();
    if (thread.gone.aborted) return;
    if (!account) return askOnce();
    const inPage = thread.read({ account, ownAddresses: [] });
    if (!tools.mailbox.fits(inPage)) return;
    const requestId = `read:${account}:${thread.threadId}:${newRequestId()}`;
    const answer = await ask('read-thread', {
      thread: seen.since(inPage),
      requestId,
    });
    if (thread.gone.aborted) return;
    show(answer);
    if (answer.kind === 'tracked') await insertPlanned(account, answer);
  }

  function askOnce(): void {
    if (isAsked) return;
    isAsked = true;
    takeOut = askAccount(tools, thread, refresh);
  }

  function show(answer: ThreadAnswer): void {
    if (answer.kind === 'nothing') {
      remove();
      return;
    }
    const placed = thread.panelHost(answer.kind === 'tracked' ? 'thread-panel' : 'offer-to-track');
    if (!placed) return;
    if (placed !== host) mount(placed);
    if (answer.kind === 'tracked') {
      const pressing = mostPressing(answer.panels.map((panel) => panel.invoice));
      if (pressing) describeInvoice(placed, pressing, pressing.number);
      const { panels, folded, twin } = answer;
      state?.show({ panels, folded, twin, offer: null, attachments: files.names() });
      announceTracking(answer);
    } else {
      const [offer, twin] = answer.kind === 'offer' ? [answer.offer, null] : [null, answer.twin];
      const asked = offer ?? twin.found;
      describeInvoice(placed, { ...asked, standing: null, daysOverdue: null }, asked.number);
      state?.show({ panels: [], offer, twin, attachments: files.names() });
    }
  }

  function mount(placed: HTMLElement): void {
    takeOut();
    host = placed;
    placed.style.setProperty('--indent', `${thread.panelIndent()}px`);
    const mounted = threadState(page.schemeAt(placed));
    state = mounted;
    takeOut = showThreadOverlay(placed, mounted.shown, {
      ofInvoice: (panel) => invoiceActions(tools, thread, mounted, panel, refresh),
      ...offerActions(tools, thread, { state: () => state, show, refresh, remove }),
      onReadAttachment: files.readAttachment,
      onReadFile: files.readFile,
    });
  }

  function remove(): void {
    takeOut();
    takeOut = () => {};
    state = null;
    host = null;
    thread.dropPanel();
  }

  function announceTracking(answer: Extract<ThreadAnswer, { kind: 'tracked' }>): void {
    const entryIds = answer.panels
      .flatMap((panel) => (panel.justTracked ? [panel.justTracked.entryId] : []))
      .filter((entryId) => !announced.has(entryId));
    if (entryIds.length === 0) return;
    for (const entryId of entryIds) announced.add(entryId);
    const undo = () =>
      void state
        ?.run(async () => {
          await ask('undo', { entryIds, requestId: newRequestId() });
          await refresh();
        })
        .catch(() => {});
    state?.say({ words: text('notice_tracked_automatically'), undo });
  }

  /** A draft that was asked for in the popup is written once its thread stands open. */
  async function insertPlanned(account: string, answer: Extract<ThreadAnswer, { kind: 'tracked' }>): Promise<void> {
    if (plannedAsked) return;
    plannedAsked = true;
    const planned = await ask('take-planned-draft', { account, threadId: thread.threadId });
    const panel = answer.panels.find(({ invoice }) => invoice.invoiceId === planned?.invoiceId);
    const mounted = state;
    if (planned && panel && mounted) {
      const { tone, occasion } = planned;
      await mounted.run(() =>
        occasion === 'resend'
          ? resendInvoice(tools, thread, mounted, panel)
          : insertDraft(tools, thread, mounted, panel, tone, occasion ? { occasion } : {}),
      );
    }
  }

  return { thread, refresh, close: remove };
}
