import type { SentMail } from '../../probe.ts';
import { element } from '../element.ts';
import { hashOf, messageIdOf } from '../ids.ts';
import { type Cancel, waits } from '../latency.ts';
import { type Message, nextTimeOn, type Thread } from '../mail.ts';
import { treesOf } from '../node-tree.ts';
import type { ReplicaPage } from '../replica-page.ts';
import type { BoxContent } from './box-content.ts';
import type { ComposeBox } from './compose-box.ts';
import { isOffline } from './outbox.ts';
import type { Toasts } from './toast.ts';

export interface SendingSurroundings {
  readonly toasts: Toasts;
  /** Takes the box out of the page. */
  readonly close: () => void;
  /** Opens what was taken back again, where it was or in a window. */
  readonly reopen: (content: BoxContent) => void;
  readonly view: (threadId: string) => void;
  /** After ids changed without the mail itself changing. */
  readonly renamed: (threadId: string) => void;
}

/**
 * What follows the press on Send: the box goes, "Sending…", then "Message sent" with Undo, the mail in its thread
 * under a temporary id, and later its real one. Undo takes all of it back. Without a network it looks the same, but for
 * the words and the real id.
 */
export function sendBox(page: ReplicaPage, box: ComposeBox, by: 'click' | 'key', around: SendingSurroundings): void {
  const { latency, record, store, settings, words } = page;
  const content = box.asContent();
  const text = box.text();
  const body = bodyToSend(content);
  const number = record.sent.length + 1;
  const threadId = content.thread?.id ?? newThreadId(settings.mailbox.owner.email, store.all());
  const message: Message = {
    id: messageIdOf(threadId, content.thread?.messages.length ?? 0),
    temporaryId: `msg-a:r${7_000_000_000_000_000_000n + BigInt(number)}`,
    from: settings.mailbox.owner,
    to: content.to,
    cc: content.cc,
    sent: { day: settings.today, time: nextTimeOn(settings.today, store.all()) },
    body: { trees: treesOf(body) },
    attachments: content.attachments,
  };
  const sent: SentMail = {
    kind: content.kind,
    threadId,
    account: settings.mailbox.owner.email,
    subject: content.subject,
    to: content.to.map(({ email }) => email),
    cc: content.cc.map(({ email }) => email),
    html: body.innerHTML,
    text,
    attachments: content.attachments.map(({ name }) => name),
    by,
    undone: false,
  };

  const append = () => {
    const newThread = { subject: content.subject, labels: ['sent'] };
    store.change({ kind: 'added', threadId, message, ...(content.thread ? {} : { newThread }) });
    if (!isOffline()) deliver();
    else addEventListener('online', deliver, { once: true, signal: waiting.signal });
  };
  /** Without a network the mail stays in the outbox, under an id that only this browser knows. */
  const deliver = () => cancels.push(latency.later(waits.realIds, giveRealId));
  const giveRealId = () => {
    const stored = store.find(threadId)?.messages.find(({ id }) => id === message.id);
    if (stored) stored.temporaryId = null;
    around.renamed(threadId);
  };
  const undo = () => {
    if (sent.undone) return;
    sent.undone = true;
    record.counts.undone += 1;
    for (const cancel of cancels) cancel();
    waiting.abort();
    store.change({ kind: 'removed', threadId, messageId: message.id });
    around.toasts.say(words.sentUndone);
    latency.later(waits.view, () => around.reopen(content));
  };

  const cancels: Cancel[] = [];
  const waiting = new AbortController();
  latency.later(waits.boxGone, around.close);
  around.toasts.say(words.sending);
  cancels.push(
    latency.later(waits.sent, () => {
      record.sent.push(sent);
      record.counts.sent += 1;
      around.toasts.done(isOffline() ? words.sentLater : words.sentDone, undo, () => around.view(threadId));
    }),
    latency.later(waits.appended, append),
  );
}

/** What Gmail sends: the editor's content in one block, the quoted mail below. */
function bodyToSend({ written, quoted }: BoxContent): HTMLElement {
  const copies = written.map((node) => node.cloneNode(true));
  return element(
    'div',
    {},
    element('div', { dir: 'ltr' }, ...copies),
    quoted && element('br'),
    quoted?.cloneNode(true),
  );
}

export function newThreadId(owner: string, threads: readonly Thread[]): string {
  return `19f${hashOf(`${owner} ${threads.length}`).toString(16).padStart(8, '0')}${String(threads.length).padStart(5, '0')}`;
}
