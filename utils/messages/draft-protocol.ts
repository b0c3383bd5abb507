import type { Draft, DraftOccasion } from '../domain/drafts/draft.ts';
import type { DraftTemplate } from '../domain/drafts/draft-template.ts';
import type { LetterId } from '../domain/drafts/letter.ts';
import type { Address } from '../domain/drafts/notation.ts';
import type { TemplateProblem } from '../domain/drafts/template-problem.ts';
import type { Tone } from '../domain/follow-up/ladder.ts';
import type { Language } from '../domain/language.ts';
import type { MayBeAdded } from '../domain/late-fees/may-be-added.ts';
import type { Money } from '../domain/money.ts';

/** Which text is looked at, and on which invoice it is tried. */
export interface TemplateQuestion {
  readonly language: Language;
  readonly letter: LetterId;
  readonly address: Address;
  /** One of Fairdue's wordings, from 0, where `template` is null. */
  readonly wording: number;
  /** Null for Fairdue's own. */
  readonly template: DraftTemplate | null;
  /** Null for the oldest open one. */
  readonly invoiceId: string | null;
}

export interface TemplatePreview {
  /** The text itself: the one asked about, or Fairdue's own. */
  readonly template: DraftTemplate;
  /** Null where it cannot be filled. */
  readonly draft: Draft | null;
  readonly problems: readonly TemplateProblem[];
  /** Invoices it can be tried on, the oldest first; empty where none is tracked and a made-up one is shown. */
  readonly invoices: readonly {
    readonly invoiceId: string;
    readonly number: string | null;
    readonly clientName: string;
  }[];
  readonly invoiceId: string | null;
}

/** Which draft is asked for: a tone, and what the user picked besides. */
export interface DraftQuestion {
  readonly invoiceId: string;
  readonly tone: Tone;
  /** Picked by the user; otherwise the situation decides. */
  readonly occasion?: DraftOccasion;
  /** Which of the wordings, from 0. */
  readonly wording?: number;
  /** The amount that settles everything, for a settlement. */
  readonly settlement?: Money;
}

/** What is asked of drafts and of what may be added to them. */
export interface DraftProtocol {
  'write-draft': {
    ask: DraftQuestion;
    answer: {
      draft: Draft;
      occasion: DraftOccasion;
      harsherThanDue: boolean;
      invoiceIds: readonly string[];
      stepId: string | null;
      /** Fields for which the user's own text had no value: Fairdue's own was used. Empty where all is well. */
      emptyFields: readonly string[];
    };
  };
  /** A text as it would read for an invoice, and what speaks against using it. */
  'preview-template': { ask: TemplateQuestion; answer: TemplatePreview };
  /** What may be added to an overdue invoice today, with every figure's rule, rates and source, or why nothing may. */
  'may-be-added': { ask: { invoiceId: string }; answer: MayBeAdded };
}
