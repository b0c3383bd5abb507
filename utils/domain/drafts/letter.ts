/** The texts a mail can be. A reminder before the due date is a `courtesy`; a broken promise has two texts. */
export const letterIds = [
  'courtesy',
  'reminder',
  'second-reminder',
  'promise-broken',
  'promise-broken-firm',
  'late-notice',
  'terms-enforced',
  'cut-off',
  'demand',
  'after-call',
  'part-payment',
  'dispute-answer',
  'plan-offer',
  'plan-confirmation',
  'accounts-payable',
  'resend',
  'settlement',
  'thanks',
] as const;

export type LetterId = (typeof letterIds)[number];

/** One passage, in one wording or in three that say the same. */
export type Wording = string | readonly [first: string, second: string, third: string];

/** How many wordings each letter has. */
export const wordings = 3;

/**
 * One letter of one language as templates (see `notation.ts`). The facts and the way to pay stand between `opening`
 * and `closing`. Every language has the same passages in the same places, so that what a passage rests on
 * (`whys-of-letters.ts`) is told once.
 */
export interface Letter {
  /** What the mail is about goes behind it: `Reminder` becomes `Reminder: invoice 1043`. */
  readonly subject: string;
  readonly opening: readonly Wording[];
  /** Paragraphs of passages. */
  readonly closing: readonly (readonly Wording[])[];
}

export function wordingOf(passage: Wording, version: number): string {
  return typeof passage === 'string' ? passage : (passage[version % wordings] ?? passage[0]);
}
