import type { Person, ReplicaAttachment } from '../../../mailbox/thread.ts';
import { element, span } from '../element.ts';
import { decimalOf } from '../ids.ts';
import type { Message, Thread } from '../mail.ts';
import { textLinesOf } from '../node-tree.ts';
import { isOwner, type ReplicaPage } from '../replica-page.ts';
import { bodyOf, quoteOf, signatureOf } from '../thread/body.ts';

export type BoxKind = 'reply' | 'replyAll' | 'forward' | 'new';

/** What a box is opened with. */
export interface BoxContent {
  readonly kind: BoxKind;
  readonly thread: Thread | null;
  /** The message that is answered or forwarded. */
  readonly message: Message | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string;
  readonly attachments: readonly ReplicaAttachment[];
  /** What stands in the editor at first. */
  readonly written: readonly Node[];
  /** The quoted mail that is added below a reply when it is sent. */
  readonly quoted: HTMLElement | null;
  /** The draft's id, which it keeps in every box it is opened in; null before the first. */
  readonly draft: string | null;
}

export function newMail(page: ReplicaPage): BoxContent {
  const written = startOf(page);
  return {
    kind: 'new',
    thread: null,
    message: null,
    to: [],
    cc: [],
    subject: '',
    attachments: [],
    written,
    quoted: null,
    draft: null,
  };
}

export function answerTo(page: ReplicaPage, kind: 'reply' | 'replyAll', thread: Thread, message: Message): BoxContent {
  const to = isOwner(page, message.from.email) ? message.to : [message.from];
  const cc = kind === 'replyAll' ? othersOf(page, message) : [];
  const subject = withPrefix(thread.subject, page.words.subjectOfReply);
  const quoted = quoteOf({ attribution: attributionOf(page, message), lines: linesOf(message) });
  return { kind, thread, message, to, cc, subject, attachments: [], written: startOf(page), quoted, draft: null };
}

export function forwardOf(page: ReplicaPage, thread: Thread, message: Message): BoxContent {
  const { from, to, sent, attachments } = message;
  const subject = withPrefix(thread.subject, page.words.subjectOfForward);
  const lines = [
    page.words.forwarded,
    `From: ${from.name} <${from.email}>`,
    `Date: ${page.dates.quoted(sent)}`,
    `Subject: ${thread.subject}`,
    `To: ${to.map(({ name, email }) => `${name} <${email}>`).join(', ')}`,
  ];
  const head = lines.flatMap((line) => [line, element('br')]);
  const forwarded = element(
    'div',
    { class: 'gmail_quote gmail_quote_container' },
    element('div', { dir: 'ltr', class: 'gmail_attr' }, ...head),
    element('br'),
    element('br'),
    ...bodyOf(message, { own: isOwner(page, from.email), fold: null, searched: [] }),
  );
  const written = [...startOf(page), element('br'), element('br'), forwarded];
  return { kind: 'forward', thread, message, to: [], cc: [], subject, attachments, written, quoted: null, draft: null };
}

/** Whether a message has more people in it than its sender and the owner, so that "Reply all" makes sense. */
export function hasOthers(page: ReplicaPage, message: Message): boolean {
  return othersOf(page, message).length > 0;
}

/** The values of the hidden fields by which a box is tied to its thread. */
export function hiddenFieldsOf(page: ReplicaPage, content: BoxContent, boxId: string): Record<string, string> {
  const { thread, message, quoted } = content;
  return {
    composeid: boxId,
    from: page.settings.mailbox.owner.email,
    subject: content.subject,
    draft: draftOf(content, boxId),
    rt: thread ? `#thread-f:${decimalOf(thread.id)}` : '',
    lts: thread?.id ?? '',
    bwd: '',
    rm: message ? `#${message.temporaryId ?? `msg-f:${decimalOf(message.id)}`}` : '',
    ac: '',
    adc: '',
    ishtml: page.settings.editor === 'rich' ? '1' : '0',
    body: '',
    uet: quoted?.outerHTML ?? '',
  };
}

/** The first box a draft is opened in gives it its id. */
export function draftOf({ draft }: BoxContent, boxId: string): string {
  return draft ?? `#msg-a:r${4_000_000_000_000_000_000n + BigInt(Date.now()) * 1_000n + BigInt(boxId)}`;
}

function othersOf(page: ReplicaPage, { from, to, cc }: Message): Person[] {
  const answered = isOwner(page, from.email) ? to : [from];
  return [...to, ...cc].filter(
    ({ email }) => !isOwner(page, email) && !answered.some((person) => person.email === email),
  );
}

/** An empty line to write in, then the signature, which is there from the start. */
function startOf({ settings }: ReplicaPage): Node[] {
  const { signature } = settings.mailbox;
  if (signature.length === 0) return [element('br')];
  return [
    element('br', { clear: 'all' }),
    element('div', {}, element('br')),
    span('gmail_signature_prefix', '-- '),
    element('br'),
    signatureOf(signature),
  ];
}

function withPrefix(subject: string, prefix: string): string {
  return subject.toLowerCase().startsWith(prefix.trim().toLowerCase()) ? subject : prefix + subject;
}

function attributionOf(page: ReplicaPage, { from, sent }: Message): string {
  return page.words.quoted(page.dates.quoted(sent), from.name, from.email);
}

function linesOf(message: Message): string[] {
  if ('trees' in message.body) return textLinesOf(message.body.trees);
  return message.body.blocks.flatMap((block) => {
    if (block.kind === 'line' || block.kind === 'link') return [block.text];
    if (block.kind === 'table') return block.rows.map((row) => row.join(' '));
    if (block.kind === 'signature') return ['-- ', ...block.lines];
    return block.kind === 'blank' ? [''] : [];
  });
}
