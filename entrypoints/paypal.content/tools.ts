import type { Answer, Ask, Request } from '../../utils/messages/protocol.ts';
import type { PaymentSite } from '../../utils/pages/payment-site.ts';
import type { Answers } from './answers.ts';
import type { NoteDraft } from './note-draft.ts';

/** What every feature on PayPal is given. Aborting the signal ends it and takes everything of it out of the page. */
export interface Tools {
  readonly site: PaymentSite;
  readonly signal: AbortSignal;
  /** Asks the background. Rejects with `NotAnswered`, `Refused` or `ContextGone`. */
  readonly ask: <R extends Request>(request: R, payload: Ask<R>) => Promise<Answer<R>>;
  /** What the pages say and what the background answers to it. */
  readonly answers: Answers;
  readonly noteDraft: NoteDraft;
}
