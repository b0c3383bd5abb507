import type { DraftOccasion, DraftSentence } from '../../utils/domain/drafts/draft.ts';
import type { Tone } from '../../utils/domain/follow-up/ladder.ts';
import type { Money } from '../../utils/domain/money.ts';

/** The draft that was put into a reply last. */
export interface WrittenDraft {
  readonly invoiceId: string;
  readonly tone: Tone;
  readonly occasion: DraftOccasion;
  readonly wording: number;
  readonly settlement: Money | null;
  readonly sentences: readonly DraftSentence[];
  /** What it would have named and could not. */
  readonly missing: readonly string[];
}

/** What a person can do about drafts besides the three tones. */
export interface DraftActions {
  /** Null where none was written for this invoice since its conversation was opened. */
  readonly written: WrittenDraft | null;
  readonly onOccasion: (occasion: DraftOccasion, settlement: Money | null) => void;
  /** The same facts in other words. */
  readonly onAnotherWording: () => void;
  readonly onSettings: () => void;
}
