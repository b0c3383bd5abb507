import { type CalendarDay, parseCalendarDay } from '../calendar-day.ts';
import type { AgreedCap, AgreedFee, AgreedInterest, AgreedRights } from '../late-fees/agreed-rights.ts';
import type { FeeRights } from '../late-fees/fee-rights.ts';
import type { Money } from '../money.ts';
import { isBoolean, nullable, oneOf, record, type Shape, text, textLike, wholeNumber } from './shape.ts';

/** Per cent as a plain decimal, below a thousand. */
export const isPercent = textLike(/^\d{1,3}(?:\.\d{1,6})?$/, 10);

// Its own check: the file of shapes that has one imports this one.
function isDay(value: unknown): value is CalendarDay {
  return typeof value === 'string' && value.length === 10 && parseCalendarDay(value) !== null;
}

const isAmount: Shape<Money> = record<Money>({
  minor: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  currency: textLike(/^[A-Z]{3}$/, 3),
});

const isYearly = record<Extract<AgreedInterest, { per: 'year' }>>({
  per: oneOf(['year']),
  percent: isPercent,
  dayCount: oneOf(['ACT/365', 'ACT/360', 'ACT/ACT', 'ACT/ACT-ISDA', '30/360']),
  compounding: oneOf(['none', 'monthly', 'yearly']),
});

const isMonthly = record<Extract<AgreedInterest, { per: 'month' }>>({
  per: oneOf(['month']),
  percent: isPercent,
  counted: oneOf(['daily', 'full-months', 'started-months']),
  compounding: oneOf(['none', 'monthly']),
});

const isOfAmount = record<{ readonly amount: Money }>({ amount: isAmount });
const isOfPercent = record<{ readonly percent: string }>({ percent: isPercent });

function isInterest(value: unknown): value is AgreedInterest {
  return isYearly(value) || isMonthly(value);
}

function isAmountOrPercent(value: unknown): value is AgreedFee & AgreedCap {
  return isOfAmount(value) || isOfPercent(value);
}

export const isAgreedRights: Shape<AgreedRights> = record<AgreedRights>({
  agreedIn: text(500),
  recordedOn: isDay,
  interest: nullable(isInterest),
  fee: nullable<AgreedFee>(isAmountOrPercent),
  cap: nullable<AgreedCap>(isAmountOrPercent),
  grace: nullable(
    record<NonNullable<AgreedRights['grace']>>({
      days: wholeNumber(0, 366),
      interestFrom: oneOf(['due-date', 'end-of-grace']),
    }),
  ),
});

export const isFeeRights: Shape<FeeRights> = record<FeeRights>({ agreed: nullable(isAgreedRights), byLaw: isBoolean });
