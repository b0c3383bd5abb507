import { type CalendarDay, toDate } from '../../../../utils/domain/calendar-day.ts';
import type { Language } from '../../../../utils/domain/language.ts';
import { generateInvoices } from '../../../replica/paypal/generate-invoices.ts';
import type { PaypalAmount, PaypalCase } from '../../../replica/paypal/invoice-object.ts';
import { clientEmail, clientName } from '../../../replica/paypal/page-views.ts';
import { seededRandom } from '../../../replica/paypal/seeded-random.ts';
import { type StatusKey, statusKeyOf } from '../../../replica/paypal/status-words.ts';
import { type OtherWords, otherWords, type Wordings } from './other-words.ts';

export type DayStyle = 'medium' | 'long' | 'numeric' | 'short' | 'yearless' | 'weekday' | 'iso' | 'dmy';
export type MoneyStyle = 'symbol' | 'code' | 'code-after' | 'narrow-and-code' | 'thin-code-after';
export type NumberStyle = 'plain' | 'inv' | 'slash' | 'dashes' | 'word';

/** How one design writes things. */
export interface Writing {
  readonly variant: 0 | 1 | 2;
  readonly days: DayStyle;
  readonly money: MoneyStyle;
  readonly numbers: NumberStyle;
}

/** One invoice with what a design may say of it. */
export interface OtherRow {
  readonly id: string;
  readonly key: StatusKey;
  readonly status: string;
  readonly number: string;
  readonly client: string;
  readonly email: string | null;
  readonly total: PaypalAmount;
  readonly balance: PaypalAmount;
  readonly issued: CalendarDay;
  readonly dueDay: CalendarDay | null;
  readonly onReceipt: boolean;
  readonly reminded: CalendarDay | null;
}

/** The words of one page and its ways of writing. */
export interface Pen {
  readonly words: OtherWords;
  readonly lang: string;
  readonly today: CalendarDay;
  say(wordings: Wordings): string;
  day(day: CalendarDay): string;
  money(amount: PaypalAmount): string;
  /** The due date, or the words for none. */
  due(row: OtherRow): string;
  dueSentence(row: OtherRow): string;
}

/** Names that look like something else. */
const oddNames = [
  'Due North Studio',
  'Overdue Books',
  'March Hare Ltd',
  '3M Signs',
  'Open Door Café',
  'Smith, Jones & Co',
  'Total Recall GmbH',
  'No. 5 Bakery',
  'May',
  'Invoice Ninjas',
];

export function otherRows(
  design: string,
  language: Language,
  today: CalendarDay,
  writing: Writing,
): { rows: OtherRow[]; pen: Pen } {
  const words = otherWords[language];
  const random = seededRandom(`${design} ${language} odd`);
  const rows = generateInvoices(`other ${design}`, language, today, 0).map((one, index) =>
    rowOf(one, index, words, writing, today),
  );
  const odd = rows.map((row) =>
    random.below(4) === 0 && row.client !== row.email ? { ...row, client: random.pick(oddNames) } : row,
  );
  return { rows: odd, pen: penFor(words, writing, today) };
}

function rowOf(
  { invoice, reminders }: PaypalCase,
  index: number,
  words: OtherWords,
  writing: Writing,
  today: CalendarDay,
): OtherRow {
  const key = statusKeyOf(invoice, today);
  const term = invoice.detail.payment_term;
  return {
    id: invoice.id,
    key,
    status: words.status[key][writing.variant],
    number: numbered(invoice.detail.invoice_number, index, writing.numbers),
    client: clientName(invoice),
    email: clientEmail(invoice),
    total: invoice.amount,
    balance: invoice.due_amount,
    issued: invoice.detail.invoice_date,
    dueDay: term.due_date ?? null,
    onReceipt: term.term_type === 'DUE_ON_RECEIPT',
    reminded: reminders.at(-1) ?? null,
  };
}

function numbered(number: string, index: number, style: NumberStyle): string {
  const count = String(index + 1).padStart(4, '0');
  switch (style) {
    case 'inv':
      return `INV-${count}`;
    case 'slash':
      return `2026/${count}`;
    case 'dashes':
      return `RE-2026-${count.slice(1)}`;
    case 'word':
      return `INVOICE-${1200 + index}`;
    default:
      return number.startsWith('GRP') || number.startsWith('Job') ? number : count;
  }
}

const dayOptions: Readonly<Record<Exclude<DayStyle, 'iso' | 'dmy'>, Intl.DateTimeFormatOptions>> = {
  medium: { dateStyle: 'medium' },
  long: { dateStyle: 'long' },
  numeric: { year: 'numeric', month: '2-digit', day: '2-digit' },
  short: { dateStyle: 'short' },
  yearless: { month: 'short', day: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
};

function penFor(words: OtherWords, writing: Writing, today: CalendarDay): Pen {
  const { variant, days, money } = writing;
  const lang = words.locales[variant];
  const say = (wordings: Wordings) => wordings[variant];
  const day = (value: CalendarDay) => {
    if (days === 'iso') return value;
    const options = days === 'dmy' ? ({ day: 'numeric', month: 'short', year: 'numeric' } as const) : dayOptions[days];
    return new Intl.DateTimeFormat(days === 'dmy' && lang.startsWith('en') ? 'en-GB' : lang, {
      ...options,
      timeZone: 'UTC',
    }).format(toDate(value));
  };
  const write = ({ currency_code: currency, value }: PaypalAmount) => {
    const digits = value.split('.')[1]?.length ?? 0;
    const plain = new Intl.NumberFormat(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
      value as Intl.StringNumericLiteral,
    );
    const styled = (currencyDisplay: 'symbol' | 'narrowSymbol') =>
      new Intl.NumberFormat(lang, { style: 'currency', currency, currencyDisplay }).format(
        value as Intl.StringNumericLiteral,
      );
    switch (money) {
      case 'symbol':
        return styled('symbol');
      case 'code':
        return `${currency} ${plain}`;
      case 'code-after':
        return `${plain} ${currency}`;
      case 'thin-code-after':
        return `${plain}\u202f${currency}`;
      case 'narrow-and-code':
        return `${styled('narrowSymbol')} ${currency}`;
    }
  };
  const due = (row: OtherRow) =>
    row.onReceipt ? say(words.onReceipt) : row.dueDay ? day(row.dueDay) : say(words.noDue);
  return {
    words,
    lang,
    today,
    say,
    day,
    money: write,
    due,
    dueSentence: (row) =>
      row.onReceipt ? words.onReceipt[0] : row.dueDay ? say(words.dueOn).replace('%', day(row.dueDay)) : words.noDue[0],
  };
}
