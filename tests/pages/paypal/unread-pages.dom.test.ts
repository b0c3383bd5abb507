import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import type { PageMiss } from '../../../utils/pages/misses.ts';
import type { PageLook } from '../../../utils/pages/payment-site.ts';
import { openPaypalSite } from '../../../utils/pages/paypal/page.ts';

const ids = ['INV2-Z56S-5LLA-Q52L-CPZ5', 'INV2-7QXT-M4ZC-2WJH-K9RB'];
const strange = (id: string) =>
  `<li class="qx"><a href="/invoice/details/${id}" title="Odessa Whitlock"><span>Odessa Whitlock</span></a><b>???</b></li>`;
const readable = (id: string) =>
  `<li><a href="/invoice/details/${id}">Invoice 0031</a> <b>Overdue</b> <i>Amount due: €275.00</i></li>`;
const list = (row: (id: string) => string) => `<main><ul>${ids.map(row).join('')}</ul></main>`;

/** What the test environment is made of: it can stand at any address. */
declare const jsdom: { reconfigure(settings: { url: string }): void };

let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Opens the page and lets `seconds` go by, in which nothing on it moves. */
async function left(path: string, body: string, seconds = 30) {
  jsdom.reconfigure({ url: `https://www.paypal.com${path}` });
  document.documentElement.lang = 'en';
  document.body.innerHTML = body;
  const told: { miss: PageMiss; outline: string }[] = [];
  const looks: PageLook[] = [];
  const site = openPaypalSite(
    document,
    { today: () => calendarDay('2026-11-22'), onMiss: (miss, outline) => told.push({ miss, outline }) },
    life.signal,
  );
  site.watch((look) => looks.push(look), life.signal);
  await vi.advanceTimersByTimeAsync(seconds * 1_000);
  return { told, looks };
}

describe('a page that shows invoices of which nothing can be read', () => {
  it.each([
    ['the list', '/invoices', list(strange), 'invoice-list'],
    [
      'the page of one',
      `/invoice/details/${ids[0]}`,
      '<main><h1>???</h1><p>Odessa Whitlock</p></main>',
      'invoice-page',
    ],
  ])('is told of once, with its shape and none of its words: %s', async (_what, path, body, part) => {
    const { told } = await left(path, body, 120);
    expect(told.map(({ miss }) => miss.part)).toEqual([part]);
    expect(told[0]?.outline).toContain('main');
    expect(told[0]?.outline).not.toMatch(/Odessa|INV2|\?\?\?/);
  });

  it('is no news while it is young: it may still be drawn', async () => {
    expect((await left('/invoices', list(strange), 9)).told).toEqual([]);
  });

  it('is looked at a few times only, and no more once the extension is gone', async () => {
    const { looks } = await left('/invoices', list(strange), 600);
    expect(looks.length).toBeLessThan(20);
    life.abort();
    const before = looks.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks).toHaveLength(before);
  });
});

it.each([
  ['a list that is read', '/invoices', list(readable)],
  ['a list with one row that is read', '/invoices', list((id) => (id === ids[0] ? readable(id) : strange(id)))],
  ['a list without invoices', '/invoices', '<main><p>No invoices yet</p></main>'],
  ['a payer’s page', `/invoice/s/pay/${ids[0]}`, list(strange)],
  ['a bill that is to be paid', `/invoice/details/${ids[0]}`, '<main><h1>???</h1><button>Pay now</button></main>'],
  ['the activity of an account', '/activities', list(strange)],
])('nothing is missed on %s', async (_what, path, body) => {
  expect((await left(path, body)).told).toEqual([]);
});
