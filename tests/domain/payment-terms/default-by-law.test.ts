import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { indiaLatestDueDate, ukDefaultDueDate } from '../../../utils/domain/payment-terms/default-by-law.ts';

const day = calendarDay;

describe('the day the law sets', () => {
  it('in the United Kingdom is within 30 days beginning with the later of work and notice', () => {
    expect(ukDefaultDueDate(day('2026-03-01'), day('2026-02-10'))).toBe('2026-03-30');
    expect(ukDefaultDueDate(day('2026-03-01'), day('2026-03-10'))).toBe('2026-04-08');
  });

  it('in India is at most 45 days from acceptance, and 15 without an agreement', () => {
    expect(indiaLatestDueDate(day('2026-10-01'), day('2026-11-30'))).toBe('2026-11-15');
    expect(indiaLatestDueDate(day('2026-10-01'), day('2026-10-31'))).toBe('2026-10-31');
    expect(indiaLatestDueDate(day('2026-10-01'), null)).toBe('2026-10-16');
  });
});
