import { accountant, studio } from './people.ts';
import { mail, nothing, pdf, type SeededThread, seed } from './write-thread.ts';

/** Everything in the German studio’s mailbox, /u/1, that is no invoice of its own. */
export const studioOtherMail: readonly SeededThread[] = [
  seed(
    '19a0d87c4fb1e693',
    'Stromrechnung Oranienstraße 214',
    [
      mail(
        { name: 'Spreestrom', email: 'kundenservice@spreestrom.example' },
        studio,
        -41,
        '05:20',
        `
Guten Tag Frau Lindqvist,

Ihre Jahresrechnung ist da.

Rechnungsnummer: SP-5530918
Nachzahlung: 61,44 €
Fällig am: {{day:-20:de-short}}

Ihr neuer Abschlag beträgt 48,00 € im Monat.`,
        { attachments: [pdf('SP-5530918.pdf', '210 KB')] },
      ),
    ],
    nothing('bill-received', 'The studio’s electricity bill.'),
  ),
  seed(
    '19a854e9c70bf2d6',
    'Zahlungserinnerung SP-5530918',
    [
      mail(
        { name: 'Spreestrom', email: 'kundenservice@spreestrom.example' },
        studio,
        -8,
        '05:22',
        `
Guten Tag Frau Lindqvist,

zu unserer Rechnung SP-5530918 konnten wir bis heute keinen Zahlungseingang feststellen. Offener Betrag: 61,44 € zuzüglich 2,50 € Mahngebühr. Bitte zahlen Sie bis zum {{day:+2:de-short}}.`,
      ),
    ],
    nothing('bill-received', 'A reminder the studio received, with a fee and a new day.'),
    { unread: true },
  ),
  seed(
    '19a92d6f81e5cb04',
    'Angebot AN-112 Verpackung Teemanufaktur',
    [
      mail(
        studio,
        { name: 'Teemanufaktur Elbe', email: 'kontakt@teemanufaktur-elbe.example' },
        -10,
        '11:36',
        `
Guten Tag Herr Petersen,

gern biete ich Ihnen an: Verpackungslinie für acht Sorten, Entwurf bis Druckdaten.

Angebotsnummer: AN-112
Summe netto: 5.200,00 €
Gesamtbetrag: 6.188,00 €
Das Angebot gilt bis {{day:+20:de}}.

Viele Grüße
Nora Lindqvist`,
        { attachments: [pdf('AN-112.pdf', '64 KB')] },
      ),
      mail(
        { name: 'Teemanufaktur Elbe', email: 'kontakt@teemanufaktur-elbe.example' },
        studio,
        -9,
        '09:12',
        `\nGuten Tag Frau Lindqvist, vielen Dank. Wir besprechen das am Montag und melden uns.\n\nJ. Petersen`,
      ),
    ],
    nothing('quote', 'An Angebot with a total and a last day, and a polite answer.'),
  ),
  seed(
    '19a4d90b2f7e36c8',
    'Auftragsbestätigung 77120 – Siebdruck',
    [
      mail(
        { name: 'Siebdruckerei Kreuzer', email: 'auftrag@siebdruck-kreuzer.example' },
        studio,
        -25,
        '15:03',
        `
Hallo Nora,

Auftrag 77120 ist eingeplant: 200 Plakate, zwei Farben, 430,00 € netto. Abholung ab {{day:-14:de-short}}, Rechnung bei Abholung.

Kreuzer`,
      ),
    ],
    nothing('order', 'A printer confirms an order of the studio’s.'),
  ),
  seed(
    '19a597ec3d08b4f2',
    'Ihr Einkauf bei Papier & Pappe',
    [
      mail(
        { name: 'Papier & Pappe', email: 'kasse@papierundpappe.example' },
        studio,
        -19,
        '17:42',
        `
Kassenbon 00418

| Graupappe 2 mm, 10 Bogen | 21,90 € |
| Falzbein | 7,50 € |
| Summe | 29,40 € |

Bezahlt mit Girocard. Vielen Dank!`,
      ),
    ],
    nothing('receipt', 'A till receipt, paid by card.'),
    { labels: ['inbox', 'updates'] },
  ),
  seed(
    '19a78c5b0f3ed1a6',
    'Gutschriftanzeige',
    [
      mail(
        { name: 'Havelbank', email: 'postfach@havelbank.example' },
        studio,
        -12,
        '04:30',
        `
Auf Ihrem Geschäftskonto ist eine Zahlung eingegangen.

Auftraggeber: KINO AM UFER EG
Verwendungszweck: RE-0222
Betrag: 714,00 EUR
Buchungstag: {{day:-12:de-short}}`,
      ),
    ],
    nothing('receipt', 'A bank’s notice of money that came in for an invoice that is not in this mailbox.'),
    { labels: ['inbox', 'updates'] },
  ),
  seed(
    '19a8d3f7be496c01',
    'Typo-Stammtisch am Donnerstag',
    [
      mail(
        { name: 'Typo-Stammtisch', email: 'liste@typo-stammtisch.example' },
        studio,
        -6,
        '21:00',
        `
Diesmal im Hinterzimmer der Linde. Ole zeigt Bleisatz aus dem Nachlass seines Großvaters. Der Eintritt ist frei, gesammelt wird für die Druckpresse (bisher 1.240 €).`,
      ),
    ],
    nothing('newsletter', 'An invitation by mailing list with a sum in it.'),
    { labels: ['promotions'] },
  ),
  seed(
    '19a31e0c9db857f4',
    'WG: Rechnung RE-0231 – Relaunch Weingut Sonnhalde',
    [
      mail(
        studio,
        accountant,
        -26,
        '10:25',
        `
Liebe Judith, für die Ablage. Nora

---------- Weitergeleitete Nachricht ---------
Von: Studio Lindqvist <studio@lindqvist-berlin.example>
An: Jakob Sonnhalder <jakob@weingut-sonnhalde.example>
Betreff: Rechnung RE-0231 – Relaunch Weingut Sonnhalde

Rechnungsnummer: RE-0231
Gesamtbetrag: 3.570,00 €
Fällig am: {{day:-12:de}}`,
        { attachments: [pdf('RE-0231.pdf', '86 KB')] },
      ),
    ],
    nothing('other', 'An own invoice forwarded to the accountant.'),
    { labels: ['sent'] },
  ),
  seed(
    '19a9e0b47cf6835d',
    'Schlüssel für das Hinterhaus',
    [
      mail(
        { name: 'Atelier Ruiz', email: 'paula@atelier-ruiz.example' },
        studio,
        -4,
        '08:55',
        `\nNora, hast du den zweiten Schlüssel? Ich schulde dir noch zwölf Euro für den Kaffee, erinner mich dran.\n\nPaula`,
      ),
    ],
    nothing('private', 'A neighbour; twelve euros in jest.'),
  ),
];
