import { type Cell, type Line, wordsAround } from '../text/line.ts';
import type { PhraseHit } from '../text/phrases.ts';
import type { Span } from '../values/amounts.ts';
import { breaksSentence, clauseStart, isRangeWord, lettersBetween } from './clause.ts';
import { type Candidate, candidate, type Governing } from './governing.ts';

/** In prose a label further away than this belongs to something else. */
const farthestLeft = 48;
const farthestRight = 22;

/** The nearest label to the left in the value's own cell. */
export function inCellLeft<V extends Span, L>(
  line: Line,
  cell: Cell,
  value: Span,
  values: readonly Span[],
  hits: readonly PhraseHit<L>[],
  how: Governing<V, L>,
): Candidate<L> | null {
  const before = hits.filter(
    (hit) =>
      hit.start >= cell.start &&
      hit.end <= value.start &&
      !isRangeWord(line, hit, values) &&
      !(how.isSuffix(wordsOf(line, hit)) && standsBehind(hit, values)),
  );
  const clause = clauseStart(line, cell.start, value.start);
  const hit = before.find(({ start, value: label }) => start >= clause && how.governsClause(label)) ?? before.at(-1);
  if (!hit || value.start - hit.end > farthestLeft || breaksSentence(line, hit.end, value.start)) return null;
  const between = values.filter(({ start, end }) => start >= hit.end && end <= value.start);
  const isRange = between.length === 1 && value.start - (between[0]?.end ?? 0) <= 7;
  const cost = value.start - hit.end + lettersBetween(line, hit.end, value.start) + (isRange ? 0 : between.length * 14);
  return candidate(line, hit, 'label-left', cost, wordsAround(line, hit.start, value.end));
}

export function inCellRight<V extends Span, L>(
  line: Line,
  cell: Cell,
  value: Span,
  hits: readonly PhraseHit<L>[],
  how: Governing<V, L>,
): Candidate<L> | null {
  const hit = hits.find(({ start }) => start >= value.end && start < cell.end);
  if (!hit || !how.mayFollow(hit.value, wordsOf(line, hit)) || hit.start - value.end > farthestRight) return null;
  const between = line.folded.slice(value.end, hit.start);
  if (/^\.|[,;:()]/.test(between) || breaksSentence(line, value.end, hit.start)) return null;
  const cost = 1 + 2 * (hit.start - value.end);
  return candidate(line, hit, 'label-right', cost, wordsAround(line, value.start, hit.end));
}

export function inCellsBefore<L>(
  line: Line,
  cell: Cell,
  values: readonly Span[],
  hits: readonly PhraseHit<L>[],
): Candidate<L> | null {
  const before = line.cells.filter(({ end }) => end <= cell.start);
  for (let distance = 1; distance <= before.length && distance <= 6; distance += 1) {
    const labelled = before[before.length - distance];
    if (!labelled) return null;
    // The `de` of `25 de septiembre` is a part of a value and no label.
    const hit = hits.findLast(
      ({ start, end }) =>
        start >= labelled.start &&
        end <= labelled.end &&
        !values.some((value) => value.start <= start && end <= value.end),
    );
    if (!hit) continue;
    // The label has its value in its own cell.
    if (values.some(({ start, end }) => start >= hit.end && end <= labelled.end)) return null;
    return candidate(line, hit, 'label-cell', 2 + 6 * (distance - 1), wordsAround(line, hit.start, cell.end));
  }
  return null;
}

function wordsOf<L>(line: Line, hit: PhraseHit<L>): string {
  return line.folded.slice(hit.start, hit.end);
}

function standsBehind<L>(hit: PhraseHit<L>, values: readonly Span[]): boolean {
  return values.some(({ end }) => hit.start >= end && hit.start - end <= 2);
}
