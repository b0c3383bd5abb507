import type { Composing } from './compose/composing.ts';
import type { Frame } from './frame.ts';
import { waits } from './latency.ts';
import { createListView, type ListView } from './list/list-view.ts';
import { unreadIn } from './list/threads-of.ts';
import type { Thread } from './mail.ts';
import { pageTitleOf } from './page-title.ts';
import type { ReplicaPage } from './replica-page.ts';
import { listHashOf, namesThread, type Route, routeOf, threadHashOf } from './route.ts';
import { wordsOfQuery } from './search.ts';
import { createThreadView, type ThreadView } from './thread/thread-view.ts';
import { openThreadWindow } from './thread-window.ts';
import { showView } from './views.ts';

export interface Navigation {
  readonly start: () => void;
  /** The thread in sight, null while a list alone is shown. */
  readonly shownThread: () => ThreadView | null;
  /** Draws again what is in sight, or what a change of this thread touches. */
  readonly update: (threadId: string | null) => void;
}

/** Follows the address: which view is in sight, and what the tab is called. The page lags behind the address. */
export function createNavigation(page: ReplicaPage, frame: Frame, composing: () => Composing): Navigation {
  const split = page.settings.readingPane !== 'none';
  const lists = new Map<'inbox' | 'list', ListView>();
  let route: Route = routeOf(location.hash);
  let shown: ThreadView | null = null;
  let list: ListView | null = null;

  const follow = () => page.latency.later(waits.view, () => go(routeOf(location.hash)));

  const go = (next: Route) => {
    const thread = next.thread ? page.store.all().find(({ id }) => namesThread(next.thread ?? '', id)) : undefined;
    if (thread && next.thread === thread.id) {
      // An address with the hexadecimal id opens the thread, too; Gmail then writes its own into the address bar.
      history.replaceState(history.state, '', threadHashOf(next, thread.id));
    }
    const stays = shown !== null && shown.threadId === thread?.id;
    if (shown && !stays) composing().leave(shown);
    const before = route;
    route = next;
    if (!thread) showList(next);
    else if (!stays) showThread(next, thread, before);
    name(thread ?? null);
  };

  const showList = (next: Route) => {
    shown = null;
    list = listOf(next);
    list.pane?.replaceChildren();
    showView(frame.views, list);
    list.show(next);
    list.select(null);
  };

  const showThread = (next: Route, thread: Thread, before: Route) => {
    const searched = next.view === 'search' ? wordsOfQuery(next.argument) : [];
    const old = shown;
    shown = createThreadView(page, thread, {
      searched,
      back: () => {
        location.hash = listHashOf(next);
      },
      archive: () => {
        page.store.change({ kind: 'archived', threadId: thread.id });
        location.hash = listHashOf(next);
      },
      inWindow: () => openThreadWindow(page, thread.id),
      compose: (kind, message) => {
        if (shown) composing().answer(shown, thread, kind, message);
      },
      banner: () => composing().bannerOf(thread.id),
    });
    if (split) {
      const beside = listOf(next);
      if (list !== beside || listHashOf(before) !== listHashOf(next)) beside.show(next);
      list = beside;
      showView(frame.views, beside);
      beside.pane?.replaceChildren(shown.root);
      beside.select(thread.id);
    } else {
      // Of opened threads Gmail keeps the last one, hidden, until another one is opened.
      for (const ghost of frame.views.querySelectorAll(':scope > .threadView')) ghost.remove();
      shown.root.classList.add('threadView');
      showView(frame.views, shown);
      old?.root.remove();
    }
    page.record.counts.threadsOpened += 1;
    if (thread.unread) page.store.change({ kind: 'read', threadId: thread.id, read: true });
    composing().resume(shown);
  };

  const listOf = ({ view }: Route): ListView => {
    const kind = view === 'inbox' || view === 'category' ? 'inbox' : 'list';
    const known = lists.get(kind);
    if (known) return known;
    const made = createListView(page);
    lists.set(kind, made);
    return made;
  };

  const name = (thread: Thread | null) => {
    const unread = unreadIn(page);
    frame.update(route, unread);
    document.title = pageTitleOf(page, route, thread, unread);
  };

  return {
    start: () => {
      addEventListener('hashchange', follow);
      if (!location.hash) history.replaceState(history.state, '', '#inbox');
      follow();
    },
    shownThread: () => shown,
    update: (threadId) => {
      const thread = shown ? page.store.find(shown.threadId) : undefined;
      if (shown && (threadId === null || threadId === shown.threadId)) shown.update();
      // What comes in while the thread is in sight has been seen.
      if (thread?.unread) page.store.change({ kind: 'read', threadId: thread.id, read: true });
      if (!shown || split) list?.update(threadId);
      name(thread ?? null);
    },
  };
}
