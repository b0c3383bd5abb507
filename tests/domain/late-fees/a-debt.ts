import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import type { AgreedRights } from '../../../utils/domain/late-fees/agreed-rights.ts';
import type { Debt } from '../../../utils/domain/late-fees/debt.ts';
import { type Money, parseDecimal } from '../../../utils/domain/money.ts';

export const day = calendarDay;

/** @throws RangeError where the text is no amount such as `1200.00 EUR` */
export function amount(text: string): Money {
  const [decimal = '', currency = ''] = text.split(' ');
  const found = parseDecimal(decimal, currency);
  if (!found) throw new RangeError(`Not an amount: ${text}`);
  return found;
}

/** 1,000 euro between businesses in Germany, due on 30 April 2026. */
export function aDebt(changes: Partial<Debt> = {}): Debt {
  return {
    law: 'DE',
    debtor: 'business',
    principal: amount('1000.00 EUR'),
    issueDate: null,
    dueDate: day('2026-04-30'),
    payments: [],
    ...changes,
  };
}

export function agreed(changes: Partial<AgreedRights> = {}): AgreedRights {
  return {
    agreedIn: 'Contract of 3 March 2026, clause 7',
    recordedOn: day('2026-03-04'),
    interest: null,
    fee: null,
    cap: null,
    grace: null,
    ...changes,
  };
}

export function paid(on: string, text: string): Debt['payments'][number] {
  return { day: day(on), amount: amount(text) };
}
