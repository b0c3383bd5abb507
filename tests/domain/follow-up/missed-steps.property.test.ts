import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type CalendarDay, laterDay, weekdayOf } from '../../../utils/domain/calendar-day.ts';
import { defaultLadder, isHarsher, type LadderStep, stages } from '../../../utils/domain/follow-up/ladder.ts';
import { nextStep } from '../../../utils/domain/follow-up/next-step.ts';
import { defaultPolicy } from '../../../utils/domain/follow-up/policy.ts';
import { dayAfterMonday, JournalBuilder } from '../a-journal.ts';

const policy = defaultPolicy('en');
const steps = defaultLadder.steps.filter(({ enabled }) => enabled);

/** An invoice that was chased as the ladder says up to a step, and then nobody was there for a while. */
const absences = fc.record({
  due: fc.nat(6).map(dayAfterMonday),
  stepsDone: fc.nat(steps.length - 1),
  daysAway: fc.nat(120),
});

function workday(day: CalendarDay): CalendarDay {
  return weekdayOf(day) > 5 ? workday(addDays(day, 1)) : day;
}

interface Chased {
  readonly journal: JournalBuilder;
  readonly lastOn: CalendarDay | null;
  readonly lastWrittenOn: CalendarDay | null;
}

/** When a step's turn is, in words as plain as possible: its day, rested from the last contact, on a working day. */
function turnOf(step: LadderStep, due: CalendarDay, { lastOn, lastWrittenOn }: Omit<Chased, 'journal'>): CalendarDay {
  let day = addDays(due, step.day);
  if (lastOn) day = laterDay(day, addDays(lastOn, step.channel === 'decide' ? 1 : 3));
  if (lastWrittenOn && (step.channel === 'mail' || step.channel === 'letter')) {
    day = laterDay(day, addDays(lastWrittenOn, 5));
  }
  return workday(day);
}

function chasedOnTime(due: CalendarDay, count: number): Chased {
  const journal = new JournalBuilder().tracked(addDays(due, -14), { dueDate: due });
  let last: Omit<Chased, 'journal'> = { lastOn: null, lastWrittenOn: null };
  for (const step of steps.slice(0, count)) {
    const { id: stepId, channel, stage } = step;
    const on = turnOf(step, due, last);
    if (channel === 'decide') break;
    const made = { kind: 'contact-made', stepId, origin: 'fairdue', channel, stage } as const;
    journal.add(on, channel === 'call' ? { ...made, stage: null, outcome: 'voicemail' } : made);
    last = { lastOn: on, lastWrittenOn: channel === 'call' ? last.lastWrittenOn : on };
  }
  return { journal, ...last };
}

it('steps missed in an absence come as one: the last whose turn has come, no more than a stage up, the rest folded in', () => {
  fc.assert(
    fc.property(absences, ({ due, stepsDone, daysAway }) => {
      const { journal, ...last } = chasedOnTime(due, stepsDone);
      const first = steps[stepsDone];
      if (!first) return;
      const back = addDays(turnOf(first, due, last), daysAway);
      const reached = steps.slice(0, stepsDone).findLast(({ channel }) => channel !== 'call')?.stage ?? null;
      const above = reached === null ? 'polite' : (stages[stages.indexOf(reached) + 1] ?? reached);
      const waiting = steps.slice(stepsDone).filter((step) => turnOf(step, due, last) <= back);
      const may = waiting.filter(
        ({ stage, channel }) => !isHarsher(stage, above) && (reached !== null || channel === 'mail'),
      );
      const expected = may.reduce(
        (one, other) => (turnOf(other, due, last) > turnOf(one, due, last) ? other : one),
        may[0] ?? first,
      );

      const next = nextStep(journal.standing(), policy, back);
      const folded = waiting.slice(0, waiting.indexOf(expected)).map(({ id }) => id);
      expect(next).toMatchObject({ kind: 'follow-up', step: { id: expected.id }, foldedStepIds: folded });
    }),
    { numRuns: 2_000, seed: 31 },
  );
});
