import { compact, draftText } from './editor-content.ts';
import { type OwnText, ownTextIn } from './own-text.ts';

/** Where a draft that was put in before stands in an editor: characters without white space, `end` not included. */
export interface EarlierDraft {
  readonly start: number;
  readonly end: number;
  /** False where it stands there word by word. */
  readonly isEdited: boolean;
}

/** A line of a draft that is shorter than this, such as a greeting, does not tell that it is the draft's. */
const tellingLine = 16;

/** Finds a draft in the user's new text, before signature and quoted mail; null where nothing of it is left. */
export function findEarlierDraft(editor: HTMLElement, paragraphs: readonly string[]): EarlierDraft | null {
  return findIn(ownTextIn(editor), draftText(paragraphs));
}

function findIn({ text }: OwnText, draft: string): EarlierDraft | null {
  const whole = compact(draft);
  if (whole === '') return null;
  const start = text.lastIndexOf(whole);
  if (start >= 0) return { start, end: start + whole.length, isEdited: false };
  const edited = whatIsLeft(text, draft.split('\n').map(compact).filter(Boolean));
  return edited && { ...edited, isEdited: true };
}

/**
 * From the first to the last line of the draft that still stands there: its longest line tells where it is, and the
 * others are looked for from there, each nearest to the one before.
 */
function whatIsLeft(text: string, lines: readonly string[]): { start: number; end: number } | null {
  const standing = lines
    .map((line, at) => ({ at, line, start: text.lastIndexOf(line) }))
    .filter(({ line, start }) => line.length >= tellingLine && start >= 0);
  const [anchor] = standing.toSorted((a, b) => b.line.length - a.line.length);
  if (!anchor) return null;
  let start = anchor.start;
  for (const line of lines.slice(0, anchor.at).toReversed()) {
    const found = start < line.length ? -1 : text.lastIndexOf(line, start - line.length);
    if (found >= 0) start = found;
  }
  let end = anchor.start + anchor.line.length;
  for (const line of lines.slice(anchor.at + 1)) {
    const found = text.indexOf(line, end);
    if (found >= 0) end = found + line.length;
  }
  return { start, end };
}
