import type { Language } from '../language.ts';
import type { LetterItem } from './checklist.ts';
import type { LetterKind } from './letter-kind.ts';

/** A piece of a letter as it stands on paper. All of it is plain text; how it looks is the page's affair. */
export type LetterBlock =
  | { readonly kind: 'address'; readonly whose: 'creditor' | 'debtor'; readonly lines: readonly string[] }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  /** What is called what: `IBAN`, `DE89 …`. */
  | { readonly kind: 'pairs'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | LetterTable
  /** Room to sign by hand, above the name. */
  | { readonly kind: 'signature'; readonly text: string }
  /** A line somebody signs or fills in by hand, with that many lines of room. */
  | { readonly kind: 'blank'; readonly label: string; readonly lines: number }
  | { readonly kind: 'boxes'; readonly lines: readonly string[] }
  | { readonly kind: 'small'; readonly text: string };

export interface LetterTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Sums; as wide as the head. */
  readonly foot: readonly (readonly string[])[];
  /** The columns of figures, from 0. */
  readonly figures: readonly number[];
}

/** A block with what it tells of the checklist. */
export type TellingBlock = LetterBlock & { readonly tells: readonly LetterItem[] };

/** A sheet of its own: the letter itself, then what is enclosed. */
export interface LetterPage {
  readonly blocks: readonly TellingBlock[];
}

export interface Letter {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly locale: string;
  readonly title: string;
  readonly pages: readonly LetterPage[];
  /** What the checklist asks for and the ledger could not give, in the checklist's order. */
  readonly missing: readonly LetterItem[];
  /** What the checklist asks for only where there is such a thing, and there is none. */
  readonly notNeeded: readonly LetterItem[];
}

/** A block that tells of items; without any it is only there to be read. */
export function block(what: LetterBlock, ...tells: readonly LetterItem[]): TellingBlock {
  return { ...what, tells };
}

/** All that a letter says, as lines of plain text. */
export function linesOf(letter: Pick<Letter, 'pages'>): string[] {
  return letter.pages.flatMap(({ blocks }) => blocks.flatMap(wordsOf)).filter((line) => line !== '');
}

/** What one block says. */
export function wordsOf(one: LetterBlock): readonly string[] {
  switch (one.kind) {
    case 'address':
    case 'list':
    case 'boxes':
      return one.lines;
    case 'pairs':
      return one.rows.map(([label, value]) => `${label}: ${value}`);
    case 'table':
      return [one.caption, ...[one.head, ...one.rows, ...one.foot].map((cells) => cells.filter(Boolean).join(' | '))];
    case 'blank':
      return [one.label];
    default:
      return [one.text];
  }
}
