import { findAll, findAround, findOptional, type Need } from '../find.ts';
import { isShown } from '../is-shown.ts';
import type { ComposeBox } from '../mail-writing.ts';
import { legacyId, numbered } from './ids.ts';
import { messageText, mostCharacters } from './message-text.ts';
import { type ThreadInPage, viewAround } from './open-thread.ts';
import { addressTo } from './writing/address-to.ts';
import { findEarlierDraft } from './writing/earlier-draft.ts';
import { replaceDraft } from './writing/replace-draft.ts';
import { writeDraft } from './writing/write-draft.ts';
import {
  composeBox,
  composeDraft,
  composeEditor,
  composeFields,
  composeFrom,
  composeNumber,
  composeThread,
  recipientChip,
} from './writing-selectors.ts';

/** A box as it stands in the page. */
export interface BoxInPage extends ComposeBox {
  readonly editor: HTMLElement;
  readonly element: Element;
}

/** The boxes that are shown, inline and popped out, in the order of the page. */
export function openBoxes(document: Document): BoxInPage[] {
  const boxes = new Map<Element, BoxInPage>();
  for (const selector of composeEditor.selectors) {
    for (const editor of findAll({ ...composeEditor, selectors: [selector] }, document)) {
      const element = findAround(composeBox, editor) ?? boxByNumber(editor);
      if (element && !boxes.has(element)) boxes.set(element, boxOf(editor as HTMLElement, element));
    }
  }
  return [...boxes.values()];
}

/** The shown box that an element stands in, or null. */
export function boxAround(document: Document, inside: Node): BoxInPage | null {
  return openBoxes(document).find((box) => fieldsOf(box.element).contains(inside)) ?? null;
}

/** The boxes that answer a thread: by the ids in them, else by standing in the thread. */
export function boxesOfThread(document: Document, thread: ThreadInPage): BoxInPage[] {
  const view = viewAround(thread);
  const isOfThread = (box: BoxInPage) =>
    box.threadId === thread.threadId ||
    (box.threadId === null && view.contains(box.element) && box.element.closest('[role=dialog]') === null);
  return openBoxes(document).filter(isOfThread);
}

function boxOf(editor: HTMLElement, element: Element): BoxInPage {
  const fields = fieldsOf(element);
  return {
    editor,
    element,
    composeId: inputValue(composeNumber, fields) ?? element.getAttribute('data-compose-id'),
    draftId: () => inputValue(composeDraft, fields),
    threadId: threadOf(fields),
    text: () => textIn(editor),
    holdsDraft(paragraphs) {
      const found = findEarlierDraft(editor, paragraphs);
      return found && (found.isEdited ? 'edited' : 'unedited');
    },
    async insertDraft(paragraphs, { instead, tables } = {}) {
      const replaced = instead ? replaceDraft(editor, instead, paragraphs, undefined, tables) : null;
      const result = replaced ?? writeDraft(editor, paragraphs, undefined, tables);
      // The reply opens below the fold of a long thread, and what was written is to be read.
      if (result.ok && 'scrollIntoView' in editor) editor.scrollIntoView({ block: 'nearest' });
      return result;
    },
    recipients: () => addressesIn(fields),
    from: () => inputValue(composeFrom, fields)?.toLowerCase() ?? null,
    addressTo: (address) => addressTo(fields, editor, address, () => addressesIn(fields)),
    isOpen: () => isShown(editor),
  };
}

/** What stands in an editor of either kind. */
export function textIn(editor: Element): string {
  if (editor.localName === 'textarea') return (editor as HTMLTextAreaElement).value.slice(0, mostCharacters);
  return messageText(editor);
}

function boxByNumber(editor: Element): Element | null {
  for (let around = editor.parentElement; around; around = around.parentElement) {
    if (findOptional(composeNumber, around)) return findAll(composeEditor, around).length === 1 ? around : null;
  }
  return null;
}

function fieldsOf(element: Element): Element {
  return findAround(composeFields, element) ?? element;
}

/** The chips of a box that is folded up are not shown, and yet say whom it goes to. */
function addressesIn(fields: Element): string[] {
  const chips = findAll(recipientChip, fields).map((chip) => chip.getAttribute('data-hovercard-id') ?? '');
  return [...new Set(chips.map((address) => address.trim().toLowerCase()).filter((address) => address.includes('@')))];
}

function inputValue(need: Need, fields: Element): string | null {
  const inputs = findAll(need, fields) as HTMLInputElement[];
  const values = new Set(inputs.map((input) => input.value.trim()).filter((value) => value !== ''));
  const [only = null] = values;
  // Two that differ belong to two mails, and it is not clear which is this one.
  return values.size === 1 ? only : null;
}

/** The first of the two ways a box names its thread that says anything. */
function threadOf(fields: Element): string | null {
  for (const selector of composeThread.selectors) {
    const value = inputValue({ ...composeThread, selectors: [selector] }, fields);
    const id = legacyId(value) ?? numbered('thread', value);
    if (id !== null) return id;
  }
  return null;
}
