import type { CompiledGrammar } from './compiled-grammar.ts';
import { numberOf } from './phrase-pattern.ts';
import { endOfMonthRule, ruleOfPhrase } from './rules-of-phrases.ts';
import { mostMatches, type TermsMatch } from './terms-match.ts';

/** How much text on either side of an anchor is read. Longer than any phrase. */
const reach = 100;
/** Characters read per text and grammar: a bound on hostile text that repeats an anchor without end. */
const mostRead = 8_000;

/** Every phrase of the grammar in the folded text, overlapping ones included. */
export function phraseMatches(folded: string, compiled: CompiledGrammar): TermsMatch[] {
  const matches: TermsMatch[] = [];
  for (const [from, to] of windowsAround(folded, compiled.anchors)) {
    const window = folded.slice(from, to);
    for (const { key, strong, pattern } of compiled.phrases) {
      for (const found of window.matchAll(pattern)) {
        const days = numberOf(found.groups?.n, compiled.grammar);
        const day = found.groups?.day === undefined ? null : Number(found.groups.day);
        const ambiguous = key === 'daysEndOfMonth' && days !== null;
        const reading = compiled.grammar.endOfMonthReading;
        const rule = ambiguous ? endOfMonthRule(days, reading) : ruleOfPhrase(key, days, day);
        if (!rule) continue;
        const other = reading === 'days-first' ? 'month-end-first' : 'days-first';
        if (matches.length >= mostMatches) return matches;
        matches.push({
          at: from + found.index,
          end: from + found.index + found[0].length,
          rule,
          alternative: ambiguous ? endOfMonthRule(days, other) : null,
          strong,
        });
      }
    }
  }
  return matches;
}

function windowsAround(folded: string, anchors: RegExp): [number, number][] {
  const windows: [number, number][] = [];
  let read = 0;
  for (const { index } of folded.matchAll(anchors)) {
    const last = windows.at(-1);
    const [from, to] = [Math.max(0, index - reach), Math.min(folded.length, index + reach)];
    // A window that runs into the one before becomes one with it, so that no phrase is cut or read twice.
    const joins = last !== undefined && from <= last[1];
    read += to - (joins ? last[1] : from);
    if (read > mostRead) break;
    if (joins) last[1] = to;
    else windows.push([from, to]);
  }
  return windows;
}
