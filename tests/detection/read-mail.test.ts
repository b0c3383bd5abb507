import { describe, expect, it } from 'vitest';
import { readMail } from '../../utils/detection/read-mail.ts';
import type { MailMessage } from '../../utils/detection/reading.ts';
import { toDecimal } from '../../utils/domain/money.ts';
import { aMail, client, context, me } from './mail/a-mail.ts';

interface Facts {
  readonly number?: string;
  readonly total?: string;
  readonly due?: string;
  readonly issued?: string;
  readonly dueDate?: string;
  readonly docType?: string;
  readonly certainty?: string;
}

function factsOf(message: MailMessage): Facts {
  const reading = readMail(message, context);
  const [invoice] = reading.invoices;
  const money = (fact: { value: Parameters<typeof toDecimal>[0] } | null | undefined) =>
    fact ? `${toDecimal(fact.value)} ${fact.value.currency}` : undefined;
  return withoutGaps({
    number: invoice?.number?.value,
    total: money(invoice?.total),
    due: money(invoice?.amountDue),
    issued: invoice?.issueDate?.value,
    dueDate: invoice?.dueDate?.value,
    docType: reading.docType,
    certainty: reading.certainty,
  });
}

function withoutGaps(facts: Record<keyof Facts, string | undefined>): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** All mails were sent on 10 March 2026. Facts that are not named were not to be found. */
const mails: readonly (readonly [name: string, subject: string, body: string, facts: Facts])[] = [
  [
    'prose with everything in one sentence',
    'Invoice for the photo shoot',
    'Hi Otto,\n\nplease find attached invoice PH-77 over €640 for the shoot on 2 March. It is due on 24 March 2026.\n\nAda',
    {
      number: 'PH-77',
      total: '640.00 EUR',
      due: '640.00 EUR',
      dueDate: '2026-03-24',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'labels in lines',
    'Invoice #88',
    'Hello,\n\nInvoice no.: 88\nDate: 10 March 2026\nSubtotal: £500.00\nVAT (20%): £100.00\nTotal: £600.00\nPlease pay by 9 April 2026.\n\nBest\nAda',
    {
      number: '88',
      total: '600.00 GBP',
      due: '600.00 GBP',
      issued: '2026-03-10',
      dueDate: '2026-04-09',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'a table',
    'Your invoice',
    'Dear Otto,\n\nInvoice\t2026/15\nIssued\t03/10/2026\nDue\t04/09/2026\nAmount due\t$1,250.00\n\nThanks, Ada',
    {
      number: '2026/15',
      total: '1250.00 USD',
      due: '1250.00 USD',
      issued: '2026-03-10',
      dueDate: '2026-04-09',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'a table with headings above',
    'Invoice INV-9',
    'Invoice\tIssued\tDue\tTotal\nINV-9\t1 March 2026\t31 March 2026\tA$330.00',
    {
      number: 'INV-9',
      total: '330.00 AUD',
      due: '330.00 AUD',
      issued: '2026-03-01',
      dueDate: '2026-03-31',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'net days from the day it was sent on',
    'Invoice 12',
    'Hi Otto,\nhere is invoice 12 for $300.00. Payment terms: net 14.\nAda',
    {
      number: '12',
      total: '300.00 USD',
      due: '300.00 USD',
      dueDate: '2026-03-24',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'a deposit that was paid',
    'Final invoice 31',
    'Final invoice 31\nTotal: €2,000.00\nLess deposit: €500.00\nBalance due: €1,500.00\nDue: 1 April 2026',
    {
      number: '31',
      total: '2000.00 EUR',
      due: '1500.00 EUR',
      dueDate: '2026-04-01',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'a reminder that repeats the facts and sets a new deadline',
    'Second reminder: invoice 57',
    'Dear Otto,\n\ninvoice 57 of 10 January 2026 (€410.00) was due on 24 January 2026 and is still unpaid. Please pay it by 20 March 2026.\n\nAda',
    {
      number: '57',
      total: '410.00 EUR',
      due: '410.00 EUR',
      issued: '2026-01-10',
      dueDate: '2026-01-24',
      docType: 'reminder',
      certainty: 'sure',
    },
  ],
  [
    'only that it is attached',
    'Invoice for February',
    'Hi Otto, the invoice is attached. Thanks! Ada',
    { docType: 'invoice', certainty: 'likely' },
  ],
  [
    'German prose',
    'Rechnung 2026-14',
    'Hallo Herr Lund,\n\nanbei die Rechnung 2026-14 über 1.190,00 € für die Beratung im Februar, zahlbar bis 31.03.2026.\n\nViele Grüße\nAda Byron',
    {
      number: '2026-14',
      total: '1190.00 EUR',
      due: '1190.00 EUR',
      dueDate: '2026-03-31',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'German labels with net, tax, gross and discount',
    'Ihre Rechnung',
    'Rechnungsnummer: RE-204\nRechnungsdatum: 01.03.2026\nNettobetrag: 1.000,00 €\nzzgl. 19 % USt: 190,00 €\nRechnungsbetrag: 1.190,00 €\nBei Zahlung bis 10.03.2026 2 % Skonto, ohne Abzug bis 31.03.2026.',
    {
      number: 'RE-204',
      total: '1190.00 EUR',
      due: '1190.00 EUR',
      issued: '2026-03-01',
      dueDate: '2026-03-31',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'a German reminder with a fee',
    'Mahnung zur Rechnung 77',
    'Die Rechnung 77 vom 1. Februar 2026 über 300,00 Euro war am 15. Februar 2026 fällig. Bitte überweisen Sie den Betrag bis zum 20. März 2026.',
    {
      number: '77',
      total: '300.00 EUR',
      due: '300.00 EUR',
      issued: '2026-02-01',
      dueDate: '2026-02-15',
      docType: 'reminder',
      certainty: 'sure',
    },
  ],
  [
    'Swiss amounts',
    'Rechnung 501',
    'Guten Tag\n\nRechnung 501 vom 5. März 2026\nTotal CHF 2’450.00\nZahlbar innert 30 Tagen\n\nFreundliche Grüsse\nAda',
    {
      number: '501',
      total: '2450.00 CHF',
      due: '2450.00 CHF',
      issued: '2026-03-05',
      dueDate: '2026-04-04',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'French prose',
    'Facture 2026-031',
    'Bonjour Otto,\n\nVeuillez trouver ci-joint la facture n° 2026-031 du 2 mars 2026, d’un montant de 1 200,00 € TTC, à régler avant le 1er avril 2026.\n\nCordialement,\nAda',
    {
      number: '2026-031',
      total: '1200.00 EUR',
      due: '1200.00 EUR',
      issued: '2026-03-02',
      dueDate: '2026-04-01',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'French labels',
    'Votre facture FA-88',
    'Facture FA-88\nTotal HT : 800,00 €\nTVA 20 % : 160,00 €\nTotal TTC : 960,00 €\nAcompte versé : 200,00 €\nReste à payer : 760,00 €\nÉchéance : 31/03/2026',
    {
      number: 'FA-88',
      total: '960.00 EUR',
      due: '760.00 EUR',
      dueDate: '2026-03-31',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'a French reminder',
    'Relance facture 45',
    'Bonjour, sauf erreur de ma part, la facture 45 de 350,00 €, échue le 15 février 2026, reste impayée. Merci de la régler sous huitaine.',
    {
      number: '45',
      total: '350.00 EUR',
      due: '350.00 EUR',
      dueDate: '2026-02-15',
      docType: 'reminder',
      certainty: 'sure',
    },
  ],
  [
    'Spanish prose',
    'Factura 2026/7',
    'Hola Otto:\n\nAdjunto la factura 2026/7 por 484,00 € (IVA incluido) por el diseño del menú. Vence el 30 de marzo de 2026.\n\nUn saludo,\nAda',
    {
      number: '2026/7',
      total: '484.00 EUR',
      due: '484.00 EUR',
      dueDate: '2026-03-30',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'Spanish labels with tax withheld',
    'Factura A-19',
    'Número de factura: A-19\nFecha: 05/03/2026\nBase imponible: 1.000,00 €\nIVA 21%: 210,00 €\nIRPF 15%: -150,00 €\nTotal a pagar: 1.060,00 €\nVencimiento: 04/04/2026',
    {
      number: 'A-19',
      total: '1060.00 EUR',
      due: '1060.00 EUR',
      issued: '2026-03-05',
      dueDate: '2026-04-04',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'Italian prose',
    'Fattura n. 12/2026',
    'Buongiorno Otto,\n\nin allegato la fattura n. 12/2026 del 3 marzo 2026 di € 732,00. Scadenza: 2 aprile 2026.\n\nCordiali saluti\nAda',
    {
      number: '12/2026',
      total: '732.00 EUR',
      due: '732.00 EUR',
      issued: '2026-03-03',
      dueDate: '2026-04-02',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'Italian terms',
    'Invio fattura 33',
    'Gentile Otto,\nle invio la fattura 33 di 500,00 euro. Pagamento a 30 giorni.\nSaluti',
    {
      number: '33',
      total: '500.00 EUR',
      due: '500.00 EUR',
      dueDate: '2026-04-09',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'Dutch prose',
    'Factuur 2026-0042',
    'Hoi Otto,\n\nHierbij factuur 2026-0042 van € 605,00 voor de website. Graag betalen vóór 24 maart 2026.\n\nGroet,\nAda',
    {
      number: '2026-0042',
      total: '605.00 EUR',
      due: '605.00 EUR',
      dueDate: '2026-03-24',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'Dutch labels',
    'Factuur',
    'Factuurnummer: F-18\nFactuurdatum: 01-03-2026\nSubtotaal: € 100,00\nBTW 21%: € 21,00\nTotaal: € 121,00\nTe betalen vóór: 15-03-2026',
    {
      number: 'F-18',
      total: '121.00 EUR',
      due: '121.00 EUR',
      issued: '2026-03-01',
      dueDate: '2026-03-15',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'Portuguese prose',
    'Fatura FT 2026/9',
    'Boa tarde Otto,\n\nSegue em anexo a fatura FT 2026/9 no valor de 246,00 €, com vencimento em 31 de março de 2026.\n\nCumprimentos,\nAda',
    {
      number: 'FT 2026/9',
      total: '246.00 EUR',
      due: '246.00 EUR',
      dueDate: '2026-03-31',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'Brazilian labels',
    'Nota fiscal 1002',
    'Nota fiscal nº 1002\nData de emissão: 02/03/2026\nValor total: R$ 1.500,00\nVencimento: 17/03/2026',
    {
      number: '1002',
      total: '1500.00 BRL',
      due: '1500.00 BRL',
      issued: '2026-03-02',
      dueDate: '2026-03-17',
      docType: 'invoice',
      certainty: 'sure',
    },
  ],
  [
    'a quote',
    'Quote Q-12',
    'Hi Otto, here is my quote Q-12: $2,000.00, valid until 1 April 2026.',
    { docType: 'quote', certainty: 'unsure' },
  ],
  [
    'a German offer',
    'Angebot 55',
    'Anbei mein Angebot 55 über 900,00 €. Die Rechnung stelle ich nach Abschluss.',
    { docType: 'quote', certainty: 'unsure' },
  ],
  [
    'a pro forma',
    'Proforma invoice PF-1',
    'Attached is the proforma invoice PF-1 for €100.00 for customs.',
    { docType: 'quote', certainty: 'unsure' },
  ],
  [
    'a receipt',
    'Receipt for invoice 12',
    'Thank you for your payment of $300.00 for invoice 12.',
    { docType: 'receipt', certainty: 'unsure' },
  ],
  [
    'a wish for an invoice',
    'Invoice please',
    'Hi, could you send your invoice for March? We will pay the €350 at once.',
    { docType: 'other', certainty: 'unsure' },
  ],
  [
    'a promise of an invoice',
    'Next steps',
    'I will send the invoice next week, the total stays at €800.',
    { docType: 'other', certainty: 'unsure' },
  ],
  [
    'private mail with money in it',
    'Dinner',
    'You owe me 20 € for the pizza from Friday, haha!',
    { docType: 'other', certainty: 'unsure' },
  ],
];

describe('a mail the user sent to a client', () => {
  it.each(mails)('%s', (_, subject, body, facts) => {
    expect(factsOf(aMail({ subject, body }))).toEqual(facts);
  });

  it('takes the number from the attachment’s name where the text has none', () => {
    const mail = aMail({ subject: 'Invoice', body: 'Hi, attached.', attachmentNames: ['Invoice-1043.pdf'] });
    expect(factsOf(mail)).toEqual({ number: '1043', docType: 'invoice', certainty: 'likely' });
  });

  it('lists several invoices of one mail', () => {
    const body =
      'Hi Otto,\n- Invoice 61: €100.00, due 1 April 2026\n- Invoice 62: €250.00, due 15 April 2026\nTotal: €350.00';
    const { invoices } = readMail(aMail({ subject: 'Invoices 61 and 62', body }), context);
    expect(
      invoices.map(({ number, amountDue, dueDate }) => [number?.value, amountDue?.value.minor, dueDate?.value]),
    ).toEqual([
      ['61', 10_000, '2026-04-01'],
      ['62', 25_000, '2026-04-15'],
    ]);
  });

  it('says for every fact where it was found', () => {
    const { invoices } = readMail(aMail({ body: 'Total due: €640.00 by 24 March 2026' }), context);
    expect(invoices[0]?.number?.evidence).toEqual({
      words: 'Invoice 1043',
      where: 'subject',
      why: 'after-invoice-word',
    });
    expect(invoices[0]?.amountDue?.evidence.words).toBe('Total due: €640.00');
    expect(invoices[0]?.dueDate?.evidence.where).toBe('body');
  });

  it('completes a bare follow-up from the mail quoted below it', () => {
    const body =
      'Just following up on this.\n\nAda\n\nOn Mon, 9 Feb 2026, Ada wrote:\n> Invoice 1043\n> Total: €90.00\n> Due date: 1 March 2026';
    expect(factsOf(aMail({ subject: 'Re: Invoice 1043', body }))).toMatchObject({
      number: '1043',
      due: '90.00 EUR',
      dueDate: '2026-03-01',
    });
  });
});

describe('whose document it is', () => {
  const body = 'Invoice 1043\nTotal due: €640.00\nDue: 24 March 2026';

  it.each([
    ['sent to a client', { to: [client] }, 'sent', 'sure'],
    [
      'sent to the accounts department of a client',
      { to: [{ name: null, email: 'buchhaltung@lund.example' }] },
      'sent',
      'sure',
    ],
    ['received', { from: client, to: [me] }, 'received', 'unsure'],
    ['a note to oneself', { to: [me] }, 'none', 'unsure'],
    ['sent from another of the user’s addresses', { from: { name: null, email: 'Ada@Byron.example' } }, 'sent', 'sure'],
    ['forwarded', { subject: 'Fwd: Invoice 1043' }, 'sent', 'unsure'],
    ['forwarded in German', { subject: 'WG: Rechnung 1043' }, 'sent', 'unsure'],
    [
      'sent to the accountant',
      { to: [{ name: null, email: 'kanzlei@steuerberatung-roth.example' }] },
      'sent',
      'unsure',
    ],
    ['sent to the user’s own books', { to: [{ name: null, email: 'receipts@byron.example' }] }, 'sent', 'unsure'],
  ])('%s', (_, parts, direction, certainty) => {
    expect(readMail(aMail({ body, ...parts }), context)).toMatchObject({ direction, certainty });
  });

  it('sees a forwarded message in the body', () => {
    const forwarded = `FYI\n\n---------- Forwarded message ---------\nFrom: Otto <otto@lund.example>\nSubject: Invoice 5\nTo: Ada\n\n${body}`;
    expect(readMail(aMail({ body: forwarded }), context).certainty).toBe('unsure');
  });

  it('reads a client’s answer as a reply', () => {
    const reading = readMail(
      aMail({ from: client, to: [me], subject: 'Re: Invoice 1043', body: 'We will pay on Friday.' }),
      context,
    );
    expect(reading).toMatchObject({ docType: 'reply', replyKind: 'promise', promiseDate: '2026-03-13', invoices: [] });
  });
});
