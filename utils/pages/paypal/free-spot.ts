/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
}

/** How much air stays between what we show and what the page shows. */
const air = 4;
const step = 6;
/** Enough for every row there is; a region of this many steps is searched in a moment. */
const mostTries = 4_000;

/**
 * Where something of that size covers nothing within `region`: beside or below one of `near`, in their order, else
 * anywhere, from the upper right on. Null where there is no such place.
 */
export function freeSpot(region: Box, size: Size, obstacles: readonly Box[], near: readonly Box[]): Spot | null {
  const fits = ({ left, top }: Spot) => {
    const right = left + size.width;
    const bottom = top + size.height;
    const isInside =
      left >= region.left && top >= region.top - 1 && right <= region.right + 1 && bottom <= region.bottom + 1;
    return isInside && isFree({ left: left - air, top, right: right + air, bottom }, obstacles);
  };
  const beside = near.flatMap((box) => [
    { left: box.right + 2 * air, top: (box.top + box.bottom - size.height) / 2 },
    { left: box.left, top: box.bottom + 1 },
    { left: box.left - size.width - 2 * air, top: (box.top + box.bottom - size.height) / 2 },
    { left: box.left, top: box.top - size.height - 1 },
  ]);
  const found = beside.find(fits);
  if (found) return found;
  let tries = 0;
  for (let top = region.top + 1; top + size.height <= region.bottom + 1; top += step) {
    for (let left = region.right - size.width - air; left >= region.left; left -= step) {
      if (fits({ left, top })) return { left, top };
      if (++tries > mostTries) return null;
    }
  }
  return null;
}

/** True where none of them lies on the rectangle. */
export function isFree(box: Box, obstacles: readonly Box[]): boolean {
  return !obstacles.some((obstacle) => meets(obstacle, box));
}

/** True where two rectangles have more than an edge in common. */
export function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
