import { accountant, nora } from './people.ts';
import type { Person } from './thread.ts';
import { mail, nothing, pdf, type SeededThread, seed } from './write-thread.ts';

const hosting: Person = { name: 'Harbourhost Billing', email: 'billing@harbourhost.example' };
const illustrator: Person = { name: 'Mateusz Wrona', email: 'mateusz@wrona-ink.example' };

/** Bills that account /u/0 is to pay, and the reminders for them. Nothing of ours may stand there. */
export const receivedBills: readonly SeededThread[] = [
  seed(
    '19a2b6c84df19e05',
    'Your Harbourhost invoice HH-88213 is ready',
    [
      mail(
        hosting,
        nora,
        -24,
        '03:11',
        `
Hello Nora Lindqvist,

a new invoice is available in your account.

| Invoice number | HH-88213 |
| Invoice date | {{day:-24:en-GB}} |
| Service | Managed hosting, 3 sites |
| Amount due | €41.65 |
| Due date | {{day:-10:en-GB}} |

[Pay now](https://panel.harbourhost.example/pay/HH-88213)

You receive this message because you are the billing contact.`,
        { attachments: [pdf('HH-88213.pdf', '45 KB')] },
      ),
    ],
    nothing('bill-received', 'A bill from the web host, addressed to the owner.'),
  ),
  seed(
    '19a94e07c2b5d183',
    'Second notice: invoice HH-88213 is overdue',
    [
      mail(
        hosting,
        nora,
        -2,
        '03:14',
        `
Hello Nora Lindqvist,

we have not yet received your payment for invoice HH-88213 of {{day:-24:en-GB}}. The amount of €41.65 was due on {{day:-10:en-GB}}.

Please pay within 7 days to avoid an interruption of service.

[Pay now](https://panel.harbourhost.example/pay/HH-88213)`,
      ),
    ],
    nothing('bill-received', 'A reminder the owner received: the debt is hers, not a client’s.'),
    { unread: true },
  ),
  seed(
    '19a6d1b39c04e7f8',
    'Ihre Mobilfunk-Rechnung für {{day:-20:de-month-year}}',
    [
      mail(
        { name: 'Funkturm Mobil', email: 'rechnung@funkturm-mobil.example' },
        nora,
        -15,
        '06:00',
        `
Guten Tag Frau Lindqvist,

Ihre aktuelle Rechnung liegt in Ihrem Kundenkonto bereit.

Rechnungsnummer: 7740091235
Rechnungsbetrag: 24,99 €
Fällig am: {{day:-1:de-short}}

Der Betrag wird von Ihrem Konto abgebucht. Sie müssen nichts weiter tun.

Ihr Team von Funkturm Mobil`,
      ),
    ],
    nothing('bill-received', 'The phone bill, in German, collected by direct debit.'),
    { labels: ['inbox', 'updates'] },
  ),
  seed(
    '19a8f5530be7c42a',
    'Desk 14: membership invoice',
    [
      mail(
        { name: 'The Boathouse Coworking', email: 'hello@boathouse-cowork.example' },
        nora,
        -6,
        '09:00',
        `
Morning Nora!

Membership for {{day:+14:en-month}} is due. £210.00 for desk 14, please settle by {{day:+8:en-GB}} as usual.

Invoice BH-0318 is attached. The good coffee beans are back, by the way.

Femi at the Boathouse`,
        { attachments: [pdf('BH-0318.pdf', '39 KB')] },
      ),
    ],
    nothing('bill-received', 'Coworking rent the owner is to pay, in a friendly tone like her own.'),
  ),
  seed(
    '19a46be912f7d0c5',
    'Invoice 27/W for the Kestrel icons',
    [
      mail(
        illustrator,
        nora,
        -21,
        '21:35',
        `
Hi Nora,

all 18 icons are in the shared folder. My invoice:

Invoice number: 27/W
Date: {{day:-21:en-GB}}
Total due: EUR 1,080.00
Due date: {{day:-7:en-GB}}

Thanks for having me on this one!
Mateusz`,
        { attachments: [pdf('faktura-27-W.pdf', '51 KB')] },
      ),
      mail(
        nora,
        illustrator,
        -20,
        '09:02',
        `
Got it, thank you Mateusz. They are perfect. I will pay this on Thursday.

Nora
>> On {{day:-21:en-attribution}} at 9:35 PM Mateusz Wrona <mateusz@wrona-ink.example> wrote:
> all 18 icons are in the shared folder. My invoice:
> Invoice number: 27/W
> Total due: EUR 1,080.00`,
      ),
    ],
    nothing('bill-received', 'A subcontractor’s invoice; the owner’s reply quotes it but the debt is hers.'),
  ),
  seed(
    '19a7c00d9e63fb18',
    'Rechnung R-2207 Lektorat Katalog',
    [
      mail(
        { name: 'Sabine Traut', email: 'mail@lektorat-traut.example' },
        nora,
        -18,
        '12:46',
        `
Liebe Nora,

anbei meine Rechnung für das Korrektorat des Katalogs.

Rechnung R-2207 vom {{day:-18:de-short}}
64 Normseiten à 5,50 €
Gesamtbetrag: 352,00 € (Kleinunternehmerin, keine Umsatzsteuer)
Bitte überweise bis zum {{day:-4:de-short}}.

Herzlich
Sabine`,
        { attachments: [pdf('R-2207.pdf', '33 KB')] },
      ),
    ],
    nothing('bill-received', 'A subcontractor’s invoice in German, addressed to the owner.'),
  ),
  seed(
    '19aa3308f5c1be6d',
    'Kleine Erinnerung: Rechnung R-2207',
    [
      mail(
        { name: 'Sabine Traut', email: 'mail@lektorat-traut.example' },
        nora,
        -1,
        '11:10',
        `
Liebe Nora,

bestimmt ist es nur untergegangen: Meine Rechnung R-2207 über 352,00 € war am {{day:-4:de-short}} fällig. Magst du kurz nachsehen?

Danke dir und liebe Grüße
Sabine`,
      ),
    ],
    nothing('bill-received', 'A reminder received from a subcontractor, in German.'),
    { unread: true, labels: ['inbox', 'important'] },
  ),
  seed(
    '19a0a4e17dc6f93b',
    'Fee note 2026-341',
    [
      mail(
        accountant,
        nora,
        -43,
        '11:59',
        `
Dear Nora,

your VAT return is filed. My fee note 2026-341 for the quarter comes to £390.00 including VAT, payable by {{day:-13:en-GB}}.

Could you also send me September's bank statement? It is the only one missing.

Judith`,
        { attachments: [pdf('Fee note 2026-341.pdf', '44 KB')] },
      ),
      mail(
        nora,
        accountant,
        -41,
        '18:15',
        `\nPaid just now, and the statement is attached. Thank you, Judith!\n\nNora`,
      ),
    ],
    nothing('bill-received', 'The accountant’s fee note, which the owner paid.'),
  ),
  seed(
    '19a7f8be250c4d91',
    'Renewal of your professional indemnity insurance',
    [
      mail(
        { name: 'Beacon Mutual', email: 'renewals@beaconmutual.example' },
        nora,
        -19,
        '08:45',
        `
Policy number PI/4471902
Annual premium £286.72
Payment due {{day:+12:en-GB}}

We will collect the premium by Direct Debit. If your turnover has changed by more than a tenth, please tell us before that day.`,
      ),
    ],
    nothing('bill-received', 'An insurance premium due in the future.'),
    { labels: ['inbox', 'updates'] },
  ),
  seed(
    '19a9375c0fdb8e62',
    'Copperhaven Studio sent you an invoice (0007)',
    [
      mail(
        { name: 'Pocketpay', email: 'service@pocketpay.example' },
        nora,
        -8,
        '13:36',
        `
Invoice from Copperhaven Studio (0007)

Amount due: €275.00
Due on receipt

Note from the seller: type consultation, one hour and a half.

[View and pay invoice](https://pocketpay.example/invoice/0007)`,
      ),
    ],
    nothing('bill-received', 'A bill through a payment service, due on receipt.'),
    { labels: ['inbox', 'updates'] },
  ),
  seed(
    '19a12b9f6ec4d750',
    'Facture n° F-5518',
    [
      mail(
        { name: 'Papeterie Delorme', email: 'facturation@papeterie-delorme.example' },
        nora,
        -31,
        '10:37',
        `
Madame,

Veuillez trouver ci-joint notre facture F-5518 d'un montant de 164,30 € TTC, à régler avant le {{day:-1:fr}}.

Nous vous remercions de votre confiance.`,
        { attachments: [pdf('F-5518.pdf', '52 Ko')] },
      ),
    ],
    nothing('bill-received', 'A bill in French from a paper merchant.'),
  ),
];
