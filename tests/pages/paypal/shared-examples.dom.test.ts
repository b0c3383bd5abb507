import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { toDecimal } from '../../../utils/domain/money.ts';
import { apiStatusesOf } from '../../../utils/domain/paypal-status.ts';
import { sure } from '../../../utils/pages/payment-page.ts';
import { readInvoicePage } from '../../../utils/pages/paypal/reading/read-invoice-page.ts';
import { root } from '../../house/source-files.ts';
import { writeDay, writeMoney } from '../../replica/paypal/habits.ts';
import { html } from '../../replica/paypal/html.ts';
import type { PaypalInvoice } from '../../replica/paypal/invoice-object.ts';
import { statusKeyOf } from '../../replica/paypal/status-words.ts';
import { wordsIn } from '../../replica/paypal/words/words-in.ts';
import { showMarkup } from './support/replica-in-jsdom.ts';

const today = calendarDay('2026-11-22');
const shared = join(root, '../shared/paypal');
const words = wordsIn.en;

function parsed(file: string): unknown {
  return JSON.parse(readFileSync(join(shared, file), 'utf8'));
}

describe.skipIf(!existsSync(shared))(
  'the shared notes on PayPal (skipped where they are not beside the project)',
  () => {
    it('name no status of the API that no word stands for', () => {
      const known = new Set(Object.values(apiStatusesOf).flat());
      const named =
        JSON.stringify(parsed('paypal-spec/invoicing_v2.json')).match(/"enum":\[[^\]]*"PARTIALLY_PAID"[^\]]*\]/g) ?? [];
      const statuses = named.flatMap((list) => list.match(/[A-Z_]{4,}/g) ?? []);
      expect(statuses.length).toBeGreaterThan(8);
      expect(statuses.filter((status) => !known.has(status))).toEqual([]);
    });

    it('have examples that are read from a page that states them', () => {
      const { items } = parsed('synthetic/paypal-v2-invoices.json') as { items: PaypalInvoice[] };
      expect(items.length).toBeGreaterThan(8);
      for (const invoice of items) {
        const { detail, amount, due_amount: open } = invoice;
        const due = detail.payment_term?.due_date;
        const fact = (label: string, value: string) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
        const day = (value: string) => writeDay(calendarDay(value), words.locale, 'medium', today);
        const sum = (value: PaypalInvoice['amount']) => writeMoney(value, words.locale, 'code');
        showMarkup(
          html`<html lang="en-US"><body><main><h1>${words.invoice} ${detail.invoice_number}</h1><p>${words.status[statusKeyOf(invoice, today)][0]}</p>
          <dl>${fact(words.invoiceDate, day(detail.invoice_date))}${due ? fact(words.dueDate, day(due)) : null}${fact(words.total, sum(amount))}${fact(words.amountDue, sum(open))}</dl></main></body></html>`
            .markup,
        );
        const read = readInvoicePage(document, invoice.id, today)?.invoice;
        const status = read && sure(read.status);
        expect(status && apiStatusesOf[status]).toContain(invoice.status);
        expect(read && sure(read.number)).toBe(detail.invoice_number);
        expect(read && sure(read.issueDate)).toBe(detail.invoice_date);
        expect(read && sure(read.dueDate)).toBe(due ?? null);
        const total = read && sure(read.total);
        expect(total && [toDecimal(total), total.currency]).toEqual([amount.value, amount.currency_code]);
        const balance = open && read && sure(read.amountDue);
        if (balance) expect(toDecimal(balance)).toBe(open.value);
      }
    });
  },
);
