import { findAll } from '../../find.ts';
import { quotedInEditor, signature } from '../writing-selectors.ts';
import type { Place } from './way.ts';

/** Where a draft goes, and what it needs around it. */
export interface DraftPlace {
  readonly place: Place;
  /** True where the user has written something before it: an empty line keeps the two apart. */
  readonly isAfterWords: boolean;
  /** The signature or quoted mail that follows; null where the draft ends the mail. */
  readonly follows: Element | null;
  /** True where something follows, in a text area, too. */
  readonly isFollowed: boolean;
}

/**
 * After the user's own words and before his signature and the quoted mail; at the very start where he has written
 * nothing. A signature that begins the editor gets an empty line before it first: a text put in at its edge would
 * become part of it.
 */
export function draftPlace(editor: HTMLElement): DraftPlace {
  if (editor.localName === 'textarea') return placeInTextArea(editor as HTMLTextAreaElement);
  const follows = firstOfTheRest(editor);
  const isFollowed = follows !== null;
  const words = lastWords(editor, follows);
  if (words) return { place: at(editor, words, words.length), isAfterWords: true, follows, isFollowed };
  if (follows && !hasRoomBefore(editor, follows)) {
    const room = editor.ownerDocument.createElement('div');
    room.append(editor.ownerDocument.createElement('br'));
    follows.before(room);
    return { place: at(editor, room, 0), isAfterWords: false, follows, isFollowed };
  }
  return { place: at(editor, editor, 0), isAfterWords: false, follows, isFollowed };
}

function at(editor: HTMLElement, node: Node, offset: number): Place {
  return { editor, at: { node, offset }, offset: 0 };
}

/** The first thing in the editor that is not the user's own new text. */
export function firstOfTheRest(editor: HTMLElement): Element | null {
  const rest = [...findAll(signature, editor), ...findAll(quotedInEditor, editor)];
  return rest.reduce<Element | null>((first, element) => (first && isBefore(first, element) ? first : element), null);
}

function lastWords(editor: HTMLElement, follows: Element | null): Text | null {
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  let last: Text | null = null;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (follows && (follows.contains(text) || isBefore(follows, text))) break;
    // The dashes before a signature stand outside it in old drafts.
    if (text.data.trim() !== '' && !/^--\s?$/.test(text.data.trim())) last = text;
  }
  return last;
}

/** True where a line break or an empty block stands before it: the caret has a place that is not in it. */
function hasRoomBefore(editor: HTMLElement, follows: Element): boolean {
  return [...editor.querySelectorAll('br')].some((line) => isBefore(line, follows));
}

export function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** In plain text a line of two dashes starts the signature, and lines with `>` are quoted: characters before it. */
export function restInTextArea(area: HTMLTextAreaElement): number {
  return /^(?:-- ?|> ?.*)$/m.exec(area.value)?.index ?? area.value.length;
}

function placeInTextArea(area: HTMLTextAreaElement): DraftPlace {
  const rest = restInTextArea(area);
  const own = area.value.slice(0, rest).trimEnd();
  const place = { editor: area, at: null, offset: own.length };
  return { place, isAfterWords: own !== '', follows: null, isFollowed: rest < area.value.length };
}
