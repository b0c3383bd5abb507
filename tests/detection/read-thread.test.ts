import { describe, expect, it } from 'vitest';
import { readThread } from '../../utils/detection/read-thread.ts';
import { addDays, calendarDay } from '../../utils/domain/calendar-day.ts';
import { toDecimal } from '../../utils/domain/money.ts';
import { mailboxFor } from '../replica/mailbox/mailboxes.ts';
import { truthOf } from '../replica/mailbox/truth.ts';
import { threadAsMail } from '../support/replica-as-mail.ts';

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
