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

/** What a sentence of a draft rests on. The interface puts the claim into words; nothing is claimed without a source. */
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
  /** Mails with one to three questions were answered more often (mail in general): said of every question. */
  question: { grade: 'platform', source: 'Boomerang' },
  /** Say how to take the message where the payment has crossed it. */
  crossed: { grade: 'practice', source: 'OCA account_invoice_overdue_reminder' },
  /** A promise made to a person binds; ask for a date. */
  date: { grade: 'trial', source: 'Choi, Huang, Yang, Zhang, NBER w33669' },
  /** Resend the invoice at once: it takes away "I never had it". */
  resend: { grade: 'practice', source: 'S. Hoffmann; Xero' },
  /** A plain letter that invites contact and a plan got more answers and more plans. */
  plan: { grade: 'trial', source: 'Dewies et al. 2022' },
  /** A plain letter that invites the reader to get in touch got more answers. */
  contact: { grade: 'trial', source: 'Dewies et al. 2022' },
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
  /** Mails that ended with thanks were answered more often (mail in general). */
  gratitude: { grade: 'platform', source: 'Boomerang' },
  /** Say thank you when the payment has come. */
  'paid-thanks': { grade: 'practice', source: 'Chaser; Satago' },
  /** Once it is paid, ask what would have made it easier. */
  review: { grade: 'practice', source: 'Financopedia' },
  /** A note before the due date: whether it brings more, nobody has shown. */
  early: { grade: 'practice', source: 'Odoo; PayPal; Chaser' },
} as const satisfies Record<string, Why>;

export type WhyCode = keyof typeof whys;
