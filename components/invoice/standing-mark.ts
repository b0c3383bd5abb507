const svg = 'http://www.w3.org/2000/svg';

/** A filled dot for overdue, a ring for due soon, a pause for held, a tick for paid: readable without colour. */
export type Mark = 'dot' | 'ring' | 'pause' | 'tick';

/** The drawing of each mark in a box of 12 by 12. */
export const markShapes: Readonly<Record<Mark, { readonly d: string; readonly filled: boolean }>> = {
  dot: { d: 'M6 2a4 4 0 1 0 0 8 4 4 0 1 0 0-8z', filled: true },
  ring: { d: 'M6 2.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 1 0 0-7.6z', filled: false },
  pause: { d: 'M3 2.5h2v7H3zM7 2.5h2v7H7z', filled: true },
  tick: { d: 'M2.2 6.4l2.6 2.6 5-5.6', filled: false },
};

/** The mark as an SVG element, hidden from screen readers: the words beside it say the same. */
export function drawMark(mark: Mark, document: Document): SVGElement {
  const shape = markShapes[mark];
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '0 0 12 12');
  drawing.setAttribute('class', 'mark');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', shape.d);
  path.setAttribute('fill', shape.filled ? 'currentColor' : 'none');
  if (!shape.filled) path.setAttribute('stroke', 'currentColor');
  if (!shape.filled) path.setAttribute('stroke-width', '1.6');
  drawing.append(path);
  return drawing;
}
