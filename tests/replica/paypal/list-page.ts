import type { Language } from '../../../utils/domain/language.ts';
import { addMoney, type Money, parseDecimal, toDecimal } from '../../../utils/domain/money.ts';
import { remindTemplate } from './designs/remind-dialog.ts';
import { sumLabels } from './designs/table.ts';
import { writeMoney } from './habits.ts';
import { type Html, html } from './html.ts';
import { type InvoicesOfPage, invoicesOf } from './invoices-of.ts';
import { answerWith, type PaypalAnswer } from './page-shell.ts';
import { detailView, rowView, type ViewContext } from './page-views.ts';
import type { PageContent } from './paypal-design.ts';
import { seededRandom } from './seeded-random.ts';
import { statusKeyOf } from './status-words.ts';

/** What a request asks for besides the page itself. */
export interface PageRequest extends ViewContext {
  readonly language: Language;
  readonly dark: boolean;
  /** Ids of invoices that have been paid in full today. */
  readonly settled: readonly string[];
}

export function listPage(request: PageRequest): PaypalAnswer {
  const { words, design } = request;
  const { cases } = casesFor(request);
  const rows = cases.map((one) => rowView(one, request));
  const around = html`
    <div class="toolbar">
      <input type="search" placeholder="${words.search}" aria-label="${words.search}">
      <a href="/invoice/s/create">${words.create}</a> <a href="/invoice/s/settings/templates">${words.settings}</a>
    </div>
    ${overview({ words, cases }, request)}`;
  return answerWith({
    title: `${words.invoices} - PayPal`,
    locale: words.locale,
    dark: request.dark,
    today: request.today,
    content: html`${around}${design.list(rows, contentFor(request))}${design.clientSide === true && clientTemplate(request)}`,
    scripts: design.scripts.list,
    style: design.style?.(contentFor(request).cls) ?? '',
    ...(design.clientSide ? { state: clientState({ words, cases }, request) } : {}),
  });
}

/** The invoice's page, or null where the merchant has no such invoice in this design and language. */
export function detailPage(id: string, request: PageRequest): PaypalAnswer | null {
  const { words, design } = request;
  const { cases } = casesFor(request);
  const shown = cases.find(({ invoice }) => invoice.id === id);
  if (!shown) return null;
  const view = detailView(shown, cases, request);
  return answerWith({
    title: `${words.invoice} ${view.number} - PayPal`,
    locale: words.locale,
    dark: request.dark,
    today: request.today,
    content: html`${design.detail(view, contentFor(request))}${design.clientSide === true && clientTemplate(request)}`,
    scripts: design.scripts.detail,
    style: design.style?.(contentFor(request).cls) ?? '',
    ...(design.clientSide ? { state: clientState({ words, cases }, request) } : {}),
  });
}

function casesFor({ design, language, today, settled }: PageRequest): InvoicesOfPage {
  return invoicesOf(design, language, today, settled);
}

/** Boxes above the list: sums and counts with the same words as the rows, but of no single invoice. */
function overview({ words, cases }: InvoicesOfPage, { design, today }: PageRequest): Html {
  const overdue = cases.filter(({ invoice }) => statusKeyOf(invoice, today) === 'overdue');
  const sums = new Map<string, Money>();
  for (const { invoice } of overdue) {
    const { currency_code: currency, value } = invoice.due_amount;
    const amount = parseDecimal(value, currency);
    const sum = sums.get(currency);
    if (amount) sums.set(currency, sum ? addMoney(sum, amount) : amount);
  }
  const written = [...sums.values()].map((sum) =>
    writeMoney({ currency_code: sum.currency, value: toDecimal(sum) }, words.locale, design.money),
  );
  return html`<div class="overview">
    <p><span>${words.totalOverdue}</span> <b>${written.join(' · ')}</b></p>
    <p role="tablist"><span role="tab">${words.all} (${cases.length})</span>
    <span role="tab">${words.status.overdue[design.wording]} (${overdue.length})</span>
    <span role="tab">${words.status.paid[design.wording]}</span> <span role="tab">${words.status.draft[design.wording]}</span></p>
  </div>`;
}

function contentFor({ words, design, query }: PageRequest): PageContent {
  const salt = `${design.name} ${words.locale} ${query}`;
  const cls = (name: string) => {
    if (!design.obfuscated) return name;
    const random = seededRandom(`${salt} ${name}`);
    return `css-${Array.from({ length: 7 }, () => random.pick([...'abcdefghijklmnopqrstuvwxyz0123456789'])).join('')}`;
  };
  return { words, cls };
}

function clientTemplate({ words, design }: PageRequest): Html {
  return html`<template id="remind-dialog">${remindTemplate(words, design.noteLength, 'role')}</template>`;
}

function clientState({ words, cases }: InvoicesOfPage, request: PageRequest): unknown {
  return {
    words,
    listHref: `/invoices${request.query}`,
    rows: cases.map((one) => rowView(one, request)),
    details: Object.fromEntries(cases.map((one) => [one.invoice.id, detailView(one, cases, request)])),
    sumLabels: sumLabels(words),
  };
}
