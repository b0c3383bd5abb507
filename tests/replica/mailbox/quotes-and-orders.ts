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
  seed(
    '19a2e9b8c6f01d57',
    'Devis n° D-31 : programme de la saison',
    [
      mail(
        nora,
        { name: 'Théâtre du Moulin', email: 'administration@theatre-du-moulin.example' },
        -25,
        '16:28',
        `
Bonjour,

suite à notre échange, voici mon devis n° D-31 du {{day:-25:fr-short}} : mise en page du programme de la saison, 32 pages, 2 150,00 € HT.

Ce devis est valable jusqu'au {{day:+5:fr-short}}. Un acompte de 30 % est demandé à la commande.

Bien cordialement
Nora Lindqvist`,
      ),
    ],
    nothing('quote', 'A quote in French with a deposit to be asked for later.'),
    { labels: ['sent'] },
  ),
  seed(
    '19a89e0d3b7fc215',
    'Proposal: a new face for Orrin & Daughters',
    [
      mail(
        nora,
        { name: 'Maud Orrin', email: 'maud@orrinanddaughters.example' },
        -7,
        '20:31',
        `
Dear Maud,

here is the proposal we talked about on the train. Three phases, £2,000 each, invoiced when each one is finished and due 14 days later. Discovery could start on {{day:+14:en-GB}}; the whole thing takes about nine weeks.

Tell me what you would leave out. There is always something.

Nora`,
        { attachments: [pdf('Orrin proposal.pdf', '1.2 MB')] },
      ),
    ],
    nothing('quote', 'A proposal with a price per phase and the terms of invoices to come.'),
    { labels: ['sent'] },
  ),
  seed(
    '19a5b4a7e20cf68d',
    'Order confirmation 90871: 500 folded cards',
    [
      mail(
        { name: 'Hallam Press', email: 'orders@hallampress.example' },
        nora,
        -22,
        '14:51',
        `
Thank you for your order.

| 500 folded cards, A6, 300 gsm | £118.00 |
| Proof by post | £6.50 |
| Order total | £124.50 |

Dispatch is planned for {{day:-15:en-GB}}. An invoice follows with the delivery.`,
      ),
    ],
    nothing('order', 'The printer confirms the owner’s own order.'),
  ),
  seed(
    '19a17c60d9e85b3f',
    'Bestellung 4500-1187 Jahreskalender',
    [
      mail(
        { name: 'Einkauf Nordlicht Reederei', email: 'einkauf@nordlicht-reederei.example' },
        nora,
        -27,
        '09:04',
        `
Sehr geehrte Damen und Herren,

hiermit bestellen wir zu den vereinbarten Bedingungen:

Bestellnummer: 4500-1187
Leistung: Gestaltung Jahreskalender
Auftragswert: 2.300,00 € netto
Liefertermin: {{day:+10:de-short}}

Rechnungen senden Sie bitte unter Angabe der Bestellnummer an rechnung@nordlicht-reederei.example.`,
        { attachments: [pdf('4500-1187.pdf', '61 KB')] },
      ),
    ],
    nothing('order', 'A German order received, with the address for the invoice to come.'),
  ),
];
