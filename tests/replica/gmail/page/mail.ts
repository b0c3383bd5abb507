import type { CalendarDay } from '../../../../utils/domain/calendar-day.ts';
import type { Person, ReplicaAttachment, ReplicaBlock, ReplicaThread } from '../../mailbox/thread.ts';
import type { ReplicaSettings } from '../settings.ts';
import { instantOf, type Sent, shiftDay } from './dates.ts';
import { messageIdOf } from './ids.ts';
import type { NodeTree } from './node-tree.ts';

/** A mail as the page keeps it. */
export interface Message {
  /** 16 hexadecimal digits. */
  readonly id: string;
  /** What stands in `data-message-id` until the real id has come, `#msg-a:…`; null once it has. */
  temporaryId: string | null;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly sent: Sent;
  /** Blocks for the mails of the mailbox; the nodes of the editor for mails written here. */
  readonly body: { readonly blocks: readonly ReplicaBlock[] } | { readonly trees: readonly NodeTree[] };
  readonly attachments: readonly ReplicaAttachment[];
}

export interface Thread {
  /** 16 hexadecimal digits. */
  readonly id: string;
  readonly subject: string;
  readonly labels: Set<string>;
  unread: boolean;
  /** The oldest first. */
  readonly messages: Message[];
}

export function threadFrom(thread: ReplicaThread, settings: ReplicaSettings): Thread {
  return {
    id: thread.id,
    subject: thread.subject,
    labels: new Set(thread.labels),
    unread: thread.unread ?? false,
    messages: thread.messages.map((message, index) => ({
      id: messageIdOf(thread.id, index),
      temporaryId: null,
      from: message.from,
      to: message.to,
      cc: message.cc ?? [],
      sent: { day: shiftDay(settings.mailboxDay, message.sent.day), time: message.sent.time },
      body: { blocks: message.body },
      attachments: message.attachments ?? [],
    })),
  };
}

/** A thread always holds a message; an empty one is a mistake in the mailbox. */
export function lastOf(thread: Thread): Message {
  const last = thread.messages.at(-1);
  if (!last) throw new Error(`The replica's thread ${thread.id} has no message.`);
  return last;
}

export function newestFirst(a: Thread, b: Thread): number {
  return instantOf(lastOf(b).sent) - instantOf(lastOf(a).sent);
}

/** Some minutes after the day's last mail, so that a mail written now is the newest. */
export function nextTimeOn(today: CalendarDay, threads: readonly Thread[]): string {
  const times = threads.flatMap(({ messages }) => messages).filter(({ sent }) => sent.day === today);
  const last = times.map(({ sent }) => sent.time.padStart(5, '0')).reduce((a, b) => (a > b ? a : b), '09:20');
  const minutes = Math.min(24 * 60 - 1, Number(last.slice(0, 2)) * 60 + Number(last.slice(3)) + 7);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The words of a message, for the snippet and for search. */
export function plainTextOf(message: Message): string {
  if ('trees' in message.body) return message.body.trees.map(textOfTree).join(' ').replace(/\s+/g, ' ').trim();
  return message.body.blocks.map(textOfBlock).filter(Boolean).join(' ');
}

function textOfTree(tree: NodeTree): string {
  if (typeof tree === 'string') return tree;
  if (tree.attributes.class?.includes('gmail_quote')) return '';
  return tree.children.map(textOfTree).join(tree.tag === 'div' ? ' ' : '');
}

function textOfBlock(block: ReplicaBlock): string {
  switch (block.kind) {
    case 'line':
    case 'link':
      return block.text;
    case 'table':
      return block.rows.map((row) => row.join(' ')).join(' ');
    case 'signature':
      return block.lines.join(' ');
    case 'blank':
    case 'quote':
      return '';
  }
}
