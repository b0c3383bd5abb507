import { around } from './drawn-boxes.ts';
import { linesAndWordsIn } from './drawn-lines.ts';
import { type Box, isFree, type Size, type Spot } from './free-spot.ts';

/** How far above its first row something still stands with the list, in CSS pixels. */
const mostAway = 200;
/** More parts of rows than this say nothing new of where a list stands. */
const mostParts = 200;
/** How much air stays around what we show, and how far apart the places are that are tried. */
const air = { beside: 8, above: 3 };
const step = 3;

/**
 * Where in the free space above a list something of that size covers nothing of the page's, as near to the list as
 * possible and at its left first. Where it stands already it stays for as long as that is such a place. Null where there
 * is none.
 */
export function spotAboveList(rows: readonly Element[], size: Size, now: Spot | null): Spot | null {
  const [first] = rows;
  const list = around(rows.slice(0, mostParts).map((row) => row.getBoundingClientRect()));
  if (!first || !list || list.bottom <= list.top) return null;
  const { body, documentElement, defaultView } = first.ownerDocument;
  const scrolled = { left: defaultView?.scrollX ?? 0, top: defaultView?.scrollY ?? 0 };
  const region = {
    left: Math.max(list.left, -scrolled.left),
    // A list may be wider than the window: what is beyond its edge is not seen.
    right: Math.min(list.right, documentElement.clientWidth - scrolled.left),
    top: Math.max(list.top - mostAway, -scrolled.top),
    bottom: list.top,
  };
  const obstacles = linesAndWordsIn(body, region);
  const fits = ({ left, top }: Spot) => {
    const box = { left, top, right: left + size.width, bottom: top + size.height };
    return isInside(box, region) && isFree(withAir(box), obstacles);
  };
  if (now && fits(now)) return now;
  for (let top = region.bottom - size.height - air.above; top >= region.top; top -= step) {
    for (let left = region.left; left + size.width <= region.right; left += 4 * step) {
      if (fits({ left, top })) return { left, top };
    }
  }
  return null;
}

function isInside(box: Box, region: Box): boolean {
  return (
    box.left >= region.left - 1 &&
    box.right <= region.right + 1 &&
    box.top >= region.top - 1 &&
    box.bottom <= region.bottom
  );
}

function withAir({ left, top, right, bottom }: Box): Box {
  return { left: left - air.beside, top: top - air.above, right: right + air.beside, bottom: bottom + air.above };
}
