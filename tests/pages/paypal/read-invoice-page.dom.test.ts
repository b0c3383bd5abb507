import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { languages } from '../../../utils/domain/language.ts';
import { readInvoicePage } from '../../../utils/pages/paypal/reading/read-invoice-page.ts';
import { designs } from '../../replica/paypal/designs/all-designs.ts';
import { paypalTruth } from '../../replica/paypal/paypal-truth.ts';
import { compare, noScore } from './support/compare.ts';
import { showPaypal } from './support/replica-in-jsdom.ts';

const today = calendarDay('2026-11-22');

describe.each(designs.map(({ name }) => name))('an invoice’s page in the %s design', (design) => {
  it.each(languages)(
    'is read in %s, in every status',
    async (language) => {
      const score = noScore();
      for (const truth of paypalTruth(design, language, today).invoices.slice(0, 12)) {
        await showPaypal(`/invoice/details/${truth.id}`, design, language, today);
        const read = readInvoicePage(document, truth.id, today);
        compare(score, `${truth.id} ${truth.statusKey}`, truth, truth.onDetail, read?.invoice);
        expect(read?.invoice.reminders).toEqual(truth.reminders);
      }
      expect(score.wrong).toEqual([]);
      expect(score.missed).toEqual([]);
    },
    60_000,
  );
});
