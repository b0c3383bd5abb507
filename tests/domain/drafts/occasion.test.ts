import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { type OccasionQuestion, occasionFor, payByFor } from '../../../utils/domain/drafts/occasion.ts';
import { defaultLadder } from '../../../utils/domain/follow-up/ladder.ts';

function asked(changes: Partial<OccasionQuestion> = {}): OccasionQuestion {
  return { tone: 'polite', stepId: null, timesWritten: 0, timesFirm: 0, promiseBroken: false, ...changes };
}

describe('the occasion of a draft', () => {
  it.each([
    ['firm-1', 'firm', 'late-notice'],
    ['firm-2', 'firm', 'terms-enforced'],
    ['firm-3', 'firm', 'cut-off'],
    ['final-1', 'final', 'demand'],
  ] as const)('of step %s in its own tone, %s, is %s', (stepId, tone, occasion) => {
    expect(occasionFor(asked({ stepId, tone }))).toBe(occasion);
    expect(defaultLadder.steps.map(({ id }) => id)).toContain(stepId);
  });

  it('follows the tone where the user chose another than the step’s', () => {
    expect(occasionFor(asked({ stepId: 'polite-1', tone: 'firm' }))).toBe('late-notice');
    expect(occasionFor(asked({ stepId: 'polite-1', tone: 'final' }))).toBe('demand');
    expect(occasionFor(asked({ stepId: 'firm-2', tone: 'polite', timesWritten: 3 }))).toBe('second-reminder');
  });

  it('is a first reminder for somebody who was never reminded, whatever missed steps were folded into', () => {
    expect(occasionFor(asked({ stepId: 'polite-2' }))).toBe('reminder');
    expect(occasionFor(asked({ stepId: 'polite-2', timesWritten: 1 }))).toBe('second-reminder');
    expect(occasionFor(asked({ stepId: 'polite-1', timesWritten: 1 }))).toBe('second-reminder');
  });

  it('without a step goes by what was written before, and never cuts off service by itself', () => {
    expect(occasionFor(asked())).toBe('reminder');
    expect(occasionFor(asked({ timesWritten: 1 }))).toBe('second-reminder');
    expect(occasionFor(asked({ tone: 'firm', timesWritten: 2 }))).toBe('late-notice');
    expect(occasionFor(asked({ tone: 'firm', timesWritten: 9, timesFirm: 5 }))).toBe('terms-enforced');
  });

  it('is the broken promise in every tone but the final one', () => {
    expect(occasionFor(asked({ promiseBroken: true, stepId: 'polite-2' }))).toBe('promise-broken');
    expect(occasionFor(asked({ promiseBroken: true, tone: 'firm' }))).toBe('promise-broken');
    expect(occasionFor(asked({ promiseBroken: true, tone: 'final' }))).toBe('demand');
  });
});

describe('the day to pay by', () => {
  it.each([
    ['polite', '2026-11-23', '2026-11-30'],
    ['firm', '2026-11-21', '2026-11-30'],
    ['firm', '2026-11-22', '2026-11-30'],
    ['final', '2026-11-23', '2026-12-07'],
  ] as const)('of a %s draft of %s is %s, never on a weekend', (tone, today, payBy) => {
    expect(payByFor(tone, calendarDay(today))).toBe(payBy);
  });
});
