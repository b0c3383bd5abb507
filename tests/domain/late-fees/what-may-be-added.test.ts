import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/domain/calendar-day.ts';
import { reasonsForNothing } from '../../../utils/domain/late-fees/addition-note.ts';
import type { Debt } from '../../../utils/domain/late-fees/debt.ts';
import { statutes } from '../../../utils/domain/late-fees/statutes.ts';
import { whatMayBeAdded } from '../../../utils/domain/late-fees/what-may-be-added.ts';
import { money } from '../../../utils/domain/money.ts';
import { aDebt, agreed, amount, day, paid } from './a-debt.ts';

function codes(debt: Debt, asOf: string): string[] {
  return whatMayBeAdded(debt, null, day(asOf), {}).notes.map(({ code }) => code);
}

describe('what the law adds', () => {
  it('comes with the rule, the rows of the table, the stretches of days and what each further day adds', () => {
    const debt = aDebt({ principal: amount('2380.00 EUR') });
    const { interest, compensation, totals, daysLate, basis } = whatMayBeAdded(debt, null, day('2026-11-21'));
    expect(basis).toBe('statute');
    expect(daysLate).toBe(205);
    expect(interest).toMatchObject({
      amount: amount('139.63 EUR'),
      outstanding: amount('139.63 EUR'),
      from: '2026-05-01',
      to: '2026-11-21',
      days: 205,
      dayCount: 'ACT/ACT',
      compounding: 'none',
      rule: { id: 'de-default-interest', name: '§ 288 Abs. 2 BGB' },
      table: { id: 'german-base-rate', coveredTo: '2026-12-31', isStale: false },
      perDay: { amount: amount('0.69 EUR'), exact: '0.6860' },
    });
    expect(interest?.segments).toEqual([
      { from: '2026-05-01', to: '2026-06-30', days: 61, percent: '10.27', base: debt.principal, interest: '40.8493' },
      { from: '2026-07-01', to: '2026-11-21', days: 144, percent: '10.52', base: debt.principal, interest: '98.7785' },
    ]);
    expect(interest?.rates.map(({ from, percent, appliedPercent }) => [from, percent, appliedPercent])).toEqual([
      ['2026-01-01', '1.27', '10.27'],
      ['2026-07-01', '1.52', '10.52'],
    ]);
    expect(compensation).toMatchObject({ amount: amount('40.00 EUR'), rule: { name: '§ 288 Abs. 5 BGB' } });
    expect(totals).toEqual([amount('179.63 EUR')]);
  });

  it('is plain data, which can be sent and stored', () => {
    const addition = whatMayBeAdded(aDebt(), null, day('2026-11-21'));
    expect(JSON.parse(JSON.stringify(addition))).toEqual(addition);
  });

  it('keeps the rate of its start in the United Kingdom and in Ireland, and follows the table elsewhere', () => {
    const percents = (law: string, currency: string) =>
      whatMayBeAdded(
        aDebt({ law, principal: amount(`2500.00 ${currency}`), dueDate: day('2025-05-31') }),
        null,
        day('2026-11-21'),
      ).interest?.segments.map(({ percent }) => percent);
    expect(percents('GB', 'GBP')).toEqual(['12.75']);
    expect(percents('IE', 'EUR')).toEqual(['11.15']);
    expect(percents('ES', 'EUR')).toEqual(['11.15', '10.15', '10.15', '10.4']);
    expect(percents('BE', 'EUR')).toEqual(['11.5', '10.5', '10.5', '10.5']);
  });

  it('never adds totals of two currencies together', () => {
    const debt = aDebt({ law: 'PL', principal: amount('18000.00 PLN'), dueDate: day('2025-12-10') });
    expect(whatMayBeAdded(debt, null, day('2026-02-28')).totals).toEqual([amount('565.27 PLN'), amount('70.00 EUR')]);
  });

  it('names the day whose rate changes the Polish compensation into zloty', () => {
    const noted = (due: string) =>
      whatMayBeAdded(
        aDebt({ law: 'PL', principal: amount('900.00 PLN'), dueDate: day(due) }),
        null,
        day('2026-12-01'),
      ).notes.find(({ code }) => code === 'convert-at')?.figures;
    expect(noted('2026-11-15')).toEqual({ currency: 'PLN', rate: 'NBP', day: '2026-10-30' });
    expect(noted('2026-06-10')).toEqual({ currency: 'PLN', rate: 'NBP', day: '2026-05-29' });
    expect(noted('2024-04-10')).toEqual({ currency: 'PLN', rate: 'NBP', day: '2024-03-29' });
    // 31 May 2018 was Corpus Christi, and no business day.
    expect(noted('2018-06-10')).toEqual({ currency: 'PLN', rate: 'NBP', day: '2018-05-30' });
  });

  it('states no compensation whose steps are in another currency', () => {
    const debt = aDebt({ law: 'GB', principal: amount('1500.00 EUR') });
    const addition = whatMayBeAdded(debt, null, day('2026-11-21'));
    expect(addition.compensation).toBeNull();
    expect(addition.interest?.amount).toEqual(amount('98.99 EUR'));
    expect(addition.notes).toContainEqual({ code: 'tiers-in-other-currency', figures: { currency: 'GBP' } });
  });

  it('follows a choice where the law leaves one', () => {
    const debt = aDebt({ law: 'CH', principal: amount('10000.00 CHF'), dueDate: day('2026-01-31') });
    const interest = (dayCount?: 'ACT/360') =>
      whatMayBeAdded(debt, null, day('2026-05-01'), dayCount ? { dayCount } : {}).interest?.amount;
    expect(interest()).toEqual(amount('123.29 CHF'));
    expect(interest('ACT/360')).toEqual(amount('125.00 CHF'));
  });

  it('counts yen and dinars in their own smallest coin', () => {
    const yen = aDebt({ principal: money(100_000, 'JPY') });
    expect(whatMayBeAdded(yen, null, day('2026-11-21')).interest).toMatchObject({
      amount: { minor: 5867, currency: 'JPY' },
      perDay: { amount: { minor: 29, currency: 'JPY' }, exact: '28.82' },
    });
  });
});

describe('debts from before a law was changed', () => {
  it.each<[string, string, string | undefined, string | undefined]>([
    ['DE', '2014-07-28', 'de-default-interest-before-2014', undefined],
    ['DE', '2014-07-29', 'de-default-interest', '40.00 EUR'],
    ['AT', '2013-03-15', 'at-default-interest-before-2013', undefined],
    ['AT', '2013-03-16', 'at-default-interest', '40.00 EUR'],
    ['PT', '2013-06-30', 'pt-default-interest-other', undefined],
    ['PT', '2013-07-01', 'pt-default-interest', '40.00 EUR'],
    ['PL', '2019-12-30', undefined, '40.00 EUR'],
    ['PL', '2020-01-01', 'pl-default-interest', '70.00 EUR'],
    ['FR', '2013-03-14', undefined, undefined],
    ['FR', '2013-03-16', 'fr-penalties', '40.00 EUR'],
  ])('keep the old one in %s: due on %s', (law, due, rule, compensation) => {
    const principal = amount(law === 'PL' ? '9000.00 PLN' : '9000.00 EUR');
    const addition = whatMayBeAdded(aDebt({ law, principal, dueDate: day(due) }), null, day('2021-11-21'));
    expect(addition.interest?.rule.id).toBe(rule);
    expect(addition.compensation?.amount).toEqual(compensation && amount(compensation));
  });
});

describe('part payments', () => {
  const debt = aDebt({
    principal: amount('9000.00 EUR'),
    dueDate: day('2025-11-30'),
    payments: [paid('2026-02-15', '1000.00 EUR'), paid('2026-07-10', '4000.00 EUR')],
  });

  it('pay interest before principal where the law says so', () => {
    const addition = whatMayBeAdded(debt, null, day('2026-11-21'));
    expect(addition.principalOutstanding).toEqual(amount('4529.89 EUR'));
    expect(addition.interest?.amount).toEqual(amount('704.85 EUR'));
    expect(addition.interest?.outstanding).toEqual(amount('174.95 EUR'));
    expect(addition.totals).toEqual([amount('214.95 EUR')]);
  });

  it('of later days do not count yet', () => {
    const addition = whatMayBeAdded(debt, null, day('2026-02-14'));
    expect(addition.principalOutstanding).toEqual(amount('9000.00 EUR'));
  });

  it('pay principal first where no rule was found, and it says so', () => {
    const inIreland = { ...debt, law: 'IE' };
    const addition = whatMayBeAdded(inIreland, null, day('2026-11-21'));
    expect(addition.principalOutstanding).toEqual(amount('4000.00 EUR'));
    expect(addition.notes.map(({ code }) => code)).toContain('payment-order-assumed');
    const chosen = whatMayBeAdded(inIreland, null, day('2026-11-21'), { paymentOrder: 'interest-first' });
    expect(chosen.notes.map(({ code }) => code)).not.toContain('payment-order-assumed');
  });

  it('that pay everything late stop interest and leave the compensation', () => {
    const late = aDebt({ law: 'GB', principal: amount('1500.00 GBP'), payments: [paid('2026-06-01', '1500.00 GBP')] });
    const addition = whatMayBeAdded(late, null, day('2026-11-21'));
    expect(addition.principalOutstanding).toEqual(amount('0.00 GBP'));
    expect(addition.interest).toMatchObject({ amount: amount('15.45 GBP'), perDay: null });
    expect(addition.compensation?.amount).toEqual(amount('70.00 GBP'));
  });

  it('after the end of the table still reduce what is owed', () => {
    const beyond = aDebt({ payments: [paid('2027-02-01', '400.00 EUR')] });
    const addition = whatMayBeAdded(beyond, null, day('2027-03-01'));
    expect(addition.interest).toMatchObject({ to: '2026-12-31', perDay: null });
    expect(addition.principalOutstanding.minor).toBeGreaterThan(60_000);
    expect(addition.principalOutstanding.minor).toBeLessThan(68_000);
  });

  it('in another currency are refused', () => {
    const foreign = aDebt({ payments: [paid('2026-06-01', '100.00 USD')] });
    expect(() => whatMayBeAdded(foreign, null, day('2026-11-21'))).toThrow(RangeError);
  });
});

describe('nothing may be added, and it says why,', () => {
  it.each<[string, Partial<Debt>, string]>([
    ['not-late', { dueDate: day('2026-11-21') }, '2026-11-21'],
    ['due-date-unknown', { law: 'ES', dueDate: null }, '2026-11-21'],
    ['paid-in-time', { payments: [paid('2026-04-30', '1000.00 EUR')] }, '2026-11-21'],
    ['no-right-recorded', { law: 'US' }, '2026-11-21'],
    ['no-right-recorded', { law: 'AU', dueDate: null }, '2026-11-21'],
    ['consumer-debtor', { law: 'FR', debtor: 'consumer' }, '2026-11-21'],
    ['supplier-not-registered', { law: 'IN' }, '2026-11-21'],
    ['law-not-sourced', { law: 'JP' }, '2026-11-21'],
    ['fourteen-day-letter-needed', { law: 'NL', debtor: 'consumer' }, '2026-11-21'],
    ['rate-not-known', { law: 'US-federal' }, '2026-11-21'],
    ['too-long-ago', { dueDate: day('1026-04-30') }, '2026-11-21'],
    ['reminder-needed', { law: 'CH', dueDateBasis: 'stated' }, '2026-11-21'],
    ['interest-paid', { law: 'CH', payments: [paid('2026-11-21', '1100.00 EUR')] }, '2026-11-21'],
    ['nothing-accrued-yet', { law: 'CH', principal: amount('0.01 CHF') }, '2026-05-01'],
  ])('for the reason %s: %j', (reason, changes, asOf) => {
    const addition = whatMayBeAdded(aDebt(changes), null, day(asOf));
    expect(addition.reason).toBe(reason);
    expect(addition.notes[0]?.code).toBe(reason);
    expect(addition.totals).toEqual([]);
  });

  it('with a reason wherever there is no total, for any law and day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...statutes.map(({ law }) => law), 'JP'),
        fc.constantFrom('business' as const, 'consumer' as const),
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 0, max: 6_500 }),
        fc.integer({ min: -10, max: 900 }),
        fc.array(fc.integer({ min: 1, max: 5_000_000 }), { maxLength: 2 }),
        (law, debtor, cents, start, late, payments) => {
          const dueDate = addDays(day('2009-06-30'), start);
          const principal = money(cents, 'EUR');
          const debt = aDebt({
            law,
            debtor,
            principal,
            dueDate,
            payments: payments.map((part, index) => ({
              day: addDays(dueDate, 40 * index),
              amount: money(part, 'EUR'),
            })),
          });
          const { totals, reason, interest, principalOutstanding } = whatMayBeAdded(debt, null, addDays(dueDate, late));
          expect(reason === null).toBe(totals.length > 0);
          expect(reason === null || reasonsForNothing.includes(reason)).toBe(true);
          expect(interest?.segments.reduce((sum, { days }) => sum + days, 0) ?? 0).toBeLessThanOrEqual(
            Math.max(0, late),
          );
          expect(principalOutstanding.minor).toBeLessThanOrEqual(cents);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('what a figure leaves open', () => {
  it('is said of a table that ends: interest goes to its last day', () => {
    const debt = aDebt({ principal: amount('4000.00 EUR'), dueDate: day('2026-05-31') });
    const { interest, notes } = whatMayBeAdded(debt, null, day('2027-03-01'));
    expect(interest).toMatchObject({ to: '2026-12-31', perDay: null, table: { isStale: true } });
    expect(notes).toContainEqual({ code: 'reckoned-to', figures: { day: '2026-12-31' } });
    expect(notes).toContainEqual({ code: 'table-stale', figures: { day: '2026-12-31' } });
  });

  it('is less for a locked rate: the end of the table changes nothing but must be told', () => {
    const debt = aDebt({ law: 'GB', principal: amount('4000.00 GBP'), dueDate: day('2026-05-31') });
    const { interest, notes } = whatMayBeAdded(debt, null, day('2027-03-01'));
    expect(interest).toMatchObject({ to: '2027-03-01', perDay: { exact: '1.2877' } });
    expect(notes.map(({ code }) => code)).not.toContain('reckoned-to');
    expect(notes.map(({ code }) => code)).toContain('table-stale');
  });

  it('is that compensation stands where the rate is not known', () => {
    const debt = aDebt({ law: 'GB', principal: amount('4000.00 GBP'), dueDate: day('2026-12-31') });
    const addition = whatMayBeAdded(debt, null, day('2027-01-31'));
    expect(addition).toMatchObject({ interest: null, reason: null, totals: [amount('70.00 GBP')] });
    expect(addition.notes).toContainEqual({ code: 'rate-not-known', figures: { day: '2027-01-01' } });
  });

  it('is said of rates nobody was seen to publish, of assumed day counts and of VAT', () => {
    expect(codes(aDebt({ law: 'AT' }), '2026-11-21')).toEqual(
      expect.arrayContaining(['rate-unconfirmed', 'day-count-assumed', 'costs-above-compensation']),
    );
    expect(codes(aDebt({ law: 'GB' }), '2026-11-21')).toContain('vat-base-disputed');
    expect(codes(aDebt({ law: 'NL' }), '2026-11-21')).toContain('compensation-plus-vat');
    expect(codes(aDebt({ law: 'DE' }), '2026-11-21')).toEqual(['compensation-set-off']);
  });

  it('is that a federal agency owes interest for a year at most', () => {
    const debt = aDebt({ law: 'US-federal', principal: amount('5000.00 USD'), dueDate: day('2025-01-15') });
    const { interest, notes } = whatMayBeAdded(debt, null, day('2026-06-01'));
    expect(interest).toMatchObject({ to: '2026-01-15', perDay: null });
    expect(notes).toContainEqual({ code: 'one-year-limit', figures: { day: '2026-01-15' } });
  });

  it('is what a Dutch consumer owes after the letter: costs, and interest at a rate that was not found', () => {
    const debt = aDebt({ law: 'NL', debtor: 'consumer', isFourteenDayLetterOver: true });
    const addition = whatMayBeAdded(debt, null, day('2026-11-21'));
    expect(addition).toMatchObject({ interest: null, compensation: { amount: amount('150.00 EUR') } });
    expect(addition.notes.map(({ code }) => code)).toContain('consumer-rate-not-sourced');
  });
});

describe('the law that overrides an agreement', () => {
  it('is India’s for a registered small supplier', () => {
    const debt = aDebt({ law: 'IN', principal: amount('100000.00 INR'), dueDate: day('2024-03-31') });
    const rights = agreed({
      interest: { per: 'year', percent: '6', dayCount: 'ACT/365', compounding: 'none' },
    });
    const registered = whatMayBeAdded({ ...debt, isMicroOrSmallSupplier: true }, rights, day('2024-09-30'));
    expect(registered.interest?.amount).toEqual(amount('10561.88 INR'));
    expect(registered.notes.map(({ code }) => code)).toContain('statute-overrides-agreement');
    expect(whatMayBeAdded(debt, rights, day('2024-09-30')).interest?.amount).toEqual(amount('3008.22 INR'));
  });
});
