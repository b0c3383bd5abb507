import type { Line } from '../text/line.ts';
import type { PhraseBook, PhraseHit } from '../text/phrases.ts';
import type { Span } from '../values/amounts.ts';
import { standsAlone } from './stands-alone.ts';

/** How a value stands to the label that says what it is. */
export type Relation = 'label-left' | 'label-right' | 'label-cell' | 'label-above' | 'no-label';

/** A value with the label that governs it. */
export interface Governed<V extends Span, L> {
  readonly value: V;
  readonly line: Line;
  readonly label: L | null;
  readonly relation: Relation;
  /** 0 for a label right beside the value, growing with what stands between. */
  readonly cost: number;
  /** The label and the value as they stand, at most 200 characters. */
  readonly words: string;
  /** The words of the label, folded; empty where there is none. */
  readonly labelWords: string;
  /** The label is a field of a form; see `standsAlone`. */
  readonly isField: boolean;
}

/** What to look for: which values, which labels, and which labels may stand behind their value. */
export interface Governing<V extends Span, L> {
  readonly values: (line: Line) => readonly V[];
  readonly book: PhraseBook<L>;
  readonly mayFollow: (label: L, words: string) => boolean;
  /** Labels that stand right behind their own value (`5.950,00 € brutto`) and say nothing of the next. */
  readonly isSuffix: (words: string) => boolean;
  /** A label that governs all of its clause, whatever stands nearer: `2% discount if paid by 19 May`. */
  readonly governsClause: (label: L) => boolean;
  /** False where the label stands in the heading of a table of items and governs nothing below. */
  readonly governsBelow: (line: Line, label: L) => boolean;
}

/** A label that may govern a value, and at what cost. */
export interface Candidate<L> {
  readonly label: L;
  readonly relation: Relation;
  readonly cost: number;
  readonly words: string;
  readonly labelWords: string;
  readonly isField: boolean;
}

/** A candidate for the label that was hit. */
export function candidate<L>(
  line: Line,
  hit: PhraseHit<L>,
  relation: Relation,
  cost: number,
  words: string,
): Candidate<L> {
  const labelWords = line.folded.slice(hit.start, hit.end);
  return { label: hit.value, relation, cost, words, labelWords, isField: standsAlone(line, hit) };
}
