import type { LetterKind } from './letter-kind.ts';

/** What may be said of what comes next. Nothing else can be: no threat that is not meant, none that is not lawful. */
export const nextSteps = [
  'write-again',
  'considering-court',
  'considering-agency',
  'decided-court',
  'decided-agency',
  'decided-pause',
] as const;

export type NextStepSaid = (typeof nextSteps)[number];

/** True where it announces an act: the user must first say that they have decided on it. */
export function announcesAct(step: NextStepSaid): boolean {
  return step.startsWith('decided-');
}

/** Short names of things, for tables, statements and lists. Each can stand alone with a capital. */
export interface LetterLabels {
  readonly date: string;
  readonly creditor: string;
  readonly debtor: string;
  readonly companyNumber: string;
  readonly vatId: string;
  readonly phone: string;
  readonly email: string;
  readonly invoice: string;
  readonly forWhat: string;
  readonly issued: string;
  readonly due: string;
  readonly daysLate: string;
  readonly invoiceTotal: string;
  readonly paid: string;
  readonly open: string;
  readonly total: string;
  readonly statement: string;
  readonly history: string;
  readonly event: string;
  readonly amount: string;
  readonly calculation: string;
  readonly from: string;
  readonly to: string;
  readonly days: string;
  readonly rate: string;
  readonly base: string;
  readonly interest: string;
  readonly perDay: string;
  readonly compensation: string;
  readonly lateFee: string;
  readonly rule: string;
  readonly payOnline: string;
  readonly reference: string;
  readonly enclosures: string;
  readonly mail: string;
  readonly call: string;
  readonly letter: string;
  readonly siteReminder: string;
  readonly reply: string;
  readonly dispute: string;
  readonly plan: string;
  readonly payment: string;
}

/** Facts as the sentences need them: everything written for the reader already. */
export interface LetterFigures {
  readonly creditor: string;
  readonly debtor: string;
  readonly many: boolean;
  readonly today: string;
  readonly payBy: string;
  /** Open on the invoices, and all of the claim. */
  readonly open: string;
  readonly total: string;
  readonly hasAdditions: boolean;
}

/**
 * How one language writes a formal letter about a debt. Every language file has this shape. The creditor speaks as one
 * person; nobody's gender is guessed; nothing is said that is not known.
 */
export interface LetterWords {
  readonly labels: LetterLabels;
  readonly titles: Readonly<Partial<Record<LetterKind, string>>>;
  readonly greeting: (name: string | null) => string;
  readonly farewell: string;
  readonly opening: (kind: LetterKind, facts: LetterFigures) => string;
  readonly agreedIn: (agreement: string) => string;
  readonly noPayment: string;
  readonly paymentsCounted: string;
  /** Statute or clause on which interest and fixed sums rest. */
  readonly interestBy: (rules: string) => string;
  readonly runsOn: (perDay: string) => string;
  readonly noneAdded: string;
  readonly totalOf: (facts: LetterFigures) => string;
  readonly payBy: (facts: LetterFigures) => string;
  readonly howToPay: string;
  readonly dispute: (facts: LetterFigures) => string;
  readonly next: Readonly<Record<NextStepSaid, (facts: LetterFigures) => string>>;
  readonly alreadyPaid: string;
  readonly noHistory: string;
  readonly promisedFor: (day: string) => string;
  /** An event of the history in which interest or fixed sums were claimed, too. */
  readonly claimedIn: (event: string, amounts: string) => string;
  readonly ratesFrom: (table: string, source: string, seen: string) => string;
  readonly reckonedTo: (day: string) => string;
  readonly notAdvice: string;
  readonly perYear: (percent: string) => string;
}
