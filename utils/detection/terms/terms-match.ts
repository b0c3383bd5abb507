import type { DueRule } from '../../domain/payment-terms/due-rule.ts';
import type { EarlyPaymentDiscount } from '../../domain/payment-terms.ts';

/** Words that lead to a rule, with their place in the text that was read. */
export interface TermsMatch {
  readonly at: number;
  readonly end: number;
  readonly rule: DueRule;
  readonly alternative: DueRule | null;
  /** False where the words mean payment only among words of paying. */
  readonly strong: boolean;
}

/** A discount that notation names outright, as in 2/10. */
export interface DiscountMatch {
  readonly at: number;
  readonly end: number;
  readonly discount: EarlyPaymentDiscount;
}

/** More than any honest text holds; what stands behind is left unread. */
export const mostMatches = 120;

/**
 * The matches that do not overlap, in the order of the text. Where two do, the one that says more than a number of
 * days stays ("30 days end of month"), then the longer one.
 */
export function withoutOverlap(matches: readonly TermsMatch[]): TermsMatch[] {
  const best = matches
    .slice(0, mostMatches)
    .sort((a, b) => Number(isPlain(a)) - Number(isPlain(b)) || b.end - b.at - (a.end - a.at));
  const kept: TermsMatch[] = [];
  for (const match of best) {
    if (kept.every((other) => match.end <= other.at || match.at >= other.end)) kept.push(match);
  }
  return kept.sort((a, b) => a.at - b.at);
}

function isPlain({ rule }: TermsMatch): boolean {
  return rule.kind === 'days' && rule.from === 'issue';
}
