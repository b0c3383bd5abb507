import type { Sent } from '../dates.ts';
import { div, element } from '../element.ts';
import { icon } from '../icon.ts';
import { waits } from '../latency.ts';
import type { ReplicaPage } from '../replica-page.ts';
import { table } from '../thread/message-header.ts';
import { type BoxContent, draftOf, hiddenFieldsOf } from './box-content.ts';
import { createBoxEditor } from './box-editor.ts';
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
  readonly text: () => string;
  /** What the box holds now, to be opened with again later. */
  readonly asContent: () => BoxContent;
  /** Whether somebody wrote in it. */
  readonly changed: () => boolean;
  readonly close: () => void;
}

export interface BoxEnds {
  readonly send: (box: ComposeBox, by: 'click' | 'key') => void;
  /** Send later; nothing goes out. */
  readonly schedule: (box: ComposeBox, when: Sent) => void;
  readonly discard: (box: ComposeBox) => void;
  /** Takes a box that stands inline into a window; null for one that has its own. */
  readonly popOut: ((box: ComposeBox) => void) | null;
}

let lastBox = 0;

/** Builds the box in `place`. It is in the page at once; the focus comes a moment later, sometimes a long one. */
export function openComposeBox(page: ReplicaPage, content: BoxContent, place: HTMLElement, ends: BoxEnds): ComposeBox {
  lastBox += 1;
  const boxId = String(lastBox);
  const recipients = createRecipients(page, content.to, content.cc);
  const bar = createBoxToolbar(page);
  const draft = draftOf(content, boxId);
  const writing = createBoxEditor(page, content);
  const editor = writing.field;
  const subjectBox = element('input', {
    name: 'subjectbox',
    class: 'aoT',
    placeholder: page.words.subject,
    autocomplete: 'off',
  });
  subjectBox.value = content.subject;
  const quoted = content.quoted && trimmedDots(page, content.quoted, editor);
  const hidden = Object.entries(hiddenFieldsOf(page, { ...content, draft }, boxId)).map(([name, value]) =>
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
          table('iN', cellRow('Ap', div('Ar Au', writing.root, quoted), ...files), cellRow('aDg', bar.root)),
        ),
      ),
    ),
  );
  const popOut = element(
    'div',
    { class: 'aqx', role: 'button', tabindex: '1', 'aria-label': page.words.popOut },
    icon('window'),
  );
  popOut.addEventListener('click', () => ends.popOut?.(box));
  if (ends.popOut) region.prepend(popOut);
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
    text: writing.text,
    changed: () => touched,
    asContent: () => ({
      ...content,
      to: recipients.to(),
      cc: recipients.cc(),
      subject: subjectBox.value,
      written: writing.written(),
      quoted: region.querySelector('.ajR') ? content.quoted : null,
      draft,
    }),
    close: () => root.remove(),
  };
  onSendGesture(page, { box: region, button: bar.send, options: bar.options }, (by) => ends.send(box, by));
  onSendOptions(page, bar.options, (when) => ends.schedule(box, when));
  bar.discard.addEventListener('click', () => ends.discard(box));
  place.append(root);
  page.record.counts.boxesOpened += 1;
  page.latency.later(page.latency.random() < 0.5 ? [0, 20] : waits.lateFocus, () => focusFirst(box));
  return box;
}

function cellRow(className: string, ...children: readonly HTMLElement[]): HTMLTableRowElement {
  return element('tr', {}, element('td', { class: className }, ...children));
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
  if (box.editor instanceof HTMLTextAreaElement) box.editor.setSelectionRange(0, 0);
  else getSelection()?.collapse(box.editor, 0);
}
