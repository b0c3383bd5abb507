import { findAll, findOptional } from '../find.ts';
import { isShown } from '../is-shown.ts';
import type { SendWatcher, SentMail } from '../mail-writing.ts';
import type { Misses } from '../misses.ts';
import type { PageWatch } from '../watch.ts';
import { type BoxInPage, openBoxes } from './compose.ts';
import { ownMessagesIn } from './own-messages.ts';
import { type GestureHearer, hearSendGestures } from './send-gestures.ts';
import { sentNotice, undoSend } from './writing-selectors.ts';

/** A mail after the user's gesture of sending. */
interface Sending {
  readonly box: BoxInPage;
  mail: SentMail;
  gestureAt: number;
  /** The user's own messages in the thread then; null where it was not open. */
  readonly messagesBefore: number | null;
  goneAt: number | null;
  /** The notice that confirmed it: Undo in that notice means this mail. */
  notice: Element | null;
  isSent: boolean;
}

/** The box may stay for a question of Gmail's ("without a subject?"). */
const longestQuestion = 120_000;
const longestConfirmation = 30_000;
/** Gmail offers Undo for 30 s at most. */
const longestUndo = 60_000;

/**
 * Follows every mail from the gesture (Send by pointer or key, Ctrl+Enter, Cmd+Enter, a time for later; trusted events
 * only) over the box that goes away to the confirmation: the notice with its two links, or one more message of the
 * user's in the open thread. Each notice confirms one mail. Undo in the notice, or the draft opening again, takes it
 * back; a draft that opens again long after is told by its id. It only listens.
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

  function begin(event: Event, box: BoxInPage, goesOut: SentMail['goesOut'] = 'now'): void {
    const now = performance.now();
    const mail = { ...sentMail(event, box), goesOut };
    const pending = sendings.find((sending) => sending.box.editor === box.editor && !sending.isSent);
    if (pending && now - pending.gestureAt < longestQuestion) {
      pending.mail = { ...mail, sendId: pending.mail.sendId };
      pending.gestureAt = now;
    } else {
      const messagesBefore = ownMessagesIn(document, box.threadId);
      sendings.push({ box, mail, gestureAt: now, messagesBefore, goneAt: null, notice: null, isSent: false });
    }
    vigil ??= new AbortController();
    watch.keepAwake(vigil.signal);
    setTimeout(() => !signal.aborted && watch.lookAgain(), longestConfirmation);
  }

  function look(): void {
    const now = performance.now();
    for (const sending of sendings) if (sending.goneAt === null && !sending.box.isOpen()) sending.goneAt = now;
    claimNotice();
    for (const sending of [...sendings]) {
      if (sending.isSent && isOpenAgain(document, sending)) takeBack(sending);
      else if (!sending.isSent && isInThread(document, sending)) confirm(sending, 'message');
      if (isOver(sending, now)) end(sending);
    }
    rememberNotice();
  }

  function claimNotice(): void {
    const notice = shownNotice(document);
    if (!notice || claimed.has(notice) || notice === noticeBefore) return;
    const sending = sendings.find((candidate) => candidate.goneAt !== null && candidate.notice === null);
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
    sending.isSent = true;
    sending.mail = { ...sending.mail, confirmedBy };
    watcher.onSent(sending.mail);
  }

  function takeBack(sending: Sending): void {
    if (sending.isSent) watcher.onUndone(sending.mail);
    sending.isSent = false;
    end(sending);
  }

  function isOver(sending: Sending, now: number): boolean {
    if (sending.goneAt === null) return now - sending.gestureAt > longestQuestion;
    if (sending.isSent) return now - sending.goneAt > longestUndo;
    const isUnconfirmed = now - sending.goneAt >= longestConfirmation;
    if (isUnconfirmed) misses.miss(sentNotice.part);
    return isUnconfirmed;
  }

  function end(sending: Sending): void {
    sendings.splice(sendings.indexOf(sending), 1);
    if (sendings.some(({ isSent }) => !isSent)) return;
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

/** The id is the draft's and the moment of the gesture: the same for whoever hears this event, another for the next. */
function sentMail(event: Event, box: BoxInPage): SentMail {
  const draftId = box.draftId();
  const moment = Math.round(performance.timeOrigin + event.timeStamp);
  const { composeId, threadId } = box;
  return {
    sendId: `${draftId ?? composeId ?? 'mail'}/${moment}`,
    draftId,
    composeId,
    threadId,
    text: box.text(),
    from: box.from(),
    goesOut: 'now',
    confirmedBy: 'notice',
  };
}

/** Both links stand together only in the notice of a sent mail: Undo alone is offered for much else. */
function shownNotice(document: Document): Element | null {
  const [notice = null] = findAll(sentNotice, document);
  return notice && findOptional(undoSend, document) ? notice : null;
}

function isOpenAgain(document: Document, { mail }: Sending): boolean {
  return mail.draftId !== null && openBoxes(document).some((box) => box.draftId() === mail.draftId);
}

function isInThread(document: Document, { goneAt, mail, messagesBefore }: Sending): boolean {
  if (goneAt === null || messagesBefore === null) return false;
  return (ownMessagesIn(document, mail.threadId) ?? 0) > messagesBefore;
}
