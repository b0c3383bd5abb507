/**
 * Why something is proposed, as a code and its figures. The interface puts it into words in its own language
 * (message `reason_<code>`), so that rules stay free of sentences.
 */
export interface Reason {
  readonly code: ReasonCode;
  readonly figures: Readonly<Record<string, string | number>>;
}

/** Every reason there is; tests check that each has its sentence in every language. */
export const reasonCodes = [
  /** The invoice is `days` days overdue and nobody has been reminded yet. */
  'first-reminder',
  /** The last written contact (`step`, `channel`, `stage`) was `days` days ago and nobody answered. */
  'no-answer-since',
  /** `count` steps were missed (machine off, holidays); they come as one. */
  'missed-steps-folded',
  /** The debt is old, but nobody was reminded yet, so the first contact stays mild. */
  'old-debt-first-contact',
  /** Payment was promised for `day` and has not come. */
  'promise-broken',
  /** The instalment of `day` has not come. */
  'instalment-missed',
  /** The hold of kind `hold` ended on `day`. */
  'hold-ended',
  /** The ladder says to telephone. */
  'time-to-call',
  /** The ladder is at its end: decide how to go on. */
  'time-to-decide',
  /** Waiting until `day`: a contact was made `days` days ago, and the least gap is `gap` days. */
  'gap-after-contact',
  /** Waiting until the invoice is due on `day`. */
  'not-due-yet',
  /** Waiting for the ladder's next day, `day`. */
  'next-on-ladder',
  /** Held: a hold of kind `hold` lasts until `day`. */
  'held',
  /** The courtesy note before the due date. */
  'courtesy',
  /** The invoice says nothing of a due date, and `days` days have passed: look at it. */
  'due-date-unknown',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];
