import type { Tone } from '../../utils/domain/follow-up/ladder.ts';
import type { ComposeBox, SentMail } from '../../utils/pages/mail-writing.ts';

/** What a draft was about, for the journal once it is sent. */
export interface WrittenDraft {
  readonly invoiceIds: readonly string[];
  readonly tone: Tone;
  readonly stepId: string | null;
}

/** Remembers which box holds which draft, for as long as the tab lives. */
export interface WrittenDrafts {
  remember(box: ComposeBox, draft: WrittenDraft): void;
  /** The draft that was in the box of a sent mail; null for a mail written by hand. */
  of(sent: SentMail): WrittenDraft | null;
}

/** The last draft of a box counts: a firm one inserted after a polite one replaced it in the user's mind. */
export function rememberDrafts(): WrittenDrafts {
  const byCompose = new Map<string, { box: ComposeBox; draft: WrittenDraft }>();
  const byDraft = new Map<string, WrittenDraft>();
  return {
    remember(box, draft) {
      if (box.composeId) byCompose.set(box.composeId, { box, draft });
      const draftId = box.draftId();
      if (draftId) byDraft.set(draftId, draft);
    },
    of(sent) {
      const known = sent.composeId === null ? undefined : byCompose.get(sent.composeId);
      // The numbers of boxes start again with each page load, but a box belongs to one thread for life.
      if (known && known.box.threadId === sent.threadId) return known.draft;
      return (sent.draftId !== null && byDraft.get(sent.draftId)) || null;
    },
  };
}
