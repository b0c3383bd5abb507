import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { addDays } from '../../../utils/domain/calendar-day.ts';
import { standingOf } from '../../../utils/domain/fold-journal.ts';
import type { Policy } from '../../../utils/domain/follow-up/follow-up.ts';
import { stepsAhead } from '../../../utils/domain/follow-up/ladder-position.ts';
import { followUpDay, nextStep } from '../../../utils/domain/follow-up/next-step.ts';
import { defaultPolicy } from '../../../utils/domain/follow-up/policy.ts';
import { carrierOf, situationOf } from '../../../utils/domain/follow-up/situation.ts';
import { isWorkingDay } from '../../../utils/domain/follow-up/working-days.ts';
import { isOwed } from '../../../utils/domain/owed.ts';
import { dayAfterMonday } from '../a-journal.ts';
import { anyJournal } from '../random-journal.ts';

const policies: fc.Arbitrary<Policy> = fc.record({
  ladder: fc.constant(defaultPolicy('en').ladder).map((ladder) => ({
    ...ladder,
    steps: ladder.steps.map((step) => ({ ...step, enabled: true })),
  })),
  weekend: fc.constantFrom([6, 7] as const, [5, 6] as const, [7] as const),
  daysOff: fc.array(fc.integer({ min: -20, max: 120 }).map(dayAfterMonday), { maxLength: 20 }),
  writtenGap: fc.integer({ min: 0, max: 9 }),
  anyGap: fc.integer({ min: 0, max: 5 }),
});

const cases = fc.tuple(
  anyJournal.map(standingOf),
  fc.oneof(fc.constant(defaultPolicy('de')), policies),
  fc.integer({ min: -30, max: 200 }).map(dayAfterMonday),
);

vi.setConfig({ testTimeout: 60_000 });

describe('the next step', () => {
  it('is due exactly from the client’s follow-up day on', () => {
    fc.assert(
      fc.property(cases, ([standing, policy, today]) => {
        if (!standing) return;
        const from = followUpDay(standing, policy);
        for (const on of [today, addDays(today, 1), ...(from ? [addDays(from, -1), from, addDays(from, 1)] : [])]) {
          const next = nextStep(standing, policy, on);
          const isDue = next.kind === 'follow-up' && next.dueDay <= on;
          expect(isDue).toBe(from !== null && from <= on);
        }
      }),
      { numRuns: 2_500, seed: 11 },
    );
  });

  it('is one thing for every client who owes something, and none for one who does not', () => {
    fc.assert(
      fc.property(cases, ([standing, policy, today]) => {
        if (!standing) return;
        const next = nextStep(standing, policy, today);
        expect(next.kind !== 'nothing').toBe(standing.invoices.some(isOwed));
        if (next.kind === 'held') expect(next.until > today).toBe(true);
        if (next.kind !== 'follow-up') return;
        const owed = standing.invoices.filter(isOwed).map(({ id }) => id);
        expect(next.invoiceIds.length).toBeGreaterThan(0);
        expect(owed).toEqual(expect.arrayContaining([...next.invoiceIds]));
        expect(new Set(next.invoiceIds).size).toBe(next.invoiceIds.length);
      }),
      { numRuns: 2_500, seed: 12 },
    );
  });

  it('leaves no open invoice out: each is held until a day, on its way up the ladder, or waits to be looked at', () => {
    fc.assert(
      fc.property(cases, ([standing, policy]) => {
        if (!standing) return;
        const { held, free, turns } = situationOf(standing, policy);
        for (const invoice of standing.invoices.filter(isOwed)) {
          const ways = [
            ...held.filter((one) => one.invoice === invoice),
            ...free.filter((one) => one.invoice === invoice),
            ...turns.filter((turn) => turn.kind === 'undated' && turn.invoice === invoice),
          ];
          expect(ways).toHaveLength(1);
        }
        for (const one of held) {
          expect(one.until <= one.day).toBe(true);
          const after = nextStep(standing, policy, one.day);
          expect(after.kind === 'follow-up' && after.dueDay <= one.day).toBe(true);
        }
        // Of those on the ladder the oldest carries the step for all; one at its end comes up again by itself.
        const carrier = carrierOf(free);
        for (const one of free.filter(({ position }) => stepsAhead(position).length === 0)) {
          expect(turns.filter((turn) => turn.kind === 'decide-again' && turn.chased === one)).toHaveLength(1);
        }
        expect(turns.filter(({ kind }) => kind === 'step')).toHaveLength(carrier ? 1 : 0);
      }),
      { numRuns: 2_500, seed: 14 },
    );
  });

  it('falls on a working day, and keeps the least gaps after every contact', () => {
    fc.assert(
      fc.property(cases, ([standing, policy, today]) => {
        if (!standing) return;
        const next = nextStep(standing, policy, today);
        if (next.kind !== 'follow-up') return;
        expect(isWorkingDay(next.dueDay, policy)).toBe(true);
        const channel = next.step?.channel;
        if (channel === undefined || channel === 'decide') return;
        for (const contact of standing.contacts) {
          const isBothWritten = contact.channel !== 'call' && channel !== 'call';
          const gap = Math.max(1, isBothWritten ? Math.max(policy.writtenGap, policy.anyGap) : policy.anyGap);
          const proposedOn = next.dueDay > today ? next.dueDay : today;
          expect(addDays(contact.day, gap) <= proposedOn).toBe(true);
        }
      }),
      { numRuns: 2_500, seed: 13 },
    );
  });
});
