import type { Cell, Line } from '../text/line.ts';
import type { PhraseHit } from '../text/phrases.ts';
import type { Span } from '../values/amounts.ts';
import { type Candidate, candidate, type Governing } from './governing.ts';

/** A heading further up than this heads something else. */
const farthestAbove = 3;

/** The heading of the value's column, up to three lines above. */
export function above<V extends Span, L>(
  lines: readonly Line[],
  position: number,
  cell: Cell,
  hits: (line: Line) => readonly PhraseHit<L>[],
  how: Governing<V, L>,
): Candidate<L> | null {
  const own = lines[position];
  let distance = 0;
  for (let at = position - 1; own && at >= 0 && distance < farthestAbove; at -= 1) {
    const line = lines[at];
    if (!line || line.cells.length === 0) continue;
    distance += 1;
    const heading = cellOver(line, own, cell);
    if (!heading) continue;
    const hit = hits(line).find(({ start, end }) => start >= heading.start && end <= heading.end);
    const holdsValue = how.values(line).some(({ start }) => start >= heading.start && start < heading.end);
    if (hit && !holdsValue && covers(hit, heading)) {
      if (!how.governsBelow(line, hit.value)) return null;
      const words = `${line.text.slice(heading.start, heading.end).trim()}: ${own.text.slice(cell.start, cell.end).trim()}`;
      return candidate(line, hit, 'label-above', 10 + 12 * (distance - 1), words.slice(0, 200));
    }
    if (!holdsValue) return null;
  }
  return null;
}

/** The cell of a line that stands over a cell of another: the same column, or the only one it overlaps. */
export function cellOver(line: Line, own: Line, cell: Cell): Cell | null {
  if (line.cells.length === own.cells.length) return line.cells[own.cells.indexOf(cell)] ?? null;
  const overlapping = line.cells.filter(({ left, right }) => left < cell.right && right > cell.left);
  return overlapping.length === 1 ? (overlapping[0] ?? null) : null;
}

function covers<L>(hit: PhraseHit<L>, cell: Cell): boolean {
  return (hit.end - hit.start) * 2 >= cell.end - cell.start;
}
