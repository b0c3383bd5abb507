import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { languages } from '../../../utils/domain/language.ts';
import { readList } from '../../../utils/pages/paypal/reading/read-list.ts';
import { designs } from '../../replica/paypal/designs/all-designs.ts';
import { paypalTruth } from '../../replica/paypal/paypal-truth.ts';
import { compare, noScore } from './support/compare.ts';
import { showPaypal } from './support/replica-in-jsdom.ts';

const today = calendarDay('2026-11-22');

describe.each(designs.map(({ name }) => name))('the list in the %s design', (design) => {
  it.each(languages)('is read in %s', async (language) => {
    await showPaypal('/invoices', design, language, today);
    const { rows } = readList(document, today);
    const truths = paypalTruth(design, language, today).invoices;
    const score = noScore();
    // A list that uses its rows again has only a few of them in the page.
    const shown = design === 'virtual' ? truths.slice(0, 14) : truths;
    for (const truth of shown) {
      const row = rows.find(({ invoice }) => invoice.invoiceId === truth.id);
      compare(score, `${truth.id} ${truth.statusKey}`, truth, truth.onList, row?.invoice);
    }
    expect(score.wrong).toEqual([]);
    expect(score.missed).toEqual([]);
    expect(rows.length).toBe(shown.length);
    expect(score.rowsFound).toBe(shown.length);
  });
});
