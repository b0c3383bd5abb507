import type { Sent } from '../dates.ts';
import { div, element } from '../element.ts';
import { messageIdOf } from '../ids.ts';
import type { Message } from '../mail.ts';
import { treesOf } from '../node-tree.ts';
import type { ReplicaPage } from '../replica-page.ts';
import type { BoxContent } from './box-content.ts';
import { newThreadId } from './sending.ts';
import type { Toasts } from './toast.ts';

export interface Scheduled {
  /** Sets the time: the mail stands in its thread with that date, and nothing goes out. */
  readonly set: (content: BoxContent, when: Sent) => void;
  /** What stands below a thread while a mail in it waits, with "Cancel send"; null where none does. */
  readonly bannerOf: (threadId: string) => HTMLElement | null;
}

interface ScheduledSurroundings {
  readonly toasts: Toasts;
  readonly reopen: (content: BoxContent) => void;
  readonly view: (threadId: string) => void;
  /** After a banner came or went. */
  readonly changed: (threadId: string) => void;
}

/** Mails that wait for their time, for as long as the page stands. */
export function createScheduled(page: ReplicaPage, around: ScheduledSurroundings): Scheduled {
  const { store, settings, words, dates, record } = page;
  const waiting = new Map<string, { readonly when: Sent; readonly cancel: () => void }>();

  return {
    set: (content, when) => {
      const threadId = content.thread?.id ?? newThreadId(settings.mailbox.owner.email, store.all());
      const message: Message = {
        id: messageIdOf(threadId, content.thread?.messages.length ?? 0),
        temporaryId: content.draft?.replace(/^#/, '') ?? null,
        from: settings.mailbox.owner,
        to: content.to,
        cc: content.cc,
        sent: when,
        body: { trees: treesOf(element('div', {}, ...content.written.map((node) => node.cloneNode(true)))) },
        attachments: content.attachments,
      };
      const takeOut = (said: string) => {
        if (!waiting.delete(threadId)) return;
        store.change({ kind: 'removed', threadId, messageId: message.id });
        around.toasts.say(said);
        around.reopen(content);
      };
      waiting.set(threadId, { when, cancel: () => takeOut(words.sendCancelled) });
      record.counts.scheduled += 1;
      const newThread = { subject: content.subject, labels: [] };
      store.change({ kind: 'added', threadId, message, ...(content.thread ? {} : { newThread }) });
      around.toasts.done(
        words.scheduledFor(dates.later(when)),
        () => takeOut(words.sentUndone),
        () => around.view(threadId),
      );
      around.changed(threadId);
    },
    bannerOf: (threadId) => {
      const mail = waiting.get(threadId);
      if (!mail) return null;
      const cancel = element('span', { class: 'x2', role: 'button', tabindex: '0' }, words.cancelSend);
      cancel.addEventListener('click', mail.cancel);
      return div('IRsSy', words.scheduledFor(dates.later(mail.when)), ' ', cancel);
    },
  };
}
