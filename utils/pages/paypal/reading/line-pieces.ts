import { seam } from '../words/word-key.ts';
import { type Meaning, meaningOf, type ReadingContext } from './meaning.ts';
import { sentenceMeanings } from './sentence.ts';

/** A longer text says more than one thing. */
const mostWhole = 200;

/** What an element says as one thing: a value, a label, or both. Free text is no reason not to look inside. */
export function wholeMeaning(text: string, context: ReadingContext): Meaning | null {
  if (text.length > mostWhole) return null;
  const meaning = meaningOf(text, context);
  if (!meaning || (meaning.kind === 'aside' && !meaning.isAction)) return null;
  if (meaning.kind === 'text') return meaning.label === null ? null : meaning;
  return meaning;
}

/** What sets the facts of a line apart, the plainest first: a comma may stand in a name as well. */
const separators = [/[·•|\n\t]+/, /\s[–—]\s/, /,\s(?=\p{Lu})/u];

/**
 * A line as the things it says: as a whole, else between its separators (· | •), else in its longest runs of pieces
 * that say something (`Due on <time>Nov 3</time> <b>Overdue</b>` are two).
 */
export function segmentsOf(line: string, context: ReadingContext): [string, Meaning][] {
  const whole = wholeMeaning(line, context);
  if (whole) return [[line, whole]];
  for (const separator of separators) {
    const segments = line.split(separator).map((part) => part.trim());
    if (segments.length > 1 && segments.some((segment) => wholeMeaning(segment, context))) {
      return segments.flatMap((segment) => segmentsOf(segment, context));
    }
  }
  return runsOf(line, context);
}

function runsOf(line: string, context: ReadingContext): [string, Meaning][] {
  const pieces = line.split(seam);
  const found: [string, Meaning][] = [];
  const rest: string[] = [];
  const endRest = () => {
    const text = rest.splice(0).join('').replace(/ {2,}/g, ' ').trim();
    const meaning = text === '' ? null : meaningOf(text, context);
    if (meaning?.kind === 'aside' && context.sentences) found.push(...sentenceMeanings(text, context));
    else if (meaning) found.push([text, meaning]);
  };
  for (let at = 0; at < Math.min(pieces.length, 40); ) {
    const run = longestRun(pieces, at, context);
    if (run) {
      endRest();
      found.push([run.text, run.meaning]);
    } else {
      rest.push(pieces[at] ?? '');
    }
    at += run?.length ?? 1;
  }
  endRest();
  return found;
}

function longestRun(pieces: readonly string[], at: number, context: ReadingContext) {
  for (let length = Math.min(6, pieces.length - at); length >= 1; length--) {
    const text = pieces.slice(at, at + length).join(seam);
    const meaning = /[\p{L}\p{N}]/u.test(pieces[at] ?? '') ? wholeMeaning(text, context) : null;
    if (meaning) return { text, meaning, length };
  }
  return null;
}
