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
  remember(box: ComposeBox, draft: WrittenDraft, paragraphs: readonly string[]): void;
  /** The draft that was in the box of a sent mail; null for a mail written by hand. */
  of(sent: SentMail): WrittenDraft | null;
  /** The latest draft of which something still stands in a box: another tone takes its place. */
  standingIn(box: ComposeBox): { readonly paragraphs: readonly string[]; readonly isEdited: boolean } | null;
}

/** A draft for the background to know again. */
export interface KeptDraft {
  readonly threadId: string;
  readonly written: WrittenDraft;
  /** Its longest paragraph. */
  readonly mark: string;
}

interface Remembered {
  readonly threadId: string | null;
  readonly composeId: string | null;
  readonly draft: WrittenDraft;
  readonly paragraphs: readonly string[];
  /** The longest paragraph, by which the draft is known again in a box that an undone sending has opened anew. */
  readonly mark: string;
}

/**
 * A box is known by its number, or by the draft's longest paragraph: a box that opens again after Undo has another
 * number. The last draft counts: a firm one inserted after a polite one replaced it in the user's mind. Each is also
 * given to `keep`, for a mail that goes out from another window or after this page is gone.
 */
export function rememberDrafts(keep: (draft: KeptDraft) => void): WrittenDrafts {
  const remembered: Remembered[] = [];
  return {
    remember(box, draft, paragraphs) {
      const mark = paragraphs.reduce((longest, one) => (plain(one).length > plain(longest).length ? one : longest), '');
      remembered.push({ threadId: box.threadId, composeId: box.composeId, draft, paragraphs, mark: plain(mark) });
      if (box.threadId !== null) keep({ threadId: box.threadId, written: draft, mark });
    },
    of(sent) {
      const text = plain(sent.text);
      const ofThread = remembered.filter(({ threadId }) => threadId === sent.threadId);
      const known =
        ofThread.findLast(({ composeId }) => composeId !== null && composeId === sent.composeId) ??
        ofThread.findLast(({ mark }) => mark !== '' && text.includes(mark));
      return known?.draft ?? null;
    },
    standingIn(box) {
      const ofThread = remembered.filter(({ threadId }) => threadId === box.threadId).toReversed();
      const held = ofThread.map(({ paragraphs }) => ({ paragraphs, held: box.holdsDraft(paragraphs) }));
      // After an undo of the user's an earlier one may stand there whole, and the latest only in the lines they share.
      const known = held.find((one) => one.held === 'unedited') ?? held.find((one) => one.held === 'edited');
      return known ? { paragraphs: known.paragraphs, isEdited: known.held === 'edited' } : null;
    },
  };
}

/** Without white space, which editors change at will. */
function plain(text: string): string {
  return text.replace(/\s+/g, '');
}
