import { isShown } from '../../is-shown.ts';

/**
 * True where an element, whose parent is known to be seen, is seen as well: it has a place on the page and is not
 * `visibility: hidden`, as rows are that a page keeps for later.
 */
export function isSeen(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    if (element.checkVisibility({ visibilityProperty: true })) return true;
    return isShown(element) && styleOf(element)?.visibility === 'visible';
  }
  if (element.hasAttribute('hidden')) return false;
  const style = styleOf(element);
  return style?.display !== 'none' && style?.visibility !== 'hidden' && style?.visibility !== 'collapse';
}

function styleOf(element: Element): CSSStyleDeclaration | null {
  return element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;
}
