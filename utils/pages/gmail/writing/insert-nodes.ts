import type { Way } from './way.ts';

const put = new WeakMap<Element, readonly Element[]>();

/**
 * Lines as nodes of our own making, and one `input` event so that Gmail saves: for a browser without the command, or
 * a page that refuses it. The editor's undo does not know of it, so it stands behind the command.
 */
export const insertNodes: Way = {
  name: 'insert-nodes',
  fits: (editor) => editor.localName !== 'textarea',
  put({ editor, at }, text) {
    if (!at) return;
    const document = editor.ownerDocument;
    const lines = text.split('\n').map((line) => {
      const block = document.createElement('div');
      if (line === '') block.append(document.createElement('br'));
      else block.textContent = line;
      return block;
    });
    const range = document.createRange();
    range.setStart(at.node, at.offset);
    for (const block of [...lines].reverse()) range.insertNode(block);
    put.set(editor, lines);
    tell(editor);
  },
  takeBack({ editor }) {
    for (const line of put.get(editor) ?? []) line.remove();
    tell(editor);
  },
};

function tell(editor: Element): void {
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}
