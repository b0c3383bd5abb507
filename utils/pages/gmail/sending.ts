import { findAll, findOptional } from '../find.ts';
import type { SentMail } from '../mail-writing.ts';
import { type BoxInPage, openBoxes } from './compose.ts';
import { ownMessagesIn } from './own-messages.ts';
import { sentNotice, undoSend } from './writing-selectors.ts';

/** A mail after the user's gesture of sending. */
export interface Sending {
  readonly box: BoxInPage;
  mail: SentMail;
  gestureAt: number;
  /** The user's own messages in the thread then; null where it was not open. */
  readonly messagesBefore: number | null;
  goneAt: number | null;
  /** The notice that confirmed it: Undo in that notice means this mail. */
  notice: Element | null;
  isSent: boolean;
  /** Without a network Gmail keeps the mail in its outbox and looks as if it were sent. */
  isQueued: boolean;
  /** When the network came back. */
  onlineAt: number | null;
}

/** The id is the draft's and the moment of the gesture: the same for whoever hears this event, another for the next. */
export function sentMail(event: Event, box: BoxInPage): SentMail {
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
export function shownNotice(document: Document): Element | null {
  const [notice = null] = findAll(sentNotice, document);
  return notice && findOptional(undoSend, document) ? notice : null;
}

/** The draft stands in a box again. */
export function isOpenAgain(document: Document, { mail }: Sending): boolean {
  return mail.draftId !== null && openBoxes(document).some((box) => box.draftId() === mail.draftId);
}

/** One more message of the user's own stands in the thread than before. */
export function isInThread(document: Document, { goneAt, mail, messagesBefore, isQueued }: Sending): boolean {
  if (goneAt === null || messagesBefore === null) return false;
  return (ownMessagesIn(document, mail.threadId, { known: isQueued }) ?? 0) > messagesBefore;
}
