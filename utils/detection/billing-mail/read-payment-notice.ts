import { found } from '../facts/found.ts';
import type { Found, MailMessage, Party } from '../reading.ts';
import { fold } from '../text/fold.ts';
import { collectFacts, type FactsSaid, linesOfNotice, slotsOf } from './collect-facts.ts';
import { type AmountSaid, numberSaid } from './notice-values.ts';
import type { PaymentNotice, PaymentStatus } from './payment-notice.ts';
import { providerOf } from './provider-of.ts';
import type { ProviderTable } from './provider-table.ts';
import { rankOf } from './rank-of.ts';

const longestSubject = 500;

/**
 * What a payment provider tells the payee; null for every other mail: of another sender, to somebody who is to pay,
 * or about something else. The sender's address decides whose mail it is, the provider's own words what it says; a
 * subject alone says nothing for sure, because names in it are chosen by others. Pure, linear, bounded.
 */
export function readPaymentNotice(message: MailMessage): PaymentNotice | null {
  const table = providerOf(message.from);
  const subject = message.subject.slice(0, longestSubject).trim();
  if (!table || isToPayer(subject, message.body, table)) return null;
  for (const wording of table.subjects) {
    const slots = slotsOf(subject, wording, true);
    if (!slots || !wording.status) continue;
    // What stands in the number's place and is none was chosen by somebody to look like one.
    if (slots.number !== undefined && numberSaid(slots.number) === null) continue;
    const said = collectFacts(slots, linesOfNotice(message.body), table);
    return noticeOf({ message, table, said, status: wording.status, language: wording.language, slots, subject });
  }
  return null;
}

/** A bill the user received, however it is worded: its texts are the seller's. */
function isToPayer(subject: string, body: string, { payerSubjects, payerMarks }: ProviderTable): boolean {
  const folded = fold(subject);
  if (payerSubjects.some((start) => folded.startsWith(fold(start)))) return true;
  if (payerMarks.length === 0) return false;
  const text = body.slice(0, 200_000).toLowerCase();
  return payerMarks.some((mark) => text.includes(mark));
}

interface NoticeRead {
  readonly message: MailMessage;
  readonly table: ProviderTable;
  readonly said: FactsSaid;
  readonly status: PaymentStatus;
  readonly language: PaymentNotice['language'];
  readonly slots: { readonly number?: string };
  readonly subject: string;
}

function noticeOf({ message, table, said, status, language, slots, subject }: NoticeRead): PaymentNotice {
  const number = said.numbers[0];
  const inSubject = slots.number !== undefined;
  const notice: Omit<PaymentNotice, 'rank'> = {
    provider: table.provider,
    status: statusOf(status, said),
    language,
    invoiceNumber:
      number === undefined
        ? null
        : found(number, 0.95, inSubject ? subject : number, inSubject ? 'subject' : 'body', 'payment-notice'),
    payPalInvoiceId: table.provider === 'paypal' ? (said.payPalIds[0] ?? null) : null,
    amount: amountFound(said.amounts, 'received', subject),
    invoiceTotal: amountFound(said.invoiceTotals, 'total', subject),
    amountDue: amountFound(said.amountsDue, 'due-left', subject),
    payer: payerOf(said.payers),
    day: message.sentOn,
  };
  const isWhole = !message.folded && inSubject;
  return { ...notice, rank: rankOf(notice, said, { most: table.mostRank, isWhole }) };
}

/** What holds money up or takes it back outweighs "paid"; so does a balance that is left. */
function statusOf(status: PaymentStatus, { statuses, amountsDue }: FactsSaid): PaymentStatus {
  const graver = (['refunded', 'failed', 'pending'] as const).find((one) => status === one || statuses.includes(one));
  if (graver) return graver;
  return status === 'paid' && amountsDue.some(({ money }) => money.minor > 0) ? 'partial' : status;
}

function amountFound(said: readonly AmountSaid[], why: string, subject: string): Found<AmountSaid['money']> | null {
  const first = said[0];
  if (!first) return null;
  const where = subject.includes(first.words) ? 'subject' : 'body';
  return found(first.money, first.currencyIsSure ? 0.95 : 0.6, first.words, where, why);
}

/** The name as first said, with an address where any of them has one. */
function payerOf(payers: readonly Party[]): Party | null {
  const [first] = payers;
  if (!first) return null;
  return { name: first.name, email: payers.find(({ email }) => email !== null)?.email ?? null };
}
