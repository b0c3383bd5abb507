import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import type {
  AgreedCap,
  AgreedFee,
  AgreedInterest,
  AgreedRights,
} from '../../../utils/domain/late-fees/agreed-rights.ts';
import type { DayCount } from '../../../utils/domain/late-fees/day-count.ts';
import { parseDecimal } from '../../../utils/domain/money.ts';
import type { GoldenCase } from '../golden-topic.ts';

/** The words in which cases state a rate or an agreed right. */

const amount = /([A-Z]{3})\s?([\d,]+(?:\.\d+)?)/;

/** The rate a case gives, per cent a year, or null where the statute's own counts or a right was agreed. */
export function fixedPercentIn(rule: string, law: string): string | null {
  const fixed = /^(?:fixed|Prompt Payment Act)\s+([\d.]+)\s?%/i.exec(rule);
  if (fixed?.[1]) return fixed[1];
  const isContractOnly = ['US', 'CA', 'AU', 'NZ'].includes(law) && !/\bno\b|nothing/i.test(rule);
  return isContractOnly ? (/([\d.]+)\s?%/.exec(rule)?.[1] ?? null) : null;
}

/** `contract 1.5%/month compounded monthly`, `contract flat late fee USD 50, capped at 10%, 5 days grace`, and so on. */
export function agreedRightsIn(rule: string, worked: GoldenCase, currency: string): AgreedRights | null {
  if (!/^(?:contract|agreed)\b/i.test(rule)) return null;
  const grace = /(\d+)[- ]days?(?:'|’)? (?:of )?grace|grace\D{0,12}(\d+)/i.exec(rule);
  return {
    ...nothingAgreed,
    interest: interestIn(rule, worked),
    fee: feeIn(rule),
    cap: capIn(rule, currency),
    grace: grace
      ? {
          days: Number(grace[1] ?? grace[2]),
          interestFrom: /(?:from|after) (?:the )?(?:end of )?(?:the )?grace/i.test(rule) ? 'end-of-grace' : 'due-date',
        }
      : null,
  };
}

/** An agreed rate a year and nothing else. */
export function yearly(percent: string, dayCount: DayCount): AgreedRights {
  return { ...nothingAgreed, interest: { per: 'year', percent, dayCount, compounding: 'none' } };
}

const nothingAgreed: AgreedRights = {
  agreedIn: 'The contract of the case',
  recordedOn: calendarDay('2026-11-21'),
  interest: null,
  fee: null,
  cap: null,
  grace: null,
};

function interestIn(rule: string, worked: GoldenCase): AgreedInterest | null {
  const month = /([\d.]+)\s?%\s?(?:\/|per|a)\s?(?:full |whole |started |commenced )?month/i.exec(rule)?.[1];
  const isFull = /full month|whole month/i.test(rule) || worked.dayCount === 'calendar-months';
  if (month) {
    return {
      per: 'month',
      percent: month,
      counted: /started|commenced|part of a month/i.test(rule) ? 'started-months' : isFull ? 'full-months' : 'daily',
      compounding: /compound/i.test(rule) ? 'monthly' : 'none',
    };
  }
  const year = /([\d.]+)\s?%\s?(?:p\.?\s?a\b|per annum|per year|a year|\/\s?year|annual|yearly)/i.exec(rule)?.[1];
  if (!year) return null;
  const compounding = /compounded monthly/i.test(rule) ? 'monthly' : /compound/i.test(rule) ? 'yearly' : 'none';
  return { per: 'year', percent: year, dayCount: yearlyDayCount(worked), compounding };
}

function yearlyDayCount({ dayCount }: GoldenCase): DayCount {
  return dayCount === 'ACT/360' || dayCount === '30/360'
    ? dayCount
    : dayCount === 'ACT/ACT-year'
      ? 'ACT/ACT'
      : 'ACT/365';
}

function feeIn(rule: string): AgreedFee | null {
  const words = rule.replace(/\b(?:cap|max)\w*.*$/i, '');
  const fixed = new RegExp(`(?:flat|one-off|late fee|late charge)[^\\d%]*${amount.source}`).exec(words);
  const money = fixed?.[1] && fixed[2] ? parseDecimal(fixed[2].replaceAll(',', ''), fixed[1]) : null;
  if (money) return { amount: money };
  const percent = /(?:flat|one-off|once|late fee of)\D*([\d.]+)\s?%(?!\s?(?:\/|per|a\b|p\.))/i.exec(words)?.[1];
  return percent ? { percent } : null;
}

function capIn(rule: string, currency: string): AgreedCap | null {
  const words = /\b(?:cap\w*|max\w*)\b(.*)$/i.exec(rule)?.[1];
  if (!words) return null;
  const percent = /([\d.]+)\s?%/.exec(words)?.[1];
  if (percent) return { percent };
  const digits = /[\d,]+(?:\.\d+)?/.exec(words)?.[0];
  const money = digits ? parseDecimal(digits.replaceAll(',', ''), currency) : null;
  return money && { amount: money };
}
