import { isDigit } from '../text/tokens.ts';

/** How a document writes its decimals, as far as its own numbers tell. */
export type DecimalMark = '.' | ',';

/** A number as it stands in a line. */
export interface Numeral {
  readonly start: number;
  /** Position after the last character, a trailing `,-` included. */
  readonly end: number;
  readonly whole: string;
  /** Digits after the decimal mark; empty where there is none. */
  readonly fraction: string;
  /** The mark before the fraction, or null where the number has none. */
  readonly mark: DecimalMark | null;
  /** True for `1.234`: grouped thousands or three decimals. */
  readonly ambiguous: boolean;
  readonly grouped: boolean;
}

/** Longer runs of digits are account or telephone numbers. */
const mostDigits = 15;

/**
 * The number that starts at the digit at `start` in a folded line, in any of the habits 1,234.56, 1.234,56, 1'234.50,
 * 1 234,56, 1,23,456.00 and 1.234,-; or null with the end of the run of digits and marks that is none (a date, a
 * version, an account number). Linear in the run.
 */
export function numeralAt(folded: string, start: number): Numeral | { readonly none: true; readonly end: number } {
  const groups: string[] = [];
  const marks: string[] = [];
  let at = start;
  for (;;) {
    const from = at;
    while (isDigit(folded[at])) at += 1;
    groups.push(folded.slice(from, at));
    const mark = folded[at];
    if (mark === undefined || !isDigit(folded[at + 1])) break;
    if (mark === ' ' || mark === "'") {
      if (!startsGroupOfThree(folded, at + 1) || (groups[0] ?? '').length > 3) break;
      if (marks.includes('.') || marks.includes(',')) break;
    } else if (mark !== '.' && mark !== ',') break;
    marks.push(mark);
    at += 1;
  }
  const end = afterDash(folded, at);
  const numeral = interpret(groups, marks);
  return numeral ? { ...numeral, start, end } : { none: true, end: at };
}

function interpret(groups: readonly string[], marks: readonly string[]): Omit<Numeral, 'start' | 'end'> | null {
  if (groups.join('').length > mostDigits) return null;
  const last = groups[groups.length - 1] ?? '';
  const lastMark = marks[marks.length - 1];
  if (lastMark === undefined) return plain(last, '', null, false, false);
  const before = groups.slice(0, -1);
  const others = marks.slice(0, -1);
  const isPoint = lastMark === '.' || lastMark === ',';
  if (isPoint && !others.includes(lastMark)) {
    const threeAlone = others.length === 0 && last.length === 3 && (before[0] ?? '').length <= 3 && before[0] !== '0';
    if (threeAlone) return plain(before.join('') + last, '', null, true, true);
    if (others.length > 0 && !areGroups(before)) return null;
    if (others.length > 0 && others.some((mark) => mark !== others[0])) return null;
    return plain(before.join(''), last, lastMark as DecimalMark, false, others.length > 0);
  }
  if (marks.some((mark) => mark !== lastMark) || !areGroups(groups)) return null;
  return plain(groups.join(''), '', null, false, true);
}

function plain(whole: string, fraction: string, mark: DecimalMark | null, ambiguous: boolean, grouped: boolean) {
  return { whole: whole.replace(/^0+(?=\d)/, ''), fraction, mark, ambiguous, grouped };
}

/** Thousands in threes, or in twos with a last three as in India. */
function areGroups(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  const last = rest[rest.length - 1];
  if (first.length < 1 || first.length > 3 || (last !== undefined && last.length !== 3)) return false;
  const middle = rest.slice(0, -1);
  return middle.every((group) => group.length === 3) || middle.every((group) => group.length === 2);
}

function startsGroupOfThree(folded: string, at: number): boolean {
  return isDigit(folded[at]) && isDigit(folded[at + 1]) && isDigit(folded[at + 2]) && !isDigit(folded[at + 3]);
}

/** `1.234,-`, `50.--`: a dash for no cents. */
function afterDash(folded: string, at: number): number {
  const mark = folded[at];
  if ((mark !== ',' && mark !== '.') || folded[at + 1] !== '-') return at;
  return folded[at + 2] === '-' ? at + 3 : at + 2;
}
