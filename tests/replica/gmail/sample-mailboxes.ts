import type { Person, ReplicaMailbox, ReplicaMessage, ReplicaThread } from '../mailbox/thread.ts';

/** Two small mailboxes in which each thread shows one thing the stand-in for Gmail has to do; for its own tests. */
export const mara: Person = { name: 'Mara Voss', email: 'mara@voss.example' };
export const atelier: Person = { name: 'Atelier Voss', email: 'atelier@voss.example' };
const quill: Person = { name: 'Quill & Partner', email: 'accounts@quill.example' };
const otto: Person = { name: 'Otto Brandt', email: 'otto@quill.example' };

/** The threads by what they are for. */
export const threadIds = {
  invoice: '19a0000000000010',
  long: '19a0000000000020',
  received: '19a0000000000030',
  sentOnly: '19a0000000000040',
  promotion: '19a0000000000050',
  client: '19a0000000000060',
} as const;

const invoiceMail: ReplicaMessage = {
  from: mara,
  to: [quill],
  cc: [otto],
  sent: { day: -40, time: '21:13' },
  body: [
    { kind: 'line', text: 'Dear all,' },
    { kind: 'line', text: 'please find invoice 77 attached. It is due on 15 November 2026.' },
    { kind: 'blank' },
    {
      kind: 'table',
      rows: [
        ['Layout', '€1,200.00'],
        ['Total', '€1,200.00'],
      ],
    },
    { kind: 'link', text: 'Pay online', href: 'https://pay.voss.example/77' },
    { kind: 'signature', lines: ['Mara Voss', 'Book design'] },
  ],
  attachments: [{ name: 'Invoice 77.pdf', mimeType: 'application/pdf', size: '24 KB' }],
};

const answer: ReplicaMessage = {
  from: quill,
  to: [mara],
  sent: { day: -2, time: '09:05' },
  body: [
    { kind: 'line', text: 'Thank you, we will look into it.' },
    { kind: 'quote', attribution: 'Mara Voss wrote:', lines: ['Dear all,', 'please find invoice 77 attached.'] },
  ],
};

const short = (from: Person, to: Person, day: number, text: string): ReplicaMessage => ({
  from,
  to: [to],
  sent: { day, time: '10:30' },
  body: [{ kind: 'line', text }],
});

const fillers: ReplicaThread[] = Array.from({ length: 60 }, (_, index) => ({
  id: (0x19b0000000000000n + BigInt(index)).toString(16),
  subject: `Note number ${index + 1}`,
  labels: ['inbox'],
  messages: [
    short({ name: `Reader ${index + 1}`, email: `reader${index + 1}@example.org` }, mara, -60 - index, 'A note.'),
  ],
}));

const threads: readonly ReplicaThread[] = [
  {
    id: threadIds.invoice,
    subject: 'Invoice 77',
    labels: ['inbox', 'Clients'],
    unread: true,
    messages: [invoiceMail, answer],
  },
  {
    id: threadIds.long,
    subject: 'Proofs of the catalogue',
    labels: ['inbox'],
    messages: Array.from({ length: 7 }, (_, index) =>
      short(
        index % 2 === 0 ? otto : mara,
        index % 2 === 0 ? mara : otto,
        -20 + index,
        `Round ${index + 1} of the proofs.`,
      ),
    ),
  },
  {
    id: threadIds.received,
    subject: 'Lunch?',
    labels: ['inbox'],
    messages: [short(otto, mara, -1, 'Are you free on Friday?')],
  },
  {
    id: threadIds.sentOnly,
    subject: 'Invoice 78',
    labels: ['sent'],
    messages: [short(mara, quill, -10, 'Invoice 78 is attached.')],
  },
  {
    id: threadIds.promotion,
    subject: 'Paper samples, half price',
    labels: ['inbox', 'promotions'],
    messages: [short({ name: 'Paper Shop', email: 'news@paper.example' }, mara, -3, 'Half price until Sunday.')],
  },
  ...fillers,
];

export const sampleMailboxes: readonly [ReplicaMailbox, ReplicaMailbox] = [
  { owner: mara, signature: ['Mara Voss', 'Book design'], threads },
  {
    owner: atelier,
    signature: [],
    threads: [
      {
        id: threadIds.client,
        subject: 'Rechnung 12',
        labels: ['inbox'],
        messages: [short(quill, atelier, -5, 'Danke für die Rechnung.')],
      },
    ],
  },
];
