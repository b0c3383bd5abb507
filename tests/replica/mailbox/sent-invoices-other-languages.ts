import { nora } from './people.ts';
import { mail, pdf, type SeededThread, seed } from './write-thread.ts';

/** Invoices of account /u/0 in German, French, Spanish, Italian, Dutch and Portuguese. */
export const sentInvoicesOtherLanguages: readonly SeededThread[] = [
  seed(
    '19a72fd6e093b84c',
    'Facture n° 1061 – identité visuelle du Café des Tilleuls',
    [
      mail(
        nora,
        { name: 'Mireille Aubert', email: 'mireille@cafedestilleuls.example' },
        -37,
        '10:26',
        `
Bonjour Mireille,

La terrasse est superbe avec les nouveaux parasols ! Voici ma facture pour l'identité visuelle du café.

Facture n° 1061
Date de facture : {{day:-37:fr-short}}
Total HT : 1 600,00 €
Net à payer : 1 600,00 € (TVA non applicable)
Date d'échéance : {{day:-7:fr-short}}

Bien à vous,
Nora Lindqvist`,
        { attachments: [pdf('Facture-1061.pdf', '83 Ko')] },
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1061',
        client: 'Mireille Aubert',
        clientEmail: 'mireille@cafedestilleuls.example',
        amountDue: '1600.00',
        currency: 'EUR',
        issueDay: -37,
        dueDay: -7,
        subject: 'identité visuelle du café',
        language: 'fr',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'Explicit in French; 7 days late.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '19a9c8e1407bd36f',
    'Facture 1062 : affiche du salon du livre',
    [
      mail(
        nora,
        { name: 'Éditions du Gué', email: 'compta@editions-du-gue.example' },
        -11,
        '18:03',
        `
Chère équipe,

comme convenu, je vous adresse la facture 1062 du {{day:-11:fr}} pour l'affiche du salon du livre.

Montant TTC : 780,00 €
À régler à 30 jours.

[Payer la facture 1062](https://pay.lindqvist.example/i/1062)

Cordialement
Nora Lindqvist`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1062',
        client: 'Éditions du Gué',
        clientEmail: 'compta@editions-du-gue.example',
        amountDue: '780.00',
        currency: 'EUR',
        issueDay: -11,
        dueDay: 19,
        subject: "l'affiche du salon du livre",
        language: 'fr',
        paymentLink: 'https://pay.lindqvist.example/i/1062',
      },
      expected: 'tracked',
      standing: 'open',
      why: 'French with terms only: 30 days from the invoice date.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '19a98b0f5cd3e274',
    'Factura 1063 – carta y rótulo de La Alacena',
    [
      mail(
        nora,
        { name: 'Inés Carballo', email: 'ines@laalacena.example' },
        -22,
        '12:40',
        `
Hola, Inés:

¡Qué bien ha quedado el rótulo! Te paso la factura por la carta y el rótulo.

Factura nº: 1063
Fecha de factura: {{day:-22:es}}
Total a pagar: 1.145,50 €
Fecha de vencimiento: {{day:+8:es}}

Un abrazo,
Nora`,
        { attachments: [pdf('Factura_1063.pdf', '74 KB')] },
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1063',
        client: 'Inés Carballo',
        clientEmail: 'ines@laalacena.example',
        amountDue: '1145.50',
        currency: 'EUR',
        issueDay: -22,
        dueDay: 8,
        subject: 'la carta y el rótulo',
        language: 'es',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'open',
      why: 'Explicit in Spanish; due in 8 days.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '19a50d7c39e8f1b6',
    'Fattura n. 1064 – etichette Olio Ferrante',
    [
      mail(
        nora,
        { name: 'Giacomo Ferrante', email: 'giacomo@olioferrante.example' },
        -44,
        '09:33',
        `
Gentile Giacomo,

grazie per la bottiglia, è già finita. Ecco la fattura per le etichette della nuova raccolta.

Fattura n. 1064
Data fattura: {{day:-44:it-short}}
Imponibile: 1.200,00 €
Totale da pagare: 1.464,00 €
Scadenza: {{day:-14:it-short}}

Un caro saluto
Nora Lindqvist`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1064',
        client: 'Giacomo Ferrante',
        clientEmail: 'giacomo@olioferrante.example',
        amountDue: '1464.00',
        currency: 'EUR',
        issueDay: -44,
        dueDay: -14,
        subject: 'etichette della nuova raccolta',
        language: 'it',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'Explicit in Italian, with a net amount beside the total; 14 days late.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '19a83e60fb7cd925',
    'Factuur 1065: huisstijl Fietsfabriek',
    [
      mail(
        nora,
        { name: 'Bram Hoekstra', email: 'bram@fietsfabriek-noord.example' },
        -20,
        '15:19',
        `
Hoi Bram,

de stickers staan al op halve de stad! Hierbij de factuur voor de huisstijl.

Factuurnummer: 1065
Factuurdatum: {{day:-20:nl}}
Vervaldatum: {{day:-6:nl}}
Totaal te betalen: € 2.057,00

Je kunt ook direct online betalen:
[Betaal factuur 1065](https://pay.lindqvist.example/i/1065)

Groet,
Nora`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1065',
        client: 'Bram Hoekstra',
        clientEmail: 'bram@fietsfabriek-noord.example',
        amountDue: '2057.00',
        currency: 'EUR',
        issueDay: -20,
        dueDay: -6,
        subject: 'de huisstijl',
        language: 'nl',
        paymentLink: 'https://pay.lindqvist.example/i/1065',
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'Explicit in Dutch; 6 days late.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '199fe57a80c3bd19',
    'Fatura n.º 1066 – guia do visitante',
    [
      mail(
        nora,
        { name: 'Teresa Amaro', email: 'teresa.amaro@museudosal.example' },
        -59,
        '11:48',
        `
Cara Teresa,

obrigada pela visita às salinas. Envio a fatura relativa ao guia do visitante.

Fatura n.º: 1066
Data de emissão: {{day:-59:pt}}
Data de vencimento: {{day:-29:pt}}
Valor total: 1.320,00 €

Com os melhores cumprimentos,
Nora Lindqvist`,
        { attachments: [pdf('Fatura-1066.pdf', '70 KB')] },
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1066',
        client: 'Teresa Amaro',
        clientEmail: 'teresa.amaro@museudosal.example',
        amountDue: '1320.00',
        currency: 'EUR',
        issueDay: -59,
        dueDay: -29,
        subject: 'guia do visitante',
        language: 'pt',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'Explicit in Portuguese; 29 days late.',
    },
    { labels: ['sent'] },
  ),
  seed(
    '19a60b9d74e2cf83',
    'Rechnung 1067 – Illustrationen Hofladen',
    [
      mail(
        nora,
        { name: 'Annette Kröger', email: 'annette@hofladen-kroeger.example' },
        -24,
        '08:21',
        `
Liebe Annette,

die Kürbisse auf den Tüten sehen zum Anbeißen aus. Hier meine Rechnung für die Illustrationen.

Rechnungsnummer: 1067
Rechnungsdatum: {{day:-24:de-short}}
Zu zahlen: 486,20 €
Fälligkeit: {{day:-10:de-short}}

Alles Liebe
Nora`,
      ),
      mail(
        { name: 'Annette Kröger', email: 'annette@hofladen-kroeger.example' },
        nora,
        -1,
        '19:05',
        `
Liebe Nora,

entschuldige, bei uns war Erntezeit. Ich überweise den Betrag bis zum {{day:+6:de}}, versprochen!

Annette
>> Am {{day:-24:de-attribution}} um 08:21 Uhr schrieb Nora Lindqvist <nora@lindqvist.example>:
> die Kürbisse auf den Tüten sehen zum Anbeißen aus. Hier meine Rechnung für die Illustrationen.`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1067',
        client: 'Annette Kröger',
        clientEmail: 'annette@hofladen-kroeger.example',
        amountDue: '486.20',
        currency: 'EUR',
        issueDay: -24,
        dueDay: -10,
        subject: 'die Illustrationen',
        language: 'de',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'held',
      why: 'A promise in German with a day six days from today; 10 days late.',
    },
    { unread: true },
  ),
];
