import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import { fillInAll } from './fill-in-days.ts';
import { newsletters } from './newsletters.ts';
import { noticesAndPapers } from './notices-and-papers.ts';
import { nora, noraSignature, studio, studioSignature } from './people.ts';
import { privateMail } from './private-mail.ts';
import { quotesAndOrders } from './quotes-and-orders.ts';
import { receipts } from './receipts.ts';
import { receivedBills } from './received-bills.ts';
import { sentInvoicesComing } from './sent-invoices-coming.ts';
import { sentInvoicesOtherLanguages } from './sent-invoices-other-languages.ts';
import { sentInvoicesOverdue } from './sent-invoices-overdue.ts';
import { sentInvoicesWithQuestions } from './sent-invoices-with-questions.ts';
import { sentInvoicesWithReplies } from './sent-invoices-with-replies.ts';
import { studioInvoices } from './studio-invoices.ts';
import { studioOtherMail } from './studio-other-mail.ts';
import type { Person, ReplicaMailbox } from './thread.ts';
import type { SeededThread } from './write-thread.ts';

/** The threads of each account with what is true of them, the newest first. */
export const seededThreads: readonly [readonly SeededThread[], readonly SeededThread[]] = [
  newestFirst([
    ...sentInvoicesOverdue,
    ...sentInvoicesComing,
    ...sentInvoicesWithReplies,
    ...sentInvoicesWithQuestions,
    ...sentInvoicesOtherLanguages,
    ...receivedBills,
    ...quotesAndOrders,
    ...receipts,
    ...newsletters,
    ...noticesAndPapers,
    ...privateMail,
  ]),
  newestFirst([...studioInvoices, ...studioOtherMail]),
];

/** The mailboxes of /u/0 and /u/1 with placeholders for days, `{{day:-12:en-GB}}`, still in their texts. */
export const mailboxes: readonly [ReplicaMailbox, ReplicaMailbox] = [
  mailboxOf(nora, noraSignature, seededThreads[0]),
  mailboxOf(studio, studioSignature, seededThreads[1]),
];

/** The mailboxes of /u/0 and /u/1 as they read on `today`; message days stay offsets. */
export function mailboxFor(today: CalendarDay): readonly [ReplicaMailbox, ReplicaMailbox] {
  return [fillInAll(mailboxes[0], today), fillInAll(mailboxes[1], today)];
}

function mailboxOf(owner: Person, signature: readonly string[], seeded: readonly SeededThread[]): ReplicaMailbox {
  return { owner, signature, threads: seeded.map(({ thread }) => thread) };
}

function newestFirst(seeded: readonly SeededThread[]): readonly SeededThread[] {
  return seeded.toSorted((a, b) => latest(b).localeCompare(latest(a)));
}

/** The last message's moment as a text that sorts; days are shifted so that none is negative. */
function latest({ thread }: SeededThread): string {
  const last = thread.messages.at(-1);
  return last ? `${String(last.sent.day + 10_000)} ${last.sent.time}` : '';
}
