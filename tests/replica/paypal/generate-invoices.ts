import { addDays, type CalendarDay } from '../../../utils/domain/calendar-day.ts';
import type { Language } from '../../../utils/domain/language.ts';
import { minorDigits, money, toDecimal } from '../../../utils/domain/money.ts';
import { clientsIn, notesIn, type PaypalClient, worksIn } from './clients.ts';
import type { PaypalAmount, PaypalCase, PaypalInvoice } from './invoice-object.ts';
import { alsoInGmail, daysOfTerm, type InvoicePlan, ordinaryPlan, planned } from './invoice-plan.ts';
import { invoiceId, type SeededRandom, seededRandom } from './seeded-random.ts';

const currenciesIn: Readonly<Record<Language, readonly string[]>> = {
  en: ['USD', 'USD', 'USD', 'GBP', 'EUR', 'CAD', 'AUD'],
  de: ['EUR', 'EUR', 'EUR', 'CHF', 'USD'],
  fr: ['EUR', 'EUR', 'EUR', 'CHF', 'CAD'],
  es: ['EUR', 'EUR', 'EUR', 'USD', 'MXN'],
  it: ['EUR', 'EUR', 'EUR', 'GBP', 'CHF'],
  nl: ['EUR', 'EUR', 'EUR', 'USD', 'GBP'],
  pt: ['EUR', 'EUR', 'EUR', 'USD', 'BRL'],
};

/**
 * The merchant's invoices for one set of pages, the newest invoice date first. The same seed gives the same ids,
 * clients and amounts on every day; only the days move with `today`. At least one of every planned case, filled up to
 * `count` with ordinary ones.
 */
export function generateInvoices(seed: string, language: Language, today: CalendarDay, count: number): PaypalCase[] {
  const random = seededRandom(`${seed} ${language}`);
  const group = invoiceId(random);
  const plans = language === 'en' && seed === 'table' ? [...planned, alsoInGmail] : planned;
  const cases: PaypalCase[] = [];
  for (let index = 0; index < Math.max(count, plans.length); index++) {
    const plan = plans[index] ?? ordinaryPlan(index - plans.length, random.below);
    const client = plan.client ?? clientsIn[language][index % clientsIn[language].length] ?? {};
    cases.push(caseOf(plan, client, { random, language, today, group, running: 4000 - index }));
  }
  const issued = ({ invoice }: PaypalCase) => `${invoice.detail.invoice_date} ${invoice.detail.invoice_number}`;
  return cases.sort((a, b) => issued(b).localeCompare(issued(a)) || a.invoice.id.localeCompare(b.invoice.id));
}

interface Lot {
  readonly random: SeededRandom;
  readonly language: Language;
  readonly today: CalendarDay;
  readonly group: string;
  readonly running: number;
}

function caseOf(plan: InvoicePlan, client: PaypalClient, lot: Lot): PaypalCase {
  const { random, language, today } = lot;
  const id = invoiceId(random);
  const currency = plan.currency ?? random.pick(currenciesIn[language]);
  const term = daysOfTerm[plan.term];
  const issued = addDays(today, plan.day - (term ?? 0));
  const sums = drawSums(plan, currency, random, language);
  const flow = plan.flow ?? 'REGULAR_SINGLE';
  const sent = plan.status !== 'DRAFT' && plan.status !== 'SCHEDULED';
  const reference = random.below(3) === 0 ? `PO-${1000 + random.below(9000)}` : null;
  const invoice: PaypalInvoice = {
    id,
    ...(flow === 'MULTIPLE_RECIPIENTS_GROUP' ? { parent_id: lot.group } : {}),
    status: plan.status,
    detail: {
      invoice_number: plan.number ?? String(lot.running).padStart(4, '0'),
      ...(reference ? { reference } : {}),
      invoice_date: issued,
      currency_code: currency,
      ...(random.below(2) === 0 ? { note: notesIn[language] } : {}),
      payment_term: { term_type: plan.term, ...(term === null ? {} : { due_date: addDays(issued, term) }) },
      metadata: {
        ...(sent ? { first_sent_time: `${issued}T08:30:00Z` } : {}),
        created_by_flow: flow,
        recipient_view_url: `https://www.paypal.com/invoice/p/#${id.slice(5).replaceAll('-', '')}`,
        invoicer_view_url: `https://www.paypal.com/invoice/details/${id}`,
      },
      viewed_by_recipient: sent && random.below(2) === 0,
    },
    primary_recipients: [{ billing_info: billingInfo(client) }],
    ...sums,
    ...paymentsOf(plan, sums, addDays(issued, Math.min(9, today >= addDays(issued, 9) ? 9 : 0))),
  };
  const series = flow === 'RECURRING' ? `/invoice/s/recurring/details/RS-${id.slice(5, 9)}${id.slice(10, 14)}` : null;
  return { invoice, reminders: (plan.reminders ?? []).map((day) => addDays(today, day)), series };
}

type Sums = Pick<PaypalInvoice, 'items' | 'amount' | 'tax_total' | 'discount' | 'due_amount' | 'gratuity'>;

function drawSums(plan: InvoicePlan, currency: string, random: SeededRandom, language: Language): Sums {
  const amount = (minor: number): PaypalAmount => ({
    currency_code: currency,
    value: toDecimal(money(minor, currency)),
  });
  const unit = 10 ** minorDigits(currency) * (currency === 'JPY' ? 100 : 1);
  const name = () => random.pick(worksIn[language]);
  const items = Array.from({ length: plan.total ? 1 : 1 + random.below(3) }, () => {
    if (plan.total) return { quantity: 1, price: plan.total * unit, name: name() };
    const cents = minorDigits(currency) === 0 ? 0 : random.pick([0, 0, 50, 95]);
    return { quantity: 1 + random.below(3), price: (40 + random.below(960)) * unit + cents, name: name() };
  });
  const subtotal = items.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
  const discount = !plan.total && random.below(4) === 0 ? Math.round(subtotal / 10) : 0;
  const tax = !plan.total && random.below(2) === 0 ? Math.round(((subtotal - discount) * 19) / 100) : 0;
  const total = subtotal - discount + tax;
  const settled = /PAID$|REFUNDED$/.test(plan.status) && plan.status !== 'UNPAID' && plan.status !== 'PARTIALLY_PAID';
  const open = settled ? 0 : total - Math.round((total * (plan.paidPart ?? 0)) / 100);
  return {
    items: items.map(({ name, quantity, price }) => ({ name, quantity: String(quantity), unit_amount: amount(price) })),
    amount: amount(total),
    ...(tax > 0 ? { tax_total: amount(tax) } : {}),
    ...(discount > 0 ? { discount: amount(discount) } : {}),
    due_amount: amount(open),
    ...(plan.tip ? { gratuity: amount(Math.round(total / 8)) } : {}),
  };
}

/** What was paid and given back, on `day`; nothing where nothing was. */
function paymentsOf(plan: InvoicePlan, sums: Sums, day: CalendarDay): Pick<PaypalInvoice, 'payments' | 'refunds'> {
  const currency = sums.amount.currency_code;
  const minor = (amount: PaypalAmount | undefined) => Number((amount?.value ?? '0').replace('.', ''));
  const paid = minor(sums.amount) - minor(sums.due_amount) + minor(sums.gratuity);
  if (paid === 0) return {};
  const amount = (value: number): PaypalAmount => ({
    currency_code: currency,
    value: toDecimal(money(value, currency)),
  });
  const outside = plan.status === 'MARKED_AS_PAID' || plan.status === 'MARKED_AS_REFUNDED';
  const refunded = /REFUNDED$/.test(plan.status)
    ? plan.status === 'PARTIALLY_REFUNDED'
      ? Math.round(paid / 4)
      : paid
    : 0;
  return {
    payments: {
      paid_amount: amount(paid),
      transactions: [
        {
          type: outside ? 'EXTERNAL' : 'PAYPAL',
          method: outside ? 'BANK_TRANSFER' : 'PAYPAL',
          payment_date: day,
          amount: amount(paid),
        },
      ],
    },
    ...(refunded > 0 ? { refunds: { refund_amount: amount(refunded) } } : {}),
  };
}

function billingInfo(client: PaypalClient): PaypalInvoice['primary_recipients'][0]['billing_info'] {
  const { given, surname, business, email } = client;
  return {
    ...(given && surname ? { name: { given_name: given, surname } } : {}),
    ...(business ? { business_name: business } : {}),
    ...(email ? { email_address: email } : {}),
  };
}
