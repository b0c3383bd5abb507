import type { LetterWords } from '../letter-words.ts';

const invoices = (many: boolean) => (many ? 'invoices' : 'invoice');

/** English, as it is written to a firm or a person in any country. */
export const en: LetterWords = {
  labels: {
    date: 'Date',
    creditor: 'Creditor',
    debtor: 'Debtor',
    companyNumber: 'Company number',
    vatId: 'VAT number',
    phone: 'Telephone',
    email: 'E-mail',
    invoice: 'Invoice',
    forWhat: 'For',
    issued: 'Issued',
    due: 'Due',
    daysLate: 'Days late',
    invoiceTotal: 'Invoice total',
    paid: 'Paid',
    open: 'Open',
    total: 'Total',
    statement: 'Statement of account',
    history: 'Contact history',
    event: 'What happened',
    amount: 'Amount',
    calculation: 'Calculation of interest',
    from: 'From',
    to: 'To',
    days: 'Days',
    rate: 'Rate a year',
    base: 'On',
    interest: 'Interest',
    perDay: 'A day',
    compensation: 'Fixed compensation',
    lateFee: 'Agreed late fee',
    rule: 'Rule',
    payOnline: 'Pay online',
    reference: 'Payment reference',
    enclosures: 'Enclosed',
    mail: 'E-mail',
    call: 'Telephone call',
    letter: 'Letter',
    siteReminder: 'Reminder through the payment site',
    reply: 'Reply received',
    dispute: 'Objection noted',
    plan: 'Payment plan agreed',
    payment: 'Payment received',
  },
  titles: {
    'late-payment-notice': 'Late payment notice',
    demand: 'Demand for payment',
    'before-action-company': 'Letter before action',
    'before-action-individual': 'Letter of claim',
    general: 'Your account',
  },
  greeting: (name) => (name ? `Dear ${name},` : 'To whom it may concern,'),
  farewell: 'Yours sincerely,',
  opening: (kind, { debtor, many, open, today }) => {
    const owed = `${open} is unpaid by ${debtor} on the ${invoices(many)} below`;
    switch (kind) {
      case 'late-payment-notice':
        return `As of ${today}, ${owed}. The time for payment has passed.`;
      case 'before-action-company':
        return `This letter sets out a claim for payment before any court proceedings, as the Practice Direction on pre-action conduct asks. As of ${today}, ${owed}.`;
      case 'before-action-individual':
        return `This is a letter of claim under the Pre-Action Protocol for Debt Claims. As of ${today}, ${owed}.`;
      case 'general':
        return `Here is how your account stands. As of ${today}, ${owed}.`;
      default:
        return `This is a formal demand for payment. As of ${today}, ${owed}.`;
    }
  },
  agreedIn: (agreement) => `The work was agreed as follows: ${agreement}`,
  noPayment: 'According to my records, no payment has been received.',
  paymentsCounted: 'Every payment received is counted in the statement of account.',
  interestBy: (rules) =>
    `Added to it is what may be charged for late payment, each item on its own line. It rests on: ${rules}.`,
  runsOn: (perDay) => `Interest continues to run at ${perDay} a day until payment.`,
  noneAdded: 'No interest and no fixed sum for late payment are claimed in this letter.',
  totalOf: ({ total, today }) => `The total owed as of ${today} is ${total}.`,
  payBy: ({ total, payBy }) => `Please pay ${total} by ${payBy}.`,
  howToPay: 'How to pay',
  dispute: ({ payBy }) =>
    `If you dispute all or part of this, or need time to pay, please write to me or call me before ${payBy}, with your reasons or with what you can pay and when.`,
  next: {
    'write-again': () => 'If neither the payment nor a reply has arrived by then, I will write to you again.',
    'considering-court': () =>
      'If neither the payment nor a reply has arrived by then, I will consider whether to bring the matter before a court.',
    'considering-agency': () =>
      'If neither the payment nor a reply has arrived by then, I will consider passing the matter to a collection agency.',
    'decided-court': ({ payBy }) =>
      `I have decided to start court proceedings if neither the payment nor a reply has arrived by ${payBy}.`,
    'decided-agency': ({ payBy }) =>
      `I have decided to pass the matter to a collection agency if neither the payment nor a reply has arrived by ${payBy}.`,
    'decided-pause': ({ payBy }) =>
      `I have decided to pause all work for you from the day after ${payBy} until the payment has arrived.`,
  },
  alreadyPaid: 'If you have paid in the meantime, please disregard this letter, with my thanks.',
  noHistory: 'No earlier contact about this is on record.',
  promisedFor: (day) => `Payment promised for ${day}`,
  claimedIn: (event, amounts) => `${event}, claiming ${amounts} in interest and fixed sums`,
  ratesFrom: (table, source, seen) => `Rates: ${table}. Source: ${source}, read on ${seen}.`,
  reckonedTo: (day) => `Rates are published up to ${day}; interest is reckoned to that day.`,
  notAdvice: 'The figures above are information, not legal advice.',
  perYear: (percent) => `${percent}%`,
};
