import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { sure } from '../../../utils/pages/payment-page.ts';
import { readList } from '../../../utils/pages/paypal/reading/read-list.ts';

const today = calendarDay('2026-11-22');
const id = 'INV2-Z56S-5LLA-Q52L-CPZ5';
/** `$` in English without a country is a guess. */
const row = `<ul><li><a href="/invoice/details/${id}">Invoice 0031</a> <b>Overdue</b> <i>Amount due: $275.00</i></li></ul>`;

function invoiceWith(data: string) {
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<main>${row}</main><script type="application/json">${data}</script>`;
  return readList(document, today).rows[0]?.invoice;
}

const amount = (currency_code: string, value: string) => ({ currency_code, value });
const invoice = { id, status: 'SENT', due_amount: amount('USD', '275.00'), detail: { invoice_number: '9' } };

describe('data that a page carries for its own scripts', () => {
  it.each([
    ['says the same', JSON.stringify({ state: { items: [invoice] } }), { minor: 27_500, currency: 'USD' }],
    ['says another currency', JSON.stringify([{ ...invoice, due_amount: amount('CAD', '275.00') }]), null],
    ['says another amount', JSON.stringify([{ ...invoice, due_amount: amount('USD', '1.00') }]), null],
    ['is of another invoice', JSON.stringify([{ ...invoice, id: 'INV2-7QXT-M4ZC-2WJH-K9RB' }]), null],
    ['is of another form', JSON.stringify([{ id, due_amount: 'USD 275.00', detail: null }]), null],
    ['cannot be read', `{"id":"${id}"`, null],
    ['holds nothing', 'null', null],
  ])('makes an amount sure only where it says the same: it %s', (_what, data, expected) => {
    const read = invoiceWith(data);
    expect(read?.amountDue?.value).toEqual({ minor: 27_500, currency: 'USD' });
    expect(read && sure(read.amountDue)).toEqual(expected);
  });

  it('changes and adds nothing that is shown otherwise, or not at all', () => {
    const read = invoiceWith(
      JSON.stringify({ ...invoice, status: 'PAID', primary_recipients: [{ email: 'a@b.example' }] }),
    );
    expect(read?.status?.value).toBe('overdue');
    expect(read?.number?.value).toBe('0031');
    expect(read?.clientEmail).toBeNull();
  });
});
