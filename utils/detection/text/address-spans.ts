import type { Span } from '../values/amounts.ts';
import { isDigit, isWordCharacter } from './tokens.ts';

/**
 * Stretches of a folded line that are mail or web addresses, international telephone numbers or IBANs: digits in them
 * are neither amounts nor dates. Linear: each run of characters between spaces is looked at once.
 */
export function addressSpans(folded: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < folded.length) {
    if (' \t'.includes(folded.charAt(at))) {
      at += 1;
      continue;
    }
    let end = at;
    while (end < folded.length && !' \t'.includes(folded.charAt(end))) end += 1;
    const run = folded.slice(at, Math.min(end, at + 2_000));
    if (run.includes('@') || run.includes('://') || run.startsWith('www.')) spans.push({ start: at, end });
    else if (opensIban(folded, at)) end = pushDigitGroups(spans, folded, at);
    else if (run.charAt(run.startsWith('(') ? 1 : 0) === '+' && isDigit(run[run.startsWith('(') ? 2 : 1])) {
      end = pushDigitGroups(spans, folded, at);
    }
    at = end;
  }
  return spans;
}

/** Two letters and two digits, then at least ten letters or digits, spaces between allowed. */
function opensIban(folded: string, start: number): boolean {
  if (isDigit(folded[start]) || isDigit(folded[start + 1]) || !isWordCharacter(folded[start + 1])) return false;
  if (!isDigit(folded[start + 2]) || !isDigit(folded[start + 3]) || isWordCharacter(folded[start - 1])) return false;
  let digits = 0;
  for (let at = start + 4; at < start + 24; at += 1) {
    if (isDigit(folded[at])) digits += 1;
    else if (folded[at] !== ' ' && !(at < start + 10 && isWordCharacter(folded[at]))) break;
  }
  return digits >= 10;
}

/** The run goes on over groups of digits set apart by single spaces, brackets, dots, slashes or hyphens. */
function pushDigitGroups(spans: Span[], folded: string, start: number): number {
  let end = start;
  while (end < folded.length && end - start < 60) {
    const character = folded.charAt(end);
    const next = folded[end + 1];
    if (isWordCharacter(character) || '+()./-'.includes(character)) end += 1;
    else if (character === ' ' && (isDigit(next) || next === '(')) end += 1;
    else break;
  }
  spans.push({ start, end });
  return Math.max(end, start + 1);
}
