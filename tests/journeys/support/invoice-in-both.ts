import { today } from '../../../utils/clock.ts';
import { daysBetween } from '../../../utils/domain/calendar-day.ts';
import type { Person, ReplicaMailbox } from '../../replica/mailbox/thread.ts';
import { paypalTruth } from '../../replica/paypal/paypal-truth.ts';

const { invoices } = paypalTruth('table', 'en', today());
const late = invoices.find(
  ({ standing, onDetail }) => standing === 'overdue' && onDetail.currency === 'GBP' && onDetail.clientEmail !== null,
);
const facts = late?.onDetail;
if (!late || !facts?.issueDate || !facts.dueDate || !facts.clientEmail || !facts.amountDue) {
  throw new Error('The sample list has no late invoice in pounds that says everything');
}
/** The conversation it was sent in. */
export const threadOfBoth = '19b0000000000010';

/** An invoice of the sample list on PayPal that was sent from Gmail as well. */
export const inBoth = { id: late.id, ...facts, amountDue: facts.amountDue };

const clientOnPaypal: Person = { name: facts.client ?? '', email: facts.clientEmail };

/** A mailbox in which it was sent for that sum, to the client of PayPal's list or to somebody else. */
export function mailboxWith(amount: string, client = clientOnPaypal): ReplicaMailbox {
  const owner = { name: 'Mara Voss', email: 'mara@voss.example' };
  const lines = [
    'Hello,',
    `please find my invoice ${facts?.number} for the artwork below.`,
    `Invoice number: ${facts?.number}`,
    `Invoice date: ${facts?.issueDate}`,
    `Due date: ${facts?.dueDate}`,
    `Total due: GBP ${amount}`,
    'Kind regards',
    'Mara Voss',
  ];
  return {
    owner,
    signature: ['Mara Voss'],
    threads: [
      {
        id: threadOfBoth,
        subject: `Invoice ${facts?.number}`,
        labels: ['sent'],
        messages: [
          {
            from: owner,
            to: [client],
            sent: { day: daysBetween(today(), facts?.issueDate ?? today()), time: '09:30' },
            body: lines.map((text) => ({ kind: 'line', text }) as const),
          },
        ],
      },
    ],
  };
}
