import { nora } from './people.ts';
import type { Person } from './thread.ts';
import { mail, pdf, type SeededThread, seed } from './write-thread.ts';

const halden: Person = { name: 'Aoife Brennan', email: 'aoife@haldencoffee.example' };
const brightHarbor: Person = { name: 'Marcus Webb', email: 'marcus.webb@brightharbor.example' };
const pemberton: Person = { name: 'Harriet Cole', email: 'accounts@pembertongallery.example' };
const alpenrand: Person = { name: 'Beat Zurbuchen', email: 'zurbuchen@alpenrand-verlag.example' };
const kintsugi: Person = { name: 'Haruka Mori', email: 'h.mori@kintsugi-press.example' };
const bakery: Person = { name: "Siobhán O'Malley 🥐", email: 'hello@omalleysbakery.example' };
const company: Person = {
  name: 'The Worshipful Society of Bookbinders, Gilders and Marblers of the County of Northumberland and Districts',
  email: 'treasurer@bookbinders-northumberland.example',
};

/** Invoices of account /u/0 that are late and to which nobody has answered. */
export const sentInvoicesOverdue: readonly SeededThread[] = [
  seed(
    '19a3f0c2d4b81e07',
    'Invoice 1043 – menu boards and takeaway cups',
    [
      mail(
        nora,
        halden,
        -26,
        '09:14',
        `
Hi Aoife,

The cups look wonderful in the shop window, thank you for the photos. Here is my invoice for the work.

Invoice number: 1043
Invoice date: {{day:-26:en-GB}}
For: menu boards and takeaway cups, final artwork

Total due: €2,400.00
Due date: {{day:-12:en-GB}}

You can pay by transfer (IE29 AIBK 9311 5212 3456 78) or by card here:
[Pay invoice 1043](https://pay.lindqvist.example/i/1043)

All the best
Nora
--
Nora Lindqvist
Brand & editorial design`,
        { attachments: [pdf('Invoice-1043.pdf', '84 KB')] },
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1043',
        client: 'Aoife Brennan',
        clientEmail: 'aoife@haldencoffee.example',
        amountDue: '2400.00',
        currency: 'EUR',
        issueDay: -26,
        dueDay: -12,
        subject: 'menu boards and takeaway cups, final artwork',
        language: 'en',
        paymentLink: 'https://pay.lindqvist.example/i/1043',
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'Every fact stands labelled in the text; 12 days late.',
    },
    { labels: ['inbox', 'sent'] },
  ),
  seed(
    '19a8b15e63c0f942',
    'Invoice #1051 from Nora Lindqvist',
    [
      mail(
        nora,
        brightHarbor,
        -33,
        '16:02',
        `
Hello Marcus,

Invoice #1051 for the autumn campaign illustrations is below.

Amount due: $1,850.00
Issued: {{day:-33:en-US}}
Due: {{day:-3:en-US}}

Payment details are unchanged from last time. Let me know if your finance team needs a new W-8BEN.

Thanks!
Nora`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1051',
        client: 'Marcus Webb',
        clientEmail: 'marcus.webb@brightharbor.example',
        amountDue: '1850.00',
        currency: 'USD',
        issueDay: -33,
        dueDay: -3,
        subject: 'autumn campaign illustrations',
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'Short mail with labelled amount and days; 3 days late.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '19957d0ab2e4c613',
    'Pemberton Gallery – invoice 1036 (exhibition catalogue)',
    [
      mail(
        nora,
        pemberton,
        -65,
        '11:30',
        `
Dear Harriet,

Thank you for a lovely private view. Please find below the invoice for the exhibition catalogue.

INVOICE 1036
Date of issue: {{day:-65:en-GB-abbr}}
Payment due by: {{day:-35:en-GB-abbr}}

| Description | Qty | Rate | Amount |
| Catalogue layout, 64 pages | 1 | £2,100.00 | £2,100.00 |
| Image retouching (hours) | 11 | £50.00 | £550.00 |
| Subtotal | | | £2,650.00 |
| VAT 20% | | | £530.00 |
| Total due | | | £3,180.00 |

[View and pay online](https://pay.lindqvist.example/i/1036)

Kind regards,
Nora Lindqvist
--
Nora Lindqvist
Brand & editorial design
lindqvist.example · +44 20 7946 0142`,
        { attachments: [pdf('Lindqvist-1036.pdf', '112 KB')] },
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1036',
        client: 'Harriet Cole',
        clientEmail: 'accounts@pembertongallery.example',
        amountDue: '3180.00',
        currency: 'GBP',
        issueDay: -65,
        dueDay: -35,
        subject: 'exhibition catalogue',
        language: 'en',
        paymentLink: 'https://pay.lindqvist.example/i/1036',
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'A table of line items with VAT: the total with VAT is owed, not the subtotal; 35 days late.',
    },
    { labels: ['inbox', 'sent'] },
  ),
  seed(
    '198c2e91f7a05d38',
    'Rechnung 1029: Umschläge Herbstprogramm',
    [
      mail(
        nora,
        alpenrand,
        -100,
        '08:47',
        `
Lieber Herr Zurbuchen

Besten Dank für die angenehme Zusammenarbeit beim Herbstprogramm. Gern stelle ich Ihnen meine Arbeit in Rechnung.

Rechnungsnummer: 1029
Rechnungsdatum: {{day:-100:de-short}}
Leistung: sechs Umschläge für das Herbstprogramm
Gesamtbetrag: CHF 4'620.00
Zahlbar bis: {{day:-70:de-short}}

Konto: CH93 0076 2011 6238 5295 7

Freundliche Grüsse
Nora Lindqvist`,
        { attachments: [pdf('Rechnung_1029.pdf', '97 KB')] },
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1029',
        client: 'Beat Zurbuchen',
        clientEmail: 'zurbuchen@alpenrand-verlag.example',
        amountDue: '4620.00',
        currency: 'CHF',
        issueDay: -100,
        dueDay: -70,
        subject: 'sechs Umschläge für das Herbstprogramm',
        language: 'de',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'Swiss German mail with an apostrophe between thousands; 70 days late.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '19a5c97713de0b4f',
    'Invoice 1046 for Kintsugi Press',
    [
      mail(
        nora,
        kintsugi,
        -39,
        '07:20',
        `
Dear Ms Mori,

Thank you for the beautiful proofs. I am happy to invoice the dust jacket for "The Quiet Harbour".

Invoice no. 1046
Invoice date: {{day:-39:iso}}
Due date: {{day:-9:iso}}
Amount payable: JPY 380,000

Bank charges are shared. The transfer details are on the attached PDF.

With kind regards,
Nora Lindqvist`,
        { attachments: [pdf('1046_kintsugi.pdf', '76 KB')] },
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1046',
        client: 'Haruka Mori',
        clientEmail: 'h.mori@kintsugi-press.example',
        amountDue: '380000',
        currency: 'JPY',
        issueDay: -39,
        dueDay: -9,
        subject: 'dust jacket for "The Quiet Harbour"',
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'Yen has no minor digits: 380,000 is three hundred and eighty thousand; 9 days late.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '19a7714c0e9fd2a6',
    'Your invoice, no. 1049 🥖',
    [
      mail(
        nora,
        bakery,
        -19,
        '18:41',
        `
Hi Siobhán,

I hope the Saturday queue was as long as promised! The invoice for O'Malley's Bakery 🥐 (paper bags and the window decal):

Invoice number 1049, dated {{day:-19:en-GB-ordinal}}
Total: €735.60
Please pay by {{day:-5:en-GB-ordinal}}

Card or Apple Pay works here:
[https://pay.lindqvist.example/i/1049](https://pay.lindqvist.example/i/1049)

Thank you, and save me a sourdough
Nora`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1049',
        client: "Siobhán O'Malley 🥐",
        clientEmail: 'hello@omalleysbakery.example',
        amountDue: '735.60',
        currency: 'EUR',
        issueDay: -19,
        dueDay: -5,
        subject: 'paper bags and the window decal',
        language: 'en',
        paymentLink: 'https://pay.lindqvist.example/i/1049',
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'Apostrophe and emoji in the client and an emoji in the subject; 5 days late.',
    },
    { labels: ['inbox', 'sent'] },
  ),
  seed(
    '199e40b8c5127fda',
    'Invoice 1041: members’ handbook',
    [
      mail(
        nora,
        company,
        -51,
        '10:05',
        `
Dear Treasurer,

On behalf of the Society you asked me to typeset the members' handbook. My invoice is as follows.

Invoice: 1041
Issue date: {{day:-51:en-GB}}
Terms: 30 days
Due date: {{day:-21:en-GB}}
Net: £1,240.00
VAT (20%): £248.00
Amount due: £1,488.00

Cheques are fine, made out to N. Lindqvist.

Yours faithfully,
Nora Lindqvist`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1041',
        client: company.name,
        clientEmail: company.email,
        amountDue: '1488.00',
        currency: 'GBP',
        issueDay: -51,
        dueDay: -21,
        subject: "members' handbook",
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'A very long client name; net, VAT and total beside each other; 21 days late.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '19a1ee5d38c74b90',
    'Fjordline Outdoor, invoice 1044',
    [
      mail(
        nora,
        { name: 'Ingrid Solheim', email: 'ingrid@fjordline.example' },
        -46,
        '13:25',
        `
Hei Ingrid,

the spring lookbook is at the printer, so here comes the invoice for it.

Invoice number: 1044
Date: {{day:-46:en-GB}}
Amount due: EUR 2,975.00
Due date: {{day:-16:en-GB}}

The next one, for the shop signs, follows when they are mounted.

Best
Nora`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1044',
        client: 'Ingrid Solheim',
        clientEmail: 'ingrid@fjordline.example',
        amountDue: '2975.00',
        currency: 'EUR',
        issueDay: -46,
        dueDay: -16,
        subject: 'spring lookbook',
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'The first of two open invoices of one client; 16 days late.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '199b08d7ea46c15f',
    'Balance invoice 1040, Ridgeway trail maps',
    [
      mail(
        nora,
        { name: 'Tom Ashdown', email: 'tom@ridgewaytrails.example' },
        -57,
        '15:50',
        `
Hi Tom,

Here is the closing invoice for the trail maps, with your deposit taken off.

Invoice 1040 of {{day:-57:en-GB}}
Invoice total: £3,000.00
Deposit received: £1,000.00
Amount due: £2,000.00
Due by {{day:-27:en-GB}}

Thanks for bearing with the weather on the photo days.
Nora`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1040',
        client: 'Tom Ashdown',
        clientEmail: 'tom@ridgewaytrails.example',
        amountDue: '2000.00',
        currency: 'GBP',
        issueDay: -57,
        dueDay: -27,
        subject: 'trail maps',
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'A deposit is taken off: the amount due is less than the total; 27 days late.',
    },
    { labels: ['sent'] },
  ),
];
