import { afterAll, describe, expect, it } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { type Language, languages } from '../../../utils/domain/language.ts';
import { readInvoicePage } from '../../../utils/pages/paypal/reading/read-invoice-page.ts';
import { readList } from '../../../utils/pages/paypal/reading/read-list.ts';
import { designs } from '../../replica/paypal/designs/all-designs.ts';
import { type PaypalInvoiceTruth, paypalTruth } from '../../replica/paypal/paypal-truth.ts';
import { statusKeys } from '../../replica/paypal/status-words.ts';
import { added, compare, figures, noScore } from './support/compare.ts';
import { showPaypal } from './support/replica-in-jsdom.ts';

const today = calendarDay('2026-11-22');
/** A list takes a fraction of a second by itself; the machine may have other things to do. */
const timeout = 60_000;
const total = noScore();
const statusesRead = new Set<string>();

afterAll(() => {
  console.log(figures('PayPal pages', total));
  expect(total.pages).toBeGreaterThanOrEqual(300);
  expect(total.rowsFound).toBe(total.rows);
  expect(total.wrong).toEqual([]);
  expect(total.read / total.stated).toBeGreaterThanOrEqual(0.98);
  expect([...statusesRead].sort()).toEqual([...statusKeys].sort());
});

/** Some of the invoices, others in every design and language, so that all pages together show every status. */
function some(invoices: readonly PaypalInvoiceTruth[], design: number, language: number): PaypalInvoiceTruth[] {
  const start = (design * languages.length + language) * 3;
  return [0, 1, 2].flatMap((step) => invoices[(start + step * 11) % invoices.length] ?? []);
}

describe.each(designs.map(({ name }, index) => [name, index] as const))('the %s design', (design, designIndex) => {
  it.each(languages.map((language, index) => [language, index] as const))(
    'has its list read in %s',
    async (language) => {
      await showPaypal('/invoices', design, language, today);
      const { rows } = readList(document, today);
      const truths = paypalTruth(design, language, today).invoices;
      const score = noScore();
      score.pages++;
      // A list that uses its rows again has only a few of them in the page.
      const shown = design === 'virtual' ? truths.slice(0, 14) : truths;
      for (const truth of shown) {
        const row = rows.find(({ invoice }) => invoice.invoiceId === truth.id);
        compare(score, `${truth.id} ${truth.statusKey}`, truth, truth.onList, row?.invoice);
      }
      added(total, score);
      expect(score.wrong).toEqual([]);
      expect(score.missed).toEqual([]);
      expect(rows.length).toBe(shown.length);
    },
    timeout,
  );

  it.each(languages.map((language, index) => [language, index] as const))(
    'has invoices’ own pages read in %s',
    async (language: Language, languageIndex) => {
      const score = noScore();
      for (const truth of some(paypalTruth(design, language, today).invoices, designIndex, languageIndex)) {
        await showPaypal(`/invoice/details/${truth.id}`, design, language, today);
        const read = readInvoicePage(document, truth.id, today);
        score.pages++;
        statusesRead.add(truth.statusKey);
        compare(score, `${truth.id} ${truth.statusKey}`, truth, truth.onDetail, read?.invoice);
        expect(read?.invoice.reminders).toEqual(truth.reminders);
      }
      added(total, score);
      expect(score.wrong).toEqual([]);
      expect(score.missed).toEqual([]);
    },
    timeout,
  );
});
