/**
 * True where the element has a place on the page: neither it nor an ancestor is `display: none`, and it is connected.
 * Sites keep whole views in the page that they do not show. Browsers answer this themselves; the walk is for
 * surroundings without a layout.
 */
export function isShown(element: Element): boolean {
  if (!element.isConnected) return false;
  const view = element.ownerDocument.defaultView;
  if (typeof element.checkVisibility === 'function') {
    if (element.checkVisibility()) return true;
    // An element without a box of its own is shown as its parent is.
    const isBoxless = view?.getComputedStyle(element).display === 'contents';
    return isBoxless && element.parentElement !== null && isShown(element.parentElement);
  }
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node.hasAttribute('hidden')) return false;
    if (view && view.getComputedStyle(node).display === 'none') return false;
  }
  return true;
}
