import { div, element, nested, span } from '../element.ts';
import { decimalOf } from '../ids.ts';
import { waits } from '../latency.ts';
import { type Message, plainTextOf } from '../mail.ts';
import { isOwner, type ReplicaPage } from '../replica-page.ts';
import { attachmentsOf } from './attachments.ts';
import { bodyOf } from './body.ts';
import { type HeaderActions, headerOf, table } from './message-header.ts';

export type ItemState = 'expanded' | 'collapsed' | 'stacked';

/** One `[role=listitem]` of an open thread. */
export interface MessageItem {
  readonly message: Message;
  readonly root: HTMLElement;
  /** The place below the message where a reply opens; only an expanded message has one. */
  readonly replyPlace: () => HTMLElement | null;
  readonly state: () => ItemState;
  readonly setState: (state: ItemState) => void;
  /** Writes the ids again, once a message that was just sent has its real one. */
  readonly renameIds: () => void;
}

interface ItemSurroundings {
  readonly searched: readonly string[];
  readonly actions: (message: Message) => HeaderActions;
  /** How many messages the stack hides, on the item that stands for it. */
  readonly stackSize: (message: Message) => number;
  readonly openStack: () => void;
}

const classes: Record<ItemState, string> = { expanded: 'h7 ie nH oy8Mbf', collapsed: 'kv', stacked: 'kQ bg adv' };

export function createMessageItem(page: ReplicaPage, message: Message, around: ItemSurroundings): MessageItem {
  const root = element('div', { role: 'listitem', tabindex: '-1' });
  let state: ItemState = 'collapsed';

  const draw = () => {
    root.className = classes[state];
    root.setAttribute('aria-expanded', String(state === 'expanded'));
    root.replaceChildren(...contentOf());
  };

  const contentOf = (): HTMLElement[] => {
    if (state === 'expanded') return [shell(expanded()), div('ip iq')];
    if (state === 'collapsed') return [shell(collapsed())];
    const size = around.stackSize(message);
    if (size === 0) return [];
    const stack = element('div', { class: 'adx', role: 'button', tabindex: '0' }, span('', String(size)));
    stack.addEventListener('click', around.openStack);
    return [stack];
  };

  const expanded = () => {
    const header = headerOf(page, message, around.actions(message));
    header.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('button, [role=button], .gD, .g2')) return;
      if (root.querySelector('.M9')) return;
      set('collapsed');
    });
    const body = div(
      'a3s aiL',
      ...bodyOf(message, {
        own: isOwner(page, message.from.email),
        fold: page.words.trimmed,
        searched: around.searched,
      }),
    );
    const open = div(
      'adn ads',
      div('gs', header, div('', div('ii gt', body), attachmentsOf(page, message), div('hi'))),
    );
    writeIds(open, message);
    return open;
  };

  const collapsed = () => {
    const { from, sent } = message;
    const date = page.dates.message(sent);
    const row = element(
      'tr',
      {},
      element(
        'td',
        { class: 'gF gK' },
        element(
          'span',
          { email: from.email, 'data-hovercard-id': from.email, name: from.name, class: 'gD' },
          from.name,
        ),
      ),
      element('td', { class: 'gF gK' }, div('iA g6', plainTextOf(message).slice(0, 100))),
      element(
        'td',
        { class: 'gH bAk' },
        element('span', { class: 'g3', title: date, alt: date }, page.dates.rowShort(sent)),
      ),
    );
    const folded = div('adf ads', div('gs gt', div('gE hI', table('cf gJ', row))));
    folded.addEventListener('click', () => page.latency.later(waits.messageBody, () => set('expanded')));
    return folded;
  };

  const set = (next: ItemState) => {
    state = next;
    draw();
  };

  return {
    message,
    root,
    replyPlace: () => (state === 'expanded' ? root.querySelector<HTMLElement>(':scope > .ip') : null),
    state: () => state,
    setState: set,
    renameIds: () => {
      const open = root.querySelector<HTMLElement>('.adn');
      if (open) writeIds(open, message);
    },
  };
}

function writeIds(open: HTMLElement, { id, temporaryId }: Message): void {
  open.setAttribute('data-message-id', temporaryId ? `#${temporaryId}` : `#msg-f:${decimalOf(id)}`);
  if (temporaryId) open.removeAttribute('data-legacy-message-id');
  else open.setAttribute('data-legacy-message-id', id);
}

function shell(content: HTMLElement): HTMLElement {
  return nested(['Bk', 'G3 G2', '', ''], content);
}
