import type { Label } from '../words/vocabulary.ts';
import type { Atom } from './atoms.ts';
import { fitsHeadings } from './column-fit.ts';
import type { ColumnHeadings } from './column-headings.ts';
import { elementsIn } from './column-headings.ts';
import { isWithin } from './composed-tree.ts';
import type { Meaning } from './meaning.ts';
import { isPassedOver, shownText } from './shown-text.ts';
import { spanOf, type TablePlaces } from './table-places.ts';

type Heading = ColumnHeadings['columns'][number];

/**
 * Which heading stands over each piece of a row. By the numbers of the columns where the cells carry them; by place where
 * the row has as many cells as there are headings; by where the browser drew them; where none of these goes together
 * with what the cells say, by kind, where a row has as many days (amounts, statuses) as there are headings for them.
 */
export function columnLabels(
  parts: readonly Element[],
  atoms: readonly Atom[],
  headings: ColumnHeadings,
  places: TablePlaces,
): ReadonlyMap<Atom, Label> {
  const cells = cellsOf(parts, places);
  for (const way of [byNumber, byPlace, byDrawing]) {
    const over = way(cells, headings.columns);
    const found = over && labelsUnder(over, atoms);
    if (found && fitsHeadings(found)) return found;
  }
  return byKind(atoms, headings.columns);
}

function labelsUnder(over: readonly Over[], atoms: readonly Atom[]): ReadonlyMap<Atom, Label> {
  const found = new Map<Atom, Label>();
  for (const atom of atoms) {
    const heading = over.find(({ cell }) => isWithin(atom.element, cell))?.heading;
    if (heading?.label) found.set(atom, heading.label);
  }
  return found;
}

/**
 * The headings over rows that stand alone, as an invoice's page has them over its dates; several rows under a heading are
 * what was sold, and so is what stands under a heading for it.
 */
export function labelsOverSingleRows(
  headings: readonly ColumnHeadings[],
  atoms: readonly Atom[],
  places: TablePlaces,
): ReadonlyMap<Atom, Label> {
  const found = new Map<Atom, Label>();
  for (const heading of headings) {
    if (heading.columns.some(({ label }) => label === 'item')) continue;
    const [row, ...others] = rowsUnder(heading.element);
    if (!row || others.length > 0 || cellsOf([row], places).length !== heading.columns.length) continue;
    const inside = atoms.filter(({ element }) => isWithin(element, row));
    for (const [atom, label] of columnLabels([row], inside, heading, places)) found.set(atom, label);
  }
  return found;
}

/** The rows after a row of headings, in its table or beside it. */
function rowsUnder(heading: Element): Element[] {
  const table = heading.closest('table');
  if (table)
    return [...table.querySelectorAll('tr')].filter((row) => row !== heading && row.closest('table') === table);
  const rows: Element[] = [];
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.localName === heading.localName && next.children.length === heading.children.length) rows.push(next);
  }
  return rows;
}

interface Over {
  readonly cell: Element;
  readonly heading: Heading;
}

/** The cells of a row: the children of the first element that has several, or the parts themselves. */
function cellsOf(parts: readonly Element[], places: TablePlaces): readonly Element[] {
  const [only, ...others] = parts;
  if (others.length > 0 && parts.every((part) => part.matches('tr, [role=row]'))) {
    const [fullest = []] = parts.map((part) => inRow(part, places)).toSorted((a, b) => b.length - a.length);
    return fullest;
  }
  if (others.length > 0) return [...parts];
  let row = only;
  for (let depth = 0; row && depth < 8; depth++) {
    const children = inRow(row, places);
    if (children.length !== 1) return children;
    row = children[0];
  }
  return [];
}

function inRow(row: Element, places: TablePlaces): readonly Element[] {
  return row.localName === 'tr' ? places.cellsOf(row) : elementsIn(row);
}

/** Where a grid has only some of its columns in the page, or in another order, each carries its number. */
function byNumber(cells: readonly Element[], columns: readonly Heading[]): Over[] | null {
  const numberOf = (element: Element) => Number(element.getAttribute('aria-colindex')) || null;
  const numbers = new Map(columns.map((heading) => [numberOf(heading.element), heading]));
  if (numbers.has(null) || numbers.size < columns.length || cells.some((cell) => numberOf(cell) === null)) return null;
  return cells.flatMap((cell) => {
    const heading = numbers.get(numberOf(cell));
    return heading ? [{ cell, heading }] : [];
  });
}

function byPlace(cells: readonly Element[], columns: readonly Heading[]): Over[] | null {
  const spans = cells.map((cell) => spanOf(cell, 'colspan'));
  const width = (list: readonly number[]) => list.reduce((sum, span) => sum + span, 0);
  if (width(spans) === width(columns.map(({ span }) => span))) {
    let at = 0;
    return cells.flatMap((cell, index) => {
      const heading = headingAt(columns, at);
      at += spans[index] ?? 1;
      return heading ? [{ cell, heading }] : [];
    });
  }
  const filled = cells.filter((cell) => !isPassedOver(cell) && shownText(cell, 40) !== '');
  const named = columns.filter(({ element }) => shownText(element, 40, { controls: true }) !== '');
  if (filled.length !== named.length) return null;
  return filled.flatMap((cell, index) => {
    const heading = named[index];
    return heading ? [{ cell, heading }] : [];
  });
}

function headingAt(columns: readonly Heading[], place: number): Heading | null {
  let at = 0;
  for (const column of columns) {
    if (place < at + column.span) return column;
    at += column.span;
  }
  return null;
}

/** The heading that was drawn over each cell, where the browser has drawn anything. */
function byDrawing(cells: readonly Element[], columns: readonly Heading[]): Over[] | null {
  const drawn = columns.map((heading) => ({ heading, box: heading.element.getBoundingClientRect() }));
  if (drawn.every(({ box }) => box.width === 0)) return null;
  const over = cells.flatMap((cell) => {
    const box = cell.getBoundingClientRect();
    const middle = box.left + Math.min(box.width / 2, 20);
    const above = drawn.filter(
      ({ box: head }) => head.width > 0 && head.left <= middle && middle <= head.right && head.bottom <= box.top + 2,
    );
    return above.length === 1 && above[0] ? [{ cell, heading: above[0].heading }] : [];
  });
  const used = new Set(over.map(({ heading }) => heading));
  return over.length >= 2 && used.size === over.length ? over : null;
}

const kinds: readonly { readonly labels: readonly Label[]; readonly kinds: readonly Meaning['kind'][] }[] = [
  { labels: ['issued', 'due', 'date'], kinds: ['day', 'term'] },
  { labels: ['total', 'amount', 'balance'], kinds: ['amount'] },
  { labels: ['status'], kinds: ['status'] },
];

/** In the order of the page: the first of two days stands under the first of two headings for days. */
function byKind(atoms: readonly Atom[], columns: readonly Heading[]): ReadonlyMap<Atom, Label> {
  const found = new Map<Atom, Label>();
  for (const { labels, kinds: wanted } of kinds) {
    const heads = columns.flatMap(({ label }) => (label !== null && labels.includes(label) ? [label] : []));
    const alike = atoms.filter(({ meaning }) => wanted.includes(meaning.kind));
    const open = alike.filter(({ meaning }) => 'label' in meaning && meaning.label === null);
    // Where some name themselves, the others are something else.
    if (open.length !== alike.length) continue;
    if (heads.length !== open.length) continue;
    for (const [index, atom] of open.entries()) {
      const head = heads[index];
      if (head) found.set(atom, head);
    }
  }
  return found;
}
