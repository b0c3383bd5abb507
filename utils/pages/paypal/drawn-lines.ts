import { ourMark } from '../host-element.ts';
import { drawnBoxes, isDrawing } from './drawn-boxes.ts';
import { type Box, meets } from './free-spot.ts';
import { childNodesOf } from './reading/composed-tree.ts';

/** What stands above a list has fewer elements than this: a title, tabs, a search, a row of headings. */
const mostElements = 2_000;
/** What is higher than this and has a colour of its own holds other things; what is not is a bar, a field, a button. */
const highestBar = 90;

/** Where the whole site is gone through: no place for what is about a list, however empty. */
const sitesOwn = 'nav, [role=navigation], [role=banner], [role=toolbar]';

const clear = /^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/;

/** What of the page is drawn in a region, besides plain colour: words, controls, pictures, bars, lines. */
export function linesAndWordsIn(root: Element, region: Box): Box[] {
  const found: Box[] = [];
  let seen = 0;
  const walk = (element: Element, behind: string) => {
    if (seen++ > mostElements || element.hasAttribute(ourMark)) return;
    const box = element.getBoundingClientRect();
    const isDrawn = box.width > 0 && box.height > 0;
    if (isDrawn && !meets(box, region)) return;
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    const colour = style && !clear.test(style.backgroundColor) ? style.backgroundColor : behind;
    if (isDrawn && (element.matches(sitesOwn) || (style && isBar(style, box, colour !== behind))))
      return void found.push(box);
    if (isDrawn && style) found.push(...edgesOf(style, box));
    for (const child of childNodesOf(element)) {
      if (child.nodeType === Node.ELEMENT_NODE && !isDrawing(child as Element)) walk(child as Element, colour);
      else found.push(...drawnBoxes(child));
    }
  };
  walk(root, '');
  return found;
}

function isBar(style: CSSStyleDeclaration, { height }: Box & { readonly height: number }, hasColour: boolean): boolean {
  if (style.backgroundImage !== 'none' && style.backgroundImage !== '') return true;
  return height <= highestBar && (hasColour || sides.filter((side) => widthOf(style, side) > 0).length > 2);
}

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** The lines along the sides of an element that has some. */
function edgesOf(style: CSSStyleDeclaration, box: Box): Box[] {
  const { left, top, right, bottom } = box;
  const width = (side: (typeof sides)[number]) => widthOf(style, side);
  const edges = [
    { left, top, right, bottom: top + width('top') },
    { left, top: bottom - width('bottom'), right, bottom },
    { left, top, right: left + width('left'), bottom },
    { left: right - width('right'), top, right, bottom },
  ];
  return edges.filter((edge) => edge.right > edge.left && edge.bottom > edge.top);
}

function widthOf(style: CSSStyleDeclaration, side: (typeof sides)[number]): number {
  const isSeen = !clear.test(style.getPropertyValue(`border-${side}-color`));
  return isSeen ? Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0 : 0;
}
