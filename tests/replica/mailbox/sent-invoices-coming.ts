import { nora } from './people.ts';
import { mail, pdf, type SeededThread, seed } from './write-thread.ts';

/** Invoices of account /u/0 that are not late yet, without replies. */
export const sentInvoicesComing: readonly SeededThread[] = [
  seed(
    '19a9d3068b2f5c71',
    'Invoice 1052 – podcast cover',
    [
      mail(
        nora,
        { name: 'Delia Okafor', email: 'delia@nightbuspod.example' },
        -12,
        '12:18',
        `
Hey Delia,

Season three is going to look great on the app tiles. The invoice for the podcast cover:

Invoice number: 1052
Invoice date: {{day:-12:en-US-long}}
Balance due: $640.00
Due date: {{day:+2:en-US-long}}

[Pay $640.00 now](https://pay.lindqvist.example/i/1052)

Talk soon,
Nora`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1052',
        client: 'Delia Okafor',
        clientEmail: 'delia@nightbuspod.example',
        amountDue: '640.00',
        currency: 'USD',
        issueDay: -12,
        dueDay: 2,
        subject: 'podcast cover',
        language: 'en',
        paymentLink: 'https://pay.lindqvist.example/i/1052',
      },
      expected: 'tracked',
      standing: 'open',
      why: 'Due in two days.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '19aa17f4c3906e2d',
    'Rechnung Nr. 1053 | Geschäftsausstattung',
    [
      mail(
        nora,
        { name: 'Kanzlei Ebersbach', email: 'buero@kanzlei-ebersbach.example' },
        -9,
        '14:33',
        `
Sehr geehrte Frau Ebersbach,

für die Gestaltung Ihrer neuen Geschäftsausstattung erlaube ich mir, wie vereinbart abzurechnen.

Rechnung Nr. 1053 vom {{day:-9:de}}
Nettobetrag: 1.300,00 €
zzgl. 19 % MwSt.: 247,00 €
Rechnungsbetrag: 1.547,00 €

Zahlbar innerhalb 14 Tagen ohne Abzug.

Mit freundlichen Grüßen
Nora Lindqvist`,
        { attachments: [pdf('Rechnung-1053.pdf', '91 KB')] },
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1053',
        client: 'Kanzlei Ebersbach',
        clientEmail: 'buero@kanzlei-ebersbach.example',
        amountDue: '1547.00',
        currency: 'EUR',
        issueDay: -9,
        dueDay: 5,
        subject: 'Geschäftsausstattung',
        language: 'de',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'open',
      why: 'Only terms, no day: 14 days from the invoice date, so due in 5 days.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '19aa0b92d7e58f14',
    'Invoice 1054 for wayfinding concept',
    [
      mail(
        nora,
        { name: 'Gareth Pugh-Lloyd', email: 'gareth.pl@severnmuseum.example' },
        -10,
        '09:55',
        `
Dear Gareth,

Following Tuesday's sign-off I attach my invoice, summarised here for your purchase ledger.

| Invoice no. | 1054 |
| Invoice date | {{day:-10:en-GB}} |
| Work | Wayfinding concept, stage 1 |
| Your PO | SM-20771 |
| Total | £5,400.00 |

The invoice is payable within 30 days.

Kind regards,
Nora Lindqvist`,
        { attachments: [pdf('Invoice 1054 Severn Museum.pdf', '103 KB')] },
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1054',
        client: 'Gareth Pugh-Lloyd',
        clientEmail: 'gareth.pl@severnmuseum.example',
        amountDue: '5400.00',
        currency: 'GBP',
        issueDay: -10,
        dueDay: 20,
        subject: 'Wayfinding concept, stage 1',
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'open',
      why: 'A two-column table, a PO number beside the invoice number, and terms instead of a day; due in 20 days.',
    },
    { labels: ['inbox', 'sent'] },
  ),
  seed(
    '19a91c5f8046bde3',
    'Invoice 1050: brand workshop',
    [
      mail(
        nora,
        { name: 'Lotte van Dijk', email: 'lotte@canalhouse.example' },
        -14,
        '17:07',
        `
Hi Lotte,

What a day, I still have sticky notes in my bag. The invoice for the brand workshop:

Invoice 1050, {{day:-14:en-GB}}
Brand workshop, one day, Amsterdam
€1,650.00, VAT reverse charged
Due on {{day:0:en-GB}}

NL91 ABNA 0417 1643 00 is the account to use, reference 1050.

Groetjes,
Nora`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1050',
        client: 'Lotte van Dijk',
        clientEmail: 'lotte@canalhouse.example',
        amountDue: '1650.00',
        currency: 'EUR',
        issueDay: -14,
        dueDay: 0,
        subject: 'brand workshop',
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'open',
      why: 'Due today is open, not overdue; the amount carries no label.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '19aa5e20bd71c948',
    'Fjordline Outdoor, invoice 1055',
    [
      mail(
        nora,
        { name: 'Ingrid Solheim', email: 'ingrid@fjordline.example' },
        -3,
        '10:12',
        `
Hei Ingrid,

as announced, the invoice for the shop signs in Bergen and Trondheim.

Invoice number: 1055
Date: {{day:-3:en-GB}}
Amount due: EUR 1,120.00
Due date: {{day:+11:en-GB}}

Best
Nora`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1055',
        client: 'Ingrid Solheim',
        clientEmail: 'ingrid@fjordline.example',
        amountDue: '1120.00',
        currency: 'EUR',
        issueDay: -3,
        dueDay: 11,
        subject: 'shop signs in Bergen and Trondheim',
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'open',
      why: 'The second open invoice of a client whose first is late.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '19a95b8e1f03d67c',
    'Invoice LQ-2026/057 with 2% for early payment',
    [
      mail(
        nora,
        { name: 'Stefan Brandl', email: 'brandl@tonwerk-hifi.example' },
        -13,
        '08:30',
        `
Hello Stefan,

Here is my invoice for the loudspeaker brochure, with the discount you asked for.

Invoice number: LQ-2026/057
Invoice date: {{day:-13:en-GB}}
Invoice total: €4,150.00

2% discount if paid by {{day:-3:en-GB}} (€4,067.00), otherwise the full amount is due by {{day:+17:en-GB}}.

Best wishes
Nora`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: 'LQ-2026/057',
        client: 'Stefan Brandl',
        clientEmail: 'brandl@tonwerk-hifi.example',
        amountDue: '4150.00',
        currency: 'EUR',
        issueDay: -13,
        dueDay: 17,
        subject: 'loudspeaker brochure',
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'open',
      why: 'The discount day and the discounted amount are neither the due date nor the amount due.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '19aa6f3c92d8b015',
    'Invoice for November',
    [
      mail(
        nora,
        { name: 'Priya Raman', email: 'priya@lanternlabs.example' },
        -2,
        '19:22',
        `
Hi Priya,

please find the invoice attached. Shout if anything looks odd.

x Nora`,
        { attachments: [pdf('lantern-november.pdf', '68 KB')] },
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1056',
        client: 'Priya Raman',
        clientEmail: 'priya@lanternlabs.example',
        amountDue: '980.00',
        currency: 'GBP',
        issueDay: -2,
        dueDay: 28,
        subject: 'November retainer',
        language: 'en',
        paymentLink: null,
      },
      expected: 'offer',
      why: 'The facts stand only in the attachment; the text says no more than that there is an invoice.',
    },
    { labels: ['sent'] },
  ),
];
