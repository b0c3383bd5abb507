import { accountant, nora } from './people.ts';
import type { Person } from './thread.ts';
import { mail, nothing, pdf, type SeededThread, seed } from './write-thread.ts';

const bank: Person = { name: 'Quayside Bank', email: 'alerts@quaysidebank.example' };
const printer: Person = { name: 'Hallam Press', email: 'accounts@hallampress.example' };

/** What else lies in the mailbox of /u/0 and talks of money: notices, statements, contracts, credit notes, a fraud. */
export const noticesAndPapers: readonly SeededThread[] = [
  seed(
    '19a1c4f87e60bd35',
    'Fwd: Invoice 1043 – menu boards and takeaway cups',
    [
      mail(
        nora,
        accountant,
        -26,
        '09:31',
        `
Hi Judith, for the books. Nora

---------- Forwarded message ---------
From: Nora Lindqvist <nora@lindqvist.example>
To: Aoife Brennan <aoife@haldencoffee.example>
Subject: Invoice 1043 – menu boards and takeaway cups

Invoice number: 1043
Invoice date: {{day:-26:en-GB}}
Total due: €2,400.00
Due date: {{day:-12:en-GB}}`,
        { attachments: [pdf('Invoice-1043.pdf', '84 KB')] },
      ),
    ],
    nothing('other', 'An own invoice forwarded to the accountant, who owes nothing.'),
    { labels: ['sent'] },
  ),
  seed(
    '199d7ae2b6083fc5',
    'Nora, you received £2,860.00',
    [
      mail(
        bank,
        nora,
        -20,
        '05:45',
        `
A payment has arrived in your business account.

From: KESTREL & ROWE LTD
Reference: INV 1042
Amount: £2,860.00
Date: {{day:-20:en-GB}}

Sign in to the app to see your balance.`,
      ),
    ],
    nothing('receipt', 'A bank’s notice of money that came in; the invoice is settled in its own thread.'),
    { labels: ['inbox', 'updates'] },
  ),
  seed(
    '19a8c2916df47b0e',
    'You’ve got money',
    [
      mail(
        { name: 'Pocketpay', email: 'service@pocketpay.example' },
        nora,
        -5,
        '22:08',
        `
Hello Nora Lindqvist,

Hugo Lamarque sent you $120.00 USD.

Note from Hugo: "for the print, thank you!"
Transaction ID: 5TX93182KL7704412

The money is in your Pocketpay balance.`,
      ),
    ],
    nothing('receipt', 'Money that came in without an invoice.'),
    { labels: ['inbox', 'updates'] },
  ),
  seed(
    '19a6f7d03c82eb94',
    'Your payout of €1,212.38 is on its way',
    [
      mail(
        { name: 'Tillstream', email: 'payouts@tillstream.example' },
        nora,
        -13,
        '04:02',
        `
We have started a payout to your bank account ending in 7812.

| Gross card payments | €1,250.00 |
| Fees | €37.62 |
| Payout | €1,212.38 |

Expected on {{day:-11:en-GB}}.`,
      ),
    ],
    nothing('receipt', 'A card processor’s payout: three amounts and a day in the future, nothing owed.'),
    { labels: ['updates'] },
  ),
  seed(
    '19a20de5c9b7f846',
    'Statement of account, {{day:-30:en-month-year}}',
    [
      mail(
        printer,
        nora,
        -21,
        '08:00',
        `
Dear customer,

please find your statement of account below.

| Date | Document | Debit | Credit |
| {{day:-58:en-GB-abbr}} | Invoice 90412 | £312.00 | |
| {{day:-40:en-GB-abbr}} | Payment, thank you | | £312.00 |
| {{day:-33:en-GB-abbr}} | Invoice 90655 | £148.80 | |

Balance outstanding: £148.80, due {{day:-3:en-GB-abbr}}.

Hallam Press`,
      ),
    ],
    nothing('statement', 'A statement the owner received from her printer.'),
  ),
  seed(
    '199c97f41eb0d62a',
    'Statement for Tidewater Books',
    [
      mail(
        nora,
        { name: 'Carla Jennings', email: 'carla@tidewaterbooks.example' },
        -70,
        '10:14',
        `
Dear Carla,

as you asked, the account for the first three quarters:

| Invoice | Amount | Status |
| 1018 | $2,200.00 | paid |
| 1025 | $1,450.00 | paid |
| 1031 | $600.00 | paid |

Nothing is outstanding at the moment. Thank you for paying so reliably!

Nora`,
      ),
    ],
    nothing('statement', 'A statement the owner sent, on which everything is paid.'),
    { labels: ['sent'] },
  ),
  seed(
    '19a0628d5ef1b7c3',
    'Freelance agreement for signature',
    [
      mail(
        { name: 'Lantern Labs Legal', email: 'legal@lanternlabs.example' },
        nora,
        -40,
        '16:16',
        `
Hi Nora,

attached is the framework agreement. In short: monthly retainer of £980.00, invoices at the end of each month, payment within 30 days, notice period of six weeks.

Please sign by {{day:-30:en-GB}}.`,
        { attachments: [pdf('Framework agreement v3.pdf', '240 KB')] },
      ),
      mail(
        nora,
        { name: 'Lantern Labs Legal', email: 'legal@lanternlabs.example' },
        -38,
        '09:26',
        `\nSigned and attached. Looking forward to it!\n\nNora`,
        {
          attachments: [pdf('Framework agreement v3 signed.pdf', '251 KB')],
        },
      ),
    ],
    nothing('other', 'A contract: an amount, terms and a day, but no invoice.'),
  ),
  seed(
    '19a917be4f5ad0c8',
    'URGENT: invoice INV-99312 unpaid, account will be closed',
    [
      mail(
        { name: 'PayPaI Service', email: 'service@paypal-security-desk.example' },
        nora,
        -4,
        '01:59',
        `
Dear customer,

You sent invoice INV-99312 for $1,499.00 and the buyer has paid. To release your money, confirm your account before {{day:+1:en-US}}.

[Confirm now](https://paypal-security-desk.example/login)

Failure to act will close your account.`,
      ),
    ],
    nothing('other', 'A look-alike of a payment service: it claims an invoice of hers was paid.'),
    { labels: ['spam'] },
  ),
  seed(
    '199e1fb6c47d0a93',
    'Credit note CN-007 for invoice 1033',
    [
      mail(
        nora,
        { name: 'Rowan Pike', email: 'rowan@kestrelrowe.example' },
        -64,
        '14:44',
        `
Hi Rowan,

you were right about the doubled stock photo. Credit note CN-007 of {{day:-64:en-GB}}:

Credit to invoice 1033: -£85.00

I take it off the next bill, there is nothing to pay.

Nora`,
        { attachments: [pdf('CN-007.pdf', '37 KB')] },
      ),
    ],
    nothing('other', 'A credit note: it takes away, nobody owes it.'),
    { labels: ['sent'] },
  ),
  seed(
    '19a4a3d8f06e5b12',
    'Pro forma PF-19, for the customs papers',
    [
      mail(
        nora,
        { name: 'Haruka Mori', email: 'h.mori@kintsugi-press.example' },
        -28,
        '07:05',
        `
Dear Ms Mori,

attached is the pro forma the courier asked for, PF-19 of {{day:-28:iso}}. Value for customs only: JPY 12,000. This is not a demand for payment.

With kind regards,
Nora Lindqvist`,
        { attachments: [pdf('PF-19.pdf', '35 KB')] },
      ),
    ],
    nothing('other', 'A pro forma invoice for customs, expressly not to be paid.'),
    { labels: ['sent'] },
  ),
  seed(
    '19a9ed57b8c10f46',
    'Timesheet, week to {{day:-3:en-GB-abbr}}',
    [
      mail(
        nora,
        { name: 'Priya Raman', email: 'priya@lanternlabs.example' },
        -3,
        '17:58',
        `
Hi Priya, my hours for the week:

| Mon | 3.5 | component audit |
| Tue | 2 | icons |
| Thu | 6 | onboarding screens |
| Total | 11.5 h | |

I'll bill them at the end of the month as usual.

N`,
      ),
    ],
    nothing('other', 'A timesheet with a total of hours; the bill comes later.'),
    { labels: ['sent'] },
  ),
];
