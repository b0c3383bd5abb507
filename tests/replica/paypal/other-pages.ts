import { addDays } from '../../../utils/domain/calendar-day.ts';
import { writeDay, writeMoney } from './habits.ts';
import { html } from './html.ts';
import type { PageRequest } from './list-page.ts';
import { answerWith, type PaypalAnswer } from './page-shell.ts';

/** An id that stands in no list of the merchant's: somebody else's invoice. */
const foreignId = 'INV2-7QXT-M4ZC-2WJH-K9RB';

function simple(
  request: PageRequest,
  title: string,
  content: ReturnType<typeof html>,
  scripts: string[] = [],
): PaypalAnswer {
  return answerWith({
    title: `${title} - PayPal`,
    locale: request.words.locale,
    dark: request.dark,
    today: request.today,
    content,
    scripts,
  });
}

function texts({ words, today }: PageRequest) {
  return {
    day: (offset: number) => writeDay(addDays(today, offset), words.locale, 'medium', today),
    sum: (value: string) => writeMoney({ currency_code: 'EUR', value }, words.locale, 'symbol'),
  };
}

/** The bill as its payer sees it, overdue and all: never the user's own invoice. */
export function payerPage(request: PageRequest, id: string | null): PaypalAnswer {
  const { words, design } = request;
  const { day, sum } = texts(request);
  return simple(
    request,
    `${words.invoice} 0031`,
    html`<h1>${words.payTo} Copperhaven Studio</h1>
      <form data-invoice-id="${id ?? foreignId}"><p>${words.invoice} 0031 <span data-invoice-id="">${id ?? foreignId}</span></p>
      <table><tr><th>${words.statusLabel}</th><td>${words.status.overdue[design.wording]}</td></tr>
      <tr><th>${words.invoiceDate}</th><td>${day(-40)}</td></tr><tr><th>${words.dueDate}</th><td>${day(-10)}</td></tr>
      <tr><th>${words.amountDue}</th><td>${sum('275.00')}</td></tr></table>
      <button type="button">${words.payNow}</button></form>
      <iframe id="pdfObject" title="PDF"></iframe>`,
    ['payer-hash.js'],
  );
}

/** Somebody asks the user for money: no invoice at all. */
export function moneyRequestPage(request: PageRequest): PaypalAnswer {
  const { words } = request;
  const { day, sum } = texts(request);
  return simple(
    request,
    words.moneyRequest,
    html`<h1>${words.moneyRequest}</h1><p>Jonas Falk · ${sum('23.50')} · ${day(-5)}</p>
      <button type="button">${words.payNow}</button>`,
  );
}

/** The account's movements, some of which name invoices. */
export function activityPage(request: PageRequest): PaypalAnswer {
  const { words, design } = request;
  const { day, sum } = texts(request);
  return simple(
    request,
    words.activity,
    html`<h1>${words.activity}</h1>
      <ul class="transactionList js_transactionList">
        <li class="js_transactionItem-4KT22910AB771903X"><span>${day(-2)}</span> Saltmarsh Kayaks
          <b>${sum('640.00')}</b> ${words.status.paid[design.wording]} · ${words.invoice} 3981</li>
        <li class="js_transactionItem-9CD01847LM223561P"><span>${day(-6)}</span> Copperhaven Studio
          <b>-${sum('275.00')}</b> ${words.status.paymentPending[design.wording]} · ${foreignId}</li>
        <li class="js_transactionItem-1ZX73350QR884120T"><span>${day(-9)}</span> Bank <b>-${sum('1212.38')}</b></li>
      </ul>`,
  );
}

export function loginPage(request: PageRequest): PaypalAnswer {
  const { words } = request;
  return simple(
    request,
    words.logIn,
    html`<h1>${words.logIn}</h1><form action="/signin" method="post"><label>${words.email} <input type="email" name="login_email"></label>
      <input type="hidden" name="returnUri" value="/invoice/details/${foreignId}"><button>${words.logIn}</button></form>`,
  );
}

/** A help page that explains invoices with an example. */
export function helpPage(request: PageRequest): PaypalAnswer {
  const { words, design } = request;
  const { day, sum } = texts(request);
  return simple(
    request,
    words.help,
    html`<h1>${words.help}</h1><p>${words.invoices}: ${words.status.overdue[design.wording]}, ${words.status.paid[design.wording]},
      ${words.status.partiallyPaid[design.wording]}.</p>
      <figure><pre>${words.invoice} 0001 (${foreignId})
${words.dueDate} ${day(-7)}
${words.amountDue} ${sum('100.00')}</pre></figure>`,
  );
}

/** The merchant's form for a new invoice: nothing in it has been sent. */
export function createPage(request: PageRequest): PaypalAnswer {
  const { words } = request;
  const { day } = texts(request);
  return simple(
    request,
    words.create,
    html`<h1>${words.create}</h1><form>
      <label>${words.number} <input name="invoiceNumber" value="4001"></label>
      <label>${words.invoiceDate} <input name="issueDate" value="${day(0)}"></label>
      <label>${words.dueDate} <input name="dueDate" value="${day(30)}"></label>
      <label>${words.client} <input name="recipientEmail" placeholder="${words.email}"></label>
      <p>${words.amountDue} ${texts(request).sum('0.00')}</p><button type="button">${words.sendReminder}</button></form>`,
  );
}

export function settingsPage(request: PageRequest): PaypalAnswer {
  const { words } = request;
  return simple(
    request,
    words.settings,
    html`<h1>${words.settings}</h1><ul><li>${words.dueOnReceipt}</li><li>Net 30</li><li>${words.noDueDate}</li></ul>`,
  );
}

/** A recurring series: a plan, whose instances have ids and pages of their own. */
export function seriesPage(request: PageRequest): PaypalAnswer {
  const { words, design } = request;
  const { day, sum } = texts(request);
  return simple(
    request,
    words.series,
    html`<h1>${words.series}</h1><p>${sum('90.00')} · ${words.scheduledFor.replace('%', day(12))}</p>
      <p>${words.status.scheduled[design.wording]}</p><p><a href="/invoices${request.query}">${words.invoices}</a></p>`,
  );
}
