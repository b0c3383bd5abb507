import { describe, expect, it } from 'vitest';
import { readThread } from '../../utils/detection/read-thread.ts';
import { addDays, calendarDay } from '../../utils/domain/calendar-day.ts';
import { toDecimal } from '../../utils/domain/money.ts';
import { mailboxFor } from '../replica/mailbox/mailboxes.ts';
import { truthOf } from '../replica/mailbox/truth.ts';
import { threadAsMail } from '../support/replica-as-mail.ts';
import { aMail, aReply, me } from './mail/a-mail.ts';

const thread = { account: me.email, ownAddresses: [], threadId: 't1', subject: 'Invoice 1043' };
const invoice = aMail({ body: 'Invoice 1043\nTotal due: €640.00\nDue: 24 March 2026' });

describe('a conversation about an invoice', () => {
  it('has the client’s answers and the user’s later mails apart', () => {
    const answer = aReply('We will pay on Friday.', { id: 'm2', sentOn: calendarDay('2026-03-25') });
    const followUp = aMail({ id: 'm3', subject: 'Re: Invoice 1043', body: 'Thank you, Otto!' });
    const reading = readThread({ ...thread, messages: [invoice, answer, followUp] });
    expect(reading.invoices).toHaveLength(1);
    expect(reading.replies).toMatchObject([{ messageId: 'm2', kind: 'promise', promiseDate: '2026-03-27' }]);
    expect(reading.ownMessagesAfter).toMatchObject([{ messageId: 'm3' }]);
  });

  it.each([
    ['an absence', aReply('I am out of the office until 20 March.', { subject: 'Automatic reply: Invoice 1043' })],
    ['a bounce', aReply('Address not found', { from: { name: null, email: 'mailer-daemon@lund.example' } })],
  ])('does not take %s for a reply', (_, message) => {
    expect(readThread({ ...thread, messages: [invoice, message] }).replies).toEqual([]);
  });

  it('adds no second invoice for a reminder that repeats it', () => {
    const reminder = aMail({
      id: 'm2',
      subject: 'Re: Invoice 1043',
      body: 'Invoice 1043 over €640.00 is now overdue.',
    });
    const { invoices, ownMessagesAfter } = readThread({ ...thread, messages: [invoice, reminder] });
    expect(invoices).toHaveLength(1);
    expect(ownMessagesAfter).toMatchObject([{ messageId: 'm2' }]);
  });

  it('dates an invoice without a date on the day it was sent, and says so', () => {
    const [first] = readThread({ ...thread, messages: [invoice] }).invoices;
    expect(first?.invoice.issueDate).toMatchObject({
      value: '2026-03-10',
      evidence: { where: 'header', why: 'sent-on' },
    });
  });

  it('only offers what stands in a folded message', () => {
    const [first] = readThread({ ...thread, messages: [{ ...invoice, folded: true }] }).invoices;
    expect(first).toMatchObject({ certainty: 'likely', folded: true });
  });
});

const howItEnds = { sure: 'tracked', likely: 'offer', unsure: 'nothing' } as const;

/** Days on which a month ends, a year turns and weekdays differ: the mails' dates are written from them. */
const days = ['2026-11-22', '2026-03-01', '2027-01-05', '2028-02-29'].map(calendarDay);

describe.each(days)('the sample mailbox, read on %s', (today) => {
  const threads = mailboxFor(today).flatMap((mailbox) => mailbox.threads.map((thread) => ({ mailbox, thread })));

  it.each(threads.map((one) => [one.thread.subject, one] as const))('%s', (_, { mailbox, thread }) => {
    const truth = truthOf(thread.id);
    const reading = readThread(threadAsMail(mailbox, thread, today), { ownNames: [mailbox.owner.name] });
    const [first, ...others] = reading.invoices;
    expect(first ? howItEnds[first.certainty] : 'nothing', truth.why).toBe(truth.expected);
    expect(others).toEqual([]);
    if (truth.expected !== 'tracked' || !truth.invoice || !first) return;
    const { invoice, client, language } = first;
    expect({
      number: invoice.number?.value,
      amountDue: invoice.amountDue && toDecimal(invoice.amountDue.value),
      currency: invoice.amountDue?.value.currency,
      issueDate: invoice.issueDate?.value,
      dueDate: invoice.dueDate?.value,
      client: client.email,
      language,
      paymentLink: invoice.paymentLink?.value ?? null,
    }).toEqual({
      number: truth.invoice.number,
      amountDue: truth.invoice.amountDue,
      currency: truth.invoice.currency,
      issueDate: addDays(today, truth.invoice.issueDay),
      dueDate: addDays(today, truth.invoice.dueDay),
      client: truth.invoice.clientEmail,
      language: truth.invoice.language,
      paymentLink: truth.invoice.paymentLink,
    });
  });
});
