import type { DraftTable } from '../../../domain/drafts/draft.ts';
import { isShown } from '../../is-shown.ts';
import type { InsertResult } from '../../mail-writing.ts';
import { type DraftPlace, draftPlace } from './draft-place.ts';
import { compact, contentOf, draftText, isSame, linesIn, placedTables, whyNotWritable } from './editor-content.ts';
import { insertByCommand } from './insert-by-command.ts';
import { insertMarkup } from './insert-markup.ts';
import { insertNodes } from './insert-nodes.ts';
import { setTextArea } from './set-text-area.ts';
import type { PlacedTable, Way } from './way.ts';

/** In order of trust: the first whose text is there when read back is the one. */
const allWays: readonly Way[] = [insertMarkup, insertByCommand, setTextArea, insertNodes];

/**
 * Puts the paragraphs (an empty line between them) into an editor and reads back: the draft must be there whole, and
 * everything that was there before must still be there, in order, the signature included. A table goes in as one where
 * the editor can show it. Never throws.
 */
export function writeDraft(
  editor: HTMLElement,
  paragraphs: readonly string[],
  ways = allWays,
  tables: readonly DraftTable[] = [],
): InsertResult {
  const why = whyNotWritable(editor, isShown);
  if (why) return { ok: false, why };
  const draft = draftText(paragraphs);
  if (draft === '') return { ok: true };
  const before = contentOf(editor);
  const placed = placedTables(paragraphs, tables);
  for (const way of ways) {
    if (!way.fits(editor, placed)) continue;
    if (attempt(way, editor, { draft, tables: placed }, before)) return { ok: true };
    if (!isSame(contentOf(editor), before)) return { ok: false, why: 'words-lost' };
  }
  return { ok: false, why: 'text-differs' };
}

interface Words {
  readonly draft: string;
  readonly tables: readonly PlacedTable[];
}

/** True where the draft arrived. Otherwise the editor is as it was, as far as the way can take back. */
function attempt(way: Way, editor: HTMLElement, words: Words, before: string): boolean {
  try {
    const first = draftPlace(editor);
    if (!arrives(way, editor, first, words, before, '')) return false;
    if (isApart(editor, first, words.draft)) return true;
    // The empty line before the signature was used up: once more, with one. Both together are one step to undo.
    way.takeBack(first.place);
    if (!isSame(contentOf(editor), before)) return isWritten(contentOf(editor), before, words.draft);
    return arrives(way, editor, draftPlace(editor), words, before, '\n');
  } catch (error) {
    console.warn(`Fairdue could not write into the reply (${way.name}).`, error);
    return false;
  }
}

function arrives(
  way: Way,
  editor: HTMLElement,
  where: DraftPlace,
  { draft, tables }: Words,
  before: string,
  end: string,
): boolean {
  const signature = where.follows?.textContent;
  way.put(where.place, `${where.isAfterWords ? '\n\n' : ''}${draft}${end}`, tables);
  const isSignatureWhole = where.follows?.isConnected !== false && where.follows?.textContent === signature;
  if (isSignatureWhole && isWritten(contentOf(editor), before, draft)) return true;
  if (!isSame(contentOf(editor), before)) way.takeBack(where.place);
  return false;
}

/** True where an empty line, or nothing, comes after the draft. */
function isApart(editor: HTMLElement, where: DraftPlace, draft: string): boolean {
  if (!where.isFollowed) return true;
  const lines = linesIn(editor);
  const lastLine = compact(draft.slice(draft.lastIndexOf('\n') + 1));
  return lines.some((line, at) => compact(line).endsWith(lastLine) && (lines[at + 1] ?? '') === '');
}

/** True where the text is what was there, in order, with the draft once more in it. */
function isWritten(after: string, before: string, draft: string): boolean {
  const [whole, old, added] = [compact(after), compact(before), compact(draft)];
  for (let at = whole.indexOf(added); at !== -1; at = whole.indexOf(added, at + 1)) {
    if (whole.slice(0, at) + whole.slice(at + added.length) === old) return true;
  }
  return false;
}
