import { isShown } from '../is-shown.ts';
import type { SendWatcher, SentMail } from '../mail-writing.ts';
import type { Misses } from '../misses.ts';
import type { PageWatch } from '../watch.ts';
import type { BoxInPage } from './compose.ts';
import { followNetwork } from './network.ts';
import { ownMessagesIn } from './own-messages.ts';
import { type GestureHearer, hearSendGestures } from './send-gestures.ts';
import { isInThread, isOpenAgain, type Sending, sentMail, shownNotice } from './sending.ts';
import { sentNotice } from './writing-selectors.ts';

/** The box may stay for a question of Gmail's ("without a subject?"). */
const longestQuestion = 120_000;
const longestConfirmation = 30_000;
/** Gmail offers Undo for 30 s at most. */
const longestUndo = 60_000;

/**
 * Follows every mail from the gesture (Send by pointer or key, Ctrl+Enter, Cmd+Enter, a time for later; trusted events
 * only) over the box that goes away to the confirmation: the notice with its two links, or one more message of the
 * user's in the open thread. Each notice confirms one mail. Without a network neither does: the mail waits in Gmail's
 * outbox, and counts once the network is back and either comes, the message with an id of the server's. Undo in the
 * notice, or the draft opening again, takes it back; a draft that opens again long after is told by its id. It only
 * listens.
 */
export function watchSends(
  { document, watch, misses }: { document: Document; watch: PageWatch; misses: Misses },
  watcher: SendWatcher,
  signal: AbortSignal,
  hear = hearSendGestures,
): void {
  const sendings: Sending[] = [];
  const claimed = new WeakSet<Element>();
  let noticeBefore: Element | null = shownNotice(document);
  let vigil: AbortController | null = null;
  const network = followNetwork(document.defaultView, onBack, signal);

  function begin(event: Event, box: BoxInPage, goesOut: SentMail['goesOut'] = 'now'): void {
    const now = performance.now();
    const mail = { ...sentMail(event, box), goesOut };
    const pending = sendings.find((sending) => sending.box.editor === box.editor && !sending.isSent);
    if (pending && now - pending.gestureAt < longestQuestion) {
      pending.mail = { ...mail, sendId: pending.mail.sendId };
      pending.gestureAt = now;
    } else {
      const messagesBefore = ownMessagesIn(document, box.threadId);
      const nothingYet = { goneAt: null, notice: null, isSent: false, isQueued: false, onlineAt: null };
      sendings.push({ box, mail, gestureAt: now, messagesBefore, ...nothingYet });
    }
    stayAwake();
  }

  function stayAwake(): void {
    vigil ??= new AbortController();
    watch.keepAwake(vigil.signal);
    setTimeout(() => !signal.aborted && watch.lookAgain(), longestConfirmation);
  }

  function look(): void {
    const now = performance.now();
    for (const sending of sendings) if (sending.goneAt === null && !sending.box.isOpen()) sending.goneAt = now;
    claimNotice();
    for (const sending of [...sendings]) {
      if ((sending.isSent || sending.isQueued) && isOpenAgain(document, sending)) takeBack(sending);
      else if (!sending.isSent && isInThread(document, sending)) confirm(sending, 'message');
      if (isOver(sending, now)) end(sending);
    }
    rememberNotice();
  }

  function claimNotice(): void {
    const notice = shownNotice(document);
    if (!notice || claimed.has(notice) || notice === noticeBefore) return;
    const sending =
      sendings.find((candidate) => candidate.goneAt !== null && candidate.notice === null) ??
      sendings.find((candidate) => candidate.isQueued && !candidate.isSent);
    if (!sending) return;
    claimed.add(notice);
    sending.notice = notice;
    misses.hit(sentNotice.part);
    if (!sending.isSent) confirm(sending, 'notice');
  }

  /** The same nodes may serve for the next notice: what was away in between is a new one. */
  function rememberNotice(): void {
    const notice = shownNotice(document);
    if (notice === null && noticeBefore) claimed.delete(noticeBefore);
    noticeBefore = notice;
  }

  function confirm(sending: Sending, confirmedBy: SentMail['confirmedBy']): void {
    if (network.isAway()) {
      queue(sending);
      return;
    }
    sending.isSent = true;
    sending.mail = { ...sending.mail, confirmedBy };
    watcher.onSent(sending.mail);
  }

  function queue(sending: Sending): void {
    sending.onlineAt = null;
    if (sending.isQueued) return;
    sending.isQueued = true;
    watcher.onQueued?.(sending.mail);
    rest();
  }

  function onBack(): void {
    const waiting = sendings.filter((sending) => sending.isQueued && !sending.isSent);
    if (waiting.length === 0) return;
    for (const sending of waiting) sending.onlineAt = performance.now();
    stayAwake();
  }

  function takeBack(sending: Sending): void {
    if (sending.isSent) watcher.onUndone(sending.mail);
    sending.isSent = false;
    end(sending);
  }

  function isOver(sending: Sending, now: number): boolean {
    if (sending.goneAt === null) return now - sending.gestureAt > longestQuestion;
    if (sending.isSent) return now - sending.goneAt > longestUndo;
    // What is not seen to go out in time is found in its thread, with the words of its draft.
    if (sending.isQueued) return sending.onlineAt !== null && now - sending.onlineAt >= longestConfirmation;
    const isUnconfirmed = now - sending.goneAt >= longestConfirmation;
    if (isUnconfirmed) misses.miss(sentNotice.part);
    return isUnconfirmed;
  }

  function end(sending: Sending): void {
    sendings.splice(sendings.indexOf(sending), 1);
    rest();
  }

  function rest(): void {
    if (sendings.some(({ isSent, isQueued, onlineAt }) => !isSent && (!isQueued || onlineAt !== null))) return;
    vigil?.abort();
    vigil = null;
  }

  function onUndo(link: Element): void {
    const notice = shownNotice(document);
    const sending = sendings.find((candidate) => candidate.notice !== null && candidate.notice === notice);
    if (sending && isShown(link)) takeBack(sending);
  }

  const hearer: GestureHearer = {
    today: watcher.today,
    onSendGesture: (event, box) => begin(event, box),
    onScheduleGesture: (event, box, day) => begin(event, box, { on: day }),
    onUndo,
    onEntered(box) {
      const draftId = box.draftId();
      if (draftId !== null && box.threadId !== null) watcher.onDraftOpened?.({ draftId, threadId: box.threadId });
    },
  };
  hear(document, hearer, signal);
  watch.onBurst(look, signal);
  signal.addEventListener('abort', () => vigil?.abort(), { once: true });
}
