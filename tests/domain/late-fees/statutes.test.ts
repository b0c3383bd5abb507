import { describe, expect, it } from 'vitest';
import type { Debtor } from '../../../utils/domain/late-fees/debt.ts';
import { isRefusal, type Scheme } from '../../../utils/domain/late-fees/scheme.ts';
import type { Rule } from '../../../utils/domain/late-fees/source.ts';
import { statuteOf, statutes } from '../../../utils/domain/late-fees/statutes.ts';
import { aDebt, day } from './a-debt.ts';

const debtors: readonly Debtor[] = ['business', 'consumer', 'public-authority', 'public-hospital'];

function schemesOf(law: string): Scheme[] {
  return debtors.flatMap((debtor) =>
    ['2013-12-31', '2026-04-30'].flatMap((last) => {
      const debt = aDebt({ law, debtor, isMicroOrSmallSupplier: true, isFourteenDayLetterOver: true });
      const scheme = statuteOf(law).schemeFor(debt, day(last));
      return isRefusal(scheme) ? [] : [scheme];
    }),
  );
}

function rulesOf(law: string): Rule[] {
  const rules = schemesOf(law).flatMap(({ interest, compensation }) => [interest?.rule, compensation?.rule]);
  return [...rules, statuteOf(law).paymentRule].filter((rule) => rule !== undefined && rule !== null);
}

describe('the statutes', () => {
  it('are those of twenty laws', () => {
    expect(
      statutes
        .map(({ law }) => law)
        .sort()
        .join(' '),
    ).toBe('AT AU BE CA CH DE ES FR GB IE IN IT NL NO NZ PL PT US US-federal ZA');
  });

  it.each(statutes.map(({ law }) => law))('of %s hold no rule without a name, a source and a day', (law) => {
    for (const { id, name, source } of rulesOf(law)) {
      expect(id).toMatch(/^[a-z]{2}-[a-z0-9-]+$/);
      expect(name.length).toBeGreaterThan(5);
      expect(source.where).toMatch(/\w+\.\w{2,}/);
      expect(source.seen >= day('2026-11-21')).toBe(true);
      expect(['official', 'secondary', 'derived']).toContain(source.certainty);
    }
  });

  it('never use one id for two rules', () => {
    const names = new Map<string, Set<string>>();
    for (const { law } of statutes) {
      for (const { id, name } of rulesOf(law)) names.set(id, (names.get(id) ?? new Set()).add(name));
    }
    expect([...names.values()].every((called) => called.size === 1)).toBe(true);
    expect(names.size).toBeGreaterThan(25);
  });

  it('say that a law which was not read is not known', () => {
    const scheme = statuteOf('JP').schemeFor(aDebt({ law: 'JP' }), day('2026-04-30'));
    expect(isRefusal(scheme) && scheme.refusal).toEqual({ code: 'law-not-sourced', figures: { law: 'JP' } });
  });

  it.each([
    ['GB', 'locked-at-start'],
    ['IE', 'locked-at-due-date'],
    ['ZA', 'locked-at-start'],
    ['US-federal', 'locked-at-start'],
    ['DE', 'tracks'],
    ['AT', 'tracks'],
    ['FR', 'tracks'],
    ['ES', 'tracks'],
    ['IT', 'tracks'],
    ['PT', 'tracks'],
    ['BE', 'tracks'],
    ['NL', 'tracks'],
    ['PL', 'tracks'],
    ['IN', 'each-rest'],
  ])('of %s take the rate that is %s', (law, mode) => {
    const modes = new Set(schemesOf(law).map(({ interest }) => interest?.mode ?? mode));
    expect([...modes]).toEqual([mode]);
  });
});
