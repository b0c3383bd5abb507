import { describe, expect, it } from 'vitest';
import { money } from '../../../utils/domain/money.ts';
import type { OnwardQuestion } from '../../../utils/domain/onward/onward.ts';
import { smallClaims } from '../../../utils/domain/onward/small-claims.ts';
import { suggestOnward } from '../../../utils/domain/onward/suggest.ts';
import { agencyShare, factoringCost } from '../../../utils/domain/onward/what-it-costs.ts';
import { euros } from '../a-journal.ts';

const pounds = (amount: number) => money(amount * 100, 'GBP');
const question: OnwardQuestion = {
  owed: pounds(2_400),
  daysLate: 75,
  country: 'GB',
  clientCountry: 'GB',
  isPerson: false,
  isDisputed: false,
  brokenPromises: 0,
  wasDemanded: true,
};
const first = (changes: Partial<OnwardQuestion>) => suggestOnward({ ...question, ...changes })[0]?.way;
const codesOf = (changes: Partial<OnwardQuestion>, way: string) =>
  suggestOnward({ ...question, ...changes })
    .find((option) => option.way === way)
    ?.notes.map(({ code }) => code);

describe('the suggestion', () => {
  it.each<[string, Partial<OnwardQuestion>, string]>([
    ['a letter where no last demand has gone out', { wasDemanded: false }, 'letter'],
    ['a settlement where it is disputed', { isDisputed: true }, 'settlement'],
    ['a plan after a broken promise', { brokenPromises: 1 }, 'plan'],
    ['court within its limit', {}, 'court'],
    ['an agency above it', { owed: pounds(12_000) }, 'agency'],
    ['an agency where no limit is sourced', { country: 'DE', clientCountry: null, owed: euros(2_400) }, 'agency'],
    ['writing off what is too little', { owed: pounds(60) }, 'write-off'],
  ])('is %s', (_what, changes, way) => expect(first(changes)).toBe(way));

  it('always names every way, each figure with its source', () => {
    const options = suggestOnward(question);
    expect(options.map(({ way }) => way)).toContain('factoring');
    for (const { way, notes, sources } of options) {
      if (['court', 'agency', 'factoring'].includes(way)) expect(sources.length).toBeGreaterThan(0);
      expect(notes.length).toBeGreaterThan(0);
    }
  });

  it('tells what must come first against a sole trader in England', () => {
    expect(codesOf({ isPerson: true }, 'letter')).toEqual(['letter_protocol']);
  });
});

describe('small claims', () => {
  it.each([
    [300, 35],
    [301, 50],
    [1_000, 70],
    [1_500, 80],
    [3_000, 115],
    [5_000, 205],
    [10_000, 455],
  ])('of %i pounds cost %i', (claim, fee) => {
    expect(smallClaims(pounds(claim), 'GB', null).fee).toEqual(pounds(fee));
  });

  it('says where the simple procedure ends', () => {
    expect(smallClaims(pounds(10_001), 'GB', null)).toMatchObject({ isWithin: false, fee: null });
  });

  it.each(['US', 'CA', 'AU', 'IE'])('asks to check with the court in %s, where sources differ', (country) => {
    expect(smallClaims(money(100_000, 'USD'), country, null).notes.map(({ code }) => code)).toContain('court_check');
  });

  it('knows the European procedure across a border, and says where nothing was sourced', () => {
    expect(smallClaims(euros(4_000), 'DE', 'FR')).toMatchObject({ isWithin: true });
    expect(smallClaims(euros(4_000), 'DE', 'DE').notes.map(({ code }) => code)).toEqual(['court_unsourced']);
  });
});

describe('what it costs', () => {
  it.each([
    [100, 20],
    [150, 25],
    [400, 30],
    [800, 50],
  ])('at %i days an agency keeps %i per cent', (daysLate, percent) => {
    expect(agencyShare(daysLate, pounds(5_000)).percent).toBe(percent);
  });

  it('keeps more of a small debt', () => expect(agencyShare(100, pounds(500)).percent).toBe(35));

  it.each([
    // 3% for 30 days on the face is about 36% a year; on the 85% that is advanced it is 42.9%.
    [{ advancePercent: 85, feePercent: 3, days: 30 }, 204_000, 7_200, 42.9],
    [{ advancePercent: 100, feePercent: 3, days: 30 }, 240_000, 7_200, 36.5],
    [{ advancePercent: 80, feePercent: 1.5, days: 90 }, 192_000, 10_800, 22.8],
    [{ advancePercent: 80, feePercent: 1.5, days: 61 }, 192_000, 10_800, 33.7],
  ])('an offer of %o is %i at once, %i of fee, %d per cent a year', (offer, advance, fee, yearly) => {
    const cost = factoringCost(euros(2_400), offer);
    expect([cost.advance.minor, cost.fee.minor, cost.yearlyPercent]).toEqual([advance, fee, yearly]);
    expect(cost.kept.minor + cost.fee.minor).toBe(240_000);
  });

  it('refuses what is no offer', () => {
    expect(() => factoringCost(euros(100), { advancePercent: 0, feePercent: 3, days: 30 })).toThrow(RangeError);
  });
});
