import { describe, expect, it } from 'vitest';
import { effectiveEntries } from '../../utils/domain/fold/effective-entries.ts';
import type { Ladder } from '../../utils/domain/follow-up/ladder.ts';
import { defaultPolicy, noLadder, policyFor } from '../../utils/domain/follow-up/policy.ts';
import { rememberedTerms, withRememberedTerms } from '../../utils/domain/remembered-terms.ts';
import { isClientStanding } from '../../utils/domain/shape/standing-shape.ts';
import { day, dayAfterMonday, invoiceFacts, journal, monday } from './a-journal.ts';

const own: Ladder = { id: 'own', steps: [{ id: 'own-1', day: 9, channel: 'call', stage: 'firm', enabled: true }] };
const policy = defaultPolicy('en-GB');
const started = () => journal().tracked(monday, {}, 'inv-1').tracked(monday, {}, 'inv-2');

describe('what was chosen for one client', () => {
  it('is nothing until something is, and nothing again once all is taken back', () => {
    const chosen = started()
      .add(monday, { kind: 'ladder-chosen', ladder: own }, [])
      .add(monday, { kind: 'ladder-chosen', ladder: noLadder }, ['inv-2'])
      .add(monday, { kind: 'terms-agreed', days: 45 }, []);
    expect(started().standing().ownRules).toBeUndefined();
    expect(chosen.standing().ownRules).toEqual({ ladder: own, invoiceLadders: { 'inv-2': noLadder }, termsDays: 45 });
    expect(isClientStanding(chosen.standing())).toBe(true);
    chosen
      .add(monday, { kind: 'ladder-chosen', ladder: null }, [])
      .add(monday, { kind: 'ladder-chosen', ladder: null }, ['inv-2'])
      .add(monday, { kind: 'terms-agreed', days: null }, []);
    expect(chosen.standing().ownRules).toBeUndefined();
  });

  it('makes the policy: invoice before client, client before everybody', () => {
    const chosen = started()
      .add(monday, { kind: 'ladder-chosen', ladder: noLadder }, [])
      .add(monday, { kind: 'ladder-chosen', ladder: own }, ['inv-2']);
    expect(policyFor(chosen.standing(), policy)).toMatchObject({
      ladder: noLadder,
      invoiceLadders: { 'inv-2': own },
      writtenGap: policy.writtenGap,
    });
    expect(policyFor(started().standing(), policy)).toBe(policy);
  });
});

describe('terms agreed with a client', () => {
  const termsOf = (entries: ReturnType<typeof started>) =>
    rememberedTerms(effectiveEntries(entries.entries), entries.standing().invoices);

  it('date the invoices that name no due date', () => {
    const days = termsOf(started().add(monday, { kind: 'terms-agreed', days: 45 }, []));
    expect(days).toBe(45);
    const undated = { ...invoiceFacts, issueDate: day('2026-03-01'), dueDate: null };
    expect(withRememberedTerms(undated, days)).toMatchObject({ dueDate: '2026-04-15', dueDateSource: 'terms' });
  });

  it('give way to a due date that the user corrected after them, and stand against one before', () => {
    const corrected = { kind: 'invoice-corrected', changes: { dueDate: day('2026-03-31') } } as const;
    const issued = journal().tracked(monday, { issueDate: day('2026-03-01') }, 'inv-1');
    issued.add(monday, { kind: 'terms-agreed', days: 45 }, []).add(dayAfterMonday(1), corrected, ['inv-1']);
    expect(termsOf(issued)).toBe(30);
    issued.add(dayAfterMonday(2), { kind: 'terms-agreed', days: 14 }, []);
    expect(termsOf(issued)).toBe(14);
  });
});
