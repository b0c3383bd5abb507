/**
 * True where the element has a place on the page: neither it nor an ancestor is `display: none`, and it is connected.
 * Sites keep whole views in the page that they do not show. Browsers answer this themselves; the walk is for
 * surroundings without a layout.
 */
export function isShown(element: Element): boolean {
  if (!element.isConnected) return false;
  if (typeof element.checkVisibility === 'function') {
    if (element.checkVisibility()) return true;
    // An element without a box of its own is shown as its parent is.
    const isBoxless = element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
    return isBoxless && element.parentElement !== null && isShown(element.parentElement);
  }
  for (let node: Element | null = element; node; node = node.parentElement) if (hidesItself(node)) return false;
  return true;
}

/** As `isShown`, for an element whose parent is known to be shown: quick in any surroundings. */
export function isShownInParent(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? isShown(element) : !hidesItself(element);
}

function hidesItself(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'none';
}
