/**
 * Whether a place of the page is light or dark, from the colours the browser computed for it: the first background
 * around it that is not see-through, else the brightness of its text. Themes can differ within one page.
 */
export function schemeAt(place: Element): 'light' | 'dark' {
  const view = place.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let element: Element | null = place; element; element = around(element)) {
    const paper = brightness(view.getComputedStyle(element).backgroundColor);
    if (paper !== null) return paper < 128 ? 'dark' : 'light';
  }
  const ink = brightness(view.getComputedStyle(place).color);
  return ink !== null && ink > 160 ? 'dark' : 'light';
}

/** The element around it; a shadow root stands in its host. */
function around(element: Element): Element | null {
  const { parentElement, parentNode } = element;
  return parentElement ?? (parentNode !== null && 'host' in parentNode ? (parentNode as ShadowRoot).host : null);
}

/** 0 to 255; null for what is see-through or written in another way than rgb(). */
function brightness(colour: string): number | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]{1,60})\)$/.exec(colour)?.[1] ?? '').split(/[,/ ]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red) || alpha < 0.5) return null;
  return (red * 299 + green * 587 + blue * 114) / 1_000;
}
