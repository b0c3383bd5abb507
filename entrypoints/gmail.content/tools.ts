import type { Answer, Ask, Request } from '../../utils/messages/protocol.ts';
import type { MailPage } from '../../utils/pages/mail-page.ts';
import type { FindingTurn } from './finding/finding-turn.ts';
import type { MailboxAccount } from './mailbox-account.ts';
import type { PendingNotes } from './pending-notes.ts';
import type { ThreadNotices } from './thread-notices.ts';
import type { WrittenDrafts } from './written-drafts.ts';

/** What every feature in Gmail is given. Aborting the signal ends it and takes everything of it out of the page. */
export interface Tools {
  readonly page: MailPage;
  readonly mailbox: MailboxAccount;
  readonly signal: AbortSignal;
  /** Asks the background. Rejects with `NotAnswered` or `ContextGone`. */
  readonly ask: <R extends Request>(request: R, payload: Ask<R>) => Promise<Answer<R>>;
  /** Calls back after anything in the store has changed, here or in another tab. */
  readonly onChange: (changed: () => void) => void;
  /** The drafts Fairdue has put into boxes of this tab. */
  readonly drafts: WrittenDrafts;
  readonly notices: ThreadNotices;
  readonly pendingNotes: PendingNotes;
  readonly turn: FindingTurn;
}
