import type { Composing } from './compose/composing.ts';
import type { Frame } from './frame.ts';
import { decimalOf } from './ids.ts';
import type { Thread } from './mail.ts';
import type { ReplicaPage } from './replica-page.ts';
import { createThreadView, type ThreadView } from './thread/thread-view.ts';

/** Opens the thread in a browser window of its own, as "In new window" does. */
export function openThreadWindow({ settings }: ReplicaPage, threadId: string): void {
  const asked = new URLSearchParams({
    ver: 'replica',
    search: 'inbox',
    th: `#thread-f:${decimalOf(threadId)}`,
    cvid: '1',
  });
  open(`${settings.home}popout?${asked}`, '_blank', 'width=900,height=700');
}

/** The thread this window was opened for; null in every other. */
export function threadOfWindow({ store }: ReplicaPage): Thread | null {
  const asked = location.pathname.endsWith('/popout') ? new URLSearchParams(location.search).get('th') : null;
  return store.all().find(({ id }) => asked === `#thread-f:${decimalOf(id)}`) ?? null;
}

/** Shows the thread and nothing around it: no list to go back to, no main part, and nothing that names the mailbox. */
export function showThreadWindow(
  page: ReplicaPage,
  frame: Frame,
  thread: Thread,
  composing: () => Composing,
): ThreadView {
  document.body.className = 'aAU xE Su';
  document.title = thread.subject;
  const view: ThreadView = createThreadView(page, thread, {
    searched: [],
    back: close,
    archive: close,
    inWindow: null,
    compose: (kind, message) => composing().answer(view, thread, kind, message),
    banner: () => composing().bannerOf(thread.id),
  });
  view.root.removeAttribute('role');
  frame.views.replaceChildren(view.root);
  page.record.counts.threadsOpened += 1;
  if (thread.unread) page.store.change({ kind: 'read', threadId: thread.id, read: true });
  return view;
}
