import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import { nextStep } from '../../../utils/domain/follow-up/next-step.ts';
import { defaultPolicy } from '../../../utils/domain/follow-up/policy.ts';
import type { Hold } from '../../../utils/domain/hold.ts';
import { promiseHold, usualHold } from '../../../utils/domain/hold-for.ts';
import type { ReplyKind } from '../../../utils/domain/reply.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import { dayAfterMonday, euros, type JournalBuilder, journal } from '../a-journal.ts';

const policy = defaultPolicy('en-GB');

/** An invoice that fell due on Monday 2 March 2026; its first reminder went out two days later. */
const reminded = () => journal().tracked(dayAfterMonday(-7)).mailed(dayAfterMonday(2), 'polite-1', 'polite');

function line(standing: ClientStanding, today: CalendarDay): string {
  const next = nextStep(standing, policy, today);
  if (next.kind === 'nothing') return 'nothing';
  if (next.kind === 'held') return `held: ${next.hold} until ${next.until}`;
  const { dueDay, step, stage, reason } = next;
  return `${dueDay} ${step?.id ?? 'look'} ${stage ?? '-'}: ${reason.code} ${reason.figures.hold ?? ''}`.trim();
}

describe('a hold that ends', () => {
  const promise = promiseHold(dayAfterMonday(8), dayAfterMonday(3));
  const until = (kind: Hold['kind'], after: number): Hold => ({ kind, until: dayAfterMonday(after) });
  const held = (hold: Hold) => reminded().held(dayAfterMonday(3), hold);

  const cases: [string, JournalBuilder, number, string][] = [
    ['is a hold on the day it is placed', held(promise), 3, 'held: promise until 2026-03-11'],
    ['is a hold on the day that was promised', held(promise), 8, 'held: promise until 2026-03-11'],
    [
      'broken promise: a mail that names it, one stage up',
      held(promise),
      9,
      '2026-03-11 promise-broken firm: promise-broken promise',
    ],
    [
      'broken promise before anybody wrote: politely',
      unwritten(promise),
      9,
      '2026-03-11 promise-broken polite: promise-broken promise',
    ],
    [
      'broken promise when a firm step is due, too: one mail',
      held(promiseHold(dayAfterMonday(14), dayAfterMonday(3))),
      15,
      '2026-03-17 promise-broken firm: promise-broken promise',
    ],
    [
      'broken promise too soon after a mail: once the gap is over',
      held(promiseHold(dayAfterMonday(4), dayAfterMonday(3))),
      5,
      '2026-03-09 promise-broken firm: promise-broken promise',
    ],
    ['kept promise: nothing', held(promise).paid(dayAfterMonday(8), 2400), 9, 'nothing'],
    [
      'promise moved to a later day: held until then',
      held(promise).held(dayAfterMonday(9), promiseHold(dayAfterMonday(20), dayAfterMonday(9))),
      10,
      'held: promise until 2026-03-23',
    ],
    [
      'broken promise that was written about: the ladder goes on',
      held(promise).mailed(dayAfterMonday(9), 'promise-broken', 'firm'),
      10,
      '2026-03-16 firm-1 firm: next-on-ladder',
    ],
    [
      'broken promise put off by a snooze: comes with its own reason',
      held(promise).held(dayAfterMonday(9), until('snooze', 14)),
      14,
      '2026-03-16 promise-broken firm: promise-broken promise',
    ],
    [
      'snooze over: the step that is due by then',
      held(until('snooze', 10)),
      10,
      '2026-03-12 polite-2 polite: hold-ended snooze',
    ],
    [
      'snooze over on a weekend: on Monday, with the step that waited longest',
      held(until('snooze', 12)),
      12,
      '2026-03-16 polite-2 polite: hold-ended snooze',
    ],
    [
      'snooze over before the next step: a look',
      held(until('snooze', 5)),
      5,
      '2026-03-09 polite-2 polite: hold-ended snooze',
    ],
    ['snooze over in the gap after a mail: a look', mailedThenSnoozed(), 4, '2026-03-06 look -: hold-ended snooze'],
    [
      'dispute over: a look, and nobody is chased by itself',
      held(until('dispute', 15)),
      20,
      '2026-03-17 look -: hold-ended dispute',
    ],
    [
      'dispute looked at: the ladder goes on where it was',
      held(until('dispute', 15)).add(dayAfterMonday(15), { kind: 'step-skipped', stepId: 'looked-at' }, []),
      16,
      '2026-03-18 polite-2 polite: no-answer-since',
    ],
    [
      'dispute lifted late: what waited meanwhile was not missed',
      lifted(held(until('dispute', 5)), 25),
      26,
      '2026-03-27 polite-2 polite: no-answer-since',
    ],
    [
      'dispute lifted: the ladder goes on where it was',
      lifted(held(until('dispute', 15))),
      16,
      '2026-03-17 polite-2 polite: no-answer-since',
    ],
    [
      'pending payment that did not come: the step that is due',
      held(usualHold('pending-payment', dayAfterMonday(3))),
      8,
      '2026-03-10 polite-2 polite: hold-ended pending-payment',
    ],
    [
      'reply nobody read: a look, whatever is due',
      reminded().replied(dayAfterMonday(4)),
      30,
      '2026-03-09 look -: hold-ended reply',
    ],
    [
      'reply and a broken promise: the reply first',
      held(promise).replied(dayAfterMonday(8)),
      12,
      '2026-03-13 look -: hold-ended reply',
    ],
  ];
  it.each(cases)('%s', (_name, builder, today, expected) => {
    expect(line(builder.standing(), dayAfterMonday(today))).toBe(expected);
  });

  it('of a reply that was undone with its answer is back', () => {
    const answered = reminded().replied(dayAfterMonday(4)).mailed(dayAfterMonday(5), null, null);
    expect(line(answered.standing(), dayAfterMonday(5))).not.toContain('held');
    expect(line(answered.undid(dayAfterMonday(5)).standing(), dayAfterMonday(5))).toBe('held: reply until 2026-03-09');
  });
});

describe('a reply', () => {
  const said = (on: number, suggests: ReplyKind | null, builder = journal().tracked(dayAfterMonday(-7))) =>
    builder.add(dayAfterMonday(on), { kind: 'reply-received', messageId: 'm', suggests, promiseDate: null });

  const cases: [string, JournalBuilder, string][] = [
    [
      'of thanks before the due date is nothing to come back to',
      said(-5, null),
      '2026-03-04 polite-1 polite: first-reminder',
    ],
    [
      'that asks something before the due date waits for an answer',
      said(-5, 'question'),
      '2026-03-02 look -: hold-ended reply',
    ],
    ['of thanks after the due date is read first', said(1, null), '2026-03-06 look -: hold-ended reply'],
    [
      'that was old when the invoice was tracked holds up nothing',
      said(-6, null, journal().tracked(dayAfterMonday(4))),
      '2026-03-04 polite-1 polite: first-reminder',
    ],
    [
      'that was old but disputes the invoice is looked at',
      said(-6, 'dispute', journal().tracked(dayAfterMonday(4))),
      '2026-03-03 look -: hold-ended reply',
    ],
  ];
  it.each(cases)('%s', (_name, builder, expected) => {
    expect(line(builder.standing(), dayAfterMonday(4))).toBe(expected);
  });
});

describe('a promise for a day before the due date that was broken', () => {
  it('is not written about while the client’s new mail is unread, whatever that mail says', () => {
    const early = journal().tracked(dayAfterMonday(-14), { dueDate: dayAfterMonday(7) });
    const broken = early.held(dayAfterMonday(-10), promiseHold(dayAfterMonday(-4), dayAfterMonday(-10)));
    expect(line(broken.standing(), dayAfterMonday(1))).toMatch(/promise-broken polite/);
    const written = broken.replied(dayAfterMonday(1));
    expect(line(written.standing(), dayAfterMonday(1))).toMatch(/^held: promise/);
  });
});

describe('a hold on the whole client', () => {
  it('says nothing of an invoice that came after it', () => {
    const builder = reminded()
      .held(dayAfterMonday(3), { kind: 'promise', promisedFor: dayAfterMonday(8), until: dayAfterMonday(9) }, [])
      .paid(dayAfterMonday(8), 2400)
      .tracked(dayAfterMonday(20), { dueDate: dayAfterMonday(20) }, 'inv-2')
      .held(dayAfterMonday(3), { kind: 'snooze', until: dayAfterMonday(20) }, []);
    expect(line(builder.standing(), dayAfterMonday(22))).toBe('2026-03-24 polite-1 polite: first-reminder');
  });

  it('covers an invoice that is tracked while the client is snoozed', () => {
    const builder = reminded()
      .held(dayAfterMonday(3), { kind: 'snooze', until: dayAfterMonday(30) }, [])
      .tracked(dayAfterMonday(10), { dueDate: dayAfterMonday(12) }, 'inv-2');
    expect(line(builder.standing(), dayAfterMonday(20))).toBe('held: snooze until 2026-04-01');
  });
});

describe('a snooze of one invoice', () => {
  it('is looked at by itself where the step that is due is about another', () => {
    const builder = reminded()
      .tracked(dayAfterMonday(2), { dueDate: dayAfterMonday(30) }, 'inv-2')
      .held(dayAfterMonday(2), { kind: 'snooze', until: dayAfterMonday(8) }, ['inv-2']);
    expect(line(builder.standing(), dayAfterMonday(7))).toBe('2026-03-09 polite-2 polite: no-answer-since');
    const both = nextStep(builder.standing(), policy, dayAfterMonday(8));
    expect(both).toMatchObject({ invoiceIds: ['inv-2'], step: null, reason: { code: 'hold-ended' } });
  });
});

describe('the reason given', () => {
  it('never says that nobody answered where somebody did', () => {
    const answered = reminded()
      .replied(dayAfterMonday(4))
      .add(dayAfterMonday(5), { kind: 'hold-lifted', holdEntryId: 'acme-3#0' }, []);
    expect(line(reminded().standing(), dayAfterMonday(7))).toBe('2026-03-09 polite-2 polite: no-answer-since');
    expect(line(answered.standing(), dayAfterMonday(7))).toBe('2026-03-09 polite-2 polite: hold-ended reply');
  });
});

describe('a missed instalment', () => {
  it('is written about in its own mail, and then the plan waits for the next', () => {
    const plan = reminded().add(dayAfterMonday(3), {
      kind: 'plan-agreed',
      instalments: [10, 40].map((after) => ({ dueDate: dayAfterMonday(after), amount: euros(1200) })),
    });
    expect(line(plan.standing(), dayAfterMonday(10))).toBe('held: plan until 2026-03-13');
    expect(line(plan.standing(), dayAfterMonday(11))).toBe('2026-03-13 instalment-missed firm: instalment-missed plan');
    plan.mailed(dayAfterMonday(11), 'instalment-missed', 'firm');
    expect(line(plan.standing(), dayAfterMonday(12))).toBe('held: plan until 2026-04-12');
    plan.paid(dayAfterMonday(38), 2400);
    expect(line(plan.standing(), dayAfterMonday(42))).toBe('nothing');
  });
});

function unwritten(hold: Hold): JournalBuilder {
  return journal().tracked(dayAfterMonday(-7)).held(dayAfterMonday(1), hold);
}

function mailedThenSnoozed(): JournalBuilder {
  return reminded().held(dayAfterMonday(2), { kind: 'snooze', until: dayAfterMonday(4) });
}

function lifted(builder: JournalBuilder, on = 15): JournalBuilder {
  return builder.add(dayAfterMonday(on), { kind: 'hold-lifted', holdEntryId: builder.lastId }, []);
}
