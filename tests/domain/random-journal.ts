import fc from 'fast-check';
import { addDays, type CalendarDay } from '../../utils/domain/calendar-day.ts';
import { defaultLadder, type Ladder, stages } from '../../utils/domain/follow-up/ladder.ts';
import { holdKinds } from '../../utils/domain/hold.ts';
import { callOutcomes, type JournalEntry, type JournalFact } from '../../utils/domain/journal-entry.ts';
import { replyKinds } from '../../utils/domain/reply.ts';
import { acme, dayAfterMonday, euros, invoiceFacts, journal } from './a-journal.ts';

/** Four invoices are enough for everything that can happen between invoices. */
const ids = ['inv-1', 'inv-2', 'inv-3', 'inv-4'] as const;

const stepIds = ['courtesy', 'polite-1', 'polite-2', 'call-1', 'firm-1', 'firm-2', 'firm-3', 'final-1', 'decide'];

/** One thing that happens: how many days after the last one, to which invoices, and a number to make choices from. */
interface Event {
  readonly pause: number;
  readonly ids: readonly string[];
  readonly what: (on: CalendarDay, earlier: readonly JournalEntry[]) => JournalFact;
}

const days = fc.integer({ min: -40, max: 60 });
const amount = fc.integer({ min: 1, max: 3000 }).map(euros);
const place = fc.constantFrom(...ids).map((id) => ({
  site: 'gmail' as const,
  account: 'me@example.com',
  threadId: `thread-${id}`,
}));

function oneOfEarlier(choice: number, earlier: readonly JournalEntry[]): string {
  return earlier[choice % Math.max(1, earlier.length)]?.id ?? 'nothing';
}

const dueDates = fc.oneof({ weight: 6, arbitrary: days }, { weight: 1, arbitrary: fc.constant(null) });

const tracking = fc.tuple(dueDates, amount).map(([due, amountDue]): Event['what'] => (on) => {
  const dueDate = due === null ? null : addDays(on, due);
  return {
    kind: 'invoice-tracked',
    facts: { ...invoiceFacts, dueDate, amountDue, total: null },
    client: acme,
    place: { site: 'gmail', account: 'me@example.com', threadId: `thread-${due}` },
    automatic: true,
  };
});

const contact = fc
  .record({
    channel: fc.constantFrom('mail', 'call', 'letter', 'site'),
    stepId: fc.option(fc.constantFrom(...stepIds, 'a-step-removed-since')),
    stage: fc.option(fc.constantFrom(...stages)),
    outcome: fc.constantFrom(...callOutcomes),
  })
  .map(({ outcome, ...made }): Event['what'] => () => {
    const all = { kind: 'contact-made', origin: 'hand', ...made } as const;
    return made.channel === 'call' ? { ...all, outcome } : all;
  });

const hold = fc
  .tuple(fc.constantFrom(...holdKinds), fc.integer({ min: 1, max: 40 }), fc.option(amount))
  .map(([kind, length, promised]): Event['what'] => (on) => {
    const until = addDays(on, length);
    const promise =
      kind === 'promise' ? { promisedFor: addDays(until, -1), ...(promised && { amount: promised }) } : {};
    return { kind: 'hold-placed', hold: { kind, until, ...promise } };
  });

const reply = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.option(fc.constantFrom(...replyKinds)), fc.option(days), fc.boolean())
  .map(([message, suggests, promise, namesContact]): Event['what'] => (on) => {
    const promiseDate = promise === null ? null : addDays(on, promise);
    const named = namesContact ? { address: `desk-${message}@client.example` } : {};
    return { kind: 'reply-received', messageId: `message-${message}`, suggests, promiseDate, ...named };
  });

const payment = fc.tuple(amount, fc.boolean()).map(([paid, isDayKnown]): Event['what'] => (on) => ({
  kind: 'payment-received',
  amount: paid,
  paidOn: isDayKnown ? on : null,
}));

const plan = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 60 }), amount), { minLength: 1, maxLength: 4 })
  .map((instalments): Event['what'] => (on) => ({
    kind: 'plan-agreed',
    instalments: instalments.map(([after, due]) => ({ dueDate: addDays(on, after), amount: due })),
  }));

const correction = fc
  .oneof(
    dueDates.map((due) => ({ due })),
    amount.map((amountDue) => ({ amountDue })),
  )
  .map(
    (change): Event['what'] =>
      (on) =>
        'due' in change
          ? { kind: 'invoice-corrected', changes: { dueDate: change.due === null ? null : addDays(on, change.due) } }
          : { kind: 'invoice-corrected', changes: change },
  );

const pointer = fc.nat(1_000);

const plain = fc
  .constantFrom('invoice-untracked', 'invoice-written-off', 'invoice-cancelled', 'invoice-reopened')
  .map((kind): Event['what'] => () => ({ kind }));

const paidInFull = fc.boolean().map((isDayKnown): Event['what'] => (on) => ({
  kind: 'invoice-paid',
  paidOn: isDayKnown ? on : null,
}));

/** Firm from the start, with steps of the user's own. */
const ownLadder: Ladder = {
  id: 'own',
  steps: [
    { id: 'own-1', day: 5, channel: 'mail', stage: 'firm', enabled: true },
    { id: 'own-2', day: 9, channel: 'call', stage: 'firm', enabled: true },
    { id: 'own-3', day: 30, channel: 'decide', stage: 'hand-over', enabled: true },
  ],
};

const chosen = fc.option(fc.constantFrom(ownLadder, defaultLadder)).map((ladder): Event['what'] => () => ({
  kind: 'ladder-chosen',
  ladder,
}));

const terms = fc.option(fc.nat(60)).map((agreed): Event['what'] => () => ({ kind: 'terms-agreed', days: agreed }));

const whats = fc.oneof(
  { weight: 5, arbitrary: tracking },
  { weight: 8, arbitrary: contact },
  { weight: 4, arbitrary: hold },
  { weight: 3, arbitrary: reply },
  { weight: 4, arbitrary: payment },
  { weight: 1, arbitrary: plan },
  { weight: 1, arbitrary: correction },
  { weight: 1, arbitrary: plain },
  { weight: 1, arbitrary: paidInFull },
  { weight: 1, arbitrary: chosen },
  { weight: 1, arbitrary: terms },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...stepIds).map((stepId) => () => ({ kind: 'step-skipped' as const, stepId })),
  },
  { weight: 1, arbitrary: place.map((at) => () => ({ kind: 'offer-declined' as const, place: at })) },
  { weight: 1, arbitrary: place.map((at) => () => ({ kind: 'place-linked' as const, place: at })) },
  {
    weight: 1,
    arbitrary: fc.string().map((name) => () => ({ kind: 'client-described' as const, changes: { name } })),
  },
  {
    weight: 1,
    arbitrary: pointer.map((choice): Event['what'] => (_on, earlier) => ({
      kind: 'hold-lifted',
      holdEntryId: oneOfEarlier(choice, earlier),
    })),
  },
  {
    weight: 1,
    arbitrary: pointer.map((choice): Event['what'] => (_on, earlier) => ({
      kind: 'payment-reversed',
      paymentEntryId: oneOfEarlier(choice, earlier),
    })),
  },
  {
    weight: 2,
    arbitrary: pointer.map((choice): Event['what'] => (_on, earlier) => ({
      kind: 'undone',
      entryId: oneOfEarlier(choice, earlier),
    })),
  },
);

/** Anything that can happen, in any order that time allows. */
export const anyEvent: fc.Arbitrary<Event> = fc.record({
  pause: fc.integer({ min: 0, max: 9 }),
  ids: fc.oneof(
    { weight: 4, arbitrary: fc.subarray([...ids], { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  ),
  what: whats,
});

/** The journal those events make, from a first invoice on. */
export function journalOf(events: readonly Event[]): JournalEntry[] {
  const builder = journal().tracked(dayAfterMonday(-14));
  let on = dayAfterMonday(-14);
  for (const event of events) {
    on = addDays(on, event.pause);
    const fact = event.what(on, builder.entries);
    builder.add(on, fact, fact.kind === 'invoice-tracked' ? event.ids.slice(0, 1) : event.ids);
  }
  return builder.entries;
}

export const anyJournal: fc.Arbitrary<JournalEntry[]> = fc.array(anyEvent, { maxLength: 25 }).map(journalOf);
