import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import { standingOf } from '../../utils/domain/fold-journal.ts';
import { day, dayAfterMonday, euros, type JournalBuilder, journal, monday } from './a-journal.ts';

const tracked = () => journal().tracked(dayAfterMonday(-7));

function invoiceLine(builder: JournalBuilder, index = 0): string {
  const invoice = builder.standing().invoices[index];
  return invoice
    ? `${invoice.state} ${invoice.balance.minor / 100}${invoice.paidOn ? ` on ${invoice.paidOn}` : ''}`
    : '';
}

describe('an invoice in the journal', () => {
  const cases: [string, JournalBuilder, string][] = [
    ['is open once tracked', tracked(), 'open 2400'],
    ['is part-paid after a part', tracked().paid(monday, 400), 'part-paid 2000'],
    [
      'is paid when the parts add up',
      tracked().paid(monday, 400).paid(dayAfterMonday(1), 2000),
      'paid 0 on 2026-03-03',
    ],
    [
      'is paid on the day the money came',
      tracked().paid(monday, 2400, ['inv-1'], day('2026-02-27')),
      'paid 0 on 2026-02-27',
    ],
    [
      'is paid when somebody says so',
      tracked().add(monday, { kind: 'invoice-paid', paidOn: null }),
      'paid 0 on 2026-03-02',
    ],
    ['owes nothing more when too much came', tracked().paid(monday, 9999), 'paid 0 on 2026-03-02'],
    ['owes again when the payment bounces', bounced(tracked().paid(monday, 2400)), 'open 2400'],
    [
      'owes the rest when one of two payments bounces',
      bounced(tracked().paid(monday, 400).paid(monday, 2000)),
      'part-paid 2000',
    ],
    [
      'owes again when it was marked as paid and the payment behind it bounces',
      bounced(tracked().paid(monday, 2000), (builder) => builder.add(monday, { kind: 'invoice-paid', paidOn: null })),
      'open 2400',
    ],
    [
      'owes again when it is reopened',
      tracked().paid(monday, 2400).add(monday, { kind: 'invoice-reopened' }),
      'open 2400',
    ],
    [
      'keeps a part payment when it is reopened',
      tracked()
        .paid(monday, 400)
        .add(monday, { kind: 'invoice-paid', paidOn: null })
        .add(monday, { kind: 'invoice-reopened' }),
      'part-paid 2000',
    ],
    [
      'is written off with what was left',
      tracked().paid(monday, 400).add(monday, { kind: 'invoice-written-off' }),
      'written-off 2000',
    ],
    [
      'can be paid after it was written off',
      tracked().add(monday, { kind: 'invoice-written-off' }).paid(monday, 2400),
      'paid 0 on 2026-03-02',
    ],
    ['owes nothing once cancelled', tracked().add(monday, { kind: 'invoice-cancelled' }), 'cancelled 0'],
    [
      'is open again after a cancelling is undone',
      tracked().add(monday, { kind: 'invoice-cancelled' }).undid(monday),
      'open 2400',
    ],
    [
      'is disputed while a dispute stands',
      tracked().held(monday, { kind: 'dispute', until: dayAfterMonday(14) }),
      'disputed 2400',
    ],
    ['is not tracked any more', tracked().add(monday, { kind: 'invoice-untracked' }), 'untracked 2400'],
    [
      'owes what it is read to owe when it is tracked once more',
      tracked()
        .paid(monday, 400)
        .add(monday, { kind: 'invoice-untracked' })
        .tracked(monday, { amountDue: euros(2000) }),
      'open 2000',
    ],
    [
      'owes the corrected amount',
      tracked().add(monday, { kind: 'invoice-corrected', changes: { amountDue: euros(2300) } }),
      'open 2300',
    ],
    [
      'is not paid in another currency',
      tracked().add(monday, { kind: 'payment-received', amount: { minor: 240_000, currency: 'USD' }, paidOn: monday }),
      'open 2400',
    ],
  ];
  it.each(cases)('%s', (_name, builder, expected) => {
    expect(invoiceLine(builder)).toBe(expected);
  });

  it('stands in order of due date, the oldest first, those without one last', () => {
    const builder = journal()
      .tracked(monday, { dueDate: null, issueDate: day('2026-01-02') }, 'undated')
      .tracked(monday, { dueDate: day('2026-03-09') }, 'younger')
      .tracked(monday, { dueDate: day('2026-02-09') }, 'older');
    expect(builder.standing().invoices.map(({ id }) => id)).toEqual(['older', 'younger', 'undated']);
  });

  it('takes a payment that names no invoice for the oldest debts', () => {
    const builder = journal()
      .tracked(monday, { dueDate: day('2026-03-09'), amountDue: euros(100) }, 'younger')
      .tracked(monday, { dueDate: day('2026-02-09'), amountDue: euros(100) }, 'older')
      .paid(monday, 150, []);
    expect(invoiceLine(builder, 0)).toBe('paid 0 on 2026-03-02');
    expect(invoiceLine(builder, 1)).toBe('part-paid 50');
  });

  it('is one invoice at two places', () => {
    const builder = tracked().add(monday, {
      kind: 'place-linked',
      place: { site: 'paypal', invoiceId: 'INV2-AAAA-BBBB-CCCC-DDDD' },
    });
    expect(builder.standing().invoices.map(({ places }) => places.length)).toEqual([2]);
  });
});

function bounced(builder: JournalBuilder, meanwhile: (builder: JournalBuilder) => unknown = () => {}): JournalBuilder {
  const paymentEntryId = builder.lastId;
  meanwhile(builder);
  return builder.add(dayAfterMonday(2), { kind: 'payment-reversed', paymentEntryId });
}

describe('a client in the journal', () => {
  it('is unknown without entries, and where all that was tracked is undone', () => {
    expect(standingOf([])).toBeNull();
    expect(standingOf(tracked().undid(monday).entries)).toBeNull();
  });

  it('is called what the user called it, whatever later invoices say', () => {
    const builder = tracked().add(monday, { kind: 'client-described', changes: { name: 'Acme Ltd' } }, []);
    expect(builder.tracked(monday, {}, 'inv-2').standing().facts.name).toBe('Acme Ltd');
  });

  it('keeps the places that were declined, and offers a place again once it is tracked', () => {
    const place = { site: 'gmail', account: 'me@example.com', threadId: 'thread-inv-1' } as const;
    const declined = journal().add(monday, { kind: 'offer-declined', place }, []);
    expect(declined.standing().declinedPlaces).toEqual([place]);
    expect(declined.tracked(monday).standing().declinedPlaces).toEqual([]);
    expect(declined.add(monday, { kind: 'invoice-untracked' }).standing().declinedPlaces).toEqual([place]);
  });

  it('paid last on the day the money came; a payment that bounced was none', () => {
    const paid = tracked().paid(dayAfterMonday(3), 400, ['inv-1'], dayAfterMonday(2));
    expect(paid.standing().lastPaymentOn).toBe(dayAfterMonday(2));
    expect(bounced(paid).standing().lastPaymentOn).toBeNull();
  });
});

describe('holds in the journal', () => {
  /** Kind, end and the day it was dealt with of every hold. */
  const holds = (builder: JournalBuilder) =>
    builder
      .standing()
      .holds.map(({ kind, until, settledOn }) => `${kind} ${after(until)}${settledOn ? ' settled' : ''}`);
  const after = (on: CalendarDay) => `+${(Date.parse(on) - Date.parse(monday)) / 86_400_000}`;
  const promise = { kind: 'promise', promisedFor: dayAfterMonday(5), until: dayAfterMonday(6) } as const;
  const snooze = { kind: 'snooze', until: dayAfterMonday(9) } as const;

  const cases: [string, JournalBuilder, string[]][] = [
    ['a reply holds for three days', tracked().replied(monday), ['reply +3']],
    ['the same reply is noted once', tracked().replied(monday, 'm').replied(dayAfterMonday(1), 'm'), ['reply +3']],
    [
      'a newer reply takes the place of the one before',
      tracked().replied(monday).replied(dayAfterMonday(2)),
      ['reply +3 settled', 'reply +5'],
    ],
    [
      'an answer by hand settles a reply',
      tracked().replied(monday).mailed(dayAfterMonday(1), null, null),
      ['reply +3 settled'],
    ],
    [
      'a call that reached nobody does not',
      tracked().replied(monday).called(dayAfterMonday(1), null, 'no-answer'),
      ['reply +3'],
    ],
    [
      'an answer that was noted before the reply settles it',
      tracked().mailed(dayAfterMonday(2), null, null).replied(monday),
      ['reply +3 settled'],
    ],
    [
      'the user’s word settles a reply',
      tracked().replied(monday).held(monday, promise),
      ['reply +3 settled', 'promise +6'],
    ],
    ['a snooze does not read a reply', tracked().replied(monday).held(monday, snooze), ['reply +3', 'snooze +9']],
    [
      'a new word replaces the one before',
      tracked()
        .held(monday, promise)
        .held(monday, { kind: 'dispute', until: dayAfterMonday(14) }),
      ['promise +6 settled', 'dispute +14'],
    ],
    [
      'a snooze lies on top of a promise',
      tracked().held(monday, promise).held(monday, snooze),
      ['promise +6', 'snooze +9'],
    ],
    [
      'a hold of another invoice stays',
      tracked().tracked(monday, {}, 'inv-2').held(monday, promise).held(monday, promise, ['inv-2']),
      ['promise +6', 'promise +6'],
    ],
    [
      'a contact after its end deals with a hold',
      tracked().held(monday, promise).mailed(dayAfterMonday(7), null, null),
      ['promise +6 settled'],
    ],
    [
      'a contact before its end does not',
      tracked().held(monday, promise).mailed(dayAfterMonday(4), null, null),
      ['promise +6'],
    ],
    [
      'what is lifted is gone',
      tracked().held(monday, promise).add(monday, { kind: 'hold-lifted', holdEntryId: 'acme-2#0' }),
      [],
    ],
    [
      'a part payment holds for a week from the day it came',
      tracked().paid(dayAfterMonday(2), 400, ['inv-1'], dayAfterMonday(1)),
      ['part-payment +8'],
    ],
    ['a part payment of an unknown day holds nothing', tracked().paid(dayAfterMonday(2), 400, ['inv-1'], null), []],
    [
      'a part payment of long ago holds nothing',
      tracked().paid(dayAfterMonday(20), 400, ['inv-1'], dayAfterMonday(2)),
      [],
    ],
    [
      'a deposit long before the due date holds nothing',
      journal()
        .tracked(monday, { dueDate: dayAfterMonday(30) })
        .paid(monday, 400),
      [],
    ],
    [
      'less than promised leaves the promise standing',
      tracked().held(monday, promise).paid(dayAfterMonday(2), 400),
      ['promise +6'],
    ],
    [
      'as much as promised keeps the promise',
      tracked()
        .held(monday, { ...promise, amount: euros(400) })
        .paid(dayAfterMonday(2), 400),
      ['promise +6 settled', 'part-payment +9'],
    ],
    [
      'money settles what waited for it',
      tracked()
        .held(monday, { kind: 'pending-payment', until: dayAfterMonday(5) })
        .paid(dayAfterMonday(2), 400),
      ['pending-payment +5 settled', 'part-payment +9'],
    ],
  ];
  it.each(cases)('%s', (_name, builder, expected) => {
    expect(holds(builder)).toEqual(expected);
  });

  const replies = [
    ['a promise with a day holds until the day after', 'promise', 10, 11],
    ['a promise for tomorrow still leaves three days to read it', 'promise', 1, 3],
    ['a promise for next year holds 45 days at most', 'promise', 300, 45],
    ['an absence with an end holds until it is over', 'out-of-office', 12, 13],
    ['"I have paid" holds for a week', 'already-paid', null, 7],
    ['a dispute holds for a week', 'dispute', null, 7],
    ['a question holds for three days', 'question', null, 3],
  ] as const;
  it.each(replies)('%s', (_name, suggests, named, expected) => {
    const promiseDate = named === null ? null : dayAfterMonday(named);
    const builder = tracked().add(monday, { kind: 'reply-received', messageId: 'm', suggests, promiseDate });
    expect(holds(builder)).toEqual([`reply +${expected}`]);
  });
});

describe('a payment plan in the journal', () => {
  const plan = () =>
    tracked().add(monday, {
      kind: 'plan-agreed',
      instalments: [10, 20, 30].map((after) => ({ dueDate: dayAfterMonday(after), amount: euros(800) })),
    });
  const until = (builder: JournalBuilder) => {
    const [hold] = builder.standing().holds;
    return hold?.settledOn ? 'settled' : hold?.until;
  };

  it('holds until the day after the first instalment', () => {
    expect(until(plan())).toBe(dayAfterMonday(11));
  });

  it('holds until the next one once an instalment has come', () => {
    expect(until(plan().paid(dayAfterMonday(9), 800))).toBe(dayAfterMonday(21));
    expect(plan().paid(dayAfterMonday(9), 800).standing().holds).toHaveLength(1);
  });

  it('waits for the next one once a missed instalment was acted on', () => {
    expect(until(plan().mailed(dayAfterMonday(12), 'instalment-missed', 'polite'))).toBe(dayAfterMonday(21));
    const last = plan().mailed(dayAfterMonday(12), null, null).mailed(dayAfterMonday(22), null, null);
    expect(until(last.mailed(dayAfterMonday(32), null, null))).toBe('settled');
  });

  it('does not wait for instalments that were paid ahead', () => {
    expect(until(plan().paid(dayAfterMonday(5), 1700))).toBe(dayAfterMonday(31));
    expect(plan().paid(dayAfterMonday(5), 1700).standing().plans[0]?.paidSince).toEqual(euros(1700));
  });
});
