import { nora } from './people.ts';
import type { Person } from './thread.ts';
import { mail, pdf, type SeededThread, seed } from './write-thread.ts';

const kestrel: Person = { name: 'Rowan Pike', email: 'rowan@kestrelrowe.example' };
const meadow: Person = { name: 'Yusuf Demir', email: 'yusuf@meadowandmoss.example' };
const tidewater: Person = { name: 'Carla Jennings', email: 'carla@tidewaterbooks.example' };

/** Invoices of account /u/0 to which somebody has answered: paid, disputed, promised, reminded by hand. */
export const sentInvoicesWithReplies: readonly SeededThread[] = [
  seed(
    '199d83b5f1c60e2a',
    'Invoice 1042, Kestrel & Rowe rebrand (final third)',
    [
      mail(
        nora,
        kestrel,
        -50,
        '11:05',
        `
Hi Rowan,

the guidelines are with your team, so this is the final third.

Invoice number: 1042
Invoice date: {{day:-50:en-GB}}
For: rebrand, final third
Total due: £2,860.00
Due date: {{day:-20:en-GB}}

It has been a joy.
Nora`,
        { attachments: [pdf('Invoice-1042.pdf', '80 KB')] },
      ),
      mail(
        kestrel,
        nora,
        -21,
        '15:44',
        `
Nora, this went out in this morning's payment run, so you should see it tomorrow. Thanks again for everything!

Rowan
>> On {{day:-50:en-attribution}} at 11:05 AM Nora Lindqvist <nora@lindqvist.example> wrote:
> the guidelines are with your team, so this is the final third.
> Invoice number: 1042
> Total due: £2,860.00`,
      ),
      mail(
        nora,
        kestrel,
        -19,
        '09:20',
        `
Payment received in full, £2,860.00, thank you Rowan. I have marked invoice 1042 as paid and attach the receipt for your files.

Nora`,
        { attachments: [pdf('Receipt-1042.pdf', '41 KB')] },
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1042',
        client: 'Rowan Pike',
        clientEmail: 'rowan@kestrelrowe.example',
        amountDue: '2860.00',
        currency: 'GBP',
        issueDay: -50,
        dueDay: -20,
        subject: 'rebrand, final third',
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'paid',
      why: 'The client announced the payment and the owner herself confirmed it in full: nothing is chased.',
    },
  ),
  seed(
    '19a27f9ed3b5061c',
    'Invoice 1045 – landing page illustrations',
    [
      mail(
        nora,
        meadow,
        -37,
        '14:10',
        `
Hi Yusuf,

Invoice 1045 for the landing page illustrations.

Invoice date: {{day:-37:en-US-long}}
Amount due: USD 2,150.00
Due date: {{day:-7:en-US-long}}

[Pay online](https://pay.lindqvist.example/i/1045)

Thanks
Nora`,
      ),
      mail(
        meadow,
        nora,
        -1,
        '18:26',
        `
Hi Nora,

I have to push back on this one. We agreed on six illustrations and the invoice bills eight; two of them were never used. We dispute the amount and won't pay until it is corrected.

Yusuf
>> On {{day:-37:en-attribution}} at 2:10 PM Nora Lindqvist <nora@lindqvist.example> wrote:
> Invoice 1045 for the landing page illustrations.`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1045',
        client: 'Yusuf Demir',
        clientEmail: 'yusuf@meadowandmoss.example',
        amountDue: '2150.00',
        currency: 'USD',
        issueDay: -37,
        dueDay: -7,
        subject: 'landing page illustrations',
        language: 'en',
        paymentLink: 'https://pay.lindqvist.example/i/1045',
      },
      expected: 'tracked',
      standing: 'held',
      why: 'Disputed by yesterday’s reply, 7 days late.',
    },
    { unread: true },
  ),
  seed(
    '19a0536ec8d9f74b',
    'Invoice 1039: children’s series, three covers',
    [
      mail(
        nora,
        tidewater,
        -45,
        '10:31',
        `
Dear Carla,

my invoice for the three covers of the children's series.

Invoice no.: 1039
Issued on: {{day:-45:en-US}}
Total: $3,300.00
Payment due: {{day:-15:en-US}}

Warmly,
Nora`,
        { attachments: [pdf('INV-1039.pdf', '77 KB')] },
      ),
      mail(
        tidewater,
        nora,
        -1,
        '13:03',
        `
Hi Nora, so sorry this slipped. Our bookkeeper is back and we'll pay by {{day:+4:en-weekday}}.

Carla
--
Carla Jennings
Tidewater Books`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1039',
        client: 'Carla Jennings',
        clientEmail: 'carla@tidewaterbooks.example',
        amountDue: '3300.00',
        currency: 'USD',
        issueDay: -45,
        dueDay: -15,
        subject: "three covers of the children's series",
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'held',
      why: 'Promised by yesterday’s reply for a weekday four days from today; 15 days late.',
    },
    { unread: true },
  ),
  seed(
    '199ac4f702de85b3',
    'Invoice 1038 – annual report infographics',
    [
      mail(
        nora,
        { name: 'Bettina Vogel', email: 'b.vogel@norrvind-energy.example' },
        -54,
        '08:58',
        `
Dear Bettina,

thank you for the smooth project. My invoice for the annual report infographics:

Invoice number: 1038
Invoice date: {{day:-54:en-GB}}
Due date: {{day:-24:en-GB}}
Total amount: €5,236.00

Best regards
Nora Lindqvist`,
        { attachments: [pdf('1038.pdf', '88 KB')] },
      ),
      mail(
        nora,
        { name: 'Bettina Vogel', email: 'b.vogel@norrvind-energy.example' },
        -19,
        '09:12',
        `
Dear Bettina,

just a friendly nudge: invoice 1038 over €5,236.00 was due on {{day:-24:en-GB}}. Could you see where it is?

Thank you
Nora`,
      ),
      mail(
        nora,
        { name: 'Bettina Vogel', email: 'b.vogel@norrvind-energy.example' },
        -9,
        '09:40',
        `
Dear Bettina,

I have not heard back about invoice 1038. It is now more than two weeks late. Please let me know on which day I may expect the €5,236.00.

Nora`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1038',
        client: 'Bettina Vogel',
        clientEmail: 'b.vogel@norrvind-energy.example',
        amountDue: '5236.00',
        currency: 'EUR',
        issueDay: -54,
        dueDay: -24,
        subject: 'annual report infographics',
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'Reminded by hand twice, 19 and 9 days ago, without an answer; 24 days late.',
    },
    { labels: ['sent'] },
  ),
];
