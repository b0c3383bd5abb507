import { describe, expect, it } from 'vitest';
import { addDays, calendarDay, daysBetween } from '../../utils/domain/calendar-day.ts';
import { type Language, languages } from '../../utils/domain/language.ts';
import { parseDecimal } from '../../utils/domain/money.ts';
import { designNamed, designs } from './paypal/designs/all-designs.ts';
import { writeDay, writeMoney } from './paypal/habits.ts';
import { paypalStatuses } from './paypal/invoice-object.ts';
import { invoicesOf } from './paypal/invoices-of.ts';
import { rowView } from './paypal/page-views.ts';
import type { PaypalDesign } from './paypal/paypal-design.ts';
import { paypalTruth } from './paypal/paypal-truth.ts';
import { paypalPage } from './paypal/serve-paypal.ts';
import { statusKeys } from './paypal/status-words.ts';
import { wordsIn } from './paypal/words/words-in.ts';

const today = calendarDay('2026-11-22');
const sets = designs.flatMap((design) => languages.map((language) => ({ design, language })));
const names = sets.map(({ design, language }) => [design.name, language] as const);

function pageAt(path: string, design?: string) {
  return paypalPage(new URL(path, 'https://www.paypal.com'), today, design);
}

/** Invoices whose pages say "due on receipt" in place of a day. */
function idsOnReceipt(design: PaypalDesign, language: Language): Set<string> {
  const { cases } = invoicesOf(design, language, today);
  const due = cases.filter(({ invoice }) => invoice.detail.payment_term.term_type === 'DUE_ON_RECEIPT');
  return new Set(due.map(({ invoice }) => invoice.id));
}

/** Whether the text holds the part, and not only inside a longer number: "1 Nov" is not in "21 Nov". */
function holds(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + part.length] ?? ' '}`;
    if (!/\d/.test(around)) return true;
  }
  return false;
}

/** The text of the page without its markup, scripts and styles, entities written out. */
function textOf(body: string): string {
  return body
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('the generated invoices', () => {
  const everything = sets.flatMap(({ design, language }) => [...invoicesOf(design, language, today).cases]);
  const invoices = everything.map(({ invoice }) => invoice);

  it('have ids of PayPal’s shape that no two share, on any of the pages', () => {
    const ids = invoices.map(({ id }) => id);
    expect(ids.filter((id) => !/^INV2-([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are the same for the same seed, and keep id, client and amount on another day', () => {
    const [set] = sets;
    if (!set) throw new Error('There are no designs');
    const again = invoicesOf(set.design, set.language, today);
    expect(again).toEqual(invoicesOf(set.design, set.language, today));
    const later = invoicesOf(set.design, set.language, addDays(today, 40));
    const fixed = ({ cases }: typeof again) =>
      cases.map(({ invoice }) => [invoice.id, invoice.amount, invoice.primary_recipients]).sort();
    expect(fixed(later)).toEqual(fixed(again));
  });

  it.each(names)('cover every status of the API in %s/%s', (name, language) => {
    const shown = paypalTruth(name, language, today).invoices;
    expect(new Set(shown.map(({ apiStatus }) => apiStatus))).toEqual(new Set(paypalStatuses));
    expect(new Set(shown.map(({ statusKey }) => statusKey))).toEqual(new Set(statusKeys));
  });

  it('owe what their status says', () => {
    for (const { status, amount, due_amount: due } of invoices) {
      const [total, open] = [amount, due].map(
        ({ value, currency_code }) => parseDecimal(value, currency_code)?.minor ?? Number.NaN,
      );
      if (total === undefined || open === undefined) throw new Error('No amount');
      expect(total).toBeGreaterThan(0);
      if (['PAID', 'MARKED_AS_PAID', 'REFUNDED', 'PARTIALLY_REFUNDED', 'MARKED_AS_REFUNDED'].includes(status))
        expect(open).toBe(0);
      else if (status === 'PARTIALLY_PAID') expect(open > 0 && open < total).toBe(true);
      else expect(open).toBe(total);
    }
  });

  it('were issued by today, scheduled ones apart', () => {
    const ahead = invoices.filter(({ status, detail }) => status !== 'SCHEDULED' && detail.invoice_date > today);
    expect(ahead.map(({ id }) => id)).toEqual([]);
  });

  it('have items that add up to their total', () => {
    const minor = (amount: { value: string } | undefined) => Number((amount?.value ?? '0').replace('.', ''));
    for (const invoice of invoices) {
      const items = invoice.items.reduce((sum, item) => sum + minor(item.unit_amount) * Number(item.quantity), 0);
      expect(items - minor(invoice.discount) + minor(invoice.tax_total)).toBe(minor(invoice.amount));
    }
  });

  it('hold the pitfalls: a tip, a group under one number, a series, due on receipt, no due date, no cents, no name', () => {
    const minor = (value: string) => Number(value.replace('.', ''));
    expect(
      invoices.some(({ payments, amount }) => payments && minor(payments.paid_amount.value) > minor(amount.value)),
    ).toBe(true);
    for (const { design, language } of sets) {
      const numbers = invoicesOf(design, language, today).cases.map(({ invoice }) => invoice.detail.invoice_number);
      expect(numbers.filter((number) => number === 'GRP-7')).toHaveLength(3);
      expect(numbers).toContain('0001');
    }
    const terms = new Set(invoices.map(({ detail }) => detail.payment_term.term_type));
    expect(terms.has('DUE_ON_RECEIPT') && terms.has('NO_DUE_DATE')).toBe(true);
    expect(invoices.some(({ amount }) => amount.currency_code === 'JPY' && !amount.value.includes('.'))).toBe(true);
    expect(everything.some(({ series }) => series !== null)).toBe(true);
    expect(
      invoices.some(({ primary_recipients: [to] }) => !to.billing_info.name && !to.billing_info.business_name),
    ).toBe(true);
  });

  it('belong to reserved domains only', () => {
    const addresses = invoices.flatMap(({ primary_recipients: [to] }) => to.billing_info.email_address ?? []);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });
});

describe('the truth about the pages', () => {
  it.each(names)('agrees with itself in %s/%s', (name, language) => {
    for (const one of paypalTruth(name, language, today).invoices) {
      const { dueDate, daysOverdue } = one.onDetail;
      if (one.standing === 'overdue') expect(dueDate && daysOverdue).toBe(dueDate && daysBetween(dueDate, today));
      if (one.standing === 'open') expect(daysOverdue).toBeNull();
      expect(one.badge).toBe(one.standing !== null);
      expect(one.badge).toBe(
        !['draft', 'scheduled', 'canceled', 'refunded', 'partiallyRefunded'].includes(one.statusKey),
      );
    }
  });

  it('follows a payment that has arrived since', () => {
    const [late] = paypalTruth('table', 'en', today).invoices.filter(({ standing }) => standing === 'overdue');
    if (!late) throw new Error('Nothing is overdue');
    const now = paypalTruth('table', 'en', today, [late.id]).invoices.find(({ id }) => id === late.id);
    expect(now).toMatchObject({ apiStatus: 'PAID', standing: 'paid' });
    expect(Number(now?.onDetail.amountDue)).toBe(0);
    expect(textOf(pageAt(`/invoice/details/${late.id}?settled=${late.id}`)?.body ?? '')).toContain('Paid');
  });
});

describe('the pages', () => {
  it.each(names)('name every invoice of %s/%s, with its number, client and status', (name, language) => {
    const body = pageAt(`/invoices?locale.x=${language}`, name)?.body ?? '';
    const { invoices, locale } = paypalTruth(name, language, today);
    expect(body).toContain(`<html lang="${locale}"`);
    const text = name === 'virtual' ? body : textOf(body);
    for (const one of invoices) {
      expect(body.toUpperCase()).toContain(one.id);
      expect(text).toContain(one.onList.number);
      expect(text).toContain(one.onList.client);
      expect(text).toContain(one.statusWord);
    }
  });

  it.each(names.filter(([name]) => !designNamed(name).clientSide))(
    'state in a row of %s/%s what the truth says the list states, and leave out the rest',
    (name, language) => {
      const design = designNamed(name);
      const { words, cases } = invoicesOf(design, language, today);
      const onReceipt = idsOnReceipt(design, language);
      const truths = paypalTruth(name, language, today).invoices;
      const content = { words, cls: (className: string) => className };
      cases.forEach((one, index) => {
        const row = rowView(one, { words, design, today, query: '' });
        const text = textOf(design.list([row], content).markup);
        const listed = truths[index]?.onList;
        const others = row.remarks.join();
        if (!onReceipt.has(row.id)) expect(holds(text, row.due), 'due').toBe(design.listShows.due);
        expect(listed?.dueDate != null).toBe(
          design.listShows.due && (!onReceipt.has(row.id) || design.listShows.issued) && row.due !== words.noDueDate,
        );
        if (!holds(others, row.issued) && row.issued !== row.due) {
          expect(holds(text, row.issued), 'issued').toBe(listed?.issueDate != null);
        }
        if (row.total !== row.balance) {
          expect(holds(text, row.total), 'total').toBe(listed?.total != null);
          const derived = ['paid', 'markedAsPaid'].includes(row.statusKey) && listed?.total != null;
          expect(holds(text, row.balance) || derived, 'balance').toBe(listed?.amountDue != null);
        }
        if (row.email && row.email !== row.client) expect(text.includes(row.email)).toBe(listed?.clientEmail != null);
      });
    },
  );

  it.each(names)('show the facts of each invoice of %s/%s on its own page', (name, language) => {
    const design = designNamed(name);
    const onReceipt = idsOnReceipt(design, language);
    for (const one of paypalTruth(name, language, today).invoices.slice(0, 40)) {
      const page = pageAt(`/invoice/details/${one.id}?locale.x=${language}`, name);
      expect(page?.status).toBe(200);
      const body = page?.body ?? '';
      const text = name === 'virtual' ? body : textOf(body);
      expect(text).toContain(one.onDetail.number);
      expect(text).toContain(one.statusWord);
      expect(text).toContain(one.onDetail.clientEmail ?? one.onDetail.client);
      const { issueDate, currency, total, amountDue } = one.onDetail;
      const { locale } = wordsIn[language];
      if (issueDate) expect(text).toContain(writeDay(issueDate, locale, design.days, today));
      if (one.onDetail.dueDate && !onReceipt.has(one.id)) {
        expect(text).toContain(writeDay(one.onDetail.dueDate, locale, design.days, today));
      }
      for (const value of [total, amountDue]) {
        if (value) expect(text).toContain(writeMoney({ currency_code: currency, value }, locale, design.money));
      }
    }
  });

  it('find the design and the language of an invoice by its id alone', () => {
    const [one] = paypalTruth('cards', 'nl', today).invoices;
    expect(pageAt(`/invoice/s/details/${one?.id}`)?.body).toContain('lang="nl-NL"');
    expect(pageAt('/invoice/details/INV2-AAAA-BBBB-CCCC-DDDD')).toBeNull();
  });

  it('come to more than 300, and as many as designs, languages and statuses make', () => {
    expect(designs.length).toBeGreaterThanOrEqual(6);
    expect(designs.length * languages.length * paypalStatuses.length).toBeGreaterThan(300);
  });

  it.each([
    '/invoice/p/#7QXTM4ZC2WJHK9RB',
    '/invoice/p#INV2-7QXT-M4ZC-2WJH-K9RB',
    '/invoice/s/pay/INV2-7QXT-M4ZC-2WJH-K9RB',
    '/invoice/payerView/details/INV2-7QXT-M4ZC-2WJH-K9RB?cc-email=true',
    '/invoice/s/pdf/pay/INV2-7QXT-M4ZC-2WJH-K9RB?skipAuth=true',
    '/myaccount/transfer/payRequest/U-4KX21877/U-9MQ11203',
    '/myaccount/transactions/',
    '/myaccount/activities/',
    '/activities',
    '/signin',
    '/bn/cshelp/article/help1152',
    '/invoice/create',
    '/invoice/s/create',
    '/invoice/s/settings/templates',
    '/invoice/s/recurring/details/RS-1',
    '/invoice/manage',
    '/invoices/',
    '/de/invoices',
  ])('stand at %s', (path) => {
    expect(pageAt(path)?.status).toBe(200);
    expect(paypalPage(new URL(path, 'https://www.sandbox.paypal.com'), today)?.status).toBe(200);
  });

  it.each(['https://www.paypal.com/', 'https://www.paypal.com/invoice/q', 'https://paypal.example/invoices'])(
    'do not stand at %s',
    (address) => {
      expect(paypalPage(new URL(address), today)).toBeNull();
    },
  );

  it('come with a strict policy, and every script carries its nonce', () => {
    for (const design of designs) {
      const page = pageAt('/invoices', design.name);
      const policy = page?.headers['content-security-policy'] ?? '';
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toContain('unsafe');
      const nonce = /'nonce-([a-z0-9]{22})'/.exec(policy)?.[1];
      const scripts = [...(page?.body ?? '').matchAll(/<script(?! type="application\/json")([^>]*)>/g)];
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.every(([, attributes]) => attributes === ` nonce="${nonce}"`)).toBe(true);
      expect(page?.body).not.toMatch(/ on[a-z]+=| style="/);
    }
  });
});
