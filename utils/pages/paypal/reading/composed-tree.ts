/**
 * The page as it is drawn: an element's children are those of its open shadow root, where it has one, with what is
 * slotted into it standing in the slots.
 */
export function childNodesOf(node: Node): Iterable<ChildNode | Node> {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.childNodes;
  const element = node as Element;
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName !== 'slot') return element.childNodes;
  const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
  return assigned.length > 0 ? assigned : element.childNodes;
}

/** The element around a node in the same sense; null at the top. */
export function parentOf(node: Node): Element | null {
  const slot = node.nodeType === Node.ELEMENT_NODE || node.nodeType === Node.TEXT_NODE ? slotOf(node) : null;
  const parent = slot ?? node.parentNode;
  if (parent === null) return null;
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in parent ? (parent as ShadowRoot).host : null;
}

/** True where `inner` is `outer` or stands in it, through shadow roots. */
export function isWithin(inner: Node, outer: Node): boolean {
  for (let node: Node | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/** Every open shadow root at or under a node. */
export function shadowRootsIn(scope: Document | ShadowRoot | Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const own = scope.nodeType === Node.ELEMENT_NODE ? [scope as Element] : [];
  for (const element of [...own, ...scope.querySelectorAll('*')]) {
    if (element.shadowRoot && !element.hasAttribute('data-fairdue')) {
      roots.push(element.shadowRoot, ...shadowRootsIn(element.shadowRoot));
    }
  }
  return roots;
}

function slotOf(node: Node): Element | null {
  return (node as Element | Text).assignedSlot ?? null;
}
