import { type BoxKind, hasOthers } from '../compose/box-content.ts';
import type { ComposeBox } from '../compose/compose-box.ts';
import { div, element, nested, span } from '../element.ts';
import { decimalOf, hashOf } from '../ids.ts';
import { waits } from '../latency.ts';
import { lastOf, type Message, type Thread } from '../mail.ts';
import type { ReplicaPage } from '../replica-page.ts';
import { toolButton, toolbar } from '../toolbar.ts';
import type { View } from '../views.ts';
import { bottomBars } from './bottom-bar.ts';
import type { HeaderActions } from './message-header.ts';
import { createMessageItem, type MessageItem } from './message-item.ts';

export interface ThreadView extends View {
  readonly threadId: string;
  /** After a mail came, was sent or taken back, or got its real id. */
  readonly update: () => void;
  /** Unfolds the message and gives the place its reply opens in. */
  readonly placeOf: (message: Message) => HTMLElement;
  readonly box: () => ComposeBox | null;
  readonly setBox: (box: ComposeBox | null) => void;
}

export interface ThreadSurroundings {
  readonly searched: readonly string[];
  readonly back: () => void;
  readonly archive: () => void;
  /** "In new window"; null where the thread has a window of its own. */
  readonly inWindow: (() => void) | null;
  readonly compose: (kind: BoxKind, message: Message) => void;
  /** What is said below the thread of a mail that waits for its time. */
  readonly banner: () => HTMLElement | null;
}

/** More messages than this and the middle ones hide in a stack. */
const stackFrom = 4;

export function createThreadView(page: ReplicaPage, thread: Thread, around: ThreadSurroundings): ThreadView {
  const list = element('div', { class: 'nH', role: 'list' });
  const head = div('ha');
  const bars = div('nH');
  let items: MessageItem[] = [];
  let box: ComposeBox | null = null;

  const actionsFor = (message: () => Message): HeaderActions => ({
    reply: () => around.compose('reply', message()),
    replyAll: () => around.compose('replyAll', message()),
    forward: () => around.compose('forward', message()),
  });
  const stacked = () => items.filter((item) => item.state() === 'stacked');
  const openStack = () => {
    for (const item of stacked()) item.setState('collapsed');
  };
  const createItem = (message: Message) =>
    createMessageItem(page, message, {
      searched: around.searched,
      actions: (shown) => actionsFor(() => shown),
      stackSize: (shown) => (stacked()[0]?.message === shown ? stacked().length : 0),
      openStack,
    });
  const drawBars = () =>
    bars.replaceChildren(
      around.banner() ?? '',
      bottomBars(
        page,
        hasOthers(page, lastOf(thread)),
        actionsFor(() => lastOf(thread)),
      ),
    );

  items = thread.messages.map(createItem);
  const count = items.length;
  // The last of the stack is laid out first, so that the first one, which shows their number, knows them all.
  for (const [index, item] of [...items.entries()].reverse()) {
    if (index === count - 1) item.setState('expanded');
    else item.setState(count > stackFrom && index > 0 && index < count - 2 ? 'stacked' : 'collapsed');
  }
  for (const item of stacked()) item.setState('stacked');
  list.append(...items.map(({ root }) => root));
  const drawHead = () => head.replaceChildren(...headOf(page, thread));
  if (page.settings.readingPane !== 'none') page.latency.later(waits.view, drawHead);
  else drawHead();
  drawBars();

  const content = div(
    'nH g id',
    nested(
      ['nH ao9'],
      div('nH a98 iY', nested(['nH', 'nH V8djrc byY', 'nH'], head), nested(['nH aHU', 'nH hx'], list, bars)),
    ),
  );
  const { inWindow } = around;
  const tools = toolbar(
    toolButton('back', page.words.back, '19', around.back),
    toolButton('archive', page.words.archive, '7', around.archive),
    ...(inWindow ? [toolButton('window', page.words.inNewWindow, null, inWindow)] : []),
  );
  const root =
    page.settings.readingPane !== 'none'
      ? content
      : element('div', { class: 'BltHke nH oy8Mbf', role: 'main' }, tools, div('nH', content));

  return {
    root,
    threadId: thread.id,
    box: () => box,
    setBox: (next) => {
      box = next;
      bars.style.display = next ? 'none' : '';
    },
    placeOf: (message) => {
      const item = items.find((own) => own.message === message) ?? items.at(-1);
      if (!item) throw new Error('A thread without messages has no place for a reply.');
      if (item.state() !== 'expanded') item.setState('expanded');
      const place = item.replyPlace();
      if (!place) throw new Error('An expanded message has a place for its reply.');
      return place;
    },
    update: () => {
      for (const item of items) if (!thread.messages.includes(item.message)) item.root.remove();
      items = items.filter(({ message }) => thread.messages.includes(message));
      for (const item of items) item.renameIds();
      const fresh = thread.messages.slice(items.length).map(createItem);
      for (const item of fresh) {
        item.setState('expanded');
        list.append(item.root);
      }
      items.push(...fresh);
      if (thread.messages.length === 0) return;
      drawHead();
      drawBars();
    },
  };
}

function headOf(page: ReplicaPage, thread: Thread): HTMLElement[] {
  const subject = element(
    'h2',
    {
      jsname: 'r4nke',
      class: 'hP',
      tabindex: '-1',
      'data-thread-perm-id': permIdOf(page, thread),
      'data-legacy-thread-id': thread.id,
    },
    thread.subject,
  );
  return [subject, span('J-J5-Ji')];
}

/** Since November 2025 the id is sometimes the word "undefined" and sometimes not there. */
function permIdOf({ settings }: ReplicaPage, thread: Thread): string | null {
  const kinds = ['present', 'undefined', 'absent'] as const;
  const kind = settings.permId === 'mixed' ? kinds[hashOf(thread.id) % 3] : settings.permId;
  if (kind === 'absent') return null;
  return kind === 'undefined' ? 'undefined' : `thread-f:${decimalOf(thread.id)}`;
}
