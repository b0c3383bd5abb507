import type { LetterId } from './letter.ts';

/**
 * How far a reason may be relied on: a randomised trial; what a platform saw in its own data; a survey; the advice of
 * people who collect invoices; a rule of law.
 */
export type Grade = 'trial' | 'platform' | 'survey' | 'practice' | 'law';

interface Why {
  readonly grade: Grade;
  /** Whose finding or advice it is: names and years, the same in every language. */
  readonly source: string;
}

/** What the wording of a draft rests on. The interface puts the claim into words; nothing is claimed without a source. */
export const whys = {
  /** Messages with the reader's name were answered more often. */
  name: { grade: 'trial', source: 'Haynes, Green, Gallagher, John, Torgerson 2013' },
  /** Invoices with polite words were paid more often. */
  thanks: { grade: 'platform', source: 'FreshBooks 2010, 2016' },
  /** Ask whether the work was all right before asking for the money. */
  satisfaction: { grade: 'practice', source: 'D. Waldorf' },
  /** Most late payment is an oversight: assume that first. */
  oversight: { grade: 'practice', source: 'Financopedia; D. Waldorf' },
  /** Exceptions in accounts payable cause a third of late payments: give all they need to process it. */
  facts: { grade: 'survey', source: 'Transcepta; AP Professionals 2025' },
  /** Invoices with an online way to pay were paid sooner. */
  'way-to-pay': { grade: 'platform', source: 'Harvest (250,000 invoices); Xero 2018' },
  /** Mails with one to three questions were answered more often (mail in general). */
  question: { grade: 'platform', source: 'Boomerang' },
  /** Say how to take the message where the payment has crossed it. */
  crossed: { grade: 'practice', source: 'OCA account_invoice_overdue_reminder' },
  /** A promise made to a person binds; ask for a date. */
  date: { grade: 'trial', source: 'Choi, Huang, Yang, Zhang, NBER w33669' },
  /** Resend the invoice at once: it takes away "I never had it". */
  resend: { grade: 'practice', source: 'S. Hoffmann; Xero' },
  /** A plain letter that invites contact and a plan got more answers and more plans. */
  plan: { grade: 'trial', source: 'Dewies et al. 2022' },
  /** Ask why, and listen. */
  reason: { grade: 'practice', source: 'D. Waldorf; Financopedia' },
  /** Invoices often sit with the wrong person: ask for the right one. */
  'right-person': { grade: 'survey', source: 'Transcepta; AP Professionals 2025' },
  /** Plain facts did as well as pressure or better: emotional and deterring letters gained nothing. */
  plain: { grade: 'trial', source: 'Holzmeister, Huber, Kirchler, Schwaiger 2021' },
  /** Say what was sent when: a file that a third party can follow. */
  record: { grade: 'practice', source: 'Lovetts; OCA account_credit_control' },
  /** A demand names the amount, a date and what follows. */
  deadline: { grade: 'practice', source: 'D. Waldorf; OCA account_credit_control' },
  /** Only what was agreed or what the law gives may be added. */
  charges: { grade: 'law', source: 'Directive 2011/7/EU; Late Payment Act 1998; gov.uk' },
  /** Name the day on which the work stops, and mean it. */
  'cut-off': { grade: 'practice', source: 'D. Waldorf; Odoo' },
  /** The other side must be able to dispute the claim or ask for time. */
  dispute: { grade: 'law', source: 'Practice Direction Pre-Action Conduct (UK)' },
  /** State the next step neutrally, and only if it is meant. */
  consequence: { grade: 'law', source: '15 U.S.C. 1692e (model); AJA 1970 s. 40 (UK)' },
  /** After a call put into writing what was said. */
  'in-writing': { grade: 'practice', source: 'OCA account_invoice_overdue_reminder' },
  /** After a part payment show what is left. */
  balance: { grade: 'practice', source: 'ERPNext; InvoiceShelf' },
  /** Be ready to settle. */
  settle: { grade: 'practice', source: 'D. Waldorf; Financopedia' },
  /** A thank-you at the end, also for a payment. */
  gratitude: { grade: 'platform', source: 'Boomerang; Chaser; Satago' },
  /** A note before the due date prevents what reminders have to mend. */
  early: { grade: 'practice', source: 'Odoo; PayPal; Chaser' },
} as const satisfies Record<string, Why>;

export type WhyCode = keyof typeof whys;

interface WhysOfLetter {
  readonly opening: readonly (readonly WhyCode[])[];
  readonly closing: readonly (readonly (readonly WhyCode[])[])[];
}

/** What each passage of a letter rests on, in the places of `Letter`; the same in every language and wording. */
export const whysOf: Readonly<Record<LetterId, WhysOfLetter>> = {
  courtesy: { opening: [['thanks', 'satisfaction'], ['early']], closing: [[['question', 'facts']], [['crossed']]] },
  reminder: {
    opening: [['thanks', 'satisfaction'], ['oversight']],
    closing: [[['question']], [['crossed', 'gratitude']]],
  },
  'second-reminder': {
    opening: [['record', 'oversight']],
    closing: [
      [['date', 'question'], ['resend']],
      [['plan'], ['crossed', 'gratitude']],
    ],
  },
  'promise-broken': {
    opening: [['date', 'thanks'], ['oversight']],
    closing: [[['date', 'question']], [['plan'], ['crossed', 'gratitude']]],
  },
  'promise-broken-firm': {
    opening: [['date'], ['plain']],
    closing: [
      [['deadline']],
      [
        ['plan', 'reason'],
        ['crossed', 'gratitude'],
      ],
    ],
  },
  'late-notice': {
    opening: [['record', 'plain']],
    closing: [
      [['reason', 'question'], ['satisfaction'], ['right-person']],
      [
        ['deadline', 'date'],
        ['plan', 'gratitude'],
      ],
    ],
  },
  'terms-enforced': {
    opening: [['record', 'plain']],
    closing: [[['deadline']], [['charges'], ['dispute', 'gratitude']]],
  },
  'cut-off': { opening: [['record', 'plain']], closing: [[['deadline']], [['cut-off'], ['plan', 'gratitude']]] },
  demand: {
    opening: [['deadline', 'plain']],
    closing: [[['record'], ['date'], ['deadline']], [['dispute', 'plan']], [['consequence'], ['crossed']]],
  },
  'after-call': {
    opening: [['gratitude'], ['in-writing']],
    closing: [[['date']], [['question', 'gratitude']]],
  },
  'part-payment': { opening: [['gratitude'], ['balance']], closing: [[['date', 'question']], [['plan', 'gratitude']]] },
  'dispute-answer': {
    opening: [['gratitude', 'reason'], ['facts']],
    closing: [[['reason', 'question']], [['settle', 'gratitude']]],
  },
  'plan-offer': {
    opening: [['plan']],
    closing: [
      [['plan']],
      [
        ['question', 'date'],
        ['plan', 'gratitude'],
      ],
    ],
  },
  'plan-confirmation': {
    opening: [['gratitude', 'in-writing']],
    closing: [[['in-writing']], [['date'], ['question', 'gratitude']]],
  },
  'accounts-payable': {
    opening: [['right-person'], ['plain']],
    closing: [[['question', 'date'], ['facts']], [['right-person', 'gratitude']]],
  },
  resend: { opening: [['resend']], closing: [[['question', 'facts']], [['date', 'crossed']]] },
  settlement: { opening: [['settle'], ['plain']], closing: [[['settle', 'deadline']], [['question', 'gratitude']]] },
  thanks: { opening: [['gratitude']], closing: [[['satisfaction', 'gratitude']]] },
};
