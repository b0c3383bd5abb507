import type { Language } from '../../domain/language.ts';
import type { BusinessDayConvention } from '../../domain/payment-terms/business-day.ts';
import type { DueRule } from '../../domain/payment-terms/due-rule.ts';
import type { EarlyPaymentDiscount, PaymentTerms } from '../../domain/payment-terms.ts';
import { fold } from '../text/fold.ts';
import { meaningOfClause } from './clause.ts';
import { type CompiledGrammar, grammarsFor } from './compiled-grammar.ts';
import { phraseMatches } from './phrase-matches.ts';
import { type DiscountMatch, type TermsMatch, withoutOverlap } from './terms-match.ts';
import { notationDiscounts, notationMatches } from './terms-notation.ts';

/** More text than any terms clause needs; a terms field, a document or a mail body. */
const longestText = 200_000;
/** A text this short is a terms field: everything in it speaks of payment. */
const longestField = 60;

/**
 * Payment terms as the text states them, in any of the seven languages (`language` first, then the others) or in
 * bookkeepers' shorthand; null where it states none. A discount for early payment is kept apart and is never a due
 * date. An explicit due date ("payable by 4 May") is not terms and is not read here (`dateInTerms` does).
 *
 * @param options.isTermsField true where the text is known to be terms and nothing else, as a field of an e-invoice is
 */
export function readTerms(
  text: string,
  language: Language | null,
  { isTermsField = false }: { readonly isTermsField?: boolean } = {},
): PaymentTerms | null {
  const bounded = text.slice(0, longestText);
  const folded = fold(bounded);
  const readings = grammarsFor(language).map((grammar) => readWith(grammar, bounded, folded, isTermsField));
  return (
    readings.find((reading) => reading?.strong && reading.terms.rule)?.terms ??
    readings.find((reading) => reading?.terms.rule)?.terms ??
    readings.find((reading) => reading)?.terms ??
    null
  );
}

interface ReadingOfTerms {
  readonly terms: PaymentTerms;
  readonly strong: boolean;
}

function readWith(
  grammar: CompiledGrammar,
  text: string,
  folded: string,
  isTermsField: boolean,
): ReadingOfTerms | null {
  const discounts: DiscountMatch[] = notationDiscounts(folded);
  const found = withoutOverlap([...notationMatches(folded), ...phraseMatches(folded, grammar)]).filter((match) =>
    discounts.every((discount) => match.end <= discount.at || match.at >= discount.end),
  );
  const due: (TermsMatch & { readonly aboutPaying: boolean })[] = [];
  for (const match of found) {
    const meaning = meaningOfClause(folded, match.at, match.end, match.strong, grammar);
    if (meaning.kind === 'due') due.push({ ...match, aboutPaying: meaning.aboutPaying });
    if (meaning.kind === 'discount') {
      const discount: EarlyPaymentDiscount = { basisPoints: meaning.basisPoints, rule: match.rule };
      discounts.push({ at: match.at, end: match.end, discount });
    }
  }
  const chosen = isShortField(folded)
    ? due[0]
    : (due.find(({ strong }) => strong) ?? due.find(({ aboutPaying }) => aboutPaying || isTermsField));
  const discount = discounts.sort((a, b) => a.at - b.at)[0];
  const place = chosen ?? discount;
  if (!place) return null;
  return {
    strong: chosen?.strong ?? false,
    terms: {
      rule: chosen ? withCutOff(chosen.rule, folded, chosen.end) : null,
      alternative: chosen?.alternative ?? null,
      discount: discount?.discount ?? null,
      convention: chosen ? conventionIn(folded, chosen, grammar) : null,
      words: text.slice(place.at, place.end).replace(/\s+/g, ' ').slice(0, 200),
    },
  };
}

function isShortField(folded: string): boolean {
  const text = folded.trim();
  return text.length <= longestField && !text.includes('\n');
}

const cutOffPattern = /cut-?off[:\s]{0,3}(?:day|on)?\s?(?:the\s)?(\d{1,2})|after the (\d{1,2})(?:st|nd|rd|th)? rolls/u;
const monthsPattern = /(\d{1,2})\s?month(?:\(s\)|s)?(?!\p{L})/u;

/** "12th prox, cutoff 20, 3 months": what stands behind the rule and bends it. */
function withCutOff(rule: DueRule, folded: string, end: number): DueRule {
  if (rule.kind !== 'day-of-month') return rule;
  const behind = folded.slice(end, end + 80).split('\n')[0] ?? '';
  const cutOff = cutOffPattern.exec(behind);
  if (!cutOff) return rule;
  const months = Number(monthsPattern.exec(behind)?.[1] ?? rule.months);
  return { ...rule, cutOff: Number(cutOff[1] ?? cutOff[2]), months };
}

function conventionIn(folded: string, chosen: TermsMatch, grammar: CompiledGrammar): BusinessDayConvention | null {
  const near = folded.slice(Math.max(0, chosen.at - 200), chosen.end + 200);
  const has = (patterns: readonly RegExp[]) => patterns.some((pattern) => [...near.matchAll(pattern)].length > 0);
  const named =
    /(?:[,(]\s?|convention:?\s?)(modified[ -])?(following|preceding)(?=\s?[),.]|\s?$|\s?\n|\s?business)/u.exec(near);
  const direction = named?.[2] ?? (has(grammar.following) ? 'following' : has(grammar.preceding) ? 'preceding' : null);
  if (!direction) return null;
  const modified = Boolean(named?.[1]) || /modified[ -](?:following|preceding)/u.test(near);
  return `${modified ? 'modified-' : ''}${direction === 'following' ? 'following' : 'preceding'}`;
}
