import { afterAll, describe, expect, it } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { languages } from '../../../utils/domain/language.ts';
import { readInvoicePage } from '../../../utils/pages/paypal/reading/read-invoice-page.ts';
import { readList } from '../../../utils/pages/paypal/reading/read-list.ts';
import {
  allLists,
  allPages,
  listFacts,
  listMarkup,
  pageMarkup,
  wholeFacts,
} from './other-designs/all-other-designs.ts';
import { otherRows } from './other-designs/other-rows.ts';
import { added, compare, figures, noScore } from './support/compare.ts';
import { showMarkup } from './support/replica-in-jsdom.ts';

const today = calendarDay('2026-11-22');
/** A list takes a fraction of a second by itself; the machine may have other things to do. */
const timeout = 60_000;
const total = noScore();

afterAll(() => {
  console.log(figures('PayPal pages of other designs and in other words', total));
  expect(total.rowsFound).toBe(total.rows);
  expect(total.read / total.stated).toBeGreaterThanOrEqual(0.98);
});

/** Every design in two languages, so that neighbours have all seven between them. */
const twoEach = <Design>(designs: readonly Design[]) =>
  designs.flatMap((design, index) =>
    [index * 2, index * 2 + 1].map((place) => ({ design, language: languages[place % languages.length] ?? 'en' })),
  );

describe('a list of a design the reader was not made with', () => {
  it.each(twoEach(allLists))(
    '$design.name says nothing wrong in $language',
    ({ design, language }) => {
      const { rows, pen } = otherRows(design.name, language, today, design.writing);
      showMarkup(listMarkup(design, rows, pen));
      design.script?.(document);
      const read = readList(document, today).rows;
      const score = noScore();
      score.pages++;
      for (const row of rows) {
        const found = read.find(({ invoice }) => invoice.invoiceId === row.id)?.invoice;
        compare(score, `${row.id} ${row.key}`, { statusKey: row.key }, listFacts(design, row), found, wholeFacts(row));
      }
      added(total, score);
      expect(score.wrong).toEqual([]);
    },
    timeout,
  );
});

describe('an invoice’s page of a design the reader was not made with', () => {
  it.each(allPages.flatMap((design) => languages.map((language) => ({ design, language }))))(
    '$design.name says nothing wrong in $language',
    ({ design, language }) => {
      const { rows, pen } = otherRows(`page ${design.name}`, language, today, design.writing);
      const score = noScore();
      for (const row of rows.slice(0, 12).filter((_, index) => index % 4 === 0)) {
        showMarkup(pageMarkup(design, row, rows, pen));
        design.script?.(document);
        const read = readInvoicePage(document, row.id, today);
        score.pages++;
        compare(score, `${row.id} ${row.key}`, { statusKey: row.key }, wholeFacts(row), read?.invoice);
      }
      added(total, score);
      expect(score.wrong).toEqual([]);
    },
    timeout,
  );
});
