import { type Money, minorDigits, parseDecimal } from '../../domain/money.ts';
import { isDigit, isWordCharacter } from '../text/tokens.ts';
import { type CurrencyMention, currencyEndingAt, currencyStartingAt, wordLikeCodes } from './currencies.ts';
import { type DecimalMark, type Numeral, numeralAt } from './numerals.ts';

/** An amount as it stands in a line. */
export interface AmountFound {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly negative: boolean;
  /** The currency written beside it, or null where none is. */
  readonly currency: CurrencyMention | null;
  /** True for `2.4k`. */
  readonly thousands: boolean;
}

/** A stretch of a line that holds something else (a date, an address) and is stepped over. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words right after a number that make it a count and no amount. */
const counted = new Set(
  (
    'h hrs hours hour std stunden stunde days day tage tagen tag weeks week wochen woche months month monate monat x ' +
    'kg km m2 m3 cm mm pcs stk stuck st pieces items min minutes minuten jours jour heures heure dias dia horas hora ' +
    'giorni giorno ore ora dagen dag uur uren heures mois meses mesi maanden maand semaines semanas settimane weken am pm ' +
    'uhr px gb mb kwh seiten pages years year jahre jahr ans anos anni jaar'
  ).split(' '),
);

/**
 * The amounts of a line: numbers in any habit with their currency, never percentages, counts of hours or days, or
 * digits that belong to a date, a telephone number or an identifier. `taken` are the stretches already read. Linear.
 */
export function findAmounts(text: string, folded: string, taken: readonly Span[]): AmountFound[] {
  const amounts: AmountFound[] = [];
  let nextTaken = 0;
  let at = 0;
  while (at < folded.length) {
    while ((taken[nextTaken]?.end ?? Number.POSITIVE_INFINITY) <= at) nextTaken += 1;
    const span = taken[nextTaken];
    if (span && at >= span.start) {
      at = span.end;
      continue;
    }
    if (!isDigit(folded[at])) {
      at += 1;
      continue;
    }
    const numeral = numeralAt(folded, at);
    const amount = 'none' in numeral ? null : amountFrom(text, folded, numeral);
    if (amount) amounts.push(amount);
    at = amount ? Math.max(amount.end, numeral.end) : endOfRun(folded, numeral.end);
  }
  return amounts;
}

function amountFrom(text: string, folded: string, numeral: Numeral): AmountFound | null {
  const thousands = isThousands(folded, numeral.end);
  const numberEnd = thousands ? numeral.end + 1 : numeral.end;
  const before = currencyBefore(text, folded, numeral.start);
  const after = currencyAfter(text, folded, numberEnd);
  const currency = preferred(before, after, numeral);
  if (!before && !standsAlone(folded, numeral.start)) return null;
  if (!after && !endsAlone(folded, numberEnd)) return null;
  if (thousands && !currency) return null;
  // So many digits without a group or a decimal are an identifier (`KR87654321012`).
  if (numeral.whole.length > 8 && !numeral.grouped && numeral.fraction === '') return null;
  const start = currency && before ? before.at : numeral.start;
  const end = currency && after ? after.to : numberEnd;
  if (!currency && (isPercent(folded, end) || isCounted(folded, end))) return null;
  if (isPercent(folded, numberEnd)) return null;
  return { start, end, numeral, negative: isNegative(folded, start, numeral.start, numberEnd), currency, thousands };
}

function currencyBefore(text: string, folded: string, start: number) {
  let end = start;
  // A currency may stand in a cell of its own; a minus may stand between it and the number.
  while (end > 0 && start - end < 4 && ' \t-(+'.includes(folded.charAt(end - 1))) end -= 1;
  const mention = currencyEndingAt(text, folded, end);
  if (!mention || !folded.slice(end, start).includes('\t')) return mention;
  // In `2.380,00 € | 1.000,00 €` the first sign belongs to the first number.
  return mention.at === 0 || folded[mention.at - 1] === '\t' ? mention : null;
}

function currencyAfter(text: string, folded: string, end: number) {
  // A minus may stand behind the number.
  let start = folded[end] === '-' ? end + 1 : end;
  while (start - end < 3 && ' \t)'.includes(folded.charAt(start)) && folded.charAt(start) !== '') start += 1;
  const mention = currencyStartingAt(text, folded, start);
  // `Invoice 100 €500.00`: the sign belongs to the number behind it.
  return mention && isDigit(folded[mention.to]) ? null : mention;
}

/** A code says more than a sign: `$18,500.00 MXN`. */
function preferred(before: CurrencyMention | null, after: CurrencyMention | null, numeral: Numeral) {
  // `$ 1.250.000 COP`: beside a sign of several countries the code is no word.
  const signed = before !== null && before.certainty < 0.8;
  const usable = [after, before].filter(
    (mention): mention is CurrencyMention =>
      mention !== null && (signed || !wordLikeCodes.has(mention.code) || numeral.fraction.length === 2),
  );
  const best = usable.sort((a, b) => b.certainty - a.certainty)[0];
  return best ? { code: best.code, certainty: best.certainty } : null;
}

/** Nothing that would make the digits part of a longer word stands right before. */
function standsAlone(folded: string, start: number): boolean {
  const before = folded[start - 1];
  if (before === undefined || ' \t(:=~|'.includes(before)) return true;
  if (before === '-' || before === '+') return ' \t('.includes(folded[start - 2] ?? ' ');
  return before === '"' || before === "'" || before === '>' || before === '[' || before === '*';
}

function endsAlone(folded: string, end: number): boolean {
  const after = folded[end];
  if (after === undefined) return true;
  // `Rs. 1,18,000/-`, `5,000/=`: nothing follows the whole units.
  if (after === '/' && (folded[end + 1] === '-' || folded[end + 1] === '=')) return true;
  if (isWordCharacter(after) || '/#_@'.includes(after)) return false;
  const next = folded[end + 1];
  if (':.,-'.includes(after)) return !(isWordCharacter(next) && (after !== '-' || isDigit(next)));
  return true;
}

function isThousands(folded: string, end: number): boolean {
  return folded[end] === 'k' && !isWordCharacter(folded[end + 1]);
}

function isPercent(folded: string, end: number): boolean {
  const next = folded[end] === ' ' ? folded[end + 1] : folded[end];
  return next === '%' || next === '‰';
}

function isCounted(folded: string, end: number): boolean {
  if (folded[end] !== ' ') return false;
  let to = end + 1;
  while (isWordCharacter(folded[to]) && to - end < 12) to += 1;
  return counted.has(folded.slice(end + 1, to));
}

function isNegative(folded: string, start: number, numberStart: number, numberEnd: number): boolean {
  if (folded.slice(start, numberStart).includes('-')) return true;
  const before = folded[start - 1];
  if (before === '-' && ' \t(:'.includes(folded[start - 2] ?? ' ')) return true;
  if (before === ' ' && folded[start - 2] === '-' && ' \t:'.includes(folded[start - 3] ?? ' ')) {
    // `Total - 100.00` uses the dash as punctuation; only a dash that opens a cell is a sign.
    return folded[start - 3] === undefined || folded[start - 3] === '\t';
  }
  // Bookkeepers bracket a negative amount that has a cell to itself; prose brackets any.
  if (before === '(' && folded[numberEnd] === ')') return '\t'.includes(folded[start - 2] ?? '\t');
  return (
    folded[numberEnd] === '-' && (folded[numberEnd + 1] === undefined || ' \t'.includes(folded.charAt(numberEnd + 1)))
  );
}

function endOfRun(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && !' \t'.includes(folded.charAt(at))) at += 1;
  return Math.max(at, from + 1);
}

/** The habit most of the unambiguous numbers follow, or null where there are none. */
export function decimalMarkOf(amounts: Iterable<AmountFound>): DecimalMark | null {
  let points = 0;
  let commas = 0;
  for (const { numeral } of amounts) {
    if (numeral.fraction.length !== 2) continue;
    if (numeral.mark === '.') points += 1;
    if (numeral.mark === ',') commas += 1;
  }
  if (points === commas) return null;
  return points > commas ? '.' : ',';
}

/** The amount in minor units, or null where it has more decimals than the currency. */
export function moneyOf(amount: AmountFound, currency: string): Money | null {
  const { whole, fraction } = amount.numeral;
  const sign = amount.negative ? '-' : '';
  if (amount.thousands) return parseDecimal(`${sign}${whole}${fraction.padEnd(3, '0').slice(0, 3)}`, currency);
  const asDecimals = amount.numeral.ambiguous && minorDigits(currency) === 3;
  if (asDecimals) return parseDecimal(`${sign}${whole.slice(0, -3) || '0'}.${whole.slice(-3)}`, currency);
  return parseDecimal(fraction === '' ? sign + whole : `${sign}${whole}.${fraction}`, currency);
}
