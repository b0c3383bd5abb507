import type { Spot } from './free-spot.ts';

/**
 * Styles that take our host out of the page's flow, whatever the page's own rules say of spans or last children: it
 * takes no room, so nothing of the page moves. They stand on the host itself and are nobody else's.
 */
const outOfFlow: Readonly<Record<string, string>> = {
  position: 'absolute',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  float: 'none',
  transform: 'none',
  transition: 'none',
  animation: 'none',
  display: 'block',
  width: 'max-content',
  height: 'auto',
  'min-width': '0',
  'max-width': 'none',
  opacity: '1',
  'z-index': '1',
};

export function takeOutOfFlow(host: HTMLElement): void {
  for (const [name, value] of Object.entries(outOfFlow)) host.style.setProperty(name, value, 'important');
}

/** Moves a host that is out of the flow to a place in the viewport; with the page it scrolls from there. */
export function moveTo(host: HTMLElement, { left, top }: Spot): void {
  host.style.setProperty('transform', 'none', 'important');
  const at = host.getBoundingClientRect();
  const [x, y] = [Math.round(left - at.left), Math.round(top - at.top)];
  host.style.setProperty('transform', `translate(${x}px, ${y}px)`, 'important');
}

/** Kept in the page, and not seen: it belongs to something that has just changed. */
export function conceal(host: HTMLElement, isConcealed: boolean): void {
  host.style.setProperty('visibility', isConcealed ? 'hidden' : 'visible', 'important');
}
