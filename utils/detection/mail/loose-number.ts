import type { ReadDocument } from '../facts/document.ts';
import { found } from '../facts/found.ts';
import { tokenAfter } from '../facts/identifier.ts';
import type { Found } from '../reading.ts';
import { wordsAround } from '../text/line.ts';
import { hitsIn } from '../text/phrases.ts';

const shortest = 2;
const longest = 40;
const ending = /\.(?:pdf|xml|docx?|xlsx|odt|html)$/i;

/**
 * The number of an invoice that no label announces: the name of a file that the text repeats (`I attach 2026-006A`), or
 * a bare `number 2604-03` in a mail that speaks of an invoice. Null where two would do.
 */
export function looseNumber(document: ReadDocument, attachmentNames: readonly string[]): Found<string> | null {
  return repeatedName(document, attachmentNames) ?? bareNumber(document);
}

function repeatedName({ lines }: ReadDocument, attachmentNames: readonly string[]): Found<string> | null {
  const stems = attachmentNames.slice(0, 20).map((name) => name.replace(ending, ''));
  const numbers = stems.filter((stem) => /\d/.test(stem) && stem.length >= shortest && stem.length <= longest);
  const repeated = numbers.flatMap((number) => {
    const line = lines.find(({ folded, dates }) => {
      const at = folded.indexOf(number.toLowerCase());
      const isDay = dates.some(({ start, end }) => start <= at && at + number.length <= end);
      return (
        at >= 0 && !isDay && !/[\p{L}\p{N}-]/u.test(`${folded[at - 1] ?? ' '}${folded[at + number.length] ?? ' '}`)
      );
    });
    if (!line) return [];
    const at = line.folded.indexOf(number.toLowerCase());
    return [found(number, 0.7, wordsAround(line, Math.max(0, at - 40), at + number.length), line.where, 'file-name')];
  });
  return repeated.length === 1 ? (repeated[0] ?? null) : null;
}

function bareNumber({ lines, books }: ReadDocument): Found<string> | null {
  const named = lines.flatMap((line) => {
    const hits = hitsIn(books.numbers, line);
    return hits.map((hit) => ({ line, hit }));
  });
  if (!named.some(({ hit }) => hit.value === 'invoice')) return null;
  const numbers = named.flatMap(({ line, hit }) => {
    const run = hit.value === 'bare' ? tokenAfter(line, hit.end, line.text.length, true) : null;
    const isNear = run !== null && run.start - hit.end <= 3 && run.text.length >= 3;
    return run && isNear
      ? [found(run.text, 0.6, wordsAround(line, hit.start, run.end), line.where, 'bare-number')]
      : [];
  });
  return new Set(numbers.map(({ value }) => value)).size === 1 ? (numbers[0] ?? null) : null;
}
