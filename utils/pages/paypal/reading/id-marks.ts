import { ourHosts } from '../../host-element.ts';
import { invoiceIdsIn } from '../invoice-id.ts';
import { childNodesOf } from './composed-tree.ts';
import { isSeen } from './is-seen.ts';

/** Where on the page something names an invoice. */
export interface IdMarks {
  /** Each id's elements, in the order of the page. */
  readonly byId: ReadonlyMap<string, readonly Element[]>;
  /** The attributes that named one: a page that uses its rows again changes these. */
  readonly attributes: ReadonlySet<string>;
  /** Open shadow roots that were looked into. */
  readonly roots: readonly ShadowRoot[];
}

const passedOver = new Set(['script', 'style', 'template', 'noscript', 'head', 'textarea', 'iframe', 'svg']);

/** A page larger than this is looked at as far as this. */
const mostElements = 60_000;
/** Ids in the middle of a long attribute are somebody's data, not this element's name. */
const longestAttribute = 2_000;

/** Finds everything in the page that names an invoice: links, other attributes, text. Hidden parts do not count. */
export function idMarksIn(root: Element): IdMarks {
  const byId = new Map<string, Element[]>();
  const attributes = new Set<string>();
  const roots: ShadowRoot[] = [];
  let seen = 0;

  const note = (id: string, element: Element) => {
    const marks = byId.get(id) ?? [];
    byId.set(id, marks);
    if (marks.at(-1) !== element) marks.push(element);
  };
  const walk = (element: Element) => {
    if (seen++ > mostElements || passedOver.has(element.localName) || element.matches(ourHosts)) return;
    if (element !== root && !isSeen(element)) return;
    for (const { name, value } of element.attributes) {
      if (value.length > longestAttribute) continue;
      const ids = invoiceIdsIn(value);
      if (ids.length > 0) attributes.add(name);
      // Several ids in one attribute name a group.
      if (ids.length === 1 && ids[0]) note(ids[0], element);
    }
    if (element.shadowRoot) roots.push(element.shadowRoot);
    for (const child of childNodesOf(element)) {
      if (child.nodeType === Node.ELEMENT_NODE) walk(child as Element);
      else if (child.nodeType === Node.TEXT_NODE)
        for (const id of invoiceIdsIn(child.nodeValue ?? '')) note(id, element);
    }
  };
  walk(root);
  return { byId, attributes, roots };
}
