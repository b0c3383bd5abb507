import { amountsInText } from '../values/amounts-in-text.ts';
import { daysInText } from '../values/days-in-text.ts';
import { wordKey } from '../words/word-key.ts';
import { type Meaning, meaningOf, type ReadingContext } from './meaning.ts';
import { withoutSeams } from './shown-text.ts';

/** A stretch of a sentence that is a value, with where it stands. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What a sentence with several values says: `Acme Ltd owes $1,050.00, due Nov 3, 2026` is a name, an amount and a due
 * date. Each value takes the words right before it that are a label for it; what is left between is looked at by itself.
 */
export function sentenceMeanings(line: string, context: ReadingContext): [string, Meaning][] {
  const text = line.slice(0, 300);
  const stretches = stretchesIn(text, context);
  if (stretches.length === 0) return [];
  const found: [string, Meaning][] = [];
  const add = (piece: string, isValue: boolean) => {
    const words = piece.replace(/^[\s,;:()–—-]+|[\s,;:(–—-]+$/g, '');
    const meaning = words === '' ? null : meaningOf(words, context);
    if (!meaning || (!isValue && !isApart(piece, words, meaning))) return;
    found.push([withoutSeams(words), meaning.kind === 'status' ? { ...meaning, isWeak: true } : meaning]);
  };
  let from = 0;
  for (const { start, end } of stretches) {
    const before = text.slice(from, start);
    const labelStart = from + startOfLabel(before, text.slice(start, end), context);
    add(text.slice(from, labelStart), false);
    add(text.slice(labelStart, end), true);
    from = end;
  }
  add(text.slice(from), false);
  return found;
}

/** Words between values are a thing of their own where a comma or a dash sets them off, or where they are a status. */
function isApart(piece: string, words: string, meaning: Meaning): boolean {
  if (meaning.kind === 'status') return /^\p{Lu}/u.test(words);
  if (meaning.kind === 'email' || meaning.kind === 'number') return true;
  const [head, tail] = [piece.slice(0, piece.indexOf(words)), piece.slice(piece.indexOf(words) + words.length)];
  return /[,;:()–—-]/.test(head) || /[,;:(–—-]/.test(tail);
}

function stretchesIn(text: string, context: ReadingContext): Stretch[] {
  const days = daysInText(text.replace(/[\uFDD3\uFDD4]/g, ' '));
  const amounts = amountsInText(text, context.habits.signs).filter(
    ({ currency, start, end }) => currency !== null && !days.some((day) => day.start < end && start < day.end),
  );
  return [...days.filter(({ isShort }) => !isShort), ...amounts].sort((a, b) => a.start - b.start);
}

/** Where the label of a value begins in the words before it; their end where they hold none. */
function startOfLabel(before: string, value: string, context: ReadingContext): number {
  const words = [...before.matchAll(/\S+/g)];
  for (const word of words.slice(-4)) {
    const label = before.slice(word.index);
    if (wordKey(label) === '') break;
    const meaning = meaningOf(label + value, context);
    if (meaning && 'label' in meaning && meaning.label !== null) return word.index;
  }
  return before.length;
}
