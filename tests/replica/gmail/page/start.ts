import type { IncomingMail, ReplicaProbe } from '../probe.ts';
import type { ReplicaSettings } from '../settings.ts';
import type { BoxContent } from './compose/box-content.ts';
import { type Composing, createComposing } from './compose/composing.ts';
import { linkedMail } from './compose/linked-mail.ts';
import { movedHere } from './compose/moved-draft.ts';
import { createToasts } from './compose/toast.ts';
import { dateFormats } from './dates.ts';
import { layFrame } from './frame.ts';
import { messageIdOf } from './ids.ts';
import { createLatency } from './latency.ts';
import { nextTimeOn } from './mail.ts';
import { createMailStore } from './mail-store.ts';
import { createNavigation } from './navigation.ts';
import type { ReplicaPage } from './replica-page.ts';
import { threadHashOf } from './route.ts';
import type { ThreadView } from './thread/thread-view.ts';
import { showThreadWindow, threadOfWindow } from './thread-window.ts';
import { wordsOf } from './words.ts';

function start(settings: ReplicaSettings): void {
  // An address without the account's number, or with `authuser`, becomes the account's own.
  const { home } = settings;
  const poppedOut = location.pathname.endsWith('/popout');
  const { search } = location;
  if (!poppedOut && location.pathname + location.search !== home) history.replaceState(null, '', home + location.hash);
  const page: ReplicaPage = {
    settings,
    words: wordsOf(settings.language),
    dates: dateFormats(settings.language, settings.today),
    store: createMailStore(settings),
    latency: createLatency(settings.latency, settings.seed),
    record: {
      sent: [],
      untrusted: [],
      counts: { listsDrawn: 0, rowsDrawn: 0, threadsOpened: 0, boxesOpened: 0, sent: 0, undone: 0, scheduled: 0 },
    },
  };
  const linked = linkedMail(page, search);
  const frame = layFrame(page, poppedOut || linked !== null);
  const toasts = createToasts(page, frame.toast);
  const navigation = createNavigation(page, frame, () => composing);
  let alone: ThreadView | null = null;
  const update = (threadId: string | null) => {
    if (alone) alone.update();
    else if (!poppedOut) navigation.update(threadId);
  };
  const composing: Composing = createComposing(page, {
    windows: frame.windows,
    wholePage: frame.wholePage,
    toasts,
    shownThread: () => alone ?? navigation.shownThread(),
    renamed: update,
    openThread: (threadId) => {
      location.hash = threadHashOf({ view: 'all', argument: '', page: 1, thread: null }, threadId);
    },
  });
  page.store.onChange(update);
  frame.composeButton.addEventListener('click', composing.startNewMail);
  addEventListener('hashchange', composing.followAddress);
  const probe: ReplicaProbe = {
    ...page.record,
    settle: page.latency.settle,
    deliver: (mail) => deliver(page, mail),
    refresh: () => update(null),
    setTheme: (theme) => {
      document.documentElement.dataset.theme = theme;
    },
  };
  Object.defineProperty(window, '__replica', { value: probe });
  const thread = threadOfWindow(page);
  if (thread) alone = showThreadWindow(page, frame, thread, () => composing);
  else if (poppedOut || linked) startPoppedOut(composing, linked ?? movedHere(page));
  else {
    navigation.start();
    composing.followAddress();
  }
}

/** A browser window with one draft in it: no lists, no banner, and a title that names no mailbox. */
function startPoppedOut(composing: Composing, content: BoxContent | null): void {
  document.body.className = 'xE xp';
  document.title = content?.subject ?? 'Gmail';
  if (content) composing.openWindow(content);
}

/** Puts a mail into the mailbox as if it had just come in. */
function deliver({ store, settings }: ReplicaPage, mail: IncomingMail): void {
  const count = store.find(mail.threadId)?.messages.length ?? 0;
  const message = {
    id: messageIdOf(mail.threadId, count),
    temporaryId: null,
    from: mail.from,
    to: [settings.mailbox.owner],
    cc: mail.cc ?? [],
    sent: { day: settings.today, time: nextTimeOn(settings.today, store.all()) },
    body: { blocks: mail.lines.map((text) => ({ kind: 'line', text }) as const) },
    attachments: mail.attachments ?? [],
  };
  const newThread = { subject: mail.subject ?? '', labels: ['inbox'] };
  store.change({ kind: 'added', threadId: mail.threadId, message, ...(count > 0 ? {} : { newThread }) });
  store.change({ kind: 'read', threadId: mail.threadId, read: false });
}

const source = document.getElementById('replica-settings')?.textContent;
if (source) start(JSON.parse(source));
