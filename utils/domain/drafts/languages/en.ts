import { type DraftBook, facts, sentences } from '../draft-book.ts';
import { known, many } from '../notation.ts';

const below = many('the invoices below', 'the invoice below');
const unpaid = many('The invoices below are still unpaid:', 'The invoice below is still unpaid:');
const it = many('they', 'it');
const invoices = many('invoices', 'invoice');
const wroteOn = known('written', 'I wrote to you on {{written}}.');
const payInFull = [
  'Please pay the full amount of {{total}} by {{payBy}}.',
  'I ask you to pay {{total}} in full by {{payBy}}.',
  'The full amount of {{total}} should reach me by {{payBy}}, please.',
] as const;
const ignoreIfSent = [
  'If the payment is already on its way, please ignore this message. Thank you.',
  'If you have already sent it, please ignore this note. Thank you for your help.',
  'Should our messages have crossed, please ignore this one. Many thanks.',
] as const;

const chargesToo = 'The amounts stated in addition are to be paid as well.';

/** English: first name in the polite and firm tones, full name in the final one. */
export const en: DraftBook = {
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
  columns: {
    number: 'Invoice',
    subject: 'For',
    issued: 'Issued',
    due: 'Due',
    daysOverdue: 'Days late',
    amount: 'Amount due',
    paid: 'Amount paid',
  },
  total: 'Total',
  instalment: (number, due, amount) => `${number}. ${due}: ${amount}`,
  charges: ({ asOf, rules, interest, lateFee, compensation, perDay }) => [
    `In addition, as of ${asOf} (${rules}): ${facts(
      interest && `interest of ${interest}`,
      lateFee && `late fee of ${lateFee}`,
      compensation && `fixed compensation of ${compensation}`,
    )}.`,
    ...(perDay ? [`Each further day adds ${perDay}.`] : []),
  ],
  payByLink: 'You can pay here: {{link}}',
  payBySomeLinks: 'You can pay through the links given, or with the bank details on the invoices.',
  payByBank: `To pay, please use the bank details on the ${invoices}.`,
  payAsTold: 'How to pay: {{ownWayToPay}}',
  consequences: {
    'further-steps': [
      'Should I receive neither the payment nor a reply by then, I would have to consider further steps.',
      'Should I receive neither the payment nor a reply by then, I will take further steps.',
    ],
    'pause-work': [
      'Should I receive neither the payment nor a reply by then, I may have to pause my work for you.',
      'Should I receive neither the payment nor a reply by then, I will pause my work for you until it has arrived.',
    ],
    collection: [
      'Should I receive neither the payment nor a reply by then, I would consider asking a collection agency for help.',
      'Should I receive neither the payment nor a reply by then, I will hand the matter to a collection agency.',
    ],
    court: [
      'Should I receive neither the payment nor a reply by then, I would consider a claim in the small claims procedure.',
      'Should I receive neither the payment nor a reply by then, I will make a claim in the small claims procedure.',
    ],
  },
  letters: {
    courtesy: {
      subject: 'Coming up',
      opening: [
        [
          'Thank you for working with me. I hope you are happy with the result.',
          'Thank you for the good cooperation. I hope the work serves you well.',
          'It was a pleasure to work for you, and I hope all is as you wanted it.',
        ],
        [
          `A short note about ${below}, so that you have the details to hand before the due date:`,
          `So that nothing is in your way when the payment falls due, here are the details of ${below}:`,
          `${many('The invoices below are', 'The invoice below is')} due soon; here is all you need for the payment:`,
        ],
      ],
      closing: [
        [
          [
            'Is there anything you still need from me, such as an order number or another copy? A short reply is enough.',
            'Do you need anything else from me, for instance an order number on the document? Just reply to this message.',
            'Is anything missing for your records, or not as you expected? A line is enough, and I will see to it.',
          ],
        ],
        [
          [
            'If the payment is already arranged, there is nothing to do. Thank you.',
            'If all is arranged, please ignore this note. Thank you.',
            'If you have already seen to it, many thanks; nothing else is needed.',
          ],
        ],
      ],
    },
    reminder: {
      subject: 'Reminder',
      opening: [
        [
          'Thank you for working with me. I hope you are happy with the result.',
          'Thank you again for your order. I hope the work does what you needed it to do.',
          'I enjoyed working for you, thank you, and I hope all is to your satisfaction.',
        ],
        [
          `I have not yet seen a payment for ${below}; ${it} may simply have been overlooked:`,
          `As far as I can see, ${below} ${many('have', 'has')} not been paid yet; things do slip through in a busy week:`,
          `A small reminder about ${below}, for which no payment has reached me so far:`,
        ],
      ],
      closing: [
        [
          [
            'Is there anything you still need from me, or anything that was not as you expected? A short reply is enough.',
            'Do you have everything you need for the payment, and was the work as you wanted it? A line in reply is enough.',
            'Is something missing, or is there anything about the work you would like to talk about? Just reply to this message.',
          ],
        ],
        [
          [
            'If you have already paid, thank you, and please ignore this message.',
            'If the payment is already on its way, thank you; then nothing else is needed.',
            'Should our messages have crossed, please ignore this one, with my thanks.',
          ],
        ],
      ],
    },
    'second-reminder': {
      subject: known('lastWritten', 'Second reminder', 'Reminder'),
      opening: [
        [
          known(
            'lastWritten',
            `I wrote to you on {{lastWritten}} about ${below}, and I have not seen the payment yet. In case my message did not reach you, here are the details again:`,
            `I have not yet seen a payment for ${below}. In case ${it} did not reach you, here are the details:`,
          ),
          known(
            'lastWritten',
            `I am coming back to my message of {{lastWritten}}: ${below} ${many('are', 'is')} still open on my side. It may have gone missing, so here is everything once more:`,
            `${many('The invoices below are', 'The invoice below is')} still open on my side. It may have gone missing, so here is everything you need:`,
          ),
          known(
            'lastWritten',
            `My message of {{lastWritten}} may have been lost in your inbox. So far no payment has reached me for ${below}; here are the details again:`,
            `Perhaps my mail was lost in your inbox. So far no payment has reached me for ${below}; here are the details:`,
          ),
        ],
      ],
      closing: [
        [
          [
            'Could you tell me on which day I can expect the payment?',
            'On which day may I expect the payment? A date is all I need.',
            'Would you let me know the day on which it will be paid?',
          ],
          [
            `If you need another copy of ${many('an', 'the')} invoice, I will gladly send it.`,
            `I will gladly send ${many('any invoice', 'the invoice')} again if that helps.`,
            `Another copy of ${many('an', 'the')} invoice is no trouble at all.`,
          ],
        ],
        [
          [
            'If something is holding it up, please let me know, and we will find a way.',
            'If there is a difficulty, tell me, and we will find an arrangement that suits us both.',
            'If something stands in the way, a short word is enough; I am sure we can find a solution.',
          ],
          ignoreIfSent,
        ],
      ],
    },
    'promise-broken': {
      subject: 'Your payment',
      opening: [
        [
          known(
            'promisedFor',
            'Thank you for letting me know that you would pay by {{promisedFor}}.',
            'Thank you for letting me know that you would pay.',
          ),
          known(
            'promisedFor',
            'You kindly told me that the payment would come by {{promisedFor}}.',
            'You kindly told me that the payment would come.',
          ),
          known(
            'promisedFor',
            'I had noted {{promisedFor}} as the day of your payment; thank you for naming it.',
            'I had noted that your payment was coming; thank you for telling me.',
          ),
        ],
        [
          `I have not seen the payment for ${below} yet; perhaps something came up:`,
          `So far nothing has arrived for ${below}; it may have been held up on the way:`,
          `It has not reached me yet for ${below}; perhaps there was a hitch:`,
        ],
      ],
      closing: [
        [
          [
            'Could you check whether it has gone out, and tell me on which day I can expect it?',
            'Would you look whether the transfer was made, and tell me the day on which it should arrive?',
            'Has it been sent, and on which day may I expect it? A short reply is enough.',
          ],
        ],
        [
          [
            'If something has changed, please let me know, and we will find a way; instalments are possible, too.',
            'If the date no longer works for you, suggest another one; we can also agree on instalments.',
            'If paying it all at once has become difficult, tell me; paying in instalments is possible, too.',
          ],
          ignoreIfSent,
        ],
      ],
    },
    'promise-broken-firm': {
      subject: 'Announced payment',
      opening: [
        [
          known(
            'promisedFor',
            'You told me that you would pay by {{promisedFor}}; the payment has not arrived.',
            'You told me that you would pay; the payment has not arrived.',
          ),
          known(
            'promisedFor',
            'We had agreed on {{promisedFor}} as the day of payment, and nothing has reached me.',
            'We had agreed that you would pay, and nothing has reached me.',
          ),
          known(
            'promisedFor',
            'The payment that you announced for {{promisedFor}} has not come in.',
            'The payment that you announced has not come in.',
          ),
        ],
        unpaid,
      ],
      closing: [
        [payInFull],
        [
          [
            'If that is not possible, please tell me before that date what is holding it up and how much you can pay when, so that we can agree on instalments.',
            'If you cannot pay by then, please write to me before that date with the reason and with what you can pay when; we can then agree on instalments.',
            'Should this not be possible, let me know beforehand what is in the way and which amounts you can pay on which days, so that we can agree on instalments.',
          ],
          [
            'If the payment is already on its way, a short note with its date is enough. Thank you.',
            'If it has already been sent, please just tell me on which day. Thank you.',
            'If it has gone out in the meantime, its date is all I need. Thank you.',
          ],
        ],
      ],
    },
    'late-notice': {
      subject: 'Still unpaid',
      opening: [
        [
          `${known('lastWritten', 'I last wrote to you on {{lastWritten}}.')} ${unpaid}`,
          `${known('lastWritten', 'I have had no answer to my message of {{lastWritten}}.')} ${unpaid}`,
          `${known('lastWritten', 'Since my message of {{lastWritten}} nothing has reached me.')} ${unpaid}`,
        ],
      ],
      closing: [
        [
          [
            'May I ask what is holding the payment up?',
            'What is holding the payment up?',
            'Could you tell me why the payment has not been made yet?',
          ],
          [
            `If something about the work or the ${invoices} is not right, please tell me, and I will look into it straight away.`,
            `If you are not content with the work, or a detail of the ${invoices} is wrong, I would like to put it right.`,
            `If there is a fault in the work or in the ${invoices}, let me know, and I will deal with it at once.`,
          ],
          [
            'If someone else handles payments, please forward this message or give me their contact details.',
            'If payments are made by a colleague of yours, please pass this message on or tell me whom to write to.',
            'If this belongs with somebody else in your company, please forward it or name the right person to me.',
          ],
        ],
        [
          [
            'If all is in order, please pay by {{payBy}}, or suggest a date.',
            'If there is nothing to settle, please pay by {{payBy}} or name a day that works for you.',
            'Otherwise I ask you to pay by {{payBy}}, or to suggest another day.',
          ],
          [
            'If the full amount is difficult at the moment, we can agree on instalments. Thank you for your help.',
            'If it is too much at once, instalments are possible. Thank you for your help.',
            'Should it be hard to pay everything now, we can split it into instalments. Thank you for your help.',
          ],
        ],
      ],
    },
    'terms-enforced': {
      subject: 'Payment terms',
      opening: [
        [
          `${wroteOn} ${known('overdue', 'The agreed time for payment has passed.')} ${unpaid}`,
          `${wroteOn} ${known('overdue', 'By our payment terms the amount is overdue.')} ${unpaid}`,
          `${wroteOn} ${known('overdue', 'The day of payment that we agreed on is past.')} ${unpaid}`,
        ],
      ],
      closing: [
        [payInFull],
        [
          known(
            'charges',
            chargesToo,
            'After that date I may add late charges, as far as our agreement or the law provides for them.',
          ),
          [
            `If you cannot pay by then, or if you disagree with ${many('an', 'the')} invoice, please tell me before that date, so that we can settle it. Thank you.`,
            `If this is not possible, or if ${many('an', 'the')} invoice seems wrong to you, please write to me before that date; we can surely sort it out. Thank you.`,
            `If there is a reason not to pay, or to pay later, please name it before that date, so that we find a solution. Thank you.`,
          ],
        ],
      ],
    },
    'cut-off': {
      subject: 'Payment by {{payBy}}',
      opening: [
        [
          `${wroteOn} ${unpaid}`,
          `${known('written', 'My messages of {{written}} have brought no payment so far.')} ${unpaid}`,
          `${known('written', 'I have written to you about this on {{written}}.')} ${unpaid}`,
        ],
      ],
      closing: [
        [payInFull],
        [
          [
            'If the payment has not arrived by then, I will have to pause my work for you until it has. I would prefer to avoid that.',
            'Without the payment I can work for you until that day only, and will go on once it has arrived. I hope that will not be needed.',
            'After that day I will stop my work for you until the payment is here. I would much rather carry on.',
          ],
          [
            'If there is a difficulty, please call or write to me before that date; we can also agree on instalments. Thank you.',
            'If something stands in the way, please talk to me before that date; instalments are possible, too. Thank you.',
            'Should there be a problem, a call or a message before that day is enough; we can also split the amount. Thank you.',
          ],
        ],
      ],
    },
    demand: {
      subject: 'Formal demand for payment',
      opening: [
        [
          `This is a formal demand for payment. According to my records, the following is unpaid${known('client', ' by {{client}}')} as of {{today}}:`,
          `I hereby formally ask for payment. As of {{today}} my accounts show the following as unpaid${known('client', ' by {{client}}')}:`,
          `With this message I formally demand payment of what is still open${known('client', ' with {{client}}')} on {{today}}:`,
        ],
      ],
      closing: [
        [
          known('written', `I wrote to you about ${many('these invoices', 'this invoice')} on {{written}}.`),
          known('promisedFor', 'Payment was announced for {{promisedFor}}.'),
          [
            'I ask you to pay the full amount of {{total}} by {{payBy}}.',
            'Please pay {{total}} in full by {{payBy}}.',
            'The deadline for the full amount of {{total}} is {{payBy}}.',
          ],
          known('charges', chargesToo),
        ],
        [
          [
            'If you dispute all or part of the claim, or wish to agree on instalments, please tell me in writing, with your reasons, before that date.',
            'If you disagree with the claim or a part of it, or need to pay in instalments, please write to me before that date and say why.',
            'Should you dispute the claim, in whole or in part, or wish to pay in instalments, please let me have your reasons in writing before that date.',
          ],
        ],
        [
          '{{consequence}}',
          [
            'If you have paid in the meantime, please disregard this message, with my thanks.',
            'If the payment has already been made, please disregard this message and accept my thanks.',
            'If you have paid already, thank you; this message then needs no answer.',
          ],
        ],
      ],
    },
    'after-call': {
      subject: 'Our call',
      opening: [
        [
          `Thank you for taking the time to talk to me on the telephone${known('calledOn', ' on {{calledOn}}')}.`,
          `Thank you for our conversation${known('calledOn', ' of {{calledOn}}')}; it was good to speak to you.`,
          `It was good to speak on the telephone${known('calledOn', ' on {{calledOn}}')}, thank you.`,
        ],
        [
          `As we discussed, here are the details of ${below}:`,
          `As I said, I am sending you the details of ${below} in writing:`,
          `So that we both have it in writing, this is about ${below}:`,
        ],
      ],
      closing: [
        [
          known(
            'promisedFor',
            'I have noted that the payment will be made by {{promisedFor}}. Thank you for giving me a date.',
            'Could you tell me on which day I can expect the payment, now that you have the details?',
          ),
        ],
        [
          [
            'If I have misunderstood anything, or if you need something else from me, please reply to this message. Thank you for your help.',
            'If you remember anything differently, or if a document is missing, please just reply to this message. Many thanks for your help.',
            'Is anything missing, or did I get something wrong? A short reply is enough. Thank you for your help.',
          ],
        ],
      ],
    },
    'part-payment': {
      subject: 'Part payment received',
      opening: [
        [
          `Thank you for your payment${known('received', ' of {{received}}')}${known('receivedOn', ', which arrived on {{receivedOn}}')}.`,
          `Your payment${known('received', ' of {{received}}')} has arrived${known('receivedOn', ' on {{receivedOn}}')}; thank you very much.`,
          `I have received your payment${known('received', ' of {{received}}')}${known('receivedOn', ' on {{receivedOn}}')}, with thanks.`,
        ],
        [
          `I have taken it off what was due. This is the balance that is still open for ${below}:`,
          `It has been set against ${below}, which leaves this balance:`,
          `What remains open after it for ${below} is the following balance:`,
        ],
      ],
      closing: [
        [
          [
            'Could you tell me on which day I can expect the rest of {{total}}?',
            'On which day may I expect the remaining {{total}}? A date is all I need.',
            'When will the rest of {{total}} follow? Please let me know the day.',
          ],
        ],
        [
          [
            'If the amount was meant differently, or if you would like to pay the rest in instalments, please let me know, and we will find a way. Thank you for your help.',
            'If you would rather pay the rest in instalments, or if your records say something else, a short reply is enough. Thank you for your help.',
            'Do our figures differ, or would instalments help you with the rest? Then please write to me. Thank you for your help.',
          ],
        ],
      ],
    },
    'dispute-answer': {
      subject: 'Your objection',
      opening: [
        [
          'Thank you for telling me that something is not right. I take it seriously and want to settle it with you.',
          'Thank you for your open words. I would like to understand the matter and settle it fairly.',
          'I am glad that you told me what is on your mind, and I will look into it with care.',
        ],
        [
          `It is about ${below}:`,
          `This concerns ${below}:`,
          `So that we talk about the same thing, this is about ${below}:`,
        ],
      ],
      closing: [
        [
          [
            'Could you describe what exactly is not as agreed, and what would put it right for you? Pictures or a list help me.',
            'What exactly is wrong, and what would be a fair solution in your eyes? A few lines or pictures help me.',
            'Please tell me which part you disagree with, and what you would like me to do about it. A short list is enough.',
          ],
        ],
        [
          [
            'You will have my answer soon after yours. If only a part is in question, I ask you to pay the rest by {{payBy}}. Thank you for helping me to clear this up.',
            'I will answer without delay. What is not in question I ask you to pay by {{payBy}}, so that only the open point is left. Thank you for your help.',
            'I will come back to you quickly. Could you pay what is undisputed by {{payBy}}, while we settle the rest? Thank you for your help.',
          ],
        ],
      ],
    },
    'plan-offer': {
      subject: 'Payment in instalments',
      opening: [
        [
          `I understand that paying everything at once may be difficult at the moment. For ${below} I can offer you to pay in instalments:`,
          `If the full amount is too much at once, there is another way. For ${below} I suggest that you pay in instalments:`,
          `I would like to make it easier for you to pay. For ${below} we can agree on instalments:`,
        ],
      ],
      closing: [
        [
          [
            'This is what I suggest:\n{{instalments}}',
            'The instalments could look like this:\n{{instalments}}',
            'My proposal is this:\n{{instalments}}',
          ],
        ],
        [
          [
            'Does this suit you? If you reply with a yes, it is agreed, and I will not remind you as long as each instalment arrives by its day.',
            'Would that work for you? A short yes is enough; while each instalment arrives by its day, you will hear no reminder from me.',
            'Can you agree to this? A yes in reply is enough, and as long as the instalments come by their days I will send no reminders.',
          ],
          [
            'If other days or amounts are better for you, please suggest them. Thank you.',
            'If you need other days or amounts, make me a proposal. Thank you.',
            'Other amounts or days are possible, too; just tell me. Thank you.',
          ],
        ],
      ],
    },
    'plan-confirmation': {
      subject: 'Our payment plan',
      opening: [
        [
          `Thank you for agreeing on a payment plan with me. It covers ${below}:`,
          `Thank you for your reply. I gladly confirm our payment plan for ${below}:`,
          `I am glad that we found a solution. This confirms our payment plan for ${below}:`,
        ],
      ],
      closing: [
        [
          [
            'These are the instalments we agreed on:\n{{instalments}}',
            'We agreed on these instalments:\n{{instalments}}',
            'The amounts and days are these:\n{{instalments}}',
          ],
        ],
        [
          [
            'Each instalment should arrive by its day. If one will be late, please tell me beforehand, so that we can find another day together.',
            'Please see that each instalment arrives by its day. Should you foresee a delay, tell me in time, and we will move the day.',
            'All I ask is that each instalment arrives by its day, and that you tell me beforehand if one cannot.',
          ],
          [
            'If something here differs from what you had in mind, please reply to this message. Thank you.',
            'If I have noted anything wrongly, a short reply is enough. Thank you.',
            'If you see it differently, please write to me. Thank you for your cooperation.',
          ],
        ],
      ],
    },
    'accounts-payable': {
      subject: 'For accounts payable',
      opening: [
        [
          `I am writing to you because you look after payments${known('buyer', '; the work was ordered by {{buyer}}')}.`,
          `Please allow me to turn to you directly about a payment${known('buyer', ' for work that {{buyer}} ordered')}.`,
          `I hope that you are the right address for payments${known('buyer', '; my contact for the work is {{buyer}}')}.`,
        ],
        unpaid,
      ],
      closing: [
        [
          [
            `Could you tell me whether ${many('these invoices are', 'this invoice is')} registered with you, and on which day ${it} will be paid?`,
            `${many('Have these invoices', 'Has this invoice')} been registered with you, and for which day is the payment planned?`,
            `Do you have ${many('these invoices', 'this invoice')} in your system, and in which payment run ${many('will they', 'will it')} be paid?`,
          ],
          [
            'If an order number, a form or an approval is missing, please tell me, and I will send what you need.',
            'If anything is missing for it, such as an order number or an approval, let me know, and I will see to it.',
            'Should you need an order number, another address or a form, I will gladly supply it.',
          ],
        ],
        [
          [
            'If somebody else is in charge, please forward this message or tell me whom to write to. Thank you for your help.',
            'If this is not your task, I would be grateful if you passed it on to the right person. Thank you for your help.',
            'If I have come to the wrong desk, please forward this message. Thank you for your help.',
          ],
        ],
      ],
    },
    resend: {
      subject: 'Sent again',
      opening: [
        [
          `${many('Here are the invoices', 'Here is the invoice')} once more, so that you have everything in one place. ${many('They are', 'It is')} for the work listed here:`,
          `I am sending you ${many('the invoices', 'the invoice')} again, in case the first mail has gone missing:`,
          `In case ${many('they have', 'it has')} not reached you, I am sending ${many('the invoices', 'the invoice')} a second time:`,
        ],
      ],
      closing: [
        [
          [
            'Has it arrived in good order, and does it hold everything your accounts department needs, such as an order number or the right address?',
            'Can you open it, and is everything on it that your accounts department needs, for instance an order number?',
            'Is all there that you need to pay it, such as the right address and an order number? If not, I will change it gladly.',
          ],
        ],
        [
          [
            'Please tell me on which day I can expect the payment. If it has already been made, please ignore this message. Thank you.',
            'Could you also tell me the day on which it will be paid? If that has happened already, please ignore this message. Thank you.',
            'A short word on the day of payment would help me. If you have paid already, please ignore this message. Thank you.',
          ],
        ],
      ],
    },
    settlement: {
      subject: 'A proposal to settle',
      opening: [
        [
          'I would like to bring this matter to a good end for both of us, without any more letters.',
          'I think that we both would like to have this matter behind us.',
          'Rather than let this go on, I would like to make you a proposal.',
        ],
        unpaid,
      ],
      closing: [
        [
          [
            'If {{settlement}} arrives by {{payBy}}, I will regard this as settled in full. Otherwise the whole amount of {{total}} remains due.',
            'My proposal: you pay {{settlement}} by {{payBy}}, and the matter is closed. If it does not arrive by then, the whole amount of {{total}} remains due.',
            'I am prepared to accept {{settlement}} in place of {{total}}, provided that it arrives by {{payBy}}. After that day the whole amount is due again.',
          ],
        ],
        [
          [
            'Do you agree? A short reply is enough. If you see things differently, please tell me how we could settle it. Thank you.',
            'Would that be acceptable to you? Please let me know, or make me a proposal of your own. Thank you.',
            'Please tell me whether you accept, or what you would suggest instead. Thank you for your answer.',
          ],
        ],
      ],
    },
    thanks: {
      subject: 'Thank you',
      opening: [
        [
          `Thank you very much for your payment. I have noted ${below} as paid:`,
          `Your payment has arrived, thank you very much. This settles ${below}:`,
          `With thanks I confirm that the payment for ${below} has arrived:`,
        ],
      ],
      closing: [
        [
          [
            'It was a pleasure to work for you. If there is anything else I can do, or if something could have gone better, please let me know.',
            'I enjoyed our work together. If I can make anything easier next time, the invoice included, I would be glad to hear it.',
            'I look forward to working with you again. Is there anything I could do better next time? Every suggestion is welcome.',
          ],
        ],
      ],
    },
  },
};
