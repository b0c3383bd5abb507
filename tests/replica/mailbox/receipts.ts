import { nora } from './people.ts';
import { mail, nothing, pdf, type SeededThread, seed } from './write-thread.ts';

/** Receipts and payment notices of account /u/0. */
export const receipts: readonly SeededThread[] = [
  seed(
    '19a6107f4de2c8b9',
    'Your receipt from Orchard Apps',
    [
      mail(
        { name: 'Orchard Apps', email: 'no-reply@orchardapps.example' },
        nora,
        -17,
        '02:40',
        `
Receipt

Order ID: MZQ7K2LXP1
Document no.: 198830214477
{{day:-17:en-US}}

| Glyph Inspector Pro, yearly | £29.99 |
| Total | £29.99 |

Billed to the card ending in 4417.`,
      ),
    ],
    nothing('receipt', 'An app store receipt, already paid.'),
    { labels: ['inbox', 'updates'] },
  ),
  seed(
    '19a30c4be8517fd2',
    'Buchungsbestätigung: Berlin Hbf – Hamburg Hbf',
    [
      mail(
        { name: 'Nordbahn Reisen', email: 'buchung@nordbahn-reisen.example' },
        nora,
        -23,
        '20:19',
        `
Vielen Dank für Ihre Buchung!

Auftragsnummer 6HRT2Q
{{day:-11:de-attribution}}, ab 07:37 Berlin Hbf, an 09:29 Hamburg Hbf, Wagen 7, Platz 64
Gesamtpreis: 38,90 €, bezahlt mit Kreditkarte

Ihr Ticket und die Rechnung finden Sie im Anhang. Gute Reise!`,
        { attachments: [pdf('Ticket_6HRT2Q.pdf', '120 KB'), pdf('Rechnung_6HRT2Q.pdf', '48 KB')] },
      ),
    ],
    nothing('receipt', 'A train ticket, paid, with the word Rechnung in an attachment.'),
    { labels: ['inbox', 'updates'] },
  ),
  seed(
    '199f0bce7a46d18e',
    'Hotel Seeblick – Ihre Rechnung zum Aufenthalt',
    [
      mail(
        { name: 'Hotel Seeblick', email: 'rezeption@hotel-seeblick.example' },
        nora,
        -48,
        '09:40',
        `
Liebe Frau Lindqvist,

schön, dass Sie bei uns waren. Anbei Ihre Rechnung 20488 über 264,00 €, dankend erhalten per Karte bei Abreise.

Herzliche Grüße vom See`,
        { attachments: [pdf('Rechnung_20488.pdf', '57 KB')] },
      ),
    ],
    nothing('receipt', 'A hotel bill that was paid on leaving.'),
  ),
  seed(
    '19a3d5f1b86c0ea9',
    'Payment confirmed: Marlowe Serif, two styles',
    [
      mail(
        { name: 'Gull & Anchor Type', email: 'orders@gullanchor-type.example' },
        nora,
        -20,
        '11:21',
        `
Thanks for licensing with us, Nora.

Invoice GA-2231 – PAID
Marlowe Serif Regular and Italic, desktop
€84.00 charged to your card on {{day:-20:en-GB}}

[Download your fonts](https://gullanchor-type.example/account/GA-2231)`,
      ),
    ],
    nothing('receipt', 'An invoice marked as paid, for something the owner bought.'),
  ),
];
