import type { Way } from './way.ts';

const before = new WeakMap<Element, string>();

/** The text area of plain-text mode, where the command does not work in one. */
export const setTextArea: Way = {
  name: 'set-text-area',
  fits: (editor) => editor.localName === 'textarea',
  put({ editor, offset, until }, text) {
    const area = editor as HTMLTextAreaElement;
    before.set(area, area.value);
    area.setRangeText(text, offset, until?.offset ?? offset, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  },
  takeBack({ editor }) {
    const area = editor as HTMLTextAreaElement;
    area.value = before.get(area) ?? area.value;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
};
