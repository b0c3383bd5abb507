import type { ReplicaSettings } from '../settings.ts';
import { type Message, newestFirst, type Thread, threadFrom } from './mail.ts';

/** What happened in the mailbox since it was laid out; kept by the browser, so that a reload shows it as it was left. */
type MailChange =
  | { readonly kind: 'read'; readonly threadId: string; readonly read: boolean }
  | { readonly kind: 'archived'; readonly threadId: string }
  | { readonly kind: 'added'; readonly threadId: string; readonly message: Message; readonly newThread?: NewThread }
  | { readonly kind: 'removed'; readonly threadId: string; readonly messageId: string };

interface NewThread {
  readonly subject: string;
  readonly labels: readonly string[];
}

export interface MailStore {
  readonly find: (threadId: string) => Thread | undefined;
  /** The newest first. */
  readonly all: () => Thread[];
  readonly change: (change: MailChange) => void;
  /** Called after each change, in this tab or in another of the same account. */
  readonly onChange: (listener: (threadId: string) => void) => void;
}

export function createMailStore(settings: ReplicaSettings): MailStore {
  const key = `replica-mail-${settings.mailbox.owner.email}`;
  const listeners: ((threadId: string) => void)[] = [];
  let threads = new Map<string, Thread>();
  let log: MailChange[] = [];

  const apply = (change: MailChange) => {
    const thread = threads.get(change.threadId);
    switch (change.kind) {
      case 'read':
        if (thread) thread.unread = !change.read;
        break;
      case 'archived':
        for (const label of ['inbox', 'promotions', 'updates']) thread?.labels.delete(label);
        break;
      case 'added':
        if (thread) thread.messages.push({ ...change.message });
        else if (change.newThread)
          threads.set(change.threadId, startThread(change.threadId, change.message, change.newThread));
        break;
      case 'removed': {
        const index = thread?.messages.findIndex(({ id }) => id === change.messageId) ?? -1;
        if (thread && index >= 0) thread.messages.splice(index, 1);
        if (thread?.messages.length === 0) threads.delete(thread.id);
      }
    }
  };

  const load = () => {
    threads = new Map(settings.mailbox.threads.map((thread) => [thread.id, threadFrom(thread, settings)]));
    log = JSON.parse(localStorage.getItem(key) ?? '[]');
    for (const change of log) apply(change);
  };

  load();
  addEventListener('storage', (event) => {
    if (event.key !== key) return;
    // Only what is new: a view that stands open goes on with the thread it was built from.
    const now: MailChange[] = JSON.parse(event.newValue ?? '[]');
    const fresh = now.slice(log.length);
    log = now;
    for (const change of fresh) apply(change);
    for (const { threadId } of fresh) for (const listener of listeners) listener(threadId);
  });

  return {
    find: (threadId) => threads.get(threadId),
    all: () => [...threads.values()].sort(newestFirst),
    change: (change) => {
      log.push(change);
      // Another tab sees a mail with its real id.
      localStorage.setItem(
        key,
        JSON.stringify(log, (name, value) => (name === 'temporaryId' ? null : value)),
      );
      apply(change);
      for (const listener of listeners) listener(change.threadId);
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

function startThread(id: string, message: Message, { subject, labels }: NewThread): Thread {
  return { id, subject, labels: new Set(labels), unread: false, messages: [{ ...message }] };
}
