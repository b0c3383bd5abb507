import { ourMark } from '../host-element.ts';
import type { Box } from './free-spot.ts';
import { childNodesOf } from './reading/composed-tree.ts';

/** What is drawn without being text: nothing of ours may lie on it. */
const drawn = new Set(['input', 'select', 'button', 'textarea', 'img', 'svg', 'canvas', 'video', 'progress', 'meter']);

/** More pieces than this no row has; of a larger part the first ones are enough. */
const mostPieces = 1_500;

export function isDrawing({ localName }: Element): boolean {
  return drawn.has(localName);
}

/** Where the text and the controls of a part of the page are drawn, those in open shadow roots as well. */
export function drawnBoxes(part: Node): Box[] {
  const boxes: Box[] = [];
  const range = part.ownerDocument?.createRange();
  if (!range) return [];
  let seen = 0;
  const add = (rects: Iterable<DOMRect>) => {
    for (const rect of rects) if (rect.width > 0 && rect.height > 0) boxes.push(rect);
  };
  const walk = (node: Node) => {
    if (seen++ > mostPieces) return;
    if (node.nodeType === Node.TEXT_NODE) {
      if ((node.nodeValue ?? '').trim() === '') return;
      range.selectNodeContents(node);
      add(range.getClientRects());
    }
    if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).hasAttribute(ourMark)) return;
    if (isDrawing(node as Element)) return add([(node as Element).getBoundingClientRect()]);
    for (const child of childNodesOf(node)) walk(child);
  };
  walk(part);
  return boxes;
}

/** The rectangle around all of them; null where nothing is drawn. */
export function around(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes;
  if (!first) return null;
  return others.reduce<Box>(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    first,
  );
}
