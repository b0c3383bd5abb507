import { isWithin, parentOf } from './composed-tree.ts';

/**
 * Which cells of a table stand in a row without being in it: those of rows above that go through it. Every table is
 * counted through once, when first asked for.
 */
export interface TablePlaces {
  /** The cells of a table's row from left to right, with those that reach into it from above. */
  cellsOf(row: Element): readonly Element[];
  /** Those of them that are another row's. */
  reachingInto(row: Element): readonly Element[];
}

/** No table is wider, and none is counted through further down. */
const mostColumns = 100;
const mostRows = 5_000;

export function tablePlaces(): TablePlaces {
  const known = new Map<Element, ReadonlyMap<Element, readonly Element[]>>();
  const rowsOf = (table: Element) => {
    const rows = known.get(table) ?? countedThrough(table);
    known.set(table, rows);
    return rows;
  };
  const cellsOf = (row: Element) => {
    const table = row.localName === 'tr' ? row.closest('table') : null;
    return (table && rowsOf(table).get(row)) ?? [...row.children].filter(isCell);
  };
  return { cellsOf, reachingInto: (row) => cellsOf(row).filter((cell) => !isWithin(cell, row)) };
}

/** The cells of every row in the order of their columns: what goes through several rows stands in each. */
function countedThrough(table: Element): ReadonlyMap<Element, readonly Element[]> {
  const found = new Map<Element, readonly Element[]>();
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table).slice(0, mostRows);
  let section: Element | null = null;
  /** For each column the cell that comes from above, and through how many more rows it goes. */
  let above: ({ readonly cell: Element; left: number } | undefined)[] = [];
  for (const row of rows) {
    if (parentOf(row) !== section) above = [];
    section = parentOf(row);
    const cells: Element[] = [];
    const own = [...row.children].filter(isCell);
    for (let column = 0; column < mostColumns && (own.length > 0 || column < above.length); ) {
      const from = above[column];
      if (from && from.left > 0) {
        from.left -= 1;
        if (cells.at(-1) !== from.cell) cells.push(from.cell);
        column += 1;
        continue;
      }
      const cell = own.shift();
      if (!cell) {
        column += 1;
        continue;
      }
      cells.push(cell);
      const left = spanOf(cell, 'rowspan') - 1;
      for (let span = spanOf(cell, 'colspan'); span > 0; span--, column++) above[column] = { cell, left };
    }
    found.set(row, cells);
  }
  return found;
}

/** Over how many columns, or rows, a cell goes. */
export function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`)) || 1;
  return Math.max(1, Math.min(mostColumns, span));
}

function isCell(element: Element): boolean {
  return !element.hasAttribute('data-fairdue');
}
