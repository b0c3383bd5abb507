import type { Thread } from './mail.ts';
import type { ReplicaPage } from './replica-page.ts';
import type { Route } from './route.ts';

/** What the tab is called: the thread's subject or the list's name, then the address. */
export function pageTitleOf(page: ReplicaPage, route: Route, thread: Thread | null, unread: number): string {
  const name = thread ? thread.subject : listNameOf(page, route, unread);
  const { namesAccount, mailbox } = page.settings;
  return namesAccount ? `${name} - ${mailbox.owner.email} - Gmail` : `${name} - Gmail`;
}

function listNameOf({ words }: ReplicaPage, route: Route, unread: number): string {
  const inbox = unread > 0 ? `${words.inbox} (${unread})` : words.inbox;
  const names: Record<string, string> = {
    inbox,
    category: inbox,
    sent: words.sent,
    drafts: words.drafts,
    starred: words.starred,
    all: words.allMail,
    search: words.searchResults,
    label: `"${route.argument}"`,
  };
  return names[route.view] ?? words.inbox;
}
