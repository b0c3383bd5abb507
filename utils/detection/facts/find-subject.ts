import { vocabularies } from '../languages/vocabularies.ts';
import type { Found } from '../reading.ts';
import { fold } from '../text/fold.ts';
import type { Line } from '../text/line.ts';
import { compilePhrases, findPhrases } from '../text/phrases.ts';
import type { ReadDocument } from './document.ts';
import { found } from './found.ts';

/** Longer than this it is a paragraph, not what the invoice is for. */
const longestSubject = 120;
const shortestSubject = 3;

const about = compilePhrases(
  vocabularies.flatMap(({ about: words }) => words.map((phrase) => [phrase, true] as const)),
);
const headings = compilePhrases(
  vocabularies.flatMap(({ descriptionHeadings }) => descriptionHeadings.map((phrase) => [phrase, true] as const)),
);
/** What follows `for` and is no work: a person, a sum, a month of payment. */
const noSubject =
  /^(you|your|us|me|it|this|that|the amount|a total|payment|sie|ihnen|dich|euch|uns|die zahlung|den betrag|more|details|any)\b/;

/** What the invoice is for, in its own words: a table's first description, or what follows `for` beside the invoice. */
export function findSubject(document: ReadDocument, number: string | null): Found<string> | null {
  return fromTable(document) ?? fromLabel(document) ?? fromProse(document, number);
}

function fromTable(document: ReadDocument): Found<string> | null {
  for (const [position, line] of document.lines.entries()) {
    if (line.cells.length < 2) continue;
    const hit = findPhrases(headings, line.folded, line.tokens)[0];
    const column = hit ? line.cells.findIndex(({ start, end }) => start <= hit.start && hit.end <= end) : -1;
    const next = document.lines[position + 1];
    const cell = column >= 0 && next?.cells.length === line.cells.length ? next.cells[column] : undefined;
    const text = next && cell ? next.text.slice(cell.start, cell.end).trim() : '';
    if (next && isSubject(text)) return found(text, 0.9, text, next.where, 'description-column');
  }
  return null;
}

/** `Project: Website relaunch`, `Leistung: Beratung`. */
function fromLabel(document: ReadDocument): Found<string> | null {
  for (const line of document.lines) {
    const hit = findPhrases(headings, line.folded, line.tokens)[0];
    if (!hit || hit.start > 3 || line.folded.charAt(hit.end) !== ':') continue;
    const text = line.text
      .slice(hit.end + 1)
      .replaceAll('\t', ' ')
      .trim();
    if (isSubject(text)) return found(text, 0.85, line.text.trim(), line.where, 'label-left');
  }
  return null;
}

function fromProse(document: ReadDocument, number: string | null): Found<string> | null {
  for (const line of document.lines) {
    const anchor = number ? line.text.indexOf(number) : -1;
    const from = anchor >= 0 ? anchor : invoiceWordEnd(document, line);
    if (from < 0) continue;
    for (const hit of findPhrases(about, line.folded, line.tokens)) {
      if (hit.start < from || hit.start - from > 60) continue;
      const text = clauseAfter(line, hit.end);
      if (isSubject(text) && !noSubject.test(fold(text))) {
        return found(
          text,
          0.7,
          line.text.slice(Math.max(0, hit.start - 40), hit.end + text.length + 1).trim(),
          line.where,
          'after-for',
        );
      }
    }
  }
  return null;
}

function invoiceWordEnd(document: ReadDocument, line: Line): number {
  const hit = findPhrases(document.books.numbers, line.folded, line.tokens).find(
    ({ value }) => value !== 'other-number',
  );
  return hit ? hit.end : -1;
}

/** The words up to the end of the clause: a full stop, a comma, a bracket, a date or an amount. */
function clauseAfter(line: Line, from: number): string {
  let end = from;
  while (end < line.text.length && !',;()\t!?:<>'.includes(line.text.charAt(end)) && end - from <= longestSubject) {
    if (line.text.charAt(end) === '.' && ' '.includes(line.text.charAt(end + 1))) break;
    end += 1;
  }
  const stops = [...line.amounts, ...line.dates]
    .map(({ start }) => start)
    .filter((start) => start > from && start < end);
  const text = line.text.slice(from, Math.min(end, ...stops)).trim();
  return text
    .replace(/[ ]+(over|über|is|ist|of|vom|von|dated|due|for|in|am|on|de|per|total|in the amount|amounting|-|–)$/i, '')
    .trim();
}

function isSubject(text: string): boolean {
  return text.length >= shortestSubject && text.length <= longestSubject && /\p{L}{3}/u.test(text);
}
