import { draftMarkup } from './draft-markup.ts';
import type { Way } from './way.ts';

/**
 * As `insertByCommand`, for a draft with a table in an editor that can show one: the browser's own command takes markup,
 * gives trusted `input` events, and the whole draft is one step to undo. It is allowed under Trusted Types in a content
 * script's world (measured in Chromium 156); where it is not, the table goes in as aligned text.
 */
export const insertMarkup: Way = {
  name: 'insert-markup',
  fits: (editor, tables) =>
    tables.length > 0 && editor.localName !== 'textarea' && typeof editor.ownerDocument.execCommand === 'function',
  put({ editor, at, until }, text, tables) {
    const end = until?.at ?? at;
    if (!at || !end) return;
    editor.focus({ preventScroll: true });
    editor.ownerDocument.getSelection()?.setBaseAndExtent(at.node, at.offset, end.node, end.offset);
    editor.ownerDocument.execCommand('insertHTML', false, draftMarkup(text, tables));
  },
  takeBack({ editor }) {
    editor.ownerDocument.execCommand('undo');
  },
};
