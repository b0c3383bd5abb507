import { isShown } from '../../is-shown.ts';
import type { InsertResult } from '../../mail-writing.ts';
import { type DraftPlace, draftPlace } from './draft-place.ts';
import { compact, contentOf, draftText, isSame, linesIn, whyNotWritable } from './editor-content.ts';
import { insertByCommand } from './insert-by-command.ts';
import { insertNodes } from './insert-nodes.ts';
import { setTextArea } from './set-text-area.ts';
import type { Way } from './way.ts';

/** In order of trust: the first whose text is there when read back is the one. */
const allWays: readonly Way[] = [insertByCommand, setTextArea, insertNodes];

/**
 * Puts the paragraphs (an empty line between them) into an editor and reads back: the draft must be there whole, and
 * everything that was there before must still be there, in order, the signature included. Never throws.
 */
export function writeDraft(editor: HTMLElement, paragraphs: readonly string[], ways = allWays): InsertResult {
  const why = whyNotWritable(editor, isShown);
  if (why) return { ok: false, why };
  const draft = draftText(paragraphs);
  if (draft === '') return { ok: true };
  const before = contentOf(editor);
  for (const way of ways) {
    if (!way.fits(editor)) continue;
    if (attempt(way, editor, draft, before)) return { ok: true };
    if (!isSame(contentOf(editor), before)) return { ok: false, why: 'words-lost' };
  }
  return { ok: false, why: 'text-differs' };
}

/** True where the draft arrived. Otherwise the editor is as it was, as far as the way can take back. */
function attempt(way: Way, editor: HTMLElement, draft: string, before: string): boolean {
  try {
    const first = draftPlace(editor);
    if (!arrives(way, editor, first, draft, before, '')) return false;
    if (isApart(editor, first, draft)) return true;
    // The empty line before the signature was used up: once more, with one. Both together are one step to undo.
    way.takeBack(first.place);
    if (!isSame(contentOf(editor), before)) return isWritten(contentOf(editor), before, draft);
    return arrives(way, editor, draftPlace(editor), draft, before, '\n');
  } catch (error) {
    console.warn(`Fairdue could not write into the reply (${way.name}).`, error);
    return false;
  }
}

function arrives(
  way: Way,
  editor: HTMLElement,
  where: DraftPlace,
  draft: string,
  before: string,
  end: string,
): boolean {
  const signature = where.follows?.textContent;
  way.put(where.place, `${where.isAfterWords ? '\n\n' : ''}${draft}${end}`);
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
