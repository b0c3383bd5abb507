import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import type { DraftInvoice, DraftOccasion, DraftRequest } from '../../../utils/domain/drafts/draft.ts';
import type { Tone } from '../../../utils/domain/follow-up/ladder.ts';
import type { Language } from '../../../utils/domain/language.ts';
import { rule } from '../../../utils/domain/late-fees/source.ts';
import { money } from '../../../utils/domain/money.ts';

/** An invoice of 2,400 euros, 12 days overdue on 22 November 2026. */
export function draftInvoice(changes: Partial<DraftInvoice> = {}): DraftInvoice {
  return {
    number: '1043',
    subject: 'Website',
    issueDate: calendarDay('2026-10-10'),
    dueDate: calendarDay('2026-11-10'),
    amountDue: money(240000, 'EUR'),
    paymentLink: 'https://pay.example/1043',
    ...changes,
  };
}

/** A first polite reminder to Anna Weber at Acme Ltd on 22 November 2026, in English. */
export function draftRequest(changes: Partial<DraftRequest> = {}): DraftRequest {
  return {
    tone: 'polite',
    occasion: 'reminder',
    language: 'en',
    locale: 'en-GB',
    today: calendarDay('2026-11-22'),
    clientName: 'Acme Ltd',
    contactName: 'Anna Weber',
    invoices: [draftInvoice()],
    writtenOn: [calendarDay('2026-11-12'), calendarDay('2026-11-17')],
    promisedFor: calendarDay('2026-11-20'),
    payBy: calendarDay('2026-12-08'),
    calledOn: calendarDay('2026-11-19'),
    received: { amount: money(60000, 'EUR'), on: calendarDay('2026-11-18') },
    settlement: money(200000, 'EUR'),
    instalments: [
      { dueDate: calendarDay('2026-12-01'), amount: money(80000, 'EUR') },
      { dueDate: calendarDay('2027-01-01'), amount: money(80000, 'EUR') },
      { dueDate: calendarDay('2027-02-01'), amount: money(80000, 'EUR') },
    ],
    buyerName: 'Paul Mayer',
    ...changes,
  };
}

/** Every text there is: an occasion in a tone that can ask for it. */
export const occasionsInTones: readonly { readonly occasion: DraftOccasion; readonly tone: Tone }[] = [
  { occasion: 'courtesy', tone: 'polite' },
  { occasion: 'reminder', tone: 'polite' },
  { occasion: 'second-reminder', tone: 'polite' },
  { occasion: 'promise-broken', tone: 'polite' },
  { occasion: 'after-call', tone: 'polite' },
  { occasion: 'part-payment', tone: 'polite' },
  { occasion: 'dispute-answer', tone: 'polite' },
  { occasion: 'plan-offer', tone: 'polite' },
  { occasion: 'plan-confirmation', tone: 'polite' },
  { occasion: 'accounts-payable', tone: 'polite' },
  { occasion: 'resend', tone: 'polite' },
  { occasion: 'settlement', tone: 'polite' },
  { occasion: 'thanks', tone: 'polite' },
  { occasion: 'late-notice', tone: 'firm' },
  { occasion: 'terms-enforced', tone: 'firm' },
  { occasion: 'cut-off', tone: 'firm' },
  { occasion: 'promise-broken', tone: 'firm' },
  { occasion: 'demand', tone: 'final' },
  { occasion: 'promise-broken', tone: 'final' },
];

export const localeOf: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  it: 'it-IT',
  nl: 'nl-NL',
  pt: 'pt-PT',
};

const three: readonly DraftInvoice[] = [
  draftInvoice(),
  draftInvoice({
    number: 'A-77/2026',
    subject: null,
    dueDate: calendarDay('2026-11-21'),
    amountDue: money(8050, 'EUR'),
    paymentLink: 'https://pay.example/a77',
  }),
  draftInvoice({ number: '1051', subject: 'Logo', dueDate: calendarDay('2026-11-30'), paymentLink: null }),
];

/** What a client and their invoices can be like, each by what is special about it. */
export const draftCases: readonly { readonly name: string; readonly changes: Partial<DraftRequest> }[] = [
  { name: 'one invoice with a payment link', changes: {} },
  { name: 'one invoice, to be paid by bank', changes: { invoices: [draftInvoice({ paymentLink: null })] } },
  { name: 'three invoices', changes: { invoices: three } },
  {
    name: 'three invoices in two currencies',
    changes: {
      invoices: three.map((invoice, i) => (i === 2 ? { ...invoice, amountDue: money(125000, 'JPY') } : invoice)),
    },
  },
  { name: 'no number', changes: { invoices: [draftInvoice({ number: null })] } },
  { name: 'no due date', changes: { invoices: [draftInvoice({ dueDate: null })] } },
  { name: 'not due yet', changes: { invoices: [draftInvoice({ dueDate: calendarDay('2026-11-25') })] } },
  { name: 'no contact', changes: { contactName: null } },
  {
    name: 'an address for a contact',
    changes: { contactName: 'accounts@acme.example', clientName: 'accounts@acme.example' },
  },
  { name: 'never written to', changes: { writtenOn: [], promisedFor: null } },
  {
    name: 'written to six times',
    changes: {
      writtenOn: ['2026-01-02', '2026-02-02', '2026-03-02', '2026-10-01', '2026-11-08', '2026-11-11'].map(calendarDay),
    },
  },
  { name: 'one cent', changes: { invoices: [draftInvoice({ amountDue: money(1, 'EUR') })] } },
  { name: 'twelve digits', changes: { invoices: [draftInvoice({ amountDue: money(999_999_999_999, 'USD') })] } },
  { name: 'dinars of three digits', changes: { invoices: [draftInvoice({ amountDue: money(1_234_567, 'KWD') })] } },
  {
    name: 'a client and work written from right to left',
    changes: {
      clientName: 'شركة النور',
      contactName: 'דנה כהן',
      invoices: [draftInvoice({ subject: 'تصميم موقع' })],
    },
  },
  {
    name: 'called, paid and ordered by nobody known',
    changes: { calledOn: null, received: null, buyerName: null, promisedFor: null },
  },
  {
    name: 'a part payment of an unknown day',
    changes: { received: { amount: money(1, 'EUR'), on: null } },
  },
  {
    name: 'with what may be added',
    changes: {
      charges: {
        asOf: calendarDay('2026-11-22'),
        rules: [rule('de-interest', '§ 288 Abs. 2 BGB', 'gesetze-im-internet.de', 'official')],
        interest: [money(808, 'EUR')],
        lateFee: [],
        compensation: [money(4000, 'EUR')],
        perDay: [money(67, 'EUR')],
      },
    },
  },
  {
    name: 'a way to pay of the user’s own',
    changes: {
      invoices: [draftInvoice({ paymentLink: null })],
      ownWayToPay: 'Account 12-345-6\n\n Example Bank ',
    },
  },
  { name: 'addressed informally', changes: { address: 'informal' } },
  { name: 'a client without a name', changes: { clientName: ' ', contactName: null } },
  {
    name: 'nothing known but the amount',
    changes: {
      clientName: 'Acme Ltd',
      contactName: null,
      writtenOn: [],
      promisedFor: null,
      invoices: [draftInvoice({ number: null, subject: null, issueDate: null, dueDate: null, paymentLink: null })],
    },
  },
  {
    name: 'words of a page that try to break out of their line',
    changes: {
      clientName: '  Acme\n\nLtd\u202e ',
      contactName: 'Anna\tWeber\u200b',
      invoices: [draftInvoice({ number: ' 10\n43 ', subject: `Site\r\n\r\n${'very '.repeat(60)}long` })],
    },
  },
];
