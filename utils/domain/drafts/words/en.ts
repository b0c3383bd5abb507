import { type DraftWords, facts, sentences } from '../draft-words.ts';

const below = (many: boolean) => (many ? 'the invoices below' : 'the invoice below');
const unpaid = (many: boolean) =>
  many ? 'The invoices below are still unpaid:' : 'The invoice below is still unpaid:';

/** English: first name in the polite and firm tones, full name in the final one. */
export const en: DraftWords = {
  lineDate: { day: 'numeric', month: 'short', year: 'numeric' },
  greeting: (name, tone) => {
    if (tone === 'final') return name ? `Dear ${name.full},` : 'To whom it may concern,';
    return name ? `Hello ${name.first},` : 'Hello,';
  },
  farewell: (tone) => (tone === 'final' ? 'Yours sincerely,' : 'Kind regards,'),
  about: (count, number, issued) => {
    if (count > 1) return `${count} invoices`;
    if (number) return `invoice ${number}`;
    return issued ? `invoice of ${issued}` : 'invoice';
  },
  line: ({ number, subject, issued, due, daysOverdue, amount }) =>
    `${facts(
      sentences('Invoice', number, subject && `(${subject})`),
      issued && `issued ${issued}`,
      due && `due ${due}`,
      daysOverdue !== null && `${daysOverdue} ${daysOverdue === 1 ? 'day' : 'days'} overdue`,
    )}: ${amount}`,
  total: (amount) => `Total: ${amount}`,
  payByLink: (link) => `You can pay here: ${link}`,
  payByLinks: (all) =>
    all
      ? 'Each invoice can be paid through the link below it.'
      : 'You can pay through the links given, or with the bank details on the invoices.',
  payByBank: (many) => `To pay, please use the bank details on the ${many ? 'invoices' : 'invoice'}.`,
  letters: {
    reminder: ({ many, early }) => ({
      subject: 'Reminder',
      opening: sentences(
        'Thank you for working with me. I hope you are happy with the result.',
        early
          ? `A short note about ${below(many)}, so that you have the details to hand before the due date:`
          : `I have not yet seen a payment for ${below(many)}; ${many ? 'they' : 'it'} may simply have been overlooked:`,
      ),
      closing: [
        'Is there anything you still need from me, or anything that was not as you expected? A short reply is enough.',
        'If you have already paid, thank you, and please ignore this message.',
      ],
    }),
    'second-reminder': ({ many, lastWrittenOn }) => ({
      subject: lastWrittenOn ? 'Second reminder' : 'Reminder',
      opening: lastWrittenOn
        ? `I wrote to you on ${lastWrittenOn} about ${below(many)}, and I have not seen the payment yet. In case my message did not reach you, here are the details again:`
        : `I have not yet seen a payment for ${below(many)}. In case ${many ? 'they' : 'it'} did not reach you, here are the details:`,
      closing: [
        `Could you tell me on which day I can expect the payment? If you need another copy of ${many ? 'an' : 'the'} invoice, I will gladly send it.`,
        'If something is holding it up, please let me know, and we will find a way. If the payment is already on its way, please ignore this message. Thank you.',
      ],
    }),
    'late-notice': ({ many, lastWrittenOn, payBy }) => ({
      subject: 'Still unpaid',
      opening: sentences(lastWrittenOn && `I last wrote to you on ${lastWrittenOn}.`, unpaid(many)),
      closing: [
        `May I ask what is holding the payment up? If something about the work or the ${many ? 'invoices' : 'invoice'} is not right, please tell me, and I will look into it straight away. If someone else handles payments, please forward this message or give me their contact details.`,
        `If all is in order, please pay by ${payBy}, or suggest a date. If the full amount is difficult at the moment, we can agree on instalments. Thank you for your help.`,
      ],
    }),
    'terms-enforced': ({ many, overdue, writtenOn, payBy, total, listed }) => ({
      subject: 'Payment terms',
      opening: sentences(
        writtenOn.length > 0 && `I wrote to you on ${listed(writtenOn)}.`,
        overdue && 'The agreed time for payment has passed.',
        unpaid(many),
      ),
      closing: [
        `Please pay the full amount of ${total} by ${payBy}.`,
        `After that date I may add late charges, as far as our agreement or the law provides for them. If you cannot pay by then, or if you disagree with ${many ? 'an' : 'the'} invoice, please tell me before that date, so that we can settle it. Thank you.`,
      ],
    }),
    'cut-off': ({ many, writtenOn, payBy, total, listed }) => ({
      subject: `Payment by ${payBy}`,
      opening: sentences(writtenOn.length > 0 && `I wrote to you on ${listed(writtenOn)}.`, unpaid(many)),
      closing: [
        `Please pay the full amount of ${total} by ${payBy}.`,
        'If the payment has not arrived by then, I will have to pause my work for you until it has. I would prefer to avoid that. If there is a difficulty, please call or write to me before that date; we can also agree on instalments. Thank you.',
      ],
    }),
    demand: ({ many, client, today, writtenOn, promisedFor, payBy, total, listed }) => ({
      subject: 'Formal demand for payment',
      opening: `This is a formal demand for payment. According to my records, the following is unpaid${client ? ` by ${client}` : ''} as of ${today}:`,
      closing: [
        sentences(
          writtenOn.length > 0 &&
            `I wrote to you about ${many ? 'these invoices' : 'this invoice'} on ${listed(writtenOn)}.`,
          promisedFor && `Payment was announced for ${promisedFor}.`,
          `I ask you to pay the full amount of ${total} by ${payBy}.`,
        ),
        'If you dispute all or part of the claim, or wish to agree on instalments, please tell me in writing, with your reasons, before that date.',
        'Should I receive neither the payment nor a reply by then, I would have to consider further steps. If you have paid in the meantime, please disregard this message, with my thanks.',
      ],
    }),
    'promise-broken': ({ tone, many, promisedFor, payBy, total }) =>
      tone === 'polite'
        ? {
            subject: 'Your payment',
            opening: sentences(
              promisedFor
                ? `Thank you for letting me know that you would pay by ${promisedFor}.`
                : 'Thank you for letting me know that you would pay.',
              `I have not seen the payment for ${below(many)} yet; perhaps something came up:`,
            ),
            closing: [
              'Could you check whether it has gone out, and tell me on which day I can expect it?',
              'If something has changed, please let me know, and we will find a way; instalments are possible, too. If the payment is already on its way, please ignore this message. Thank you.',
            ],
          }
        : {
            subject: 'Announced payment',
            opening: sentences(
              promisedFor
                ? `You told me that you would pay by ${promisedFor}; the payment has not arrived.`
                : 'You told me that you would pay; the payment has not arrived.',
              unpaid(many),
            ),
            closing: [
              `Please pay the full amount of ${total} by ${payBy}.`,
              'If that is not possible, please tell me before that date what is holding it up and how much you can pay when, so that we can agree on instalments. If the payment is already on its way, a short note with its date is enough. Thank you.',
            ],
          },
  },
};
