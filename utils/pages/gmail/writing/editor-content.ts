import type { DraftTable } from '../../../domain/drafts/draft.ts';
import { messageText } from '../message-text.ts';
import type { PlacedTable } from './way.ts';

/** What the editors of Gmail have in common, whether rich or plain. */
export function isTextArea(editor: HTMLElement): editor is HTMLTextAreaElement {
  return editor.localName === 'textarea';
}

/** Everything that stands in an editor, as one text. */
export function contentOf(editor: HTMLElement): string {
  return isTextArea(editor) ? editor.value : (editor.textContent ?? '');
}

/** The same line by line, as it is seen. */
export function linesIn(editor: HTMLElement): string[] {
  return (isTextArea(editor) ? editor.value : messageText(editor)).split('\n');
}

/** True where an empty line stands before the character at `index`, counted without white space. */
export function isAfterEmptyLine(editor: HTMLElement, index: number): boolean {
  let seen = 0;
  let isAfterEmpty = false;
  for (const line of linesIn(editor).map(compact)) {
    if (seen === index && line !== '') return isAfterEmpty;
    isAfterEmpty = line === '';
    seen += line.length;
  }
  return false;
}

/** Without white space: editors turn spaces and line ends into what suits them. */
export function compact(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}

export function isSame(a: string, b: string): boolean {
  return compact(a) === compact(b);
}

/** The text of a draft as it is put in: an empty line between its paragraphs. */
export function draftText(paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n').replace(/\r\n?/g, '\n').trim();
}

/** The tables of a draft with the words that stand for each in `draftText`. */
export function placedTables(paragraphs: readonly string[], tables: readonly DraftTable[]): PlacedTable[] {
  return tables.flatMap((table) => {
    const text = draftText(paragraphs.slice(table.paragraph, table.paragraph + 1));
    return text === '' ? [] : [{ text, table }];
  });
}

/** Why an editor cannot be written into; null where it can. */
export function whyNotWritable(
  editor: HTMLElement,
  isShown: (element: Element) => boolean,
): 'closed' | 'no-editor' | 'read-only' | null {
  if (!editor.isConnected) return 'closed';
  if (!isShown(editor)) return 'no-editor';
  return canBeWritten(editor) ? null : 'read-only';
}

function canBeWritten(editor: HTMLElement): boolean {
  if (isTextArea(editor)) return !editor.readOnly && !editor.disabled;
  return editor.isContentEditable || editor.getAttribute('contenteditable') === 'true';
}
