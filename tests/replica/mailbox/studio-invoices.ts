import { studio } from './people.ts';
import { mail, pdf, type SeededThread, seed } from './write-thread.ts';

/** Invoices the German studio of account /u/1 sent. */
export const studioInvoices: readonly SeededThread[] = [
  seed(
    '19a3b7e05fd81c46',
    'Rechnung RE-0231 – Relaunch Weingut Sonnhalde',
    [
      mail(
        studio,
        { name: 'Jakob Sonnhalder', email: 'jakob@weingut-sonnhalde.example' },
        -26,
        '10:20',
        `
Lieber Jakob,

die neue Seite ist live, und der Riesling war ein würdiger Abschluss. Hier kommt die Rechnung.

Rechnungsnummer: RE-0231
Rechnungsdatum: {{day:-26:de}}
Leistung: Relaunch der Website
Gesamtbetrag: 3.570,00 €
Fällig am: {{day:-12:de}}

IBAN: DE89 3704 0044 0532 0130 00

Herzliche Grüße
Nora
--
Nora Lindqvist
Studio Lindqvist · Oranienstraße 214 · 10999 Berlin`,
        { attachments: [pdf('RE-0231.pdf', '86 KB')] },
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: 'RE-0231',
        client: 'Jakob Sonnhalder',
        clientEmail: 'jakob@weingut-sonnhalde.example',
        amountDue: '3570.00',
        currency: 'EUR',
        issueDay: -26,
        dueDay: -12,
        subject: 'Relaunch der Website',
        language: 'de',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'Every fact stands labelled in the text; 12 days late.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '19a80e4d17c9b6f3',
    'Rechnung RE-0236',
    [
      mail(
        studio,
        { name: 'Buchhandlung Federkiel', email: 'rechnungen@federkiel-buch.example' },
        -17,
        '16:45',
        `
Guten Tag,

für die Schaufensterplakate zur Lesereihe berechne ich:

| Position | Betrag |
| Entwurf und Reinzeichnung, 3 Plakate | 840,00 € |
| Druckabwicklung | 60,00 € |
| Nettosumme | 900,00 € |
| 19 % USt. | 171,00 € |
| Gesamtsumme | 1.071,00 € |

Rechnung RE-0236 vom {{day:-17:de-short}}, zahlbar bis {{day:-3:de-short}}.

Viele Grüße
Nora Lindqvist`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: 'RE-0236',
        client: 'Buchhandlung Federkiel',
        clientEmail: 'rechnungen@federkiel-buch.example',
        amountDue: '1071.00',
        currency: 'EUR',
        issueDay: -17,
        dueDay: -3,
        subject: 'Schaufensterplakate zur Lesereihe',
        language: 'de',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'A table with net, tax and total; 3 days late.',
    },
    { labels: ['sent'] },
  ),
];
