import type { Way } from './way.ts';

/**
 * As if typed: the browser's own command gives trusted `input` events, which Gmail saves a draft on, keeps its undo
 * history (the whole text is one step), and works under Trusted Types. Measured in Chromium 156: a line end becomes a
 * `<div>`.
 */
export const insertByCommand: Way = {
  name: 'insert-by-command',
  fits: (editor) => typeof editor.ownerDocument.execCommand === 'function',
  put({ editor, at, offset, until }, text) {
    editor.focus({ preventScroll: true });
    const end = until?.at ?? at;
    if (at && end) editor.ownerDocument.getSelection()?.setBaseAndExtent(at.node, at.offset, end.node, end.offset);
    else (editor as HTMLTextAreaElement).setSelectionRange(offset, until?.offset ?? offset);
    editor.ownerDocument.execCommand('insertText', false, text);
  },
  takeBack({ editor }) {
    editor.ownerDocument.execCommand('undo');
  },
};
