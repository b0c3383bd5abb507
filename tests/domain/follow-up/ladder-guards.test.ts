import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../../../utils/domain/calendar-day.ts';
import type { FollowUp, Policy } from '../../../utils/domain/follow-up/follow-up.ts';
import { defaultLadder, type Ladder } from '../../../utils/domain/follow-up/ladder.ts';
import { nextStep } from '../../../utils/domain/follow-up/next-step.ts';
import { defaultPolicy, noLadder, resolvePolicy } from '../../../utils/domain/follow-up/policy.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import { day, dayAfterMonday, euros, type JournalBuilder, journal, monday } from '../a-journal.ts';

const policy = defaultPolicy('en-GB');

/** An invoice that fell due on Monday 2 March 2026, tracked a week before. */
const due = () => journal().tracked(dayAfterMonday(-7));

function followUp(standing: ClientStanding, today: CalendarDay, by: Policy = policy): FollowUp {
  const next = nextStep(standing, by, today);
  if (next.kind !== 'follow-up') throw new Error(`Not a follow-up but ${next.kind}`);
  return next;
}

function brief({ dueDay, step, stage, foldedStepIds }: FollowUp): string {
  const folded = foldedStepIds.length > 0 ? ` (${foldedStepIds.join(', ')})` : '';
  return `${dueDay} ${step?.id ?? 'look'} ${stage ?? '-'}${folded}`;
}

/** Does every step on the first day it may be done, until `end`; each step as `day of the week, date: step`. */
function followFaithfully(builder: JournalBuilder, end: CalendarDay, by: Policy = policy): string[] {
  const done: string[] = [];
  for (let on = dayAfterMonday(-7); on <= end; on = addDays(on, 1)) {
    const next = nextStep(builder.standing(), by, on);
    if (next.kind !== 'follow-up' || next.dueDay > on) continue;
    const { step, stage, invoiceIds } = next;
    done.push(`${on} ${step?.id ?? 'look'}`);
    if (step?.channel === 'mail' || step?.channel === 'letter') {
      const { channel, id: stepId } = step;
      builder.add(on, { kind: 'contact-made', channel, stepId, stage, origin: 'fairdue' }, invoiceIds);
    } else if (step?.channel === 'call') builder.called(on, step.id);
    else builder.add(on, { kind: 'step-skipped', stepId: step?.id ?? 'looked-at' }, invoiceIds);
  }
  return done;
}

describe('the ladder, followed faithfully', () => {
  it('goes by the days of the default ladder, on working days', () => {
    expect(followFaithfully(due(), dayAfterMonday(100))).toEqual([
      '2026-03-04 polite-1', // +2, a Wednesday
      '2026-03-09 polite-2', // +7
      '2026-03-13 call-1', // +11
      '2026-03-16 firm-1', // +14
      '2026-03-23 firm-2', // +21
      '2026-04-01 firm-3', // +30
      '2026-04-16 final-1', // +45
      '2026-05-01 decide', // +60
      '2026-06-01 decide', // 30 days later, a Monday
    ]);
  });

  it('moves from a weekend to Monday and is back on its days as soon as the gaps allow', () => {
    const thursday = journal().tracked(monday, { dueDate: day('2026-03-05') });
    expect(followFaithfully(thursday, dayAfterMonday(40))).toEqual([
      '2026-03-09 polite-1', // +2 is a Saturday
      '2026-03-16 polite-2', // 5 days after is a Saturday
      '2026-03-19 call-1', // 3 days after
      '2026-03-23 firm-1', // 3 days after is a Sunday
      '2026-03-30 firm-2', // 5 days after is a Saturday
      '2026-04-06 firm-3', // +30 is a Saturday: back on its day
    ]);
  });

  it('leaves out the user’s days off, and follows the weekend of the region', () => {
    const off = { ...policy, daysOff: [day('2026-03-04'), day('2026-03-05')] };
    expect(followFaithfully(due(), dayAfterMonday(5), off)).toEqual(['2026-03-06 polite-1']);
    const friday = journal().tracked(monday, { dueDate: day('2026-03-04') });
    expect(followFaithfully(friday, dayAfterMonday(7), defaultPolicy('ar-EG'))).toEqual(['2026-03-08 polite-1']);
  });

  it('sends a courtesy note only where it is switched on, and to nobody who usually pays on time', () => {
    const on = defaultLadder.steps.map((step) => ({ ...step, enabled: true }));
    const withCourtesy = { ...policy, ladder: { ...defaultLadder, steps: on } };
    expect(followFaithfully(due(), dayAfterMonday(3), withCourtesy)).toEqual([
      '2026-02-27 courtesy',
      '2026-03-04 polite-1',
    ]);
    const goodPayer = due();
    for (const id of ['a', 'b', 'c']) {
      goodPayer.tracked(dayAfterMonday(-7), { dueDate: dayAfterMonday(-7) }, id).paid(dayAfterMonday(-7), 2400, [id]);
    }
    expect(followFaithfully(goodPayer, dayAfterMonday(3), withCourtesy)).toEqual(['2026-03-04 polite-1']);
  });

  it('has no courtesy note for an invoice that was not known in time', () => {
    const on = defaultLadder.steps.map((step) => ({ ...step, enabled: true }));
    const late = journal().tracked(dayAfterMonday(1));
    const next = followUp(late.standing(), dayAfterMonday(1), { ...policy, ladder: { ...defaultLadder, steps: on } });
    expect(next.step?.id).toBe('polite-1');
  });
});

describe('missed steps', () => {
  const cases: [string, JournalBuilder, number, string][] = [
    ['a call missed yesterday is still a call', second(), 12, '2026-03-13 call-1 polite'],
    ['a missed call is folded into the late notice', second(), 14, '2026-03-13 firm-1 firm (call-1)'],
    ['three weeks away fold into one step', first(), 25, '2026-03-09 firm-2 firm (polite-2, call-1, firm-1)'],
    [
      'however long away, the tone goes up by one stage',
      first(),
      90,
      '2026-03-09 firm-3 firm (polite-2, call-1, firm-1, firm-2)',
    ],
    ['a first contact after two weeks is no late notice', due(), 15, '2026-03-04 polite-2 polite (polite-1)'],
    [
      'a first contact about an old debt is a second reminder at most',
      due(),
      400,
      '2026-03-04 polite-2 polite (polite-1)',
    ],
    [
      'a step that was passed over is no first contact',
      due().add(dayAfterMonday(2), { kind: 'step-skipped', stepId: 'polite-1' }),
      400,
      '2026-03-09 polite-2 polite',
    ],
  ];
  it.each(cases)('%s', (_name, builder, today, expected) => {
    expect(brief(followUp(builder.standing(), dayAfterMonday(today)))).toBe(expected);
  });

  it('after a late first contact the ladder goes on at its own pace', () => {
    const old = due().mailed(dayAfterMonday(42), 'polite-2', 'polite');
    expect(followFaithfully(old, dayAfterMonday(110)).map((line) => line.slice(5))).toEqual([
      '04-17 call-1', // 4 days after the second reminder, as on the ladder
      '04-20 firm-1', // 7 days after it
      '04-27 firm-2',
      '05-06 firm-3',
      '05-21 final-1',
      '06-05 decide',
    ]);
  });

  it('a firm mail that came late has its time to work before the demand letter', () => {
    const late = first().mailed(dayAfterMonday(50), 'firm-3', 'firm');
    expect(brief(followUp(late.standing(), dayAfterMonday(51)))).toBe('2026-05-06 final-1 final');
  });
});

function first(): JournalBuilder {
  return due().mailed(dayAfterMonday(2), 'polite-1', 'polite');
}

function second(): JournalBuilder {
  return first().mailed(dayAfterMonday(7), 'polite-2', 'polite');
}

describe('contacts of every kind', () => {
  const call = (outcome: 'no-answer' | 'voicemail') => (builder: JournalBuilder, on: number) =>
    builder.called(dayAfterMonday(on), 'call-1', outcome);
  const cases: [string, JournalBuilder, number, string][] = [
    [
      'a mail by hand is followed by five days of quiet',
      due().mailed(dayAfterMonday(1), null, null),
      2,
      '2026-03-09 polite-1 polite',
    ],
    [
      'a mail by hand when a reminder was due was that reminder',
      due().mailed(dayAfterMonday(3), null, null),
      7,
      '2026-03-10 polite-2 polite',
    ],
    [
      'a mail by hand does not count as the harsher step that was due, and the ladder takes its time after it',
      second().mailed(dayAfterMonday(15), null, null),
      16,
      '2026-03-23 call-1 polite',
    ],
    ['a reminder that the site sent counts, too', siteReminder(), 3, '2026-03-09 polite-2 polite'],
    [
      'a firm mail of the user’s choice is not followed by a polite one',
      due().mailed(dayAfterMonday(3), null, 'firm'),
      8,
      '2026-03-16 firm-1 firm',
    ],
    ['a voicemail is a call made', call('voicemail')(second(), 11), 12, '2026-03-16 firm-1 firm'],
    ['a call nobody answers is tried once more', call('no-answer')(second(), 10), 12, '2026-03-16 call-1 polite'],
    ['but not a third time', call('no-answer')(call('no-answer')(second(), 11), 14), 15, '2026-03-19 firm-1 firm'],
    [
      'a call of the user’s own making is the call that comes next',
      second().called(dayAfterMonday(9), null),
      11,
      '2026-03-16 firm-1 firm',
    ],
    [
      'a skipped step does not come again',
      due().add(dayAfterMonday(2), { kind: 'step-skipped', stepId: 'polite-1' }, []),
      3,
      '2026-03-09 polite-2 polite',
    ],
    ['skipping all polite steps still begins politely', skippedAll(), 8, '2026-03-13 call-1 polite'],
    ['a payment resets the counters', firmThenPaid(), 60, '2026-04-08 polite-1 polite'],
    [
      'a step taken long before its day is done all the same',
      due().mailed(dayAfterMonday(3), 'firm-1', 'firm'),
      8,
      '2026-03-23 firm-2 firm',
    ],
    [
      'a removed step counts by its tone',
      second().mailed(dayAfterMonday(14), 'my-own-step', 'firm'),
      15,
      '2026-03-23 firm-2 firm',
    ],
  ];
  it.each(cases)('%s', (_name, builder, today, expected) => {
    expect(brief(followUp(builder.standing(), dayAfterMonday(today)))).toBe(expected);
  });

  it('a skipped step leaves the day alone: nothing else comes up on it', () => {
    const skipped = due().add(dayAfterMonday(40), { kind: 'step-skipped', stepId: 'polite-2' });
    const next = followUp(skipped.standing(), dayAfterMonday(40));
    expect(next.dueDay > dayAfterMonday(40)).toBe(true);
  });
});

function siteReminder(): JournalBuilder {
  const reminder = { kind: 'contact-made', channel: 'site', stepId: null, stage: null, origin: 'site' } as const;
  return due().add(dayAfterMonday(2), reminder);
}

function skippedAll(): JournalBuilder {
  return due()
    .add(dayAfterMonday(2), { kind: 'step-skipped', stepId: 'polite-1' })
    .add(dayAfterMonday(7), { kind: 'step-skipped', stepId: 'polite-2' });
}

function firmThenPaid(): JournalBuilder {
  return second().mailed(dayAfterMonday(14), 'firm-1', 'firm').paid(dayAfterMonday(30), 400);
}

describe('several invoices of one client', () => {
  const both = () =>
    journal()
      .tracked(dayAfterMonday(-20), { dueDate: dayAfterMonday(-20) }, 'older')
      .tracked(dayAfterMonday(-20), { dueDate: monday, amountDue: { minor: 900, currency: 'USD' } }, 'younger');

  it('go into one mail, the oldest first, whatever their currency', () => {
    expect(followUp(both().standing(), dayAfterMonday(3)).invoiceIds).toEqual(['older', 'younger']);
  });

  it('wait for the oldest, which carries the step', () => {
    const told = both().mailed(dayAfterMonday(-6), 'firm-1', 'firm', ['older']);
    expect(brief(followUp(told.standing(), dayAfterMonday(2)))).toBe('2026-03-03 firm-2 firm');
  });

  it('are left out while they are not overdue or on a hold', () => {
    expect(followUp(both().standing(), monday).invoiceIds).toEqual(['older']);
    const disputed = both().held(monday, { kind: 'dispute', until: dayAfterMonday(14) }, ['older']);
    const next = followUp(disputed.standing(), dayAfterMonday(3));
    expect(next.invoiceIds).toEqual(['younger']);
    expect(next.stage).toBe('polite');
  });

  it('keep a tone of their own: a young debt in a mail about an old one is no further than its own days', () => {
    const told = both().mailed(dayAfterMonday(5), 'firm-1', 'firm', ['older', 'younger']);
    const disputed = told.held(dayAfterMonday(6), { kind: 'dispute', until: dayAfterMonday(40) }, ['older']);
    expect(brief(followUp(disputed.standing(), dayAfterMonday(10)))).toBe('2026-03-12 polite-2 polite');
  });

  it('are all let alone while a reply about one of them is unread', () => {
    const next = nextStep(both().replied(dayAfterMonday(3), 'm', ['younger']).standing(), policy, dayAfterMonday(3));
    expect(next).toMatchObject({ kind: 'held', hold: 'reply', until: dayAfterMonday(6) });
  });

  it('of a debt handed over, only the others are reminded of', () => {
    const decided = both().add(dayAfterMonday(45), { kind: 'step-skipped', stepId: 'decide' }, ['older']);
    const next = followUp(decided.standing(), dayAfterMonday(46));
    expect(next.invoiceIds).toEqual(['younger']);
    expect(next.stage).toBe('polite');
  });
});

describe('ladders of one’s own', () => {
  const firmOnly: Ladder = {
    id: 'mine',
    steps: [{ id: 'straight', day: 3, channel: 'mail', stage: 'firm', enabled: true }],
  };

  it('may begin firmly: the first step is no old debt', () => {
    expect(brief(followUp(due().standing(), dayAfterMonday(3), { ...policy, ladder: firmOnly }))).toBe(
      '2026-03-05 straight firm',
    );
  });

  it('come to an end: the invoice is looked at once a month', () => {
    const told = due().mailed(dayAfterMonday(3), 'straight', 'firm');
    const next = followUp(told.standing(), dayAfterMonday(40), { ...policy, ladder: firmOnly });
    expect([brief(next), next.reason.code]).toEqual(['2026-04-06 look -', 'time-to-decide']);
  });

  it('of an invoice come before the client’s, and the client’s before the default', () => {
    const chased = resolvePolicy(policy, { ladder: noLadder }, { 'inv-1': { ladder: firmOnly } });
    expect(followUp(due().standing(), dayAfterMonday(3), chased).step?.id).toBe('straight');
    expect(nextStep(due().standing(), resolvePolicy(policy, { ladder: noLadder }), dayAfterMonday(30)).kind).toBe(
      'nothing',
    );
    expect(resolvePolicy(policy, { writtenGap: 9 })).toMatchObject({ writtenGap: 9, anyGap: 3, ladder: defaultLadder });
  });
});

describe('an invoice without a due date', () => {
  it('is looked at a month after it was issued, and again a month after that', () => {
    const undated = journal().tracked(monday, { dueDate: null, issueDate: day('2026-02-16') });
    const next = followUp(undated.standing(), day('2026-03-20'));
    expect([brief(next), next.reason]).toEqual([
      '2026-03-18 look -',
      { code: 'due-date-unknown', figures: { days: 32 } },
    ]);
    undated.add(day('2026-03-20'), { kind: 'step-skipped', stepId: 'looked-at' });
    expect(followUp(undated.standing(), day('2026-03-21')).dueDay).toBe('2026-04-20');
  });

  it('is chased as soon as somebody says when it was due', () => {
    const corrected = journal()
      .tracked(monday, { dueDate: null })
      .add(monday, { kind: 'invoice-corrected', changes: { dueDate: dayAfterMonday(-2), amountDue: euros(10) } });
    expect(followUp(corrected.standing(), monday).step?.id).toBe('polite-1');
  });
});
