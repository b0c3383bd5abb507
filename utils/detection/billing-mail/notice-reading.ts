import { found } from '../facts/found.ts';
import type { Direction, Reading } from '../reading.ts';
import type { PaymentNotice } from './payment-notice.ts';

/** A payment notice as a reading: its facts are told, and nothing in it is ever tracked. */
export function noticeReading(notice: PaymentNotice, direction: Direction, subject: string): Reading {
  const payer = notice.payer?.name ?? notice.payer?.email ?? null;
  return {
    docType: 'payment-notice',
    direction,
    track: false,
    certainty: 'unsure',
    language: notice.language,
    invoices: [
      {
        number: notice.invoiceNumber,
        subject: null,
        issueDate: null,
        dueDate: null,
        dueDateSource: null,
        total: notice.invoiceTotal ?? (notice.status === 'paid' ? notice.amount : null),
        amountDue: notice.amountDue,
        paymentLink: null,
      },
    ],
    seller: null,
    buyer: payer === null ? null : found(payer, 0.8, payer, subject.includes(payer) ? 'subject' : 'body', 'payer'),
    replyKind: null,
    promiseDate: null,
  };
}
