import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import { type Language, languages } from '../../../utils/domain/language.ts';
import { toDecimal } from '../../../utils/domain/money.ts';
import { designs } from './designs/all-designs.ts';
import { generateInvoices } from './generate-invoices.ts';
import type { PaypalCase, PaypalInvoice } from './invoice-object.ts';
import type { PaypalDesign } from './paypal-design.ts';
import type { PaypalWords } from './words/paypal-words.ts';
import { wordsIn } from './words/words-in.ts';

export interface InvoicesOfPage {
  readonly words: PaypalWords;
  readonly cases: readonly PaypalCase[];
}

/** The merchant's invoices on the pages of one design and language; `settled` ones have been paid in full today. */
export function invoicesOf(
  design: PaypalDesign,
  language: Language,
  today: CalendarDay,
  settled: readonly string[] = [],
): InvoicesOfPage {
  const cases = generateInvoices(design.name, language, today, design.invoiceCount);
  return {
    words: wordsIn[language],
    cases: cases.map((one) => (settled.includes(one.invoice.id) ? paidOn(one, today) : one)),
  };
}

/** Which pages the invoice is on, or null where it is on none. */
export function pagesWith(id: string, today: CalendarDay): { design: PaypalDesign; language: Language } | null {
  for (const design of designs) {
    for (const language of languages) {
      const { cases } = invoicesOf(design, language, today);
      if (cases.some(({ invoice }) => invoice.id === id)) return { design, language };
    }
  }
  return null;
}

function paidOn(one: PaypalCase, today: CalendarDay): PaypalCase {
  const { invoice } = one;
  const currency = invoice.detail.currency_code;
  const settled: PaypalInvoice = {
    ...invoice,
    status: 'PAID',
    due_amount: { currency_code: currency, value: toDecimal({ minor: 0, currency }) },
    payments: {
      paid_amount: invoice.amount,
      transactions: [{ type: 'PAYPAL', method: 'PAYPAL', payment_date: today, amount: invoice.amount }],
    },
  };
  return { ...one, invoice: settled };
}
