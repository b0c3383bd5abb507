import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStep } from '../../utils/domain/follow-up/next-step.ts';
import { defaultPolicy } from '../../utils/domain/follow-up/policy.ts';
import { promiseHold, usualHold } from '../../utils/domain/hold-for.ts';
import { byImportance, type Importance, importanceOf } from '../../utils/domain/importance.ts';
import { dayAfterMonday, euros, type JournalBuilder, journal } from './a-journal.ts';

const today = dayAfterMonday(50);

function importance(builder: JournalBuilder): Importance {
  const next = nextStep(builder.standing(), defaultPolicy('en'), today);
  if (next.kind !== 'follow-up') throw new Error('Nothing is due');
  return importanceOf(next, builder.standing(), today);
}

/** A client whose invoice fell due `overdue` days ago. */
function client(id: string, overdue: number, amount = 1000): JournalBuilder {
  return journal(id).tracked(dayAfterMonday(-50), { dueDate: dayAfterMonday(50 - overdue), amountDue: euros(amount) });
}

describe('the list of today', () => {
  it('begins with broken promises, then decisions, final, what waits for an answer, firm, polite', () => {
    const clients = [
      client('polite', 3),
      client('firm', 15).mailed(dayAfterMonday(42), 'polite-2', 'polite'),
      client('reply', 12).replied(dayAfterMonday(40)),
      client('final', 46).mailed(dayAfterMonday(35), 'firm-3', 'firm'),
      client('decide', 61).mailed(dayAfterMonday(35), 'final-1', 'final'),
      client('promise', 20).held(dayAfterMonday(40), promiseHold(dayAfterMonday(45), dayAfterMonday(40))),
      client('undated', 3).add(dayAfterMonday(-50), { kind: 'invoice-corrected', changes: { dueDate: null } }),
    ];
    const order = clients.map(importance).sort(byImportance);
    expect(order.map(({ clientId }) => clientId)).toEqual([
      'promise',
      'decide',
      'final',
      'reply',
      'firm',
      'polite',
      'undated',
    ]);
  });

  it('goes by the amount and then by the age among equals', () => {
    const clients = [client('small', 4, 100), client('large', 3, 900), client('older', 5, 100)];
    const order = clients.map(importance).sort(byImportance);
    expect(order.map(({ clientId }) => clientId)).toEqual(['large', 'older', 'small']);
  });

  it('never sums currencies: the largest single one counts', () => {
    const two = client('two', 3, 500).tracked(
      dayAfterMonday(-50),
      { amountDue: { minor: 60_000, currency: 'USD' } },
      'inv-2',
    );
    expect(importance(two).amount).toBe(60_000);
  });

  it('puts a missed instalment beside a broken promise', () => {
    const plan = client('plan', 20).add(dayAfterMonday(35), {
      kind: 'plan-agreed',
      instalments: [{ dueDate: dayAfterMonday(45), amount: euros(100) }],
    });
    expect(importance(plan).rank).toBe(0);
    expect(
      importance(client('dispute', 20).held(dayAfterMonday(30), usualHold('dispute', dayAfterMonday(30)))).rank,
    ).toBe(3);
  });

  it('stands the same way whatever order it came in', () => {
    const any = fc.record({
      rank: fc.nat(6),
      amount: fc.nat(3),
      age: fc.nat(3),
      name: fc.constantFrom('A', 'B'),
      clientId: fc.uuid(),
    });
    const lists = fc
      .array(any, { maxLength: 12 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(lists, ([list, shuffled]) => {
        expect([...shuffled].sort(byImportance)).toEqual([...list].sort(byImportance));
      }),
      { numRuns: 300, seed: 31 },
    );
  });
});
