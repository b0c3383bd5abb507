import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import { writeDay, writeMoney } from './habits.ts';
import type { PaypalAmount, PaypalCase, PaypalInvoice } from './invoice-object.ts';
import type { PaypalDesign } from './paypal-design.ts';
import { canRemind, type StatusKey, statusKeyOf } from './status-words.ts';
import type { PaypalWords } from './words/paypal-words.ts';

/** An invoice as the texts one row of the list is made of. */
export interface RowView {
  readonly id: string;
  readonly href: string;
  readonly number: string;
  readonly client: string;
  readonly email: string | null;
  readonly statusKey: StatusKey;
  readonly status: string;
  readonly issued: string;
  /** The day, or the words for due on receipt and no due date. */
  readonly due: string;
  /** A sentence of its own about the due date: "Due on 3 Nov". */
  readonly dueSentence: string;
  readonly total: string;
  readonly balance: string;
  /** "€785.00 of €1,050.00 due" where part of it is paid; null otherwise. */
  readonly partSentence: string | null;
  /** Other days in the row that are neither issue nor due date: reminders, views, the day it will be sent. */
  readonly remarks: readonly string[];
  /** What the row's menu offers: words much like statuses. */
  readonly actions: readonly string[];
  readonly seriesHref: string | null;
}

/** The same for the invoice's own page. */
export interface DetailView extends RowView {
  readonly items: readonly {
    readonly name: string;
    readonly quantity: string;
    readonly price: string;
    readonly amount: string;
  }[];
  readonly subtotal: string;
  readonly discount: string | null;
  readonly tax: string | null;
  readonly tip: string | null;
  readonly paid: string | null;
  readonly refunded: string | null;
  readonly payments: readonly { readonly day: string; readonly amount: string }[];
  readonly activity: readonly string[];
  readonly note: string | null;
  readonly reference: string | null;
  readonly canRemind: boolean;
  readonly remindersToday: number;
  /** Another invoice to the same client, with its own id: none of this page's facts are its. */
  readonly related: {
    readonly id: string;
    readonly href: string;
    readonly number: string;
    readonly status: string;
  } | null;
}

export interface ViewContext {
  readonly words: PaypalWords;
  readonly design: PaypalDesign;
  readonly today: CalendarDay;
  /** What links keep: `?locale.x=de_DE&design=cards`, or empty. */
  readonly query: string;
}

/** Who the page says the invoice is to: the firm, else the person, else the address. */
export function clientName(invoice: PaypalInvoice): string {
  const { business_name, name, email_address } = invoice.primary_recipients[0].billing_info;
  return business_name ?? (name ? `${name.given_name} ${name.surname}` : (email_address ?? ''));
}

export function clientEmail(invoice: PaypalInvoice): string | null {
  return invoice.primary_recipients[0].billing_info.email_address ?? null;
}

export function rowView({ invoice, reminders, series }: PaypalCase, context: ViewContext): RowView {
  const { words, design, today } = context;
  const day = (value: CalendarDay) => writeDay(value, words.locale, design.days, today);
  const sum = (value: PaypalAmount) => writeMoney(value, words.locale, design.money);
  const statusKey = statusKeyOf(invoice, today);
  const { invoice_date: issued, payment_term: term } = invoice.detail;
  const dueDay =
    term.term_type === 'DUE_ON_DATE_SPECIFIED' || term.term_type.startsWith('NET') ? term.due_date : undefined;
  const otherwise = term.term_type === 'NO_DUE_DATE' ? words.noDueDate : words.dueOnReceipt;
  const [total, balance] = [sum(invoice.amount), sum(invoice.due_amount)];
  const lastReminder = reminders.at(-1);
  return {
    id: invoice.id,
    href: `${design.detailPath}${invoice.id}${context.query}`,
    number: invoice.detail.invoice_number,
    client: clientName(invoice),
    email: clientEmail(invoice),
    statusKey,
    status: words.status[statusKey][design.wording],
    issued: day(issued),
    due: dueDay ? day(dueDay) : otherwise,
    dueSentence: dueDay ? words.dueOn.replace('%', day(dueDay)) : otherwise,
    total,
    balance,
    partSentence:
      invoice.status === 'PARTIALLY_PAID' ? words.openOfTotal.replace('%1', balance).replace('%2', total) : null,
    remarks: [
      ...(lastReminder ? [words.remindedOn.replace('%', day(lastReminder))] : []),
      ...(statusKey === 'scheduled' ? [words.scheduledFor.replace('%', day(issued))] : []),
    ],
    actions: actionsFor(invoice, words),
    seriesHref: series === null ? null : `${series}${context.query}`,
  };
}

export function detailView(shown: PaypalCase, others: readonly PaypalCase[], context: ViewContext): DetailView {
  const { words, design, today } = context;
  const { invoice, reminders } = shown;
  const day = (value: CalendarDay) => writeDay(value, words.locale, design.days, today);
  const sum = (value: PaypalAmount) => writeMoney(value, words.locale, design.money);
  const optional = (value: PaypalAmount | undefined) => (value ? sum(value) : null);
  const row = rowView(shown, context);
  const neighbour = others.find((other) => other.invoice.id !== invoice.id && clientName(other.invoice) === row.client);
  const related = neighbour ? rowView(neighbour, context) : null;
  const sent = invoice.detail.metadata.first_sent_time !== undefined;
  return {
    ...row,
    items: invoice.items.map(({ name, quantity, unit_amount }) => ({
      name,
      quantity,
      price: sum(unit_amount),
      amount: sum(times(unit_amount, Number(quantity))),
    })),
    subtotal: sum(subtotalOf(invoice)),
    discount: optional(invoice.discount),
    tax: optional(invoice.tax_total),
    tip: optional(invoice.gratuity),
    paid: optional(invoice.payments?.paid_amount),
    refunded: optional(invoice.refunds?.refund_amount),
    payments: (invoice.payments?.transactions ?? []).map((one) => ({
      day: day(one.payment_date),
      amount: sum(one.amount),
    })),
    activity: [
      ...(sent ? [words.sentOn.replace('%', day(invoice.detail.invoice_date))] : []),
      ...(invoice.detail.viewed_by_recipient ? [words.viewedOn.replace('%', day(invoice.detail.invoice_date))] : []),
      ...reminders.map((one) => words.remindedOn.replace('%', day(one))),
    ],
    note: invoice.detail.note ?? null,
    reference: invoice.detail.reference ?? null,
    canRemind: canRemind(invoice),
    remindersToday: reminders.filter((one) => one === today).length,
    related: related ? { id: related.id, href: related.href, number: related.number, status: related.status } : null,
  };
}

function actionsFor(invoice: PaypalInvoice, words: PaypalWords): string[] {
  if (invoice.status === 'DRAFT') return [words.edit, words.copy];
  if (canRemind(invoice)) return [words.remind, words.markAsPaid, words.edit, words.cancel, words.copy];
  return [words.copy];
}

function subtotalOf(invoice: PaypalInvoice): PaypalAmount {
  const sums = invoice.items.map(({ unit_amount, quantity }) => times(unit_amount, Number(quantity)));
  const digits = sums[0]?.value.split('.')[1]?.length ?? 0;
  const minor = sums.reduce((total, { value }) => total + Number(value.replace('.', '')), 0);
  return { currency_code: invoice.amount.currency_code, value: (minor / 10 ** digits).toFixed(digits) };
}

function times(amount: PaypalAmount, count: number): PaypalAmount {
  const digits = amount.value.split('.')[1]?.length ?? 0;
  const minor = Number(amount.value.replace('.', '')) * count;
  return { currency_code: amount.currency_code, value: (minor / 10 ** digits).toFixed(digits) };
}
