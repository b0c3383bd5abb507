import { childNodesOf, isWithin, parentOf } from './composed-tree.ts';
import type { IdMarks } from './id-marks.ts';

/** The part of a list that is about one invoice. */
export interface Block {
  readonly invoiceId: string;
  /** Usually one; several where an invoice has two rows of a table, or cells without a row around them. */
  readonly parts: readonly Element[];
  /** Where the row is a run of cells: as many cells before the first row, which may be headings. */
  readonly cellsAbove?: readonly Element[];
}

/** What holds rows and never is one. */
const containers =
  'body, main, table, thead, tbody, tfoot, ul, ol, form, [role=grid], [role=table], [role=treegrid], [role=rowgroup], [role=list], [role=feed], [role=main]';
/** What is one row by its name. */
const items = 'tr, li, article, [role=row], [role=listitem], [role=article]';
/** What stands on a page once: no row holds it. */
const once = 'h1, [role=tablist], [role=search], input[type=search], nav, [role=navigation], header nav';

/**
 * For each id the largest part of the page that names no other: the row. Where nothing beside it names another one (a
 * list of one, a group of one), it is as high above what names it as the other rows are, or ends at what is a row by
 * its name, and never takes in what stands on a page or over a list once.
 *
 * @param headings the rows of column headings
 */
export function blocksIn(root: Element, marks: IdMarks, headings: readonly Element[]): Block[] {
  const idsAt = idsByElement(root, marks);
  const chains = [...marks.byId].flatMap(([id, elements]) => {
    const possible = elements
      .filter((element) => idsAt.get(element)?.size === 1)
      .map((mark) => ({ id, mark, chain: chainOf(mark, root, idsAt, headings) }));
    // Of several places that name it, the one whose row holds most of the others.
    const held = ({ chain }: { chain: readonly Element[] }) =>
      elements.filter((element) => isWithin(element, chain.at(-1) ?? element)).length;
    const [best] = possible.toSorted((a, b) => held(b) - held(a));
    return best ? [best] : [];
  });
  const usual = usualHeights(chains);
  const blocks = chains.map(({ id, mark, chain }): Block => {
    const height = Math.min(chain.length - 1, usual.get(kindOf(mark)) ?? Number.POSITIVE_INFINITY);
    const top = chain[height] ?? mark;
    return { invoiceId: id, parts: rowsIn(top) ?? [top] };
  });
  return withNeighbours(blocks);
}

/** The rows of a group, for nothing can stand in the group itself; null for anything else. */
function rowsIn(element: Element): Element[] | null {
  if (!element.matches('tbody, [role=rowgroup]')) return null;
  const rows = [...childNodesOf(element)].filter((node): node is Element => node.nodeType === Node.ELEMENT_NODE);
  return rows.length > 0 && rows.every((row) => row.matches('tr, [role=row]')) ? rows : null;
}

/** Which ids each element names or holds. */
function idsByElement(root: Element, marks: IdMarks): Map<Element, Set<string>> {
  const ids = new Map<Element, Set<string>>();
  for (const [id, elements] of marks.byId) {
    for (const element of elements) {
      for (let at: Element | null = element; at; at = at === root ? null : parentOf(at)) {
        const known = ids.get(at) ?? new Set();
        if (known.has(id)) break;
        ids.set(at, known.add(id));
      }
    }
  }
  return ids;
}

/** The element and those around it that could be the row, from the inside out. */
function chainOf(
  mark: Element,
  root: Element,
  idsAt: ReadonlyMap<Element, Set<string>>,
  headings: readonly Element[],
): Element[] {
  const chain = [mark];
  let isBounded = false;
  for (let at = parentOf(mark); at && at !== root; at = parentOf(at)) {
    isBounded = (idsAt.get(at)?.size ?? 0) > 1;
    if (isBounded || holdsPageParts(at, headings)) break;
    chain.push(at);
  }
  const outermostItem = chain.findLastIndex((element) => element.matches(items));
  // A group of rows that holds one invoice, beside other such groups, is all about it.
  const group = chain[outermostItem + 1];
  const isGroup = isBounded && outermostItem + 2 === chain.length && group?.matches('tbody, [role=rowgroup]');
  if (outermostItem >= 0) return chain.slice(0, outermostItem + (isGroup ? 2 : 1));
  const container = isBounded ? -1 : chain.findIndex((element, index) => index > 0 && element.matches(containers));
  return container > 0 ? chain.slice(0, container) : chain;
}

function holdsPageParts(element: Element, headings: readonly Element[]): boolean {
  return element.querySelector(once) !== null || headings.some((heading) => isWithin(heading, element));
}

/** How many steps above its mark the row stands, for each kind of mark: what most of them have. */
function usualHeights(tops: readonly { mark: Element; chain: readonly Element[] }[]): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const { mark, chain } of tops) {
    const ofKind = counts.get(kindOf(mark)) ?? new Map<number, number>();
    counts.set(kindOf(mark), ofKind.set(chain.length - 1, (ofKind.get(chain.length - 1) ?? 0) + 1));
  }
  const usual = new Map<string, number>();
  for (const [kind, heights] of counts) {
    const [most] = [...heights].sort(([low, a], [high, b]) => b - a || low - high);
    if (most && most[1] > 1) usual.set(kind, most[0]);
  }
  return usual;
}

function kindOf(mark: Element): string {
  return `${mark.localName} ${mark.hasAttribute('href')}`;
}

/**
 * Where rows have nothing around them, an invoice is a run of neighbours: every third cell names one, or every second
 * table row. The runs must be even, with nothing left over; else each stays as it is.
 */
function withNeighbours(blocks: readonly Block[]): Block[] {
  const byParent = new Map<Element, Block[]>();
  for (const block of blocks) {
    const parent = block.parts[0] && parentOf(block.parts[0]);
    if (parent) byParent.set(parent, [...(byParent.get(parent) ?? []), block]);
  }
  return [...byParent].flatMap(([parent, group]) => evenRuns(parent, group) ?? group);
}

function evenRuns(parent: Element, group: readonly Block[]): Block[] | null {
  if (group.length < 2) return null;
  const children = [...childNodesOf(parent)].filter(
    (node): node is Element => node.nodeType === Node.ELEMENT_NODE && !(node as Element).hasAttribute('data-fairdue'),
  );
  const places = group.map(({ parts: [part] }) => (part ? children.indexOf(part) : -1));
  const [first = 0, second = 0] = places;
  const every = second - first;
  if (every < 2 || places.some((place, index) => place !== first + index * every)) return null;
  const lead = first % every;
  if ((children.length - (first - lead)) % every !== 0) return null;
  const top = first - lead;
  const cellsAbove = top >= every ? children.slice(top - every, top) : [];
  return group.map((block, index) => {
    const start = top + index * every;
    return { ...block, parts: children.slice(start, start + every), cellsAbove };
  });
}

/** True where the node stands in one of the block's parts. */
export function isInBlock(node: Node, block: Block): boolean {
  return block.parts.some((part) => isWithin(node, part));
}
