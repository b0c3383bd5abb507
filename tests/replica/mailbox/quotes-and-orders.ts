import { nora } from './people.ts';
import { mail, nothing, pdf, type SeededThread, seed } from './write-thread.ts';

/** Quotes the owner of account /u/0 sent, orders and contracts: amounts and days, but nothing owed yet. */
export const quotesAndOrders: readonly SeededThread[] = [
  seed(
    '19a85f2e7bc390d4',
    'Estimate E-212: packaging for three teas',
    [
      mail(
        nora,
        { name: 'Wen Li', email: 'wen@cloudleaf.example' },
        -8,
        '10:44',
        `
Hi Wen,

thanks for the samples, my kitchen smells of jasmine. Here is the estimate.

Estimate no. E-212
Date: {{day:-8:en-GB}}

| Concept and two routes | £900.00 |
| Artwork, three teas | £1,350.00 |
| Total | £2,250.00 |

Valid until {{day:+22:en-GB}}. A 40% deposit is due on acceptance.

Nora`,
        { attachments: [pdf('Estimate-E-212.pdf', '58 KB')] },
      ),
    ],
    nothing('quote', 'An estimate with a total and a last day: nothing is owed.'),
    { labels: ['sent'] },
  ),
  seed(
    '19a0c7d51e94b26f',
    'Angebot A-78: Jahresbericht 2026',
    [
      mail(
        nora,
        { name: 'Dr. Ulrike Hansen', email: 'hansen@stiftung-moorland.example' },
        -30,
        '15:15',
        `
Sehr geehrte Frau Dr. Hansen,

vielen Dank für Ihre Anfrage. Gern biete ich Ihnen die Gestaltung des Jahresberichts wie folgt an.

Angebot A-78 vom {{day:-30:de-short}}
Konzept, Satz und Reinzeichnung, 48 Seiten
Gesamtbetrag: 3.867,50 € inkl. 19 % MwSt.
Gültig bis: {{day:+1:de-short}}

Die Zahlung erfolgt nach Rechnungsstellung innerhalb von 14 Tagen.

Mit freundlichen Grüßen
Nora Lindqvist`,
        { attachments: [pdf('Angebot_A-78.pdf', '66 KB')] },
      ),
    ],
    nothing('quote', 'An Angebot that names payment terms for a later invoice.'),
    { labels: ['sent'] },
  ),
  seed(
    '199f6a3bd0c8e471',
    'Quote for the festival posters',
    [
      mail(
        nora,
        { name: 'Callum Reid', email: 'callum@leithlights.example' },
        -44,
        '09:30',
        `
Hi Callum,

my quote for four A1 posters and the social cut-downs: £1,900 all in, half on sign-off and half on delivery. It holds until {{day:-14:en-GB}}.

Happy to trim the scope if the council is tight this year.

Nora`,
      ),
      mail(
        { name: 'Callum Reid', email: 'callum@leithlights.example' },
        nora,
        -42,
        '17:51',
        `
That works for us. Please go ahead, and send the first invoice whenever you like.

Callum`,
      ),
    ],
    nothing('quote', 'A quote that was accepted: the invoice for it is still to come.'),
  ),
  seed(
    '19a19d72c48b0ef6',
    'Purchase order SM-20771',
    [
      mail(
        { name: 'Severn Museum Procurement', email: 'procurement@severnmuseum.example' },
        nora,
        -29,
        '08:05',
        `
Dear supplier,

please find our purchase order SM-20771 for wayfinding concept, stage 1, to the value of £5,400.00.

Quote the order number on your invoice. Payment is made 30 days after receipt of a valid invoice. Invoices without an order number will be returned.`,
        { attachments: [pdf('PO_SM-20771.pdf', '72 KB')] },
      ),
    ],
    nothing('order', 'A purchase order received; it talks of invoices but is none.'),
  ),
];
