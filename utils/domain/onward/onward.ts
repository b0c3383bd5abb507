import type { Money } from '../money.ts';

/** The ways on when a ladder is at its end. */
export const onwardWays = ['letter', 'plan', 'settlement', 'court', 'agency', 'factoring', 'write-off'] as const;

export type OnwardWay = (typeof onwardWays)[number];

/** A sentence about a way, by its code; the interface puts it into words. Amounts, counts and per cents are figures. */
export interface OnwardNote {
  readonly code: OnwardNoteCode;
  readonly figures: Readonly<Record<string, string | number | Money>>;
}

export const onwardNotes = [
  'letter_first',
  'letter_protocol',
  'plan_promises',
  'plan_keeps_client',
  'settlement_disputed',
  'settlement_measure',
  'court_within',
  'court_above',
  'court_fee',
  'court_check',
  'court_states',
  'court_cross_border',
  'court_unsourced',
  'court_undisputed',
  'agency_share',
  'agency_young',
  'agency_odds',
  'agency_file',
  'factoring_cost',
  'factoring_wait',
  'factoring_recourse',
  'write_off_small',
  'write_off_later',
] as const;

export type OnwardNoteCode = (typeof onwardNotes)[number];

/** One way, how well it fits, why, and where the figures come from. */
export interface OnwardOption {
  readonly way: OnwardWay;
  /** `first` for the one thing that is suggested; never more than a suggestion. */
  readonly fits: 'first' | 'possible' | 'seldom';
  readonly notes: readonly OnwardNote[];
  readonly sources: readonly string[];
}

/** What is known of a debt at the ladder's end. */
export interface OnwardQuestion {
  /** What is owed, in one currency. */
  readonly owed: Money;
  /** Days since the oldest invoice fell due. */
  readonly daysLate: number;
  /** ISO codes; null where it is not known. */
  readonly country: string | null;
  readonly clientCountry: string | null;
  /** True for a sole trader or a private person. */
  readonly isPerson: boolean;
  readonly isDisputed: boolean;
  readonly brokenPromises: number;
  /** True once a last demand or a letter has gone out. */
  readonly wasDemanded: boolean;
}

export function onwardNote(code: OnwardNoteCode, figures: OnwardNote['figures'] = {}): OnwardNote {
  return { code, figures };
}
