import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { languages } from '../../../utils/domain/language.ts';
import { readInvoicePage } from '../../../utils/pages/paypal/reading/read-invoice-page.ts';
import { readList } from '../../../utils/pages/paypal/reading/read-list.ts';
import { wordsIn } from '../../replica/paypal/words/words-in.ts';
import { showMarkup, showPaypal } from './support/replica-in-jsdom.ts';

const today = calendarDay('2026-11-22');
const id = 'INV2-7QXT-M4ZC-2WJH-K9RB';
const other = 'INV2-Z56S-5LLA-Q52L-CPZ5';

const facts = '<td>Copperhaven Studio</td><td>0031</td><td>Overdue</td><td>Nov 3, 2026</td><td>$275.00</td>';
const heads = '<tr><th>From</th><th>Invoice #</th><th>Status</th><th>Due date</th><th>Amount due</th></tr>';

/** Parts of lists, and how many rows in them are the user's own. */
const lists: readonly (readonly [what: string, markup: string, own: number])[] = [
  [
    'own rows',
    `<table><tr><td><a href="/invoice/details/${id}">0031</a></td>${facts}<td><a href="#">Remind</a></td></tr></table>`,
    1,
  ],
  [
    'a row with a button that pays',
    `<table>${heads}<tr><td>${id}</td>${facts}<td><button>Pay</button></td></tr></table>`,
    0,
  ],
  [
    'a row with a link that pays an amount',
    `<table><tr><td>${id}</td>${facts}<td><a href="/x">Pay $275.00</a></td></tr></table>`,
    0,
  ],
  [
    'a row that leads to the payer’s page',
    `<table><tr>${facts}<td><a href="/invoice/s/pay/${id}">View</a></td></tr></table>`,
    0,
  ],
  [
    'a row with the payer’s page to share besides',
    `<table><tr><td><a href="/invoice/details/${id}">0031</a></td>${facts}<td><a href="/invoice/s/pay/${id}">Share</a></td></tr></table>`,
    1,
  ],
  [
    'a row of each kind',
    `<table><tr><td><a href="/invoice/details/${other}">0030</a></td>${facts}</tr><tr><td>${id}</td>${facts}<td><button>Pay now</button></td></tr></table>`,
    1,
  ],
  [
    'the chosen tab of what was received',
    `<div role="tablist"><button role="tab">Sent</button><button role="tab" aria-selected="true">Received (1)</button></div><table><tr><td><a href="/invoice/details/${id}">0031</a></td>${facts}</tr></table>`,
    0,
  ],
  [
    'a tab of what was received that is not chosen',
    `<div role="tablist"><button role="tab" aria-selected="true">Sent</button><button role="tab" aria-selected="false">Received</button></div><table><tr><td><a href="/invoice/details/${id}">0031</a></td>${facts}</tr></table>`,
    1,
  ],
  [
    'the page of what was received',
    `<h1>Invoices received</h1><table><tr><td><a href="/invoice/details/${id}">0031</a></td>${facts}</tr></table>`,
    0,
  ],
];

describe('a bill that the user is to pay', () => {
  it.each(languages)('is not read from its payer’s page in %s, whatever the address says', async (language) => {
    await showPaypal(`/invoice/s/pay/${id}`, 'table', language, today);
    expect(readInvoicePage(document, id, today)).toBeNull();
    expect(readList(document, today).rows).toEqual([]);
  });

  it.each(languages)('is not read from its page in %s by the heading alone', (language) => {
    const { payTo, dueDate } = wordsIn[language];
    showMarkup(
      `<html lang="${language}"><body><main><h1>${payTo} Copperhaven Studio</h1><p>${dueDate}: 2026-11-03</p></main></body></html>`,
    );
    expect(readInvoicePage(document, id, today)).toBeNull();
  });

  it.each(lists)('is told from an invoice of theirs in %s', (_what, markup, own) => {
    showMarkup(`<html lang="en-US"><body><main>${markup}</main></body></html>`);
    expect(readList(document, today).rows).toHaveLength(own);
  });

  it.each(languages)('is not what a paid invoice’s own page in %s shows', async (language) => {
    await showPaypal('/invoices', 'table', language, today);
    const paid = readList(document, today).rows.find(({ invoice }) => invoice.status?.value === 'paid')?.invoice;
    await showPaypal(`/invoice/details/${paid?.invoiceId}`, 'table', language, today);
    expect(readInvoicePage(document, paid?.invoiceId ?? '', today)?.invoice.number?.value).toBe(paid?.number?.value);
  });
});
