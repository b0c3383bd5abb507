import { div, element, span, volatileId } from '../element.ts';
import { icon } from '../icon.ts';
import { decimalOf } from '../ids.ts';
import { lastOf, plainTextOf, type Thread } from '../mail.ts';
import type { ReplicaPage } from '../replica-page.ts';
import { participantsOf } from './participants.ts';

/** What a row shows besides its thread. */
export interface RowLook {
  readonly list: 'sent' | 'other';
  readonly draft: boolean;
  readonly checked: boolean;
  /** Whether labels such as "Inbox" are shown, as outside the inbox. */
  readonly systemLabels: boolean;
}

/** A thread's rows in the table: one, or three of them with the reading pane at the right. */
export interface DrawnRows {
  readonly cells: readonly (readonly HTMLTableCellElement[])[];
  /** Sets the ids of the thread, which Gmail adds a moment later on fresh rows. */
  readonly addIds: () => void;
}

const paperclip =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="16" height="16" fill="none" stroke="%23777" stroke-width="1.5"%3E%3Cpath d="M5 5v6a3 3 0 0 0 6 0V4a2 2 0 0 0-4 0v7"/%3E%3C/svg%3E';

/** The cells of the ordinary row. */
export function drawRow(page: ReplicaPage, thread: Thread, look: RowLook, labelId: string): DrawnRows {
  const subject = subjectOf(thread);
  const { sent, attachments } = lastOf(thread);
  const snippet = span('y2', span('Zt', '\u00a0-\u00a0'), snippetOf(thread));
  const cells = [
    cell('PF xY'),
    cell('oZ-x3 xY', { id: volatileId() }, checkbox(look.checked, labelId)),
    cell('apU xY', {}, element('span', { class: 'aXw T-KT', role: 'button' }, icon('star'))),
    cell('WA xY'),
    cell(
      'yX xY',
      { role: 'gridcell' },
      element('div', { id: labelId, class: 'afn' }, thread.subject),
      element('div', { id: volatileId(), class: 'yW' }, ...participantsOf(page, thread, look.list, look.draft)),
    ),
    cell(
      'xY a4W',
      { id: volatileId(), tabindex: -1, role: 'gridcell' },
      element(
        'div',
        { class: 'xS', role: 'link' },
        div('xT', div('yi', ...labelsOf(page, thread, look)), div('y6', subject.bog), snippet),
      ),
    ),
    cell('byZ xY'),
    cell('yf xY', {}, hasAttachment(thread, attachments.length) ? attachmentIcon(page) : '\u00a0'),
    cell('xW xY', { role: 'gridcell' }, dateOf(page, sent)),
    cell('bq4 xY'),
  ];
  return { cells: [cells], addIds: subject.addIds };
}

export function subjectOf(thread: Thread): { readonly bog: HTMLElement; readonly addIds: () => void } {
  const named = element('span', { class: thread.unread ? 'bqe' : '' }, thread.subject);
  const addIds = () => {
    const last = lastOf(thread);
    if (thread.messages.length === 1 && last.temporaryId) {
      // A mail that started a thread just now: the thread has no id of its own yet.
      named.setAttribute('data-thread-id', `#${last.temporaryId.replace('msg', 'thread')}`);
      return;
    }
    named.setAttribute('data-thread-id', `#thread-f:${decimalOf(thread.id)}`);
    named.setAttribute('data-legacy-thread-id', thread.id);
    named.setAttribute('data-legacy-last-message-id', last.id);
    named.setAttribute('data-legacy-last-non-draft-message-id', last.id);
  };
  return { bog: element('span', { id: volatileId(), class: 'bog' }, named), addIds };
}

export function checkbox(checked: boolean, labelId: string): HTMLElement {
  const attributes = {
    class: 'oZ-jc T-Jo J-J5-Ji',
    role: 'checkbox',
    'aria-labelledby': labelId,
    'aria-checked': String(checked),
    tabindex: -1,
  };
  return element('div', attributes, element('div', { class: 'T-Jo-auh', role: 'presentation' }));
}

export function dateOf(page: ReplicaPage, sent: Parameters<ReplicaPage['dates']['rowTitle']>[0]): HTMLElement {
  const full = page.dates.rowTitle(sent);
  return element('span', { title: full, id: volatileId(), 'aria-label': full }, span('', page.dates.rowShort(sent)));
}

export function snippetOf(thread: Thread): string {
  return plainTextOf(lastOf(thread)).slice(0, 120);
}

const systemLabels = new Set(['inbox', 'sent', 'important', 'promotions', 'updates', 'spam', 'starred', 'drafts']);

export function labelsOf(page: ReplicaPage, thread: Thread, look: RowLook): HTMLElement[] {
  const own = [...thread.labels].filter((label) => !systemLabels.has(label));
  const names = look.systemLabels && thread.labels.has('inbox') ? [page.words.inbox, ...own] : own;
  return names.map((name) =>
    element(
      'div',
      { class: 'ar as', 'data-tooltip': name },
      element('div', { class: 'at', title: name }, div('au', div('av', name))),
    ),
  );
}

function hasAttachment(thread: Thread, inLast: number): boolean {
  return inLast > 0 || thread.messages.some(({ attachments }) => attachments.length > 0);
}

export function attachmentIcon({ words }: ReplicaPage): HTMLElement {
  return element('img', { class: 'yE', src: paperclip, alt: words.attachmentIcon, title: words.attachmentIcon });
}

export function cell(
  className: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: Parameters<typeof div>[1][]
): HTMLTableCellElement {
  return element('td', { ...attributes, class: className }, ...children);
}
