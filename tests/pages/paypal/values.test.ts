import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { invoiceIdsIn } from '../../../utils/pages/paypal/invoice-id.ts';
import { amountsInText } from '../../../utils/pages/paypal/values/amounts-in-text.ts';
import { daysInText } from '../../../utils/pages/paypal/values/days-in-text.ts';
import { pageHabits } from '../../../utils/pages/paypal/values/page-habits.ts';
import { dayEvidence, isCountOfDays, resolveDay } from '../../../utils/pages/paypal/values/resolve-day.ts';

const today = calendarDay('2026-11-22');
const id = 'INV2-Z56S-5LLA-Q52L-CPZ5';

describe('a day on PayPal’s pages', () => {
  it.each([
    '22-nov-2026',
    '22/Nov/2026',
    'Nov-22-2026',
    '22-Nov-26',
    "22 Nov '26",
    'Nov. 22nd, 2026',
    'November 22nd',
    '22 de nov. de 2026',
    '2026-11-22T10:00:00Z',
  ])('is read from %s', (text) => {
    const [day, ...others] = daysInText(text);
    expect(others).toEqual([]);
    expect(day && resolveDay(day, pageHabits('en-GB', today), dayEvidence([day], today))?.day).toBe(today);
  });

  it.each(['Nov 2026', '22 11', 'INV-22-11', '4.5.6.7'])('is none in %s', (text) => {
    expect(daysInText(text)).toEqual([]);
  });

  it('is not how many days something takes', () => {
    expect(isCountOfDays('12 days', pageHabits('en-US', today))).toBe(true);
    expect(isCountOfDays('1 jour', pageHabits('fr-FR', today))).toBe(true);
    expect(isCountOfDays('12 Monkeys', pageHabits('en-US', today))).toBe(false);
  });
});

describe('an amount on PayPal’s pages', () => {
  it.each([
    ['nl-NL', '€ 1.050,-', 'EUR', '1050'],
    ['de-DE', '1.050,– €', 'EUR', '1050'],
    ['de-CH', 'CHF 1’050.—', 'CHF', '1050'],
    ['en-US', 'USD 1050', 'USD', '1050'],
    ['en-IN', '₹1,05,000', 'INR', '105000'],
  ])('in %s is read from %s', (lang, text, code, whole) => {
    const [amount, ...others] = amountsInText(text, pageHabits(lang, today).signs);
    expect(others).toEqual([]);
    expect([amount?.currency?.code, amount?.whole, amount?.fraction]).toEqual([code, whole, '']);
  });

  it.each([
    ['en-US', '$5.00', true],
    ['de', '5,00 $', true],
    ['de', '5 ¥', true],
    ['en', '¥5', true],
    ['en', '$5.00', false],
    ['es', '$5.00', false],
    ['en', 'kr 5.00', false],
  ])('of a page in %s says with %s whose money it is: %s', (lang, text, isSure) => {
    const [amount] = amountsInText(text, pageHabits(lang, today).signs);
    expect((amount?.currency?.certainty ?? 0) >= 0.9).toBe(isSure);
  });
});

describe('an invoice’s id on PayPal’s pages', () => {
  it.each([
    id,
    id.toLowerCase(),
    `/invoice/details/${id}?src=list`,
    `https%3A%2F%2Fwww.paypal.com%2Finvoice%2Fdetails%2F${id.replaceAll('-', '%2D')}`,
    `row-${id.replaceAll('-', '_')}`,
    `row:${id.replaceAll('-', '')}`,
    `{"id":"${id}","index":3}`,
    id.replaceAll('-', '\u2011'),
  ])('is found in %s', (text) => {
    expect(invoiceIdsIn(text)).toEqual([id]);
  });

  it.each(['INV2-Z56S-5LLA-Q52L', `${id}X`, 'inv2z56s5llaq52lcpz5', 'INV-0002-2026-11-22'])('is none in %s', (text) => {
    expect(invoiceIdsIn(text)).toEqual([]);
  });
});
