import type { DraftTable } from '../../../domain/drafts/draft.ts';
import { isShown } from '../../is-shown.ts';
import type { InsertResult } from '../../mail-writing.ts';
import { type EarlierDraft, findEarlierDraft } from './earlier-draft.ts';
import {
  compact,
  contentOf,
  draftText,
  isAfterEmptyLine,
  isSame,
  placedTables,
  whyNotWritable,
} from './editor-content.ts';
import { insertByCommand } from './insert-by-command.ts';
import { insertMarkup } from './insert-markup.ts';
import { ownTextIn } from './own-text.ts';
import { setTextArea } from './set-text-area.ts';
import type { Place, Way } from './way.ts';

/** Ways that replace what is selected. Nodes of our own making cannot be undone, and the user may have edited. */
const replacingWays: readonly Way[] = [insertMarkup, insertByCommand, setTextArea];

/**
 * Puts a draft where an earlier one stands, in one step to undo, and reads back: all around it must still be there, in
 * order. Null where nothing of the earlier draft is left. Never throws.
 */
export function replaceDraft(
  editor: HTMLElement,
  earlier: readonly string[],
  paragraphs: readonly string[],
  ways = replacingWays,
  tables: readonly DraftTable[] = [],
): InsertResult | null {
  const why = whyNotWritable(editor, isShown);
  if (why) return { ok: false, why };
  const found = findEarlierDraft(editor, earlier);
  if (!found) return null;
  const before = contentOf(editor);
  const draft = draftText(paragraphs);
  const placed = placedTables(paragraphs, tables);
  const own = ownTextIn(editor);
  const wanted = own.text.slice(0, found.start) + compact(draft) + own.text.slice(found.end);
  const rest = compact(before).slice(own.text.length);
  const wasApart = isAfterEmptyLine(editor, found.start);
  for (const way of ways) {
    if (!way.fits(editor, placed)) continue;
    const place = placeOf(editor, found);
    try {
      way.put(place, draft, placed);
      if (wasApart && !isAfterEmptyLine(editor, found.start)) {
        // Firefox drops the line end before what it replaces: once more, with one. Both together are one step to undo.
        way.takeBack(place);
        if (isSame(contentOf(editor), before)) way.put(placeOf(editor, found), `\n${draft}`, placed);
      }
      if (isSame(contentOf(editor), wanted + rest)) return { ok: true };
      if (!isSame(contentOf(editor), before)) way.takeBack(place);
    } catch (error) {
      console.warn(`Fairdue could not replace the draft (${way.name}).`, error);
    }
    if (!isSame(contentOf(editor), before)) return { ok: false, why: 'words-lost' };
  }
  return { ok: false, why: 'text-differs' };
}

/** Spots hold until something changes: each attempt looks for its own. */
function placeOf(editor: HTMLElement, { start, end }: EarlierDraft): Place {
  const own = ownTextIn(editor);
  return { editor, ...own.before(start), until: own.after(end - 1) };
}
