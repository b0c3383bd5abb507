import { vocabularies } from '../languages/vocabularies.ts';
import type { Found } from '../reading.ts';
import { fold } from '../text/fold.ts';
import type { Line } from '../text/line.ts';
import { compilePhrases, findPhrases, hitsIn } from '../text/phrases.ts';
import { tokensOf } from '../text/tokens.ts';
import type { ReadDocument } from './document.ts';
import { found } from './found.ts';
import { wordStart } from './word-start.ts';

/** Longer than this it is a paragraph, not what the invoice is for. */
const longestSubject = 120;

const about = compilePhrases(
  vocabularies.flatMap(({ about: words }) => words.map((phrase) => [phrase, true] as const)),
);
const headings = compilePhrases(
  vocabularies.flatMap(({ descriptionHeadings }) => descriptionHeadings.map((phrase) => [phrase, true] as const)),
);
/** Words that no description of work is made of alone. */
const emptyWords = new Set(
  vocabularies.flatMap(({ months, weekdays, documents, overdue, days, amounts, mail }) =>
    [
      ...months.flat(),
      ...weekdays.flat(),
      ...documents.invoice,
      ...documents.reminder,
      ...overdue,
      ...days.due,
      ...days.discount,
      ...amounts.amount,
      ...amounts.total,
      ...amounts.due,
      ...mail.greetings,
      ...mail.handsOver,
    ].flatMap((phrase) => fold(phrase).split(' ')),
  ),
);
/** What follows `for` and is no work: a person, a sum, a form of payment. */
const opensNoWork =
  /^(from|by|von|van|is|ist|are|with|mit|avec|con|com|met|due|dated|you|your (?:payment|records|reference|review|attention|files|info)|us|me|it|this|that|the (?:amount|sum|delay|work|payment|full|inconvenience)|a (?:total|quick|while)|payment|sie|ihnen|dich|euch|uns|die (?:zahlung|arbeit|summe|gute|überweisung)|den (?:betrag|auftrag)|more|details|any|all|now|once|un |una |l'importo|le montant|la suma|el importe|o valor|het bedrag)\b/;
/** Where a clause about the work ends although no comma says so. */
const endOfWork =
  /\s(?:is|are|was|were|ist|sind|war|est|sont|es|son|è|sono|staat|é|below|attached|enclosed|remains|which|that|über|over|in höhe|in the amount|amounting|dated|vom|due|fällig|totalling|totaling|as agreed|wie|comme|como|come|zoals|for a total|with|mit|avec|con)\s/;

/** Names that are no work although they follow `for`: the client and the user. */
export interface NamedParties {
  readonly names: readonly string[];
}

/**
 * What the invoice is for, in its own words: a table's first description, a label, the mail's own subject behind the
 * number, or what follows `for` beside the invoice. Null rather than a guess.
 */
export function findSubject(
  document: ReadDocument,
  number: string | null,
  parties: NamedParties,
): Found<string> | null {
  return (
    fromTable(document, parties) ??
    fromLabel(document, parties) ??
    fromSubjectLine(document, number, parties) ??
    fromProse(document, number, parties)
  );
}

function fromTable(document: ReadDocument, parties: NamedParties): Found<string> | null {
  for (const [position, line] of document.lines.entries()) {
    if (line.cells.length < 2) continue;
    const hit = findPhrases(headings, line.folded, line.tokens)[0];
    const column = hit ? line.cells.findIndex(({ start, end }) => start <= hit.start && hit.end <= end) : -1;
    const next = document.lines[position + 1];
    const cell = column >= 0 && next?.cells.length === line.cells.length ? next.cells[column] : undefined;
    const text = next && cell ? next.text.slice(cell.start, cell.end).trim() : '';
    if (next && isWork(text, parties)) return found(text, 0.9, text, next.where, 'description-column');
  }
  return null;
}

/** `Project: Website relaunch`, `Leistung: Beratung`. */
function fromLabel(document: ReadDocument, parties: NamedParties): Found<string> | null {
  for (const line of document.lines) {
    const hit = findPhrases(headings, line.folded, line.tokens)[0];
    if (!hit || hit.start > 3 || !/^ ?:/.test(line.folded.slice(hit.end, hit.end + 2))) continue;
    const text = line.text
      .slice(line.text.indexOf(':', hit.end) + 1)
      .replaceAll('\t', ' ')
      .trim();
    if (isWork(text, parties)) return found(text, 0.85, line.text.trim(), line.where, 'label-left');
  }
  return null;
}

/** `Invoice 1034 – waymarker system` */
function fromSubjectLine(document: ReadDocument, number: string | null, parties: NamedParties): Found<string> | null {
  const line = document.lines.find(({ where }) => where === 'subject');
  const at = line && number ? line.text.indexOf(number) : -1;
  if (!line || !number || at < 0) return null;
  const behind = line.text.slice(at + number.length).replace(/^[\s\-–—:|,/.()]+/, '');
  const preposition = findPhrases(about, fold(behind), tokensOf(fold(behind)))[0];
  const text = trimWork(preposition?.start === 0 ? behind.slice(preposition.end) : behind);
  return isWork(text, parties) ? found(text, 0.8, line.text, 'subject', 'behind-number') : null;
}

function fromProse(document: ReadDocument, number: string | null, parties: NamedParties): Found<string> | null {
  for (const line of document.lines) {
    const anchor = number ? line.text.indexOf(number) : -1;
    const from = anchor >= 0 ? anchor : invoiceWordEnd(document, line);
    if (from < 0) continue;
    for (const hit of findPhrases(about, line.folded, line.tokens)) {
      if (hit.start < from || hit.start - from > 60) continue;
      const text = trimWork(clauseAfter(line, hit.end));
      if (!isWork(text, parties)) continue;
      const words = line.text.slice(wordStart(line.text, hit.start - 40, hit.start), hit.end + text.length + 1).trim();
      return found(text, 0.7, words, line.where, 'after-for');
    }
  }
  return null;
}

function invoiceWordEnd(document: ReadDocument, line: Line): number {
  const hits = hitsIn(document.books.numbers, line);
  return hits.find(({ value }) => value !== 'other-number')?.end ?? -1;
}

/** The words up to the end of the clause: a full stop, a comma, a bracket, a date or an amount. */
function clauseAfter(line: Line, from: number): string {
  let end = from;
  while (end < line.text.length && !',;()\t!?:<>'.includes(line.text.charAt(end)) && end - from <= longestSubject) {
    if (line.text.charAt(end) === '.' && (line.text[end + 1] ?? ' ') === ' ') break;
    end += 1;
  }
  const stops = [...line.amounts, ...line.dates]
    .map(({ start }) => start)
    .filter((start) => start > from && start < end);
  return line.text.slice(from, Math.min(end, ...stops));
}

function trimWork(text: string): string {
  const cut = endOfWork.exec(`${text.toLowerCase()} `);
  return (cut ? text.slice(0, cut.index) : text)
    .replace(/[\s\-–—:|,/.]+$/, '')
    .replace(/\s(?:of|de|du|von|vom|for|in|on|am|per|from|a|the|und|and)$/i, '')
    .trim();
}

/** Says something of its own: letters, no name of a party, not only months and words of invoicing. */
function isWork(text: string, { names }: NamedParties): boolean {
  if (text.length < 3 || text.length > longestSubject || !/\p{L}{3}/u.test(text)) return false;
  // What is left of a bracket or a code is no description: `USD)`.
  if (text.includes(')') && !text.includes('(')) return false;
  const folded = fold(text);
  if (opensNoWork.test(folded)) return false;
  if (names.some((name) => name.length >= 3 && folded.includes(fold(name)))) return false;
  const words = tokensOf(folded).filter(({ word }) => word.length > 2);
  return words.some(({ word }) => !emptyWords.has(word) && !/^\d+$/.test(word));
}
