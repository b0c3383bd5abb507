import type { Lexicon } from '../words/lexicon.ts';
import type { Label } from '../words/vocabulary.ts';
import { wordKey } from '../words/word-key.ts';
import type { Block } from './blocks.ts';
import { childNodesOf, isWithin, parentOf } from './composed-tree.ts';
import { isPassedOver, shownText } from './shown-text.ts';
import { spanOf, type TablePlaces } from './table-places.ts';

/** A row of headings over columns. */
export interface ColumnHeadings {
  readonly element: Element;
  /** One for each of its children, in their order; `span` is how many columns it stands over. */
  readonly columns: readonly { readonly element: Element; readonly label: Label | null; readonly span: number }[];
  /** The one currency they name: `Amount (USD)`. */
  readonly currency: string | null;
}

/** Rows of headings hold no more than this; a page holds no more such rows. */
const mostColumns = 20;
const mostRows = 40;

/** What has rows in it and is none. */
const holdsRows = 'table, thead, tbody, tfoot, [role=table], [role=grid], [role=treegrid], [role=rowgroup]';

/**
 * The rows of column headings of a page: elements most of whose children are labels, at least two of them, and none a
 * value. What is pressed to sort counts; a heading of what was sold makes it a table of items.
 */
export function columnHeadingsIn(root: Element, lexicon: Lexicon, places: TablePlaces): ColumnHeadings[] {
  const found: ColumnHeadings[] = [];
  const walk = (element: Element) => {
    if (found.length >= mostRows || isPassedOver(element, { controls: true })) return;
    const children = elementsIn(element);
    const heads = element.localName === 'tr' ? places.cellsOf(element) : children;
    const isFew = heads.length >= 2 && heads.length <= mostColumns;
    const isRow = isFew && (!element.matches(holdsRows) || heads.every((head) => head.matches('[role=columnheader]')));
    const columns = isRow ? columnsOf(heads, lexicon) : null;
    if (columns) return void found.push({ element, columns, currency: currencyIn(heads) });
    for (const child of children) walk(child);
  };
  walk(root);
  return found;
}

/** The headings that stand over a row: before it, with the nearest element around both. */
export function headingsOver(
  block: Block,
  headings: readonly ColumnHeadings[],
  lexicon: Lexicon,
): ColumnHeadings | null {
  const [first] = block.parts;
  if (!first) return null;
  const [above] = block.cellsAbove ?? [];
  const cells = above && columnsOf(block.cellsAbove ?? [], lexicon);
  if (cells) return { element: above, columns: cells, currency: currencyIn(block.cellsAbove ?? []) };
  const before = headings.filter(
    ({ element }) => !isWithin(element, first) && isBefore(element, first) && !element.matches('[data-fairdue]'),
  );
  const [nearest] = before
    .map((one, index) => ({ one, depth: depthOf(commonAncestor(one.element, first)), index }))
    .sort((a, b) => b.depth - a.depth || b.index - a.index);
  return nearest?.one ?? null;
}

/** The children of a node that are elements of the page's own. */
export function elementsIn(node: Node): Element[] {
  return [...childNodesOf(node)].filter(
    (child): child is Element =>
      child.nodeType === Node.ELEMENT_NODE && !(child as Element).hasAttribute('data-fairdue'),
  );
}

function columnsOf(children: readonly Element[], lexicon: Lexicon): ColumnHeadings['columns'] | null {
  let [known, unknown] = [0, 0];
  const columns = children.map((element) => {
    const text = isPassedOver(element, { controls: true }) ? '' : shownText(element, 120, { controls: true });
    const label = text === '' ? null : labelIn(text, lexicon);
    // "Due" beside "Status" is its value, not a second heading.
    const isOnlyLabel = label !== null && lexicon(wordKey(text)).status === null;
    if (isOnlyLabel) known += 1;
    else if (text !== '' && label === null) unknown += 1;
    // A long text or a figure is no heading.
    if (label === null && (/\d/.test(text) || text.length > 40)) unknown += 10;
    // A column of what was paid, or is overdue, is none of what is owed.
    const other = label ?? (text !== '' && lexicon(wordKey(text)).status !== null ? 'other' : null);
    return {
      element,
      label: other,
      span: spanOf(element, 'colspan'),
    };
  });
  return known >= 2 && unknown <= known ? columns : null;
}

function currencyIn(headings: readonly Element[]): string | null {
  const named = headings.flatMap((heading) => shownText(heading, 120, { controls: true }).match(/\b[A-Z]{3}\b/g) ?? []);
  const codes = new Set(named.filter((code) => Intl.supportedValuesOf('currency').includes(code)));
  const [only = null] = codes;
  return codes.size === 1 ? only : null;
}

/** The heading's label; a hint behind it, how to sort or in which currency, does not matter. */
function labelIn(text: string, lexicon: Lexicon): Label | null {
  if (text === '#') return 'number';
  const whole = lexicon(wordKey(text)).label;
  if (whole !== null) return whole;
  const [head = '', ...rest] = text.split(/[,(\uFDD3]/);
  const hint = rest.join(' ').trim();
  return hint.length <= 40 && !/\d/.test(hint) ? lexicon(wordKey(head)).label : null;
}

function isBefore(element: Element, other: Element): boolean {
  const around = commonAncestor(element, other);
  if (!around) return false;
  const [a, b] = [childTowards(around, element), childTowards(around, other)];
  const nodes = [...childNodesOf(around)];
  return a !== null && b !== null && nodes.indexOf(a) < nodes.indexOf(b);
}

function childTowards(ancestor: Element, inner: Element): Element | null {
  let at: Element | null = inner;
  while (at && parentOf(at) !== ancestor) at = parentOf(at);
  return at;
}

function commonAncestor(a: Element, b: Element): Element | null {
  const around = new Set<Element>();
  for (let at: Element | null = a; at; at = parentOf(at)) around.add(at);
  for (let at: Element | null = b; at; at = parentOf(at)) if (around.has(at)) return at;
  return null;
}

function depthOf(element: Element | null): number {
  let depth = 0;
  for (let at = element; at; at = parentOf(at)) depth += 1;
  return depth;
}
