import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { languages } from '../../../utils/domain/language.ts';
import { readList } from '../../../utils/pages/paypal/reading/read-list.ts';
import { designs } from '../../replica/paypal/designs/all-designs.ts';
import { paypalTruth } from '../../replica/paypal/paypal-truth.ts';
import { compare, noScore } from './support/compare.ts';
import { showPaypal } from './support/replica-in-jsdom.ts';

const today = calendarDay('2026-11-22');
/** A list takes a fraction of a second by itself; the machine may have other things to do. */
const timeout = 60_000;

/** Ways in which a page may be other than it was: each may cost facts, none may make a wrong one sure. */
const mutations: Readonly<Record<string, () => void>> = {
  'no language said': () => document.documentElement.removeAttribute('lang'),
  'another language said': () => document.documentElement.setAttribute('lang', 'sv-SE'),
  'no country said': () => {
    document.documentElement.lang = document.documentElement.lang.split('-')[0] ?? '';
  },
  'no headings over columns': () => {
    for (const head of document.querySelectorAll('thead, [role=columnheader], .columns-head')) head.replaceChildren();
  },
  'no styles': () => document.head.replaceChildren(),
  'everything a div': () => {
    for (const element of document.querySelectorAll('main span, main b, main strong, main p, main small, main em')) {
      const div = document.createElement('div');
      for (const { name, value } of element.attributes) div.setAttribute(name, value);
      div.append(...element.childNodes);
      element.replaceWith(div);
    }
  },
  'no links': () => {
    for (const link of document.querySelectorAll('main a[href*=INV2]')) {
      link.parentElement?.setAttribute('data-ref', link.getAttribute('href') ?? '');
      link.replaceWith(...link.childNodes);
    }
  },
  'a row of another list among them': () => {
    const list = document.querySelector('[data-rows]');
    const first = list?.firstElementChild;
    if (first) list.insertBefore(document.createElement(first.localName), first.nextElementSibling);
  },
  'a picture and a remark in each row': () => {
    for (const row of document.querySelectorAll('[data-rows] > *')) {
      const cell = row.querySelector('td, [role=gridcell], div, p, span') ?? row;
      cell.append(
        document.createElement('img'),
        Object.assign(document.createElement('p'), { textContent: 'Spring project' }),
      );
    }
  },
};

const designNames = designs.map(({ name }) => name);

describe.each(Object.entries(mutations).map(([name, mutate], index) => ({ name, mutate, index })))(
  'a list with $name',
  ({ mutate, index }) => {
    it.each(designNames)(
      'says nothing wrong in the %s design',
      async (design) => {
        // One language for each, so that every design and every mutation meets all seven.
        const language = languages[(index + designNames.indexOf(design)) % languages.length] ?? 'en';
        const score = noScore();
        await showPaypal('/invoices', design, language, today);
        mutate();
        const { rows } = readList(document, today);
        for (const truth of paypalTruth(design, language, today).invoices) {
          const row = rows.find(({ invoice }) => invoice.invoiceId === truth.id);
          if (!row) continue;
          compare(score, `${truth.id} ${truth.statusKey}`, truth, truth.onList, row.invoice, truth.onDetail);
        }
        expect(score.wrong).toEqual([]);
      },
      timeout,
    );
  },
);
