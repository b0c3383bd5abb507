import type { DraftTable } from '../../../domain/drafts/draft.ts';

/** A point in an editor. */
export interface Spot {
  /** Null in a text area. */
  readonly at: { readonly node: Node; readonly offset: number } | null;
  /** In a text area: characters from its start. */
  readonly offset: number;
}

/** Where a draft goes in an editor. */
export interface Place extends Spot {
  readonly editor: HTMLElement;
  /** What stands from here to there is replaced; nothing is where it is absent. */
  readonly until?: Spot;
}

/** A table of a draft, and the plain text that stands for it in the draft's words. */
export interface PlacedTable {
  readonly text: string;
  readonly table: DraftTable;
}

/** One way of getting text into an editor. */
export interface Way {
  readonly name: string;
  /** False where this way does not fit the editor. */
  fits(editor: HTMLElement, tables: readonly PlacedTable[]): boolean;
  /** Puts the text in. Whether it arrived is found out by reading back, so it may return without having done it. */
  put(place: Place, text: string, tables: readonly PlacedTable[]): void;
  /** Takes it out again, as far as this way can. */
  takeBack(place: Place): void;
}
