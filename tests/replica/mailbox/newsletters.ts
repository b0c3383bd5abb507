import { nora } from './people.ts';
import { mail, nothing, type SeededThread, seed } from './write-thread.ts';

/** Newsletters of account /u/0, some with prices and the word invoice. */
export const newsletters: readonly SeededThread[] = [
  seed(
    '19a9a4c61f08d3b7',
    'Seven sentences that get an invoice paid',
    [
      mail(
        { name: 'The Solo Ledger', email: 'letters@sololedger.example' },
        nora,
        -4,
        '07:00',
        `
This week in The Solo Ledger: why your invoice sits in a drawer, and what to write instead of "just checking in".

Put the due date in the first line. "Invoice 88, $1,200, due Friday" beats any amount of charm. More on the site.

[Read the whole letter](https://sololedger.example/letters/88)

You get this because you signed up at sololedger.example. Unsubscribe at any time.`,
      ),
    ],
    nothing('newsletter', 'Talks of invoices, with a number, an amount and a due day as an example.'),
    { labels: ['inbox', 'promotions'] },
  ),
  seed(
    '19a87013ec5f9d2b',
    'Send unlimited invoices from $12 a month',
    [
      mail(
        { name: 'Paperplane Billing', email: 'offers@paperplane-billing.example' },
        nora,
        -7,
        '14:00',
        `
Nora, still writing invoices by hand?

Paperplane sends invoices, chases late payers and files your receipts. From $12.00 a month, $9.00 if you pay by {{day:+5:en-US}}.

[Start free trial](https://paperplane-billing.example/trial)`,
      ),
    ],
    nothing('newsletter', 'An advertisement for billing software, with prices and a last day.'),
    { labels: ['promotions'] },
  ),
  seed(
    '19a5e88b037cd4f1',
    'Foundry sale: Marlowe Serif at 40% off',
    [
      mail(
        { name: 'Gull & Anchor Type', email: 'news@gullanchor-type.example' },
        nora,
        -16,
        '16:20',
        `
Our autumn sale ends on {{day:-9:en-US-long}}. The full Marlowe family is €156.00 instead of €260.00, desktop and web.

Studios can pay by invoice, ask us for terms.

[See the specimens](https://gullanchor-type.example/marlowe)`,
      ),
    ],
    nothing('newsletter', 'A sale with prices; "pay by invoice" is an offer of terms.'),
    { labels: ['promotions'] },
  ),
  seed(
    '19a2f78e4b05dc61',
    'Was sich bei der E-Rechnung ändert',
    [
      mail(
        { name: 'Verband der Selbstständigen', email: 'rundbrief@verband-selbst.example' },
        nora,
        -24,
        '06:30',
        `
Liebe Mitglieder,

viele fragen, was auf einer Rechnung stehen muss und bis wann sie gestellt sein soll. Wir haben die Antworten gesammelt: Rechnungsnummer, Leistungsdatum, Zahlungsziel, und warum 14 Tage meist genug sind.

[Zum Merkblatt](https://verband-selbst.example/e-rechnung)

Der Mitgliedsbeitrag von 120 € bleibt auch im nächsten Jahr gleich.`,
      ),
    ],
    nothing('newsletter', 'A German circular about invoices.'),
    { labels: ['inbox', 'promotions'] },
  ),
];
