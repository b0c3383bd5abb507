import { describe, expect, it } from 'vitest';
import { defaultLadder, type LadderStep } from '../../../utils/domain/follow-up/ladder.ts';
import {
  addStep,
  changeStep,
  enableStep,
  type LadderEdit,
  ladderProblem,
  moveStep,
  removeStep,
} from '../../../utils/domain/follow-up/ladder-edit.ts';
import { unusualWeekends, weekendOf } from '../../../utils/domain/follow-up/weekend-regions.ts';
import { isWorkingDay, workingDayFrom } from '../../../utils/domain/follow-up/working-days.ts';
import { dayAfterMonday, monday } from '../a-journal.ts';

describe('the weekend', () => {
  it.each([
    ['en-GB', [6, 7]],
    ['de', [6, 7]],
    ['ar-EG', [5, 6]],
    ['he_IL', [5, 6]],
    ['fa-IR', [5]],
    ['hi-Deva-IN', [7]],
    ['ar-AE', [6, 7]],
    ['', [6, 7]],
  ])('of %s is %j', (locale, expected) => {
    expect(weekendOf(locale)).toEqual(expected);
  });

  it('agrees with what this engine knows, where it knows', () => {
    for (const [region, weekend] of Object.entries(unusualWeekends)) {
      const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & { getWeekInfo?: () => { weekend: number[] } };
      expect(locale.getWeekInfo?.().weekend ?? weekend).toEqual(weekend);
    }
  });
});

describe('working days', () => {
  const off = { weekend: [6, 7], daysOff: [dayAfterMonday(7)] } as const;

  it.each([
    [0, 0],
    [4, 4],
    [5, 8],
    [6, 8],
    [7, 8],
  ])('from %i days after a Monday, work goes on %i days after it', (from, expected) => {
    expect(workingDayFrom(dayAfterMonday(from), off)).toBe(dayAfterMonday(expected));
    expect(isWorkingDay(dayAfterMonday(from), off)).toBe(from === expected);
  });

  it('do not end the search where somebody marked every day as off', () => {
    expect(workingDayFrom(monday, { weekend: [1, 2, 3, 4, 5, 6, 7], daysOff: [] })).toBe(monday);
  });
});

describe('editing a ladder', () => {
  const extra: LadderStep = { id: 'extra', day: 25, channel: 'mail', stage: 'firm', enabled: true };
  const outcome = (edit: LadderEdit) =>
    edit.ok
      ? edit.ladder.steps.map(({ id }) => id).join(' ')
      : [edit.problem.code, edit.problem.stepId, edit.problem.otherStepId].join(' ').trim();
  const all = 'courtesy polite-1 polite-2 call-1 firm-1 firm-2 firm-3 final-1 decide';

  const cases: [string, LadderEdit, string][] = [
    ['adds a step in order of day', addStep(defaultLadder, extra), all.replace('firm-3', 'extra firm-3')],
    ['moves a step', moveStep(defaultLadder, 'polite-2', 12), all.replace('polite-2 call-1', 'call-1 polite-2')],
    ['removes a step', removeStep(defaultLadder, 'call-1'), all.replace('call-1 ', '')],
    ['switches a step off', enableStep(defaultLadder, 'firm-3', false), all],
    ['changes what a step is', changeStep(defaultLadder, 'firm-1', { channel: 'call' }), all],
    ['refuses an id that is taken', addStep(defaultLadder, { ...extra, id: 'firm-1' }), 'id-taken firm-1'],
    ['refuses a step that is not there', moveStep(defaultLadder, 'nothing', 3), 'no-such-step nothing'],
    ['refuses to remove it, too', removeStep(defaultLadder, 'nothing'), 'no-such-step nothing'],
    ['refuses half a day', moveStep(defaultLadder, 'firm-1', 14.5), 'day-out-of-range firm-1'],
    ['refuses a day in three years', moveStep(defaultLadder, 'decide', 1095), 'day-out-of-range decide'],
    ['refuses two steps on one day', moveStep(defaultLadder, 'firm-1', 11), 'same-day firm-1 call-1'],
    [
      'refuses a milder step after a harsher one',
      moveStep(defaultLadder, 'polite-2', 16),
      'milder-after-harsher polite-2 firm-1',
    ],
    ['refuses a reminder without a tone', changeStep(defaultLadder, 'firm-1', { stage: null }), 'tone-missing firm-1'],
    [
      'refuses to hand over by mail',
      changeStep(defaultLadder, 'final-1', { stage: 'hand-over' }),
      'channel-and-stage final-1',
    ],
    [
      'refuses a decision in between',
      changeStep(defaultLadder, 'firm-1', { channel: 'decide' }),
      'channel-and-stage firm-1',
    ],
    [
      'lets a step that is off stand anywhere',
      enableAfterMove(),
      all.replace('polite-2 call-1 firm-1', 'call-1 firm-1 polite-2'),
    ],
  ];
  it.each(cases)('%s', (_name, edit, expected) => {
    expect(outcome(edit)).toBe(expected);
  });

  it('begins with a ladder that holds together, and stays within bounds', () => {
    expect(ladderProblem(defaultLadder)).toBeNull();
    const many = Array.from({ length: 41 }, (_none, index) => ({ ...extra, id: `step-${index}`, day: index }));
    expect(ladderProblem({ id: 'many', steps: many })?.code).toBe('too-many-steps');
    expect(ladderProblem({ id: 'twice', steps: [extra, { ...extra, day: 26 }] })?.code).toBe('id-taken');
  });
});

function enableAfterMove(): LadderEdit {
  const off = enableStep(defaultLadder, 'polite-2', false);
  return off.ok ? moveStep(off.ladder, 'polite-2', 16) : off;
}
