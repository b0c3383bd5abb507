import type { MailMessage, MailThread } from '../../utils/detection/reading.ts';
import { addDays, type CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { ReplicaBlock, ReplicaMailbox, ReplicaMessage, ReplicaThread } from '../replica/mailbox/thread.ts';

/** A thread of the replica as the page adapter gives it to the reader, every message unfolded. */
export function threadAsMail(mailbox: ReplicaMailbox, thread: ReplicaThread, today: CalendarDay): MailThread {
  return {
    account: mailbox.owner.email.toLowerCase(),
    ownAddresses: [],
    threadId: thread.id,
    subject: thread.subject,
    messages: thread.messages.map((message, index) => asMail(message, `${thread.id}-${index}`, thread.subject, today)),
  };
}

function asMail(message: ReplicaMessage, id: string, subject: string, today: CalendarDay): MailMessage {
  const party = ({ name, email }: { name: string; email: string }) => ({ name, email: email.toLowerCase() });
  return {
    id,
    from: party(message.from),
    to: message.to.map(party),
    sentOn: addDays(today, message.sent.day),
    subject,
    body: message.body.map(textOfBlock).join('\n'),
    attachmentNames: (message.attachments ?? []).map(({ name }) => name),
    folded: false,
  };
}

/** One line a block or table row, cells separated by tabs, links with their address, quoted lines marked. */
function textOfBlock(block: ReplicaBlock): string {
  switch (block.kind) {
    case 'line':
      return block.text;
    case 'blank':
      return '';
    case 'link':
      return `${block.text} <${block.href}>`;
    case 'table':
      return block.rows.map((cells) => cells.join('\t')).join('\n');
    case 'signature':
      return ['-- ', ...block.lines].join('\n');
    case 'quote':
      return [block.attribution, ...block.lines].map((line) => `> ${line}`).join('\n');
  }
}
