import type { Stage } from '../follow-up/ladder.ts';
import { type Language, languages } from '../language.ts';

/** The letters there are. `before-action-individual` also covers sole traders. */
export const letterKinds = [
  'late-payment-notice',
  'demand',
  'before-action-company',
  'before-action-individual',
  'mahnung',
  'mise-en-demeure',
  'general',
] as const;

export type LetterKind = (typeof letterKinds)[number];

export interface LetterSort {
  /** The languages it is written in: a form of one country's law in that country's language only. */
  readonly languages: readonly Language[];
  /** Where a form belongs to one country's law. */
  readonly countries: readonly string[] | null;
  readonly stage: Stage;
  /** What the letter says of what comes next, where the user chooses nothing. Never an act that is not decided. */
  readonly usualNext: 'write-again' | 'considering-court';
  /** Days given to pay where the user names no day. Counted from the day of the letter. */
  readonly usualDays: number;
  /** Fewer days than this are refused; 0 where nothing sets a least time. */
  readonly leastDays: number;
}

/**
 * What each letter is. The 30 days of the protocol for debts of individuals: facts as printed by several practitioners,
 * seen 2026-11-21 (joannaconnollysolicitors.co.uk, contractstore.com, cpa.co.uk). The other times are custom, not law.
 */
export const letterSorts: Readonly<Record<LetterKind, LetterSort>> = {
  'late-payment-notice': sort(languages, null, 'firm', 10),
  demand: sort(languages, null, 'final', 14),
  'before-action-company': sort(['en'], ['GB'], 'final', 14),
  'before-action-individual': sort(['en'], ['GB'], 'final', 30, 30),
  mahnung: sort(['de'], ['DE', 'AT', 'CH'], 'firm', 10),
  'mise-en-demeure': sort(['fr'], ['FR', 'BE', 'CH'], 'final', 15),
  general: sort(languages, null, 'firm', 14),
};

/** The letters that can be written in a language. */
export function letterKindsIn(language: Language): LetterKind[] {
  return letterKinds.filter((kind) => letterSorts[kind].languages.includes(language));
}

function sort(
  written: readonly Language[],
  countries: readonly string[] | null,
  stage: Stage,
  usualDays: number,
  leastDays = 0,
): LetterSort {
  const usualNext = countries?.includes('GB') ? 'considering-court' : 'write-again';
  return { languages: written, countries, stage, usualNext, usualDays, leastDays };
}
