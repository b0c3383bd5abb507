import type { Cell, Line } from '../text/line.ts';
import { currencyStartingAt, isCurrencyCode } from '../values/currencies.ts';
import type { GovernedAmount } from './govern-amounts.ts';
import { cellOver } from './label-above.ts';

/** A heading further up than this heads another table. */
const farthestUp = 40;
/** `Amount (EUR)`; a longer cell says more than which currency its column is in. */
const longestHeading = 18;

interface Heading {
  readonly line: Line;
  readonly codes: ReadonlyMap<Cell, string>;
}

/**
 * The amounts, those without a currency given that of their column: a table with the same sums in two currencies names
 * them in its heading only. One currency for all columns is the document's and needs no help.
 */
export function withColumnCurrencies(lines: readonly Line[], amounts: readonly GovernedAmount[]): GovernedAmount[] {
  const headings = lines.flatMap((line) => headingIn(line) ?? []);
  if (headings.length === 0) return [...amounts];
  return amounts.map((amount) => {
    const { line, value } = amount;
    if (value.currency) return amount;
    const heading = headings.findLast(
      (one) => one.line.index < line.index && line.index - one.line.index <= farthestUp,
    );
    const cell = line.cells.find(({ start, end }) => start <= value.start && value.start < end);
    const over = heading && cell && cellOver(heading.line, line, cell);
    const code = over ? heading.codes.get(over) : undefined;
    return code ? { ...amount, value: { ...value, currency: { code, certainty: 0.95 } } } : amount;
  });
}

function headingIn(line: Line): Heading | null {
  if (line.cells.length < 2 || line.amounts.length > 0) return null;
  const codes = new Map<Cell, string>();
  for (const cell of line.cells) {
    const code = cell.end - cell.start <= longestHeading ? codeIn(line, cell) : null;
    if (code) codes.set(cell, code);
  }
  return new Set(codes.values()).size >= 2 ? { line, codes } : null;
}

function codeIn(line: Line, cell: Cell): string | null {
  for (const { start, end } of line.tokens) {
    if (start < cell.start || end > cell.end) continue;
    if (isCurrencyCode(line.text.slice(start, end))) return line.text.slice(start, end);
    const sign = currencyStartingAt(line.text, line.folded, start);
    if (sign && sign.certainty >= 0.9) return sign.code;
  }
  return null;
}
