import type { Person, ReplicaAttachment, ReplicaBlock, ReplicaMessage, ReplicaThread, ThreadTruth } from './thread.ts';

/** A thread together with what is true of it, as the theme files write them. */
export interface SeededThread {
  readonly thread: ReplicaThread;
  readonly truth: ThreadTruth;
}

type Truth = Omit<ThreadTruth, 'threadId' | 'foldedAtFirst'>;

interface ThreadExtras {
  readonly labels?: readonly string[];
  readonly unread?: boolean;
  /** Which message carries the invoice, counted from 0. */
  readonly invoiceIn?: number;
}

/** A thread of the mailbox. Without labels it lies in the inbox. */
export function seed(
  id: string,
  subject: string,
  messages: readonly ReplicaMessage[],
  truth: Truth,
  extras: ThreadExtras = {},
): SeededThread {
  const { labels = ['inbox'], unread, invoiceIn = 0 } = extras;
  const folded = truth.kind === 'sent-invoice' && invoiceIn < messages.length - 1;
  return {
    thread: { id, subject, labels, messages, ...(unread ? { unread } : {}) },
    truth: { threadId: id, ...truth, ...(folded ? { foldedAtFirst: true } : {}) },
  };
}

/** What is true of a thread in which Fairdue has nothing to say. */
export function nothing(kind: ThreadTruth['kind'], why: string): Truth {
  return { kind, expected: 'nothing', why };
}

interface MailExtras {
  readonly cc?: readonly Person[];
  readonly attachments?: readonly ReplicaAttachment[];
}

/** A message written in the notation of `blocksOf`. `day` is an offset from today, `time` such as `09:40`. */
export function mail(
  from: Person,
  to: Person | readonly Person[],
  day: number,
  time: string,
  text: string,
  extras: MailExtras = {},
): ReplicaMessage {
  const receivers = 'email' in to ? [to] : to;
  return { from, to: receivers, sent: { day, time }, body: blocksOf(text), ...extras };
}

export function pdf(name: string, size: string): ReplicaAttachment {
  return { name, mimeType: 'application/pdf', size };
}

/**
 * The blocks of a text: an empty line is a blank; `[words](https://…)` alone on its line a link; lines of `| a | b |`
 * a table; `>> words` an attribution with the lines `> …` under it as the quote; `--` starts the signature, which runs
 * to the next quote or the end.
 */
export function blocksOf(text: string): ReplicaBlock[] {
  const blocks: ReplicaBlock[] = [];
  let inSignature = false;
  for (const line of text.replace(/^\n/, '').trimEnd().split('\n')) {
    const last = blocks.at(-1);
    if (line.startsWith('>> ')) blocks.push({ kind: 'quote', attribution: line.slice(3), lines: [] });
    else if (line.startsWith('>') && last?.kind === 'quote')
      blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line.replace(/^> ?/, '')] };
    else if (line === '--') blocks.push({ kind: 'signature', lines: [] });
    else if (inSignature && last?.kind === 'signature')
      blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line] };
    else if (line.startsWith('|')) pushRow(blocks, line);
    else blocks.push(plainBlock(line));
    inSignature = blocks.at(-1)?.kind === 'signature';
  }
  return blocks;
}

function plainBlock(line: string): ReplicaBlock {
  if (line.trim() === '') return { kind: 'blank' };
  const link = /^\[([^\]]+)\]\((https:\/\/[^\s)]+)\)$/.exec(line);
  if (link) return { kind: 'link', text: link[1] ?? '', href: link[2] ?? '' };
  return { kind: 'line', text: line };
}

function pushRow(blocks: ReplicaBlock[], line: string): void {
  const cells = line.replace(/^\|/, '').replace(/\|$/, '').split('|');
  const row = cells.map((cell) => cell.trim());
  const last = blocks.at(-1);
  if (last?.kind === 'table') blocks[blocks.length - 1] = { ...last, rows: [...last.rows, row] };
  else blocks.push({ kind: 'table', rows: [row] });
}
