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
  seed(
    '199857c0eb3fd64a',
    'Rechnung RE-0219, Leitsystem Kurpark',
    [
      mail(
        studio,
        { name: 'Stadtwerke Bad Lindau', email: 'rechnungseingang@swbl.example' },
        -65,
        '07:50',
        `
Sehr geehrte Damen und Herren,

für das Leitsystem Kurpark stelle ich Ihnen wie angeboten in Rechnung:

Rechnungsnummer: RE-0219
Rechnungsdatum: {{day:-65:de-short}}
Ihre Bestellung: 7100-44
Rechnungsbetrag: 8.925,00 €
Zahlungsziel: 30 Tage, fällig am {{day:-35:de-short}}

Mit freundlichen Grüßen
Nora Lindqvist
--
Nora Lindqvist
Studio Lindqvist · Oranienstraße 214 · 10999 Berlin
Tel. 030 23125 417`,
        { attachments: [pdf('RE-0219.pdf', '94 KB'), pdf('Leistungsnachweis.pdf', '131 KB')] },
      ),
      mail(
        studio,
        { name: 'Stadtwerke Bad Lindau', email: 'rechnungseingang@swbl.example' },
        -25,
        '08:10',
        `
Sehr geehrte Damen und Herren,

zu meiner Rechnung RE-0219 habe ich noch keinen Zahlungseingang. Darf ich Sie um kurze Prüfung bitten?

Nora Lindqvist`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: 'RE-0219',
        client: 'Stadtwerke Bad Lindau',
        clientEmail: 'rechnungseingang@swbl.example',
        amountDue: '8925.00',
        currency: 'EUR',
        issueDay: -65,
        dueDay: -35,
        subject: 'Leitsystem Kurpark',
        language: 'de',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'Reminded by hand once; 35 days late.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '19a9b7d40f6ce852',
    'Rechnung RE-0238 Hochzeitspapeterie',
    [
      mail(
        studio,
        { name: 'Lena & Marek', email: 'lenaundmarek@postbox.example' },
        -6,
        '18:18',
        `
Ihr Lieben,

die Karten sind beim Drucker, jetzt fehlt nur noch das hier: Rechnung RE-0238 vom {{day:-6:de}} für die Hochzeitspapeterie.

Gesamtbetrag: 618,80 €
Bitte überweist den Betrag bis zum {{day:+8:de}}.

Ich freue mich so auf euer Fest!
Nora`,
        { attachments: [pdf('RE-0238.pdf', '71 KB')] },
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: 'RE-0238',
        client: 'Lena & Marek',
        clientEmail: 'lenaundmarek@postbox.example',
        amountDue: '618.80',
        currency: 'EUR',
        issueDay: -6,
        dueDay: 8,
        subject: 'die Hochzeitspapeterie',
        language: 'de',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'open',
      why: 'Informal German to private people; due in 8 days.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '19a40c8ed17b95f6',
    'Rechnung RE-0228',
    [
      mail(
        studio,
        { name: 'Torsten Habicht', email: 'habicht@habicht-dach.example' },
        -36,
        '12:02',
        `
Hallo Herr Habicht,

wie besprochen die Rechnung für die Fahrzeugbeschriftung.

Rechnungs-Nr.: RE-0228
Datum: {{day:-36:de-short}}
Endbetrag: 1.309,00 €
Zahlbar bis: {{day:-22:de-short}}

Gruß
Nora Lindqvist`,
      ),
      mail(
        { name: 'Torsten Habicht', email: 'habicht@habicht-dach.example' },
        studio,
        -1,
        '06:34',
        `
Frau Lindqvist, so nicht. Auf dem zweiten Wagen ist die Telefonnummer falsch, das haben wir reklamiert. Bis das geklärt ist, zahle ich die Rechnung nicht.

T. Habicht`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: 'RE-0228',
        client: 'Torsten Habicht',
        clientEmail: 'habicht@habicht-dach.example',
        amountDue: '1309.00',
        currency: 'EUR',
        issueDay: -36,
        dueDay: -22,
        subject: 'die Fahrzeugbeschriftung',
        language: 'de',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'held',
      why: 'Disputed in German by yesterday’s reply; 22 days late.',
    },
    { unread: true },
  ),
  seed(
    '19a1f5b38ce07d94',
    'Rechnung RE-0225 – Imkerei Waldmann',
    [
      mail(
        studio,
        { name: 'Greta Waldmann', email: 'greta@imkerei-waldmann.example' },
        -39,
        '17:24',
        `
Liebe Greta,

Rechnung RE-0225 vom {{day:-39:de-short}} für die Honigetiketten: 416,50 €, fällig am {{day:-25:de-short}}.

Danke für die drei Gläser!
Nora`,
      ),
      mail(
        { name: 'Greta Waldmann', email: 'greta@imkerei-waldmann.example' },
        studio,
        -27,
        '20:11',
        `\nLiebe Nora, gerade überwiesen. Der Lindenhonig kommt im Juni wieder!\n\nGreta`,
      ),
      mail(
        studio,
        { name: 'Greta Waldmann', email: 'greta@imkerei-waldmann.example' },
        -25,
        '09:03',
        `
Liebe Greta,

die 416,50 € sind da, vielen Dank! Damit ist die Rechnung RE-0225 vollständig bezahlt.

Nora`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: 'RE-0225',
        client: 'Greta Waldmann',
        clientEmail: 'greta@imkerei-waldmann.example',
        amountDue: '416.50',
        currency: 'EUR',
        issueDay: -39,
        dueDay: -25,
        subject: 'die Honigetiketten',
        language: 'de',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'paid',
      why: 'The owner herself confirms that the whole invoice is paid.',
    },
  ),
  seed(
    '19a6e4920bd8c7f1',
    'Teilrechnung RE-0234 / Projekt Hafenmuseum',
    [
      mail(
        studio,
        { name: 'Hafenmuseum Brake', email: 'verwaltung@hafenmuseum-brake.example' },
        -24,
        '13:47',
        `
Sehr geehrter Herr Onken,

nach Abnahme des Konzepts berechne ich die erste Hälfte.

Teilrechnung RE-0234 vom {{day:-24:de}}
Ausstellungsgrafik, 1. Abschlag
Netto 4.000,00 €, MwSt. 19 % 760,00 €
Zu zahlender Betrag: 4.760,00 €

Zahlbar innerhalb von 30 Tagen netto.

Mit freundlichen Grüßen
Nora Lindqvist`,
        { attachments: [pdf('RE-0234_Teilrechnung.pdf', '89 KB')] },
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: 'RE-0234',
        client: 'Hafenmuseum Brake',
        clientEmail: 'verwaltung@hafenmuseum-brake.example',
        amountDue: '4760.00',
        currency: 'EUR',
        issueDay: -24,
        dueDay: 6,
        subject: 'Ausstellungsgrafik, 1. Abschlag',
        language: 'de',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'open',
      why: 'A part invoice; "30 Tagen netto" is a term, not a net amount.',
    },
    { labels: ['sent'] },
  ),
];
