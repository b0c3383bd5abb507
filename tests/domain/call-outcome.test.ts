import { describe, expect, it } from 'vitest';
import { type CallResult, factsOfCall, helpAfterCall } from '../../utils/domain/call-outcome.ts';
import { nextStep } from '../../utils/domain/follow-up/next-step.ts';
import { defaultPolicy } from '../../utils/domain/follow-up/policy.ts';
import { promiseHold } from '../../utils/domain/hold-for.ts';
import { callOutcomes } from '../../utils/domain/journal-entry.ts';
import { talkingPoints } from '../../utils/domain/talking-points.ts';
import { day, dayAfterMonday, euros, type JournalBuilder, journal, monday } from './a-journal.ts';

const policy = defaultPolicy('en-GB');
const friday = dayAfterMonday(11);

/** Two reminders went out; the ladder says to call on Friday 13 March 2026. */
const toBeCalled = () =>
  journal()
    .tracked(dayAfterMonday(-7))
    .mailed(dayAfterMonday(2), 'polite-1', 'polite')
    .mailed(dayAfterMonday(7), 'polite-2', 'polite');

function called(result: CallResult): JournalBuilder {
  const builder = toBeCalled();
  for (const fact of factsOfCall(result, { stepId: 'call-1', on: friday }, policy)) builder.add(friday, fact);
  return builder;
}

function next(builder: JournalBuilder): string {
  const step = nextStep(builder.standing(), policy, friday);
  if (step.kind === 'held') return `${step.hold} until ${step.until}`;
  return step.kind === 'follow-up' ? `${step.step?.id} on ${step.dueDay}` : step.kind;
}

describe('a phone call', () => {
  const cases: [string, CallResult, string, string | null][] = [
    ['nobody answers', { outcome: 'no-answer' }, 'call-1 on 2026-03-16', 'try-again'],
    ['voicemail', { outcome: 'voicemail' }, 'firm-1 on 2026-03-16', null],
    [
      'they will pay on a day',
      { outcome: 'will-pay', promisedFor: day('2026-03-20') },
      'promise until 2026-03-21',
      null,
    ],
    ['they will pay today', { outcome: 'will-pay', promisedFor: friday }, 'promise until 2026-03-14', null],
    ['they never got it', { outcome: 'not-received' }, 'snooze until 2026-03-20', 'resend-invoice'],
    ['it waits for approval', { outcome: 'waiting-for-approval' }, 'snooze until 2026-03-20', null],
    ['it is the wrong person', { outcome: 'wrong-contact' }, 'call-1 on 2026-03-16', 'change-contact'],
    ['they dispute it', { outcome: 'dispute' }, 'dispute until 2026-03-27', null],
    [
      'it is in the payment run',
      { outcome: 'in-payment-run', payRun: day('2026-03-25') },
      'pending-payment until 2026-03-27',
      null,
    ],
    [
      'it is in some payment run',
      { outcome: 'in-payment-run', payRun: null },
      'pending-payment until 2026-03-18',
      null,
    ],
    ['they say they have paid', { outcome: 'paid' }, 'pending-payment until 2026-03-18', 'look-for-payment'],
    ['they refuse', { outcome: 'refuses' }, 'firm-1 on 2026-03-16', 'look-at-options'],
  ];
  it.each(cases)('%s', (_name, result, then, help) => {
    expect(next(called(result))).toBe(then);
    expect(helpAfterCall(result.outcome)).toBe(help);
  });

  it('has a case above for every outcome', () => {
    expect(new Set(cases.map(([, { outcome }]) => outcome))).toEqual(new Set(callOutcomes));
  });

  it('can be undone, with the hold it made', () => {
    const builder = called({ outcome: 'dispute' });
    const [contact, hold] = builder.entries.slice(-2);
    builder.undid(friday, hold?.id).undid(friday, contact?.id);
    expect(next(builder)).toBe('call-1 on 2026-03-13');
  });

  it('takes no promise for a day that is past', () => {
    const past = { outcome: 'will-pay', promisedFor: monday } as const;
    expect(() => factsOfCall(past, { stepId: null, on: friday }, policy)).toThrow(RangeError);
  });

  it('keeps the user’s note with the hold', () => {
    const facts = factsOfCall({ outcome: 'dispute' }, { stepId: null, on: friday, note: 'Two hours too many' }, policy);
    expect(facts[1]).toMatchObject({ kind: 'hold-placed', hold: { note: 'Two hours too many' } });
  });
});

describe('talking points', () => {
  const cases: [string, JournalBuilder, number, string][] = [
    [
      'after one mail: did it arrive?',
      journal().tracked(monday).mailed(dayAfterMonday(2), 'polite-1', 'polite'),
      5,
      'ask-what-is-missing',
    ],
    ['after two unanswered mails: who pays there?', toBeCalled(), 11, 'ask-who-pays'],
    ['an answer starts the count again', toBeCalled().replied(dayAfterMonday(9)), 11, 'ask-what-is-missing'],
    [
      'after a broken promise: what came between?',
      toBeCalled().held(dayAfterMonday(8), promiseHold(dayAfterMonday(9), dayAfterMonday(8))),
      11,
      'promise-broken',
    ],
    [
      'in a dispute: what would settle it?',
      toBeCalled().held(dayAfterMonday(8), { kind: 'dispute', until: dayAfterMonday(20) }),
      11,
      'settle-dispute',
    ],
    ['after a part: thanks', toBeCalled().paid(dayAfterMonday(8), 400), 11, 'thank-for-part'],
    [
      'after more than a month: a plan',
      journal().tracked(monday).mailed(dayAfterMonday(30), 'polite-2', 'polite'),
      40,
      'offer-plan',
    ],
  ];
  it.each(cases)('%s', (_name, builder, today, expected) => {
    const points = talkingPoints(builder.standing(), dayAfterMonday(today)).map(({ code }) => code);
    expect(points).toEqual(['what-is-owed', expected, 'ask-for-a-day']);
  });

  it('name the oldest overdue invoice and how many there are', () => {
    const builder = toBeCalled().tracked(monday, { number: '1044', dueDate: dayAfterMonday(5) }, 'inv-2');
    const [point] = talkingPoints(builder.standing(), friday);
    expect(point?.figures).toEqual({ number: '1043', days: 11, count: 2 });
    expect(talkingPoints(journal().tracked(monday).paid(monday, 2400).standing(), friday)).toEqual([]);
    expect(euros(1).currency).toBe('EUR');
  });
});
