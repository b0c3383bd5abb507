import { nora } from './people.ts';
import type { Person } from './thread.ts';
import { mail, pdf, type SeededThread, seed } from './write-thread.ts';

const ledbury: Person = { name: 'Francesca Ledbury', email: 'francesca@ledburycider.example' };
const copperline: Person = { name: 'Dmitri Castellanos', email: 'dmitri@copperline-studio.example' };
const hazelwick: Person = { name: 'Hazelwick Schools Trust', email: 'finance@hazelwick-trust.example' };
const paloma: Person = { name: 'Paloma Ferris', email: 'paloma@ferrisceramics.example' };
const oakandiron: Person = { name: 'Ben Achterberg', email: 'ben@oakandiron.example' };
const lumen: Person = { name: 'Lumen Theatre', email: 'production@lumentheatre.example' };
const stonebridge: Person = { name: 'Aled Morgan', email: 'aled@stonebridge-walks.example' };
const brightwell: Person = { name: 'Jo Brightwell', email: 'jo@brightwellpr.example' };

/** Invoices of account /u/0 whose clients answered something other than yes: questions, excuses, long talks. */
export const sentInvoicesWithQuestions: readonly SeededThread[] = [
  seed(
    '199bd6e84f20c37a',
    'Cider labels: feedback, files and invoice 1047',
    [
      mail(
        nora,
        ledbury,
        -48,
        '10:10',
        `
Hi Francesca,

print files for all five labels are in the folder, and so that everything is in one place, here is the invoice too.

Invoice 1047
Invoice date: {{day:-48:en-GB}}
For: five cider labels
Amount due: £1,725.00
Due date: {{day:-18:en-GB}}

Nora`,
        { attachments: [pdf('Invoice-1047.pdf', '82 KB')] },
      ),
      mail(
        ledbury,
        nora,
        -47,
        '08:36',
        `\nThese are gorgeous. Dad wants to know whether the gold could be a touch warmer?\n\nF`,
      ),
      mail(
        nora,
        ledbury,
        -47,
        '11:52',
        `
It can! I have swapped it for a metallic ink one step redder. New proofs are in the same folder.

N`,
      ),
      mail(ledbury, nora, -46, '16:20', `\nPerfect. The perry label has the old barcode though, could you check?`),
      mail(nora, ledbury, -46, '17:05', `\nGood catch, fixed. Please only use version 4 from here on.\n\nN`),
      mail(ledbury, nora, -45, '09:15', `\nVersion 4 is with the printer. They ask for the dieline on its own layer.`),
      mail(nora, ledbury, -45, '09:48', `\nDone, and uploaded as version 5. That should be the last of it!\n\nN`),
      mail(
        ledbury,
        nora,
        -44,
        '12:00',
        `\nPrinter is happy. Tasting on the last weekend of the month, you are on the list.\n\nF`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1047',
        client: 'Francesca Ledbury',
        clientEmail: 'francesca@ledburycider.example',
        amountDue: '1725.00',
        currency: 'GBP',
        issueDay: -48,
        dueDay: -18,
        subject: 'five cider labels',
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'The invoice’s message is folded under seven later ones about the work; their holds are long over; 18 days late.',
    },
  ),
  seed(
    '19a36ac5190e8df7',
    'Invoice 1048: brand film title cards',
    [
      mail(
        nora,
        copperline,
        -38,
        '12:25',
        `
Hi Dmitri,

Invoice 1048 for the brand film title cards is below.

Invoice date: {{day:-38:en-US}}
Total due: $975.00
Due date: {{day:-8:en-US}}

[Pay $975.00](https://pay.lindqvist.example/i/1048)

Nora`,
      ),
      mail(
        copperline,
        nora,
        -1,
        '20:14',
        `
Hey Nora, we already paid this one! It left our account on {{day:-3:en-US}}, maybe it is stuck between the banks?

D.
>> On {{day:-38:en-attribution}} at 12:25 PM Nora Lindqvist <nora@lindqvist.example> wrote:
> Invoice 1048 for the brand film title cards is below.
> Invoice date: {{day:-38:en-US}}
> Total due: $975.00
> Due date: {{day:-8:en-US}}`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1048',
        client: 'Dmitri Castellanos',
        clientEmail: 'dmitri@copperline-studio.example',
        amountDue: '975.00',
        currency: 'USD',
        issueDay: -38,
        dueDay: -8,
        subject: 'brand film title cards',
        language: 'en',
        paymentLink: 'https://pay.lindqvist.example/i/1048',
      },
      expected: 'tracked',
      standing: 'held',
      why: 'The client says it is paid; nothing confirms it, so it is a pending payment and not paid.',
    },
    { unread: true },
  ),
  seed(
    '19a0f3e76bd4915c',
    'Invoice 1037 – prospectus 2027',
    [
      mail(
        nora,
        hazelwick,
        -60,
        '09:08',
        `
Dear finance team,

please find my invoice for the school prospectus below.

Invoice number: 1037
Invoice date: {{day:-60:en-GB}}
Total payable: £4,260.00
Due date: {{day:-30:en-GB}}

Kind regards
Nora Lindqvist`,
        { attachments: [pdf('1037-prospectus.pdf', '90 KB')] },
      ),
      mail(
        hazelwick,
        nora,
        -60,
        '09:09',
        `
Thank you for your message. The finance office is closed for half-term and reopens on {{day:-53:en-GB-weekday}}. We do not read mail during this time.

Automatic reply`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1037',
        client: 'Hazelwick Schools Trust',
        clientEmail: 'finance@hazelwick-trust.example',
        amountDue: '4260.00',
        currency: 'GBP',
        issueDay: -60,
        dueDay: -30,
        subject: 'school prospectus',
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'overdue',
      why: 'An out-of-office answer of two months ago holds nothing any more; 30 days late.',
    },
  ),
  seed(
    '19a684f0c7be3d12',
    'Invoice 1057 – glaze chart poster',
    [
      mail(
        nora,
        paloma,
        -22,
        '13:13',
        `
Dear Paloma,

the posters arrived in one piece, I hear! My invoice for the glaze chart poster:

Invoice number: 1057
Invoice date: {{day:-22:en-US-long}}
Amount due: US$1,310.00
Due date: {{day:-8:en-US-long}}

Best,
Nora`,
      ),
      mail(
        paloma,
        nora,
        -1,
        '14:40',
        `
Hi Nora, I no longer handle the bills here, could you send this to our accounts payable at ap@ferrisceramics.example? They will need the PDF as well.

Paloma`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1057',
        client: 'Paloma Ferris',
        clientEmail: 'paloma@ferrisceramics.example',
        amountDue: '1310.00',
        currency: 'USD',
        issueDay: -22,
        dueDay: -8,
        subject: 'glaze chart poster',
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'held',
      why: 'The reply names another contact.',
    },
    { unread: true },
  ),
  seed(
    '19a5f29c0d71e8b4',
    'Oak & Iron – invoice 1058 for the catalogue photographs',
    [
      mail(
        nora,
        oakandiron,
        -34,
        '17:37',
        `
Hi Ben,

Invoice no. 1058 for art direction of the catalogue photographs, three days in the workshop.

Issue date: {{day:-34:en-GB}}
Payment due: {{day:-4:en-GB}}
Total: €2,890.00

I am still finding sawdust.
Nora`,
      ),
      mail(
        oakandiron,
        nora,
        -1,
        '07:55',
        `
Morning Nora, quick question before we can release this: which purchase order does invoice 1058 belong to? Accounts won't book it without one.

Ben`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1058',
        client: 'Ben Achterberg',
        clientEmail: 'ben@oakandiron.example',
        amountDue: '2890.00',
        currency: 'EUR',
        issueDay: -34,
        dueDay: -4,
        subject: 'art direction of the catalogue photographs',
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'held',
      why: 'A question (which purchase order?) is waiting for the owner’s answer.',
    },
    { unread: true },
  ),
  seed(
    '19a75b3d82fe06c9',
    'Invoice 1059 / season brochure',
    [
      mail(
        nora,
        lumen,
        -25,
        '11:11',
        `
Hello all,

congratulations on the reviews! Invoice 1059 for the season brochure:

Invoice date: {{day:-25:en-GB}}
Due date: {{day:-11:en-GB}}
Total due: £1,960.00

Break a leg,
Nora`,
        { attachments: [pdf('Lumen_1059.pdf', '79 KB')] },
      ),
      mail(
        lumen,
        nora,
        -1,
        '15:32',
        `
Hi Nora, I can't find the invoice anywhere, could you send it again as a PDF? Our inbox moved over the summer.

Thanks, Kofi (production)`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1059',
        client: 'Lumen Theatre',
        clientEmail: 'production@lumentheatre.example',
        amountDue: '1960.00',
        currency: 'GBP',
        issueDay: -25,
        dueDay: -11,
        subject: 'season brochure',
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'held',
      why: 'The client asks for the invoice once more.',
    },
  ),
  seed(
    '199760c5b3f8ed41',
    'Invoice 1034 – waymarker system',
    [
      mail(
        nora,
        stonebridge,
        -74,
        '10:50',
        `
Dear Aled,

with the last post in the ground, here is my invoice for the waymarker system.

Invoice number: 1034
Date: {{day:-74:en-GB}}
Amount due: £6,900.00
Due date: {{day:-44:en-GB}}

Yours
Nora`,
      ),
      mail(
        nora,
        stonebridge,
        -28,
        '09:00',
        `
Dear Aled,

invoice 1034 is now sixteen days past its date. Is anything the matter with it?

Nora`,
      ),
      mail(
        stonebridge,
        nora,
        -1,
        '21:47',
        `
Nora, I owe you an honest answer. The grant has not come through. Could we pay in three monthly instalments of £2,300, starting with the first of next month?

Aled`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1034',
        client: 'Aled Morgan',
        clientEmail: 'aled@stonebridge-walks.example',
        amountDue: '6900.00',
        currency: 'GBP',
        issueDay: -74,
        dueDay: -44,
        subject: 'waymarker system',
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'held',
      why: 'Reminded by hand once; the client asks for a payment plan.',
    },
    { unread: true, labels: ['inbox', 'important'] },
  ),
  seed(
    '19a7e94c26d0bf58',
    'Re: Press kit – all done?',
    [
      mail(
        brightwell,
        nora,
        -20,
        '10:00',
        `\nHi Nora, the journalists love the press kit. If all is done on your side, please bill us.\n\nJo`,
      ),
      mail(
        nora,
        brightwell,
        -19,
        '09:17',
        `
Lovely to hear, Jo. All done, so:

Invoice 1060 of {{day:-19:en-GB}}, press kit for the spring launch
Total due £890.00
Due by {{day:+9:en-GB}}

Nora
>> On {{day:-20:en-attribution}} at 10:00 AM Jo Brightwell <jo@brightwellpr.example> wrote:
> Hi Nora, the journalists love the press kit. If all is done on your side, please bill us.`,
      ),
    ],
    {
      kind: 'sent-invoice',
      invoice: {
        number: '1060',
        client: 'Jo Brightwell',
        clientEmail: 'jo@brightwellpr.example',
        amountDue: '890.00',
        currency: 'GBP',
        issueDay: -19,
        dueDay: 9,
        subject: 'press kit for the spring launch',
        language: 'en',
        paymentLink: null,
      },
      expected: 'tracked',
      standing: 'open',
      why: 'The invoice is the owner’s answer in a conversation the client began.',
    },
    { invoiceIn: 1 },
  ),
];
