import type { Thread } from '../mail.ts';
import { isOwner, type ReplicaPage } from '../replica-page.ts';
import type { Route } from '../route.ts';
import { matches } from '../search.ts';

/** One table of rows; the inbox has several, of which tabs show one and priority sections all. */
export interface Section {
  readonly key: string;
  /** Null where the list has no name of its own. */
  readonly title: string | null;
  readonly visible: boolean;
  readonly threads: readonly Thread[];
}

const categories = ['promotions', 'updates'] as const;

/** What a route lists, the newest first. */
export function sectionsOf(page: ReplicaPage, route: Route): Section[] {
  const all = page.store.all();
  if (route.view !== 'inbox' && route.view !== 'category') {
    return [{ key: 'list', title: null, visible: true, threads: all.filter((thread) => belongs(page, thread, route)) }];
  }
  const inbox = all.filter(inInbox);
  const { words } = page;
  if (page.settings.inbox === 'priority') {
    const first = (thread: Thread) => thread.unread && thread.labels.has('important');
    return [
      { key: 'important', title: words.important, visible: true, threads: inbox.filter(first) },
      { key: 'rest', title: words.everythingElse, visible: true, threads: inbox.filter((thread) => !first(thread)) },
    ];
  }
  if (page.settings.inbox === 'multiple') {
    const owner = page.settings.mailbox.owner.email;
    const pane = (key: string, query: string) => ({
      key,
      title: query,
      visible: true,
      threads: all.filter((thread) => !thread.labels.has('spam') && matches(thread, query, owner)),
    });
    return [
      { key: 'inbox', title: words.inbox, visible: true, threads: inbox },
      pane('first', 'in:sent invoice'),
      pane('second', 'has:attachment'),
    ];
  }
  const shown = route.view === 'category' ? route.argument : 'primary';
  const section = (key: string, title: string) => ({
    key,
    title,
    visible: key === shown,
    threads: inbox.filter((thread) => categoryOf(thread) === key),
  });
  return [
    section('primary', words.primary),
    section('promotions', words.promotions),
    section('updates', words.updates),
  ];
}

/** How many threads of the inbox's first tab are unread. */
export function unreadIn(page: ReplicaPage): number {
  return page.store.all().filter((thread) => thread.unread && inInbox(thread) && categoryOf(thread) === 'primary')
    .length;
}

/** Whether an owner's message went out in the thread. */
export function hasSent(page: ReplicaPage, thread: Thread): boolean {
  return thread.messages.some(({ from }) => isOwner(page, from.email));
}

/** What belongs to a category is in the inbox's tab of it, with or without the label of the inbox. */
function inInbox({ labels }: Thread): boolean {
  return !labels.has('spam') && (labels.has('inbox') || categories.some((category) => labels.has(category)));
}

function categoryOf(thread: Thread): string {
  return categories.find((category) => thread.labels.has(category)) ?? 'primary';
}

function belongs(page: ReplicaPage, thread: Thread, { view, argument }: Route): boolean {
  if (view === 'spam') return thread.labels.has('spam');
  if (thread.labels.has('spam')) return false;
  switch (view) {
    case 'all':
      return true;
    case 'sent':
      return hasSent(page, thread);
    case 'search':
    case 'advanced-search':
      return matches(thread, argument, page.settings.mailbox.owner.email);
    case 'label':
      return [...thread.labels].some((label) => label.toLowerCase() === argument.toLowerCase());
    default:
      return thread.labels.has(view);
  }
}
