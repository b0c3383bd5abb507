import { describe, expect, it } from 'vitest';
import type { AgreedInterest, AgreedRights } from '../../../utils/domain/late-fees/agreed-rights.ts';
import { whatMayBeAdded } from '../../../utils/domain/late-fees/what-may-be-added.ts';
import { aDebt, agreed, amount, day, paid } from './a-debt.ts';

const inAmerica = aDebt({ law: 'US', principal: amount('5000.00 USD'), dueDate: day('2026-06-15') });

function monthly(counted: 'daily' | 'full-months' | 'started-months', compounding: 'none' | 'monthly' = 'none') {
  return { per: 'month', percent: '1.5', counted, compounding } as const satisfies AgreedInterest;
}

function added(changes: Partial<AgreedRights>, asOf: string, debt = inAmerica) {
  return whatMayBeAdded(debt, agreed(changes), day(asOf));
}

describe('an agreed right', () => {
  it.each<[string, AgreedInterest, string, string]>([
    ['by the day', monthly('daily'), '2026-07-30', '110.96'],
    ['by full months', monthly('full-months'), '2026-07-30', '75.00'],
    ['by months begun', monthly('started-months'), '2026-07-30', '150.00'],
    ['compounded by the month', monthly('full-months', 'monthly'), '2026-09-15', '228.39'],
    ['a year', { per: 'year', percent: '18', dayCount: 'ACT/365', compounding: 'none' }, '2026-07-30', '110.96'],
    [
      'a year of 360 days',
      { per: 'year', percent: '18', dayCount: 'ACT/360', compounding: 'none' },
      '2026-07-30',
      '112.50',
    ],
    [
      'compounded by the year',
      { per: 'year', percent: '10', dayCount: 'months', compounding: 'yearly' },
      '2028-06-15',
      '1050.00',
    ],
  ])('to interest %s', (_, interest, asOf, expected) => {
    expect(added({ interest }, asOf).interest?.amount).toEqual(amount(`${expected} USD`));
  });

  it('is itself the source: where and when it was recorded', () => {
    const { interest, basis } = added({ interest: monthly('daily') }, '2026-07-30');
    expect(basis).toBe('agreed');
    expect(interest?.rule).toEqual({
      id: 'agreed-interest',
      name: 'Contract of 3 March 2026, clause 7',
      source: { where: 'Contract of 3 March 2026, clause 7', seen: '2026-03-04', certainty: 'agreed' },
    });
    expect(interest?.rates).toMatchObject([{ percent: '1.5', appliedPercent: '18' }]);
    expect(interest?.table).toMatchObject({ coveredTo: null, isStale: false });
  });

  it('that runs by whole months names no amount a day', () => {
    expect(added({ interest: monthly('full-months') }, '2026-07-30').interest?.perDay).toBeNull();
    expect(added({ interest: monthly('daily') }, '2026-07-30').interest?.perDay?.exact).toBe('2.4658');
  });

  it('with nothing in it is none', () => {
    expect(added({}, '2026-07-30').reason).toBe('no-right-recorded');
    expect(whatMayBeAdded(inAmerica, null, day('2026-07-30')).reason).toBe('no-right-recorded');
  });

  it('to a flat fee is owed once', () => {
    const { lateFee, interest, totals, notes } = added({ fee: { amount: amount('50.00 USD') } }, '2026-07-30');
    expect(lateFee?.amount).toEqual(amount('50.00 USD'));
    expect(interest).toBeNull();
    expect(totals).toEqual([amount('50.00 USD')]);
    expect(notes.map(({ code }) => code)).toEqual(['fee-must-be-reasonable']);
  });

  it('to a fee in per cent is of what was unpaid when it fell due', () => {
    const debt = { ...inAmerica, payments: [paid('2026-06-10', '1000.00 USD'), paid('2026-07-01', '500.00 USD')] };
    expect(added({ fee: { percent: '5' } }, '2026-07-30', debt).lateFee?.amount).toEqual(amount('200.00 USD'));
  });

  it('to interest on interest is reckoned to the end even after 50 years', () => {
    const debt = { ...inAmerica, dueDate: day('1976-12-01') };
    expect(added({ interest: monthly('daily', 'monthly') }, '2026-11-21', debt).interest?.segments).toHaveLength(600);
  });

  it('is refused where a percentage is none', () => {
    const interest = { ...monthly('daily'), percent: '1,5' };
    expect(() => added({ interest }, '2026-07-30')).toThrow(RangeError);
  });
});

describe('the agreed days of grace', () => {
  const grace = { days: 10, interestFrom: 'due-date' } as const;

  it('add nothing while they last, and count from the due date after that', () => {
    const within = added({ interest: monthly('daily'), grace }, '2026-06-25');
    expect(within).toMatchObject({ reason: 'within-grace', notes: [{ figures: { day: '2026-06-25' } }] });
    expect(added({ interest: monthly('daily'), grace }, '2026-06-26').interest?.days).toBe(11);
  });

  it('may also be free of interest for good', () => {
    const free = { days: 10, interestFrom: 'end-of-grace' } as const;
    expect(added({ interest: monthly('daily'), grace: free }, '2026-06-26').interest?.days).toBe(1);
  });

  it('save all who pay within them', () => {
    const debt = { ...inAmerica, payments: [paid('2026-06-25', '5000.00 USD')] };
    expect(added({ interest: monthly('daily'), grace }, '2026-07-30', debt).reason).toBe('paid-within-grace');
  });
});

describe('the agreed most', () => {
  it('cuts interest before the fee', () => {
    const rights = { interest: monthly('daily'), fee: { amount: amount('50.00 USD') } };
    const capped = added({ ...rights, cap: { amount: amount('120.00 USD') } }, '2026-07-30');
    expect(capped.interest).toMatchObject({
      amount: amount('70.00 USD'),
      outstanding: amount('70.00 USD'),
      perDay: null,
    });
    expect(capped.lateFee?.amount).toEqual(amount('50.00 USD'));
    expect(capped.totals).toEqual([amount('120.00 USD')]);
    expect(capped.notes).toContainEqual({ code: 'cap-reached', figures: { amount: 12000, currency: 'USD' } });
  });

  it('may be a part of the invoice, and changes nothing below it', () => {
    const interest = monthly('daily');
    expect(added({ interest, cap: { percent: '10' } }, '2026-07-30').interest?.amount).toEqual(amount('110.96 USD'));
    expect(added({ interest, cap: { percent: '1' } }, '2026-07-30').interest?.amount).toEqual(amount('50.00 USD'));
    expect(added({ fee: { percent: '9' }, cap: { percent: '1' } }, '2026-07-30').totals).toEqual([amount('50.00 USD')]);
  });

  it('in another currency is refused', () => {
    const cap = { amount: amount('10.00 EUR') };
    expect(() => added({ interest: monthly('daily'), cap }, '2026-07-30')).toThrow(RangeError);
  });
});

describe('an agreement beside the law', () => {
  const nine: AgreedInterest = { per: 'year', percent: '9', dayCount: 'ACT/365', compounding: 'none' };
  const codesOf = (addition: ReturnType<typeof added>) => addition.notes.map(({ code }) => code);

  it('takes the place of everything in the United Kingdom', () => {
    const debt = aDebt({ law: 'GB', principal: amount('7300.00 GBP'), dueDate: day('2026-06-30') });
    const addition = added({ interest: { ...nine, percent: '7.75' } }, '2026-09-30', debt);
    expect(addition.interest?.amount).toEqual(amount('142.60 GBP'));
    expect(addition.compensation).toBeNull();
    expect(codesOf(addition)).toContain('agreed-instead-of-statute');
  });

  it('leaves the 40 euro of the directive, and an agreed fee takes their place', () => {
    const interestOnly = added({ interest: nine }, '2026-11-21', aDebt());
    expect(interestOnly.compensation?.amount).toEqual(amount('40.00 EUR'));
    const withFee = added({ interest: nine, fee: { amount: amount('15.00 EUR') } }, '2026-11-21', aDebt());
    expect(withFee).toMatchObject({ compensation: null, lateFee: { amount: amount('15.00 EUR') } });
    expect(codesOf(withFee)).toContain('fee-instead-of-compensation');
  });

  it('leaves the interest of the law where only a fee was agreed', () => {
    const addition = added({ fee: { amount: amount('15.00 EUR') } }, '2026-11-21', aDebt());
    expect(addition.interest?.rule.id).toBe('de-default-interest');
  });

  it('is said to be below the French floor of three times the legal rate, where that is known', () => {
    const debt = aDebt({ law: 'FR' });
    const low = added({ interest: { ...nine, percent: '7' } }, '2026-11-21', debt);
    expect(low.notes).toContainEqual({ code: 'agreed-rate-below-floor', figures: { floor: '7.86' } });
    expect(codesOf(added({ interest: nine }, '2026-11-21', debt))).not.toContain('agreed-rate-below-floor');
    const monthlyLow = { per: 'month', percent: '0.5', counted: 'daily', compounding: 'none' } as const;
    expect(codesOf(added({ interest: monthlyLow }, '2026-11-21', debt))).toContain('agreed-rate-below-floor');
  });

  it('counts against a consumer, and where the law was not read', () => {
    for (const changes of [{ law: 'FR', debtor: 'consumer' }, { law: 'JP' }] as const) {
      const addition = added({ interest: nine }, '2026-11-21', aDebt(changes));
      expect(addition).toMatchObject({ interest: { amount: amount('50.55 EUR') }, compensation: null });
    }
  });
});
