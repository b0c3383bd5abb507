import { vocabularies } from '../languages/vocabularies.ts';
import type { DocumentWord } from '../languages/vocabulary.ts';
import { fold } from '../text/fold.ts';
import type { Line } from '../text/line.ts';
import { compilePhrases, findPhrases, type PhraseHit } from '../text/phrases.ts';
import { tokensOf } from '../text/tokens.ts';

/** What a text says about itself beside its kind. */
export type Remark = 'hands-over' | 'asks-for-invoice' | 'bill-received' | 'settled' | 'overdue';

const words = compilePhrases<DocumentWord>(
  vocabularies.flatMap(({ documents }) =>
    Object.entries<readonly string[]>(documents).flatMap(([kind, phrases]) =>
      phrases.map((phrase) => [phrase, kind as DocumentWord] as const),
    ),
  ),
);

const remarks = compilePhrases<Remark>(
  vocabularies.flatMap(({ mail, settled, overdue }) => [
    ...mail.handsOver.map((phrase) => [phrase, 'hands-over'] as const),
    ...mail.asksForInvoice.map((phrase) => [phrase, 'asks-for-invoice'] as const),
    ...mail.billReceived.map((phrase) => [phrase, 'bill-received'] as const),
    ...settled.map((phrase) => [phrase, 'settled'] as const),
    ...overdue.map((phrase) => [phrase, 'overdue'] as const),
  ]),
);

/** Where kinds of documents are named in a line. */
export function documentWordHits(line: Line): PhraseHit<DocumentWord>[] {
  return findPhrases(words, line.folded, line.tokens);
}

/** How often each kind of document is named in the text. */
export function documentWordsIn(text: string): ReadonlyMap<DocumentWord, number> {
  return countHits(words, text);
}

/** How often each remark is made in the text. */
export function remarksIn(text: string): ReadonlyMap<Remark, number> {
  return countHits(remarks, text);
}

function countHits<T>(book: Parameters<typeof findPhrases<T>>[0], text: string): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const line of text.split('\n')) {
    const folded = fold(line);
    for (const { value } of findPhrases(book, folded, tokensOf(folded)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
