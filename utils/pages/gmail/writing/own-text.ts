import { firstOfTheRest, isBefore, restInTextArea } from './draft-place.ts';
import { compact, isTextArea } from './editor-content.ts';
import type { Spot } from './way.ts';

/** The new text of a mail, before signature and quoted mail: without white space, and where each character stands. */
export interface OwnText {
  readonly text: string;
  /** The spot before the character at `index`. */
  before(index: number): Spot;
  /** The spot after the character at `index`. */
  after(index: number): Spot;
}

interface Piece {
  /** Where its characters start in the whole. */
  readonly start: number;
  readonly node: Text | null;
  readonly raw: string;
}

/** Reads an editor of either kind. The spots hold until something in it changes. */
export function ownTextIn(editor: HTMLElement): OwnText {
  const pieces = isTextArea(editor) ? [wholePiece(editor)] : textPieces(editor);
  const text = pieces.map(({ raw }) => compact(raw)).join('');
  const spot = (index: number, isAfter: boolean): Spot => {
    const piece = pieces.findLast(({ start, raw }) => start <= index && compact(raw) !== '');
    if (!piece) return { at: null, offset: 0 };
    const offset = rawOffset(piece.raw, index - piece.start) + (isAfter ? 1 : 0);
    return piece.node ? { at: { node: piece.node, offset }, offset: 0 } : { at: null, offset };
  };
  return { text, before: (index) => spot(index, false), after: (index) => spot(index, true) };
}

function wholePiece(area: HTMLTextAreaElement): Piece {
  return { start: 0, node: null, raw: area.value.slice(0, restInTextArea(area)) };
}

function textPieces(editor: HTMLElement): Piece[] {
  const rest = firstOfTheRest(editor);
  const pieces: Piece[] = [];
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  let start = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (rest && (rest.contains(node) || isBefore(rest, node))) break;
    pieces.push({ start, node, raw: node.data });
    start += compact(node.data).length;
  }
  return pieces;
}

/** The place of a character, counted without white space, in the text as it stands. */
function rawOffset(raw: string, index: number): number {
  let seen = 0;
  for (let offset = 0; offset < raw.length; offset++) {
    if (compact(raw[offset] ?? '') === '') continue;
    if (seen === index) return offset;
    seen++;
  }
  return raw.length;
}
