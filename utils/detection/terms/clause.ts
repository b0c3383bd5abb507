import type { CompiledGrammar } from './compiled-grammar.ts';
import { basisPoints } from './terms-notation.ts';

/** What the words around a number of days make of it. */
export type ClauseMeaning =
  | { readonly kind: 'due'; readonly aboutPaying: boolean }
  | { readonly kind: 'discount'; readonly basisPoints: number | null }
  | { readonly kind: 'elsewhere' };

const farthest = 160;
/** What may stand before the words in their cell of a table: `Transfer, `. */
const longestLead = 24;
const percentage =
  /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,3})?)(?:\s?[½¼¾])?\s?(?:%|v\.h\.|prozent|percent|per cent|pour cent)/gu;
/** Rates up to this are discounts; a higher one is a tax, a deposit or a share. Hundredths of a per cent. */
const highestDiscount = 1000;
const otherRates =
  /(?<!\p{L})(?:vat|mwst|ust|tva|iva|btw|tax|gst|acompte|deposit|prepaid|anzahlung|anticipo|zins|intere)/u;

/** Reads the clause around `at` to `end` of folded text: is it a due date, a discount, or something else? */
export function meaningOfClause(
  folded: string,
  at: number,
  end: number,
  strong: boolean,
  { words }: CompiledGrammar,
): ClauseMeaning {
  const sentence = sentenceAround(folded, at, end);
  const clause = clauseWithin(sentence, words.otherwise, words.discount);
  const before = clause.text.slice(0, clause.at);
  if (placesOf(words.elsewhere, strong ? before : clause.text).length > 0) return { kind: 'elsewhere' };

  const inFull = placesOf(words.inFull, clause.text);
  const unmasked = maskPlaces(clause.text, inFull);
  const rate = discountRate(clause.text, clause.at);
  const discountAt = nearest([...placesOf(words.discount, unmasked), ...(rate ? [rate] : [])], clause);
  const inFullAt = nearest(inFull, clause);
  if (discountAt <= farthest && !(inFullAt <= 3 || inFullAt < discountAt)) {
    return { kind: 'discount', basisPoints: rate?.basisPoints ?? null };
  }
  return { kind: 'due', aboutPaying: placesOf(words.paying, sentence.text).length > 0 };
}

interface Around {
  readonly text: string;
  /** Where the match stands in `text`. */
  readonly at: number;
  readonly end: number;
}

/** The sentence the match stands in, with the line above where that is a label or runs on. */
function sentenceAround(folded: string, at: number, end: number): Around {
  const left = folded.slice(Math.max(0, at - farthest), at);
  const right = folded.slice(end, end + farthest);
  const lines = left.split('\n');
  const own = lines.at(-1) ?? '';
  const above = lines.at(-2)?.trim() ?? '';
  const runsOn = above !== '' && !/[.!?]$/.test(above) && !above.includes('\t');
  const isWhole = lines.length > 2 || at <= farthest;
  const heading = isWhole && !folded.slice(at, end).includes('\t') ? headingOf(own, lines.at(-2) ?? '') : null;
  const leftPart = heading ?? afterLastEnd(runsOn ? `${above}\n${own}` : own);
  const rightPart = /^[^\n;!?]*?(?=[\n;!?]|\.\s|\.$|$)/u.exec(right)?.[0] ?? '';
  return { text: leftPart + folded.slice(at, end) + rightPart, at: leftPart.length, end: leftPart.length + end - at };
}

/** In a table the words begin their cell, and the cell above, one without a figure, says what they are about. */
function headingOf(own: string, above: string): string | null {
  if (!above.includes('\t')) return null;
  const cells = own.split('\t');
  const cell = cells.at(-1) ?? '';
  // Words left of it name it already: `Payment terms`, `30 days` is a row of its own.
  if (cells.length > 1 && !/\d/.test(own)) return null;
  const heading = above.split('\t')[cells.length - 1]?.trim() ?? '';
  return cell.length > longestLead || heading === '' || /\d/.test(heading) ? null : `${heading}: ${cell}`;
}

function clauseWithin(sentence: Around, otherwise: RegExp, discount: RegExp): Around {
  const left = sentence.text.slice(0, sentence.at);
  const right = sentence.text.slice(sentence.end);
  const cutLeft = Math.max(left.search(/,\s[^,]*$/u) + 1, ...placesOf(otherwise, left).map((place) => place.end), 0);
  const comma = endOfClause(right, discount);
  const cutRight = Math.min(comma, ...placesOf(otherwise, right).map((place) => place.at));
  const text = left.slice(cutLeft) + sentence.text.slice(sentence.at, sentence.end) + right.slice(0, cutRight);
  return { text, at: left.length - cutLeft, end: left.length - cutLeft + sentence.end - sentence.at };
}

/** Where the clause ends: at the comma, or behind a discount that the comma leads to ("within 10 days, 2% discount"). */
function endOfClause(right: string, discount: RegExp): number {
  // A comma between two dates parts no clauses.
  const comma = /,\s(?!\d{1,2}[./-]\d{1,2}[./-]\d{2})/u.exec(right)?.index ?? right.length;
  const next = right.slice(comma + 1).split(/,\s/u, 1)[0] ?? '';
  const numbers = next.replace(percentage, '').match(/\d/u);
  return !numbers && placesOf(discount, next).length > 0 ? comma + 1 + next.length : comma;
}

function afterLastEnd(text: string): string {
  let from = 0;
  for (const found of text.matchAll(/[;!?]|\.\s/gu)) {
    // "30 Tg. netto" and "Nr. 4": a full stop after a short word ends no sentence.
    if (found[0] === ';' || !/(?:^|[\s(])\p{L}{1,3}$/u.test(text.slice(0, found.index))) from = found.index + 1;
  }
  return text.slice(from);
}

interface Place {
  readonly at: number;
  readonly end: number;
}

function placesOf(pattern: RegExp, text: string): Place[] {
  return [...text.matchAll(pattern)].map((found) => ({ at: found.index, end: found.index + found[0].length }));
}

function maskPlaces(text: string, places: readonly Place[]): string {
  let masked = text;
  for (const { at, end } of places) masked = masked.slice(0, at) + ' '.repeat(end - at) + masked.slice(end);
  return masked;
}

function nearest(places: readonly Place[], { at, end }: Around): number {
  return Math.min(Number.POSITIVE_INFINITY, ...places.map((place) => distance(place, at, end)));
}

function distance(place: Place, at: number, end: number): number {
  return Math.max(0, place.at - end, at - place.end);
}

function discountRate(text: string, at: number): (Place & { readonly basisPoints: number }) | null {
  if (otherRates.test(text)) return null;
  const rates = [...text.matchAll(percentage)]
    .map((found) => ({
      at: found.index,
      end: found.index + found[0].length,
      basisPoints: basisPoints(found[1] ?? '0', /[½¼¾]/u.exec(found[0])?.[0]),
    }))
    .filter((rate) => rate.basisPoints > 0 && rate.basisPoints <= highestDiscount)
    .sort((a, b) => distance(a, at, at) - distance(b, at, at));
  return rates[0] ?? null;
}
