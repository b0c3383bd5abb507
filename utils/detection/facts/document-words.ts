import { invoiceElsewhere } from '../languages/labels-elsewhere.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import type { DocumentWord } from '../languages/vocabulary.ts';
import type { Line } from '../text/line.ts';
import { compilePhrases, findPhrases, type PhraseBook, type PhraseHit } from '../text/phrases.ts';

/** What a text says about itself beside its kind. */
export type Remark = 'hands-over' | 'asks-for-invoice' | 'bill-received' | 'pays-bill' | 'settled' | 'overdue';

/** The names of kinds of documents; the words of a reminder apart, because they stand around those of an invoice. */
const kinds = compilePhrases<DocumentWord>([
  ...phrasesOf((kind) => kind !== 'reminder'),
  ...invoiceElsewhere.map((phrase) => [phrase, 'invoice'] as const),
]);
const reminders = compilePhrases<DocumentWord>(phrasesOf((kind) => kind === 'reminder'));

function phrasesOf(wanted: (kind: DocumentWord) => boolean): (readonly [string, DocumentWord])[] {
  return vocabularies.flatMap(({ documents }) =>
    Object.entries<readonly string[]>(documents).flatMap(([kind, phrases]) =>
      wanted(kind as DocumentWord) ? phrases.map((phrase) => [phrase, kind as DocumentWord] as const) : [],
    ),
  );
}

const remarks = compilePhrases<Remark>(
  vocabularies.flatMap(({ mail, settled, overdue }) => [
    ...mail.handsOver.map((phrase) => [phrase, 'hands-over'] as const),
    ...mail.asksForInvoice.map((phrase) => [phrase, 'asks-for-invoice'] as const),
    ...mail.billReceived.map((phrase) => [phrase, 'bill-received'] as const),
    ...mail.paysBill.map((phrase) => [phrase, 'pays-bill'] as const),
    ...settled.map((phrase) => [phrase, 'settled'] as const),
    ...overdue.map((phrase) => [phrase, 'overdue'] as const),
  ]),
);

/** Where kinds of documents are named in a line. */
export function documentWordHits(line: Line): PhraseHit<DocumentWord>[] {
  return [kinds, reminders].flatMap((book) => findPhrases(book, line.folded, line.tokens));
}

/** How often each kind of document is named in the text. */
export function documentWordsIn(lines: readonly Line[]): ReadonlyMap<DocumentWord, number> {
  return new Map([...countHits(kinds, lines), ...countHits(reminders, lines)]);
}

/** Words that make it a condition: `if you have already paid`. */
const conditions = new Set(
  'if unless once when falls sollte sollten wenn sofern si se als indien caso sauf salvo until before bis nach'.split(
    ' ',
  ),
);

/** Words that deny it: `no payment received yet`, `ainda não foi paga`. */
const denials = new Set(
  'not never t nicht kein keine keinen nie pas jamais sans niet geen nooit non mai nao sin'.split(' '),
);
const denialReach = 36;
/** `no` denies before a verb; elsewhere it announces a number. */
const spanishDenial = /\bno (?:ha|han|he|hemos|se|esta|estan|fue|consta|hay)\b|\bno (?:payments?|money)\b/;

/** Says that it is paid: in several words or alone on its line, and neither as a condition nor denied. */
function isStated({ start, words: length }: PhraseHit<Remark>, line: Line): boolean {
  if (length === 1 && line.text.trim().length > longestStamp) return false;
  const before = line.tokens.filter((token) => token.end <= start && start - token.end <= 60);
  if (before.some(({ word }) => conditions.has(word))) return false;
  const from = Math.max(0, start - denialReach);
  if (spanishDenial.test(line.folded.slice(from, start + 12))) return false;
  return !before.some((token) => token.start >= from && denials.has(token.word));
}

/** A stamp stands on a line of its own. */
const longestStamp = 28;

/** How often each remark is made in the text. One word says that an invoice is paid only where it is all of a line. */
export function remarksIn(lines: readonly Line[]): ReadonlyMap<Remark, number> {
  return countHits(remarks, lines, (hit, line) => hit.value !== 'settled' || isStated(hit, line));
}

function countHits<T>(
  book: PhraseBook<T>,
  lines: readonly Line[],
  isMeant: (hit: PhraseHit<T>, line: Line) => boolean = () => true,
): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const line of lines) {
    for (const hit of findPhrases(book, line.folded, line.tokens)) {
      if (isMeant(hit, line)) counts.set(hit.value, (counts.get(hit.value) ?? 0) + 1);
    }
  }
  return counts;
}
