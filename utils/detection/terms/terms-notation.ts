import type { DueRule } from '../../domain/payment-terms/due-rule.ts';
import { type DiscountMatch, mostMatches, type TermsMatch } from './terms-match.ts';

/*
 * The shorthand of bookkeepers, the same in every language: 2/10 net 30, 30 EOM, 10th prox, 15 MFI, ROG, and the
 * discount lines of XRechnung. Expressions run on folded text.
 */

const suffix = '(?<suffix>e\\.o\\.m\\.|eom|m\\.f\\.i\\.|mfi|r\\.o\\.g\\.|rog|prox\\.?|proximo)(?![\\p{L}\\p{N}])';
const start = '(?<![\\p{L}\\p{N}.,/-])';

const discountPattern = new RegExp(
  `${start}(?<percent>\\d{1,2}(?:[.,]\\d{1,3})?)(?<half>[½¼¾])?\\s?(?<sign>%)?\\s?(?<slash>/)?\\s?(?<n>\\d{1,3})(?!\\d)` +
    `(?:\\s?days?)?(?:\\s?${suffix})?(?<net>\\s?[,;]?\\s?(?:net|n\\s?/|n\\s?\\d))?`,
  'gu',
);
const xrechnungPattern = /#skonto#tage=(?<n>\d{1,3})#prozent=(?<percent>\d{1,2}(?:\.\d{1,2})?)#/gu;
const netPattern = new RegExp(
  `${start}(?:net|n)\\s?[/-]?\\s?(?<n>\\d{1,3})(?!\\d|[.,/]\\d)(?:st|nd|rd|th)?(?:\\s?d(?:ays?)?(?!\\p{L}))?(?:\\s?,?\\s?${suffix})?`,
  'gu',
);
const numberFirstPattern = new RegExp(
  `${start}(?<n>\\d{1,3})(?:st|nd|rd|th)?(?:\\s?days?)?(?<from>\\s(?:from|after))?\\s?,?\\s?${suffix}`,
  'gu',
);
const wordFirstPattern = /(?<![\p{L}\p{N}])(?<suffix>mfi|prox\.?)\s?(?<n>\d{1,2})(?![\d.,/])(?:st|nd|rd|th)?/gu;
const monthEndPattern = new RegExp(
  `${start}(?:net\\s?|n\\s?/\\s?)?(?:e\\.o\\.m\\.|eom)(?:\\s?\\+?\\s?(?<n>\\d{1,3})(?![\\d%]))?(?![\\p{L}])`,
  'gu',
);

/** Every due rule written in shorthand. */
export function notationMatches(folded: string): TermsMatch[] {
  const matches: TermsMatch[] = [];
  for (const pattern of [netPattern, numberFirstPattern, wordFirstPattern]) {
    for (const found of few(folded.matchAll(pattern))) {
      const { n, suffix: kind, from } = found.groups ?? {};
      const rule = ruleOfShorthand(Number(n), kind ?? null);
      const alternative: DueRule | null =
        rule.kind === 'month-end-then-days' && from === undefined
          ? { kind: 'days-then-month-end', days: rule.days, day: null }
          : null;
      matches.push({ at: found.index, end: found.index + found[0].length, rule, alternative, strong: true });
    }
  }
  for (const found of few(folded.matchAll(monthEndPattern))) {
    const n = found.groups?.n;
    const rule: DueRule = { kind: 'month-end-then-days', days: Number(n ?? 0) };
    // "EOM" alone also ends a mail subject ("end of message").
    const strong = n !== undefined || /^n/.test(found[0]);
    matches.push({ at: found.index, end: found.index + found[0].length, rule, alternative: null, strong });
  }
  return matches;
}

/** Every discount written in shorthand. */
export function notationDiscounts(folded: string): DiscountMatch[] {
  const matches: DiscountMatch[] = [];
  for (const found of few(folded.matchAll(xrechnungPattern))) {
    const { n, percent } = found.groups ?? {};
    const rule: DueRule = { kind: 'days', days: Number(n), from: 'issue' };
    matches.push({ ...placeOf(found), discount: { basisPoints: Math.round(Number(percent) * 100), rule } });
  }
  for (const found of few(folded.matchAll(discountPattern))) {
    const { percent, half, sign, slash, n, suffix: kind, net } = found.groups ?? {};
    // 2/10 alone is a date, and 2% 10 alone may be anything.
    if (!(slash || sign) || !(kind || net)) continue;
    const place = { at: found.index, end: found.index + found[0].length - (net?.length ?? 0) };
    const rule = ruleOfShorthand(Number(n), kind ?? null);
    matches.push({ ...place, discount: { basisPoints: basisPoints(percent ?? '0', half), rule } });
  }
  return matches;
}

/** Hundredths of a per cent of "2,5" or of "2" and "½". */
export function basisPoints(percent: string, fraction?: string): number {
  const part = fraction === '½' ? 50 : fraction === '¼' ? 25 : fraction === '¾' ? 75 : 0;
  return Math.round(Number(percent.replace(',', '.')) * 100) + part;
}

function ruleOfShorthand(n: number, suffixFound: string | null): DueRule {
  const kind = suffixFound?.replace(/\./g, '') ?? '';
  if (kind === 'eom') return { kind: 'month-end-then-days', days: n };
  if (kind === 'rog') return { kind: 'days', days: n, from: 'goods-receipt' };
  if (kind === 'mfi' || kind.startsWith('prox')) return { kind: 'day-of-month', day: n, months: 1, cutOff: null };
  return { kind: 'days', days: n, from: 'issue' };
}

function* few(found: Iterable<RegExpExecArray>): Iterable<RegExpExecArray> {
  let count = 0;
  for (const match of found) {
    if (++count > mostMatches / 4) return;
    yield match;
  }
}

function placeOf(found: RegExpExecArray): { at: number; end: number } {
  return { at: found.index, end: found.index + found[0].length };
}
