import { div, element } from '../element.ts';
import { waits } from '../latency.ts';
import { nodesOf, treesOf } from '../node-tree.ts';
import type { ReplicaPage } from '../replica-page.ts';
import { table } from '../thread/message-header.ts';
import { type BoxContent, hiddenFieldsOf } from './box-content.ts';
import { createBoxToolbar } from './box-toolbar.ts';
import { createRecipients, type Recipients } from './recipients.ts';
import { onSendGesture } from './send-gesture.ts';
import { onSendOptions } from './send-options.ts';

/** A box that is open, inline below a message or in a window of its own. */
export interface ComposeBox {
  readonly content: BoxContent;
  /** `.M9`, with `.aoI[role=region]` in it. */
  readonly root: HTMLElement;
  readonly editor: HTMLElement;
  readonly recipients: Recipients;
  readonly subject: () => string;
  /** What the box holds now, to be opened with again later. */
  readonly asContent: () => BoxContent;
  /** Whether somebody wrote in it. */
  readonly changed: () => boolean;
  readonly close: () => void;
}

export interface BoxEnds {
  readonly send: (box: ComposeBox, by: 'click' | 'key') => void;
  /** Send later; nothing goes out. */
  readonly schedule: (box: ComposeBox) => void;
  readonly discard: (box: ComposeBox) => void;
}

let lastBox = 0;

/** Builds the box in `place`. It is in the page at once; the focus comes a moment later, sometimes a long one. */
export function openComposeBox(page: ReplicaPage, content: BoxContent, place: HTMLElement, ends: BoxEnds): ComposeBox {
  lastBox += 1;
  const boxId = String(lastBox);
  const recipients = createRecipients(page, content.to, content.cc);
  const bar = createBoxToolbar(page);
  const editor = editorOf(page, content);
  const subjectBox = element('input', {
    name: 'subjectbox',
    class: 'aoT',
    placeholder: page.words.subject,
    autocomplete: 'off',
  });
  subjectBox.value = content.subject;
  const quoted = content.quoted && trimmedDots(page, content.quoted, editor);
  const hidden = Object.entries(hiddenFieldsOf(page, content, boxId)).map(([name, value]) =>
    element('input', { type: 'hidden', name, value }),
  );
  const subject = div('aoD az6', subjectBox);
  if (content.kind === 'reply' || content.kind === 'replyAll') subject.style.display = 'none';
  const form = element(
    'form',
    { class: 'bAs', method: 'POST', enctype: 'multipart/form-data' },
    recipients.root,
    subject,
    ...hidden,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const files = content.attachments.map(({ name, size }) =>
    div('dL', div('dO', div('vI', name), div('vJ', `(${size})`))),
  );
  const region = element(
    'div',
    { class: 'aoI', role: 'region', 'aria-label': page.words.newMessage, 'data-compose-id': boxId, tabindex: '-1' },
    table(
      'aoP HM',
      element(
        'tr',
        {},
        element(
          'td',
          { class: 'I5' },
          form,
          table('iN', cellRow('Ap', div('Ar Au', div('aO7', editor), quoted), ...files), cellRow('aDg', bar.root)),
        ),
      ),
    ),
  );
  const root = div('M9', region);
  let touched = false;
  editor.addEventListener('input', () => {
    touched = true;
  });

  const box: ComposeBox = {
    content,
    root,
    editor,
    recipients,
    subject: () => subjectBox.value,
    changed: () => touched,
    asContent: () => ({
      ...content,
      to: recipients.to(),
      cc: recipients.cc(),
      subject: subjectBox.value,
      written: nodesOf(treesOf(editor)),
      quoted: region.querySelector('.ajR') ? content.quoted : null,
    }),
    close: () => root.remove(),
  };
  onSendGesture(page, { box: region, button: bar.send, options: bar.options }, (by) => ends.send(box, by));
  onSendOptions(page, bar.options, () => ends.schedule(box));
  bar.discard.addEventListener('click', () => ends.discard(box));
  place.append(root);
  page.record.counts.boxesOpened += 1;
  page.latency.later(page.latency.random() < 0.5 ? [0, 20] : waits.lateFocus, () => focusFirst(box));
  return box;
}

function cellRow(className: string, ...children: readonly HTMLElement[]): HTMLTableRowElement {
  return element('tr', {}, element('td', { class: className }, ...children));
}

function editorOf({ words }: ReplicaPage, content: BoxContent): HTMLElement {
  const inline = content.kind === 'new' ? '' : 'aO9 ';
  const editor = element('div', {
    class: `Am ${inline}Al editable LW-avf tS-tW`,
    hidefocus: 'true',
    'aria-label': words.messageBody,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: '1',
    spellcheck: 'true',
    style: content.kind === 'new' ? 'direction: ltr;' : 'direction: ltr; min-height: 85px;',
  });
  editor.append(...content.written);
  return editor;
}

/** The dots that stand for the quoted mail; a click puts it into the editor, where it then belongs to what is written. */
function trimmedDots({ words }: ReplicaPage, quoted: HTMLElement, editor: HTMLElement): HTMLElement {
  const dots = element(
    'div',
    { class: 'ajR', role: 'button', tabindex: '1', 'data-tooltip': words.trimmed, 'aria-label': words.trimmed },
    div('uC', div('ajT', '···')),
  );
  dots.addEventListener('click', () => {
    editor.append(element('br'), quoted);
    editor.closest('.aoI')?.querySelector('input[name=uet]')?.setAttribute('value', '');
    dots.remove();
  });
  return dots;
}

/** Gmail puts the caret at the start, whatever happened in the meantime; an editor that has the focus is left alone. */
function focusFirst(box: ComposeBox): void {
  if (!box.root.isConnected || box.editor.contains(document.activeElement)) return;
  if (box.content.to.length === 0) {
    box.recipients.focus();
    return;
  }
  box.editor.focus();
  getSelection()?.collapse(box.editor, 0);
}
