import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import { followUpDay, nextStep } from '../../../utils/domain/follow-up/next-step.ts';
import { defaultPolicy } from '../../../utils/domain/follow-up/policy.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import { day, dayAfterMonday, euros, type JournalBuilder, journal, monday } from '../a-journal.ts';

const policy = defaultPolicy('en-GB');

/** The next step in one line: day · step · stage · reason. */
function line(standing: ClientStanding, today: CalendarDay): string {
  const next = nextStep(standing, policy, today);
  if (next.kind === 'nothing') return 'nothing';
  if (next.kind === 'held') return `held until ${next.until} · ${next.hold}`;
  return `${next.dueDay} · ${next.step?.id ?? 'look'} · ${next.stage ?? '-'} · ${next.reason.code}`;
}

/** An invoice that fell due on a Monday, tracked a week before. */
const due = () => journal().tracked(dayAfterMonday(-7));

describe('the default ladder, day by day', () => {
  const chased: [string, JournalBuilder, number, string][] = [
    ['before the due date', due(), -7, '2026-03-04 · polite-1 · polite · not-due-yet'],
    ['on the due date', due(), 0, '2026-03-04 · polite-1 · polite · not-due-yet'],
    ['a day late', due(), 1, '2026-03-04 · polite-1 · polite · next-on-ladder'],
    ['two days late', due(), 2, '2026-03-04 · polite-1 · polite · first-reminder'],
    ['three days late, still nobody wrote', due(), 3, '2026-03-04 · polite-1 · polite · first-reminder'],
    [
      'the day after the first reminder',
      due().mailed(dayAfterMonday(2), 'polite-1', 'polite'),
      3,
      '2026-03-09 · polite-2 · polite · next-on-ladder',
    ],
    [
      'a week late',
      due().mailed(dayAfterMonday(2), 'polite-1', 'polite'),
      7,
      '2026-03-09 · polite-2 · polite · no-answer-since',
    ],
    [
      'after the second reminder, the phone',
      due().mailed(dayAfterMonday(2), 'polite-1', 'polite').mailed(dayAfterMonday(7), 'polite-2', 'polite'),
      11,
      '2026-03-13 · call-1 · polite · time-to-call',
    ],
    ['paid', due().paid(dayAfterMonday(1), 2400), 3, 'nothing'],
    [
      'promised',
      due().held(dayAfterMonday(3), { kind: 'promise', promisedFor: day('2026-03-12'), until: day('2026-03-13') }),
      4,
      'held until 2026-03-13 · promise',
    ],
    [
      'the promise is broken',
      due().held(dayAfterMonday(3), { kind: 'promise', promisedFor: day('2026-03-12'), until: day('2026-03-13') }),
      11,
      '2026-03-13 · promise-broken · polite · promise-broken',
    ],
    ['a part payment', due().paid(dayAfterMonday(3), 400), 4, 'held until 2026-03-12 · part-payment'],
    ['an unread reply', due().replied(dayAfterMonday(2)), 2, 'held until 2026-03-07 · reply'],
    ['a reply nobody looked at', due().replied(dayAfterMonday(2)), 7, '2026-03-09 · look · - · hold-ended'],
  ];
  it.each(chased)('%s', (_name, builder, today, expected) => {
    expect(line(builder.standing(), dayAfterMonday(today))).toBe(expected);
  });

  it('says the same first day whatever day it is', () => {
    expect(followUpDay(due().standing(), policy)).toBe('2026-03-04');
    expect(followUpDay(due().paid(monday, 2400).standing(), policy)).toBeNull();
  });

  it('counts what is left after a part payment', () => {
    expect(due().paid(monday, 400).standing().invoices[0]?.balance).toEqual(euros(2000));
  });
});
