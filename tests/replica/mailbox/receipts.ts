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
];
