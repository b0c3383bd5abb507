import { beforeEach, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { addDays } from '../../utils/domain/calendar-day.ts';
import { paypalTruth } from '../replica/paypal/paypal-truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { journalOf } from './support/ledger.ts';
import { openedGmail, openPaypal, type PaypalTab, told } from './support/paypal-tab.ts';
import { openPopup } from './support/popup-tab.ts';

const { invoices } = paypalTruth('table', 'en', today());
const late = invoices.find(
  ({ onDetail, statusKey, reminders }) =>
    statusKey === 'overdue' && (onDetail.daysOverdue ?? 0) >= 3 && onDetail.clientEmail && reminders.length === 0,
);
if (!late) throw new Error('The sample list has no invoice that is late and was not reminded of');

let browser: RunningChromium;

beforeEach(async () => {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none' });
  return () => browser.close();
});

/** What the journal has of contacts about this invoice. */
const contacts = async () =>
  (await journalOf(browser)).filter(
    ({ kind, invoiceIds }) => kind === 'contact-made' && invoiceIds.includes(`paypal|${late.id}`),
  );

/** From the list to the invoice's own page, as a person goes. */
async function toTheInvoice(): Promise<PaypalTab> {
  const paypal = await openPaypal(browser.context, '/invoices?design=table');
  await paypal.badge(late?.id ?? '').waitFor();
  await paypal.page.locator(`a[href*="${late?.id}"]`).first().click();
  await paypal.panel.waitFor();
  return paypal;
}

it('from the list over badge, page, draft and a new mail in Gmail to the popup', async () => {
  const paypal = await openPaypal(browser.context, '/invoices?design=table');
  await paypal.badge(late.id).waitFor();
  const { daysOverdue, dueDate, amountDue, currency } = late.onList;
  expect(await told(paypal.badge(late.id))).toEqual({
    invoice: late.id,
    standing: 'overdue',
    dueDate,
    daysOverdue: String(daysOverdue),
    amountDue,
    currency,
  });
  await paypal.summary.getByText('Overdue:').waitFor();

  await paypal.page.locator(`a[href*="${late.id}"]`).first().click();
  await paypal.panel.waitFor();
  expect(await told(paypal.panel)).toMatchObject({ invoice: late.id, standing: 'overdue', amountDue, currency });

  const gmail = await openedGmail(browser.context, () => paypal.button('Polite').click());
  const editor = gmail.locator('div[contenteditable=true][role=textbox]:visible');
  await editor.filter({ hasText: late.onDetail.number }).waitFor();
  expect(await gmail.locator(`[data-hovercard-id="${late.onDetail.clientEmail}"]:visible`).count()).toBeGreaterThan(0);
  expect(await contacts()).toEqual([]);
  await paypal.page.getByText('A new mail with the draft is open in Gmail.').waitFor();

  await gmail.locator('.dC .aoO:visible').click();
  await expect.poll(contacts).toMatchObject([{ stage: 'polite', origin: 'fairdue' }]);
  await gmail.locator('#link_undo:visible').click();
  await expect.poll(async () => (await journalOf(browser)).filter(({ kind }) => kind === 'undone')).toHaveLength(1);
  await editor.filter({ hasText: late.onDetail.number }).waitFor();

  // Scheduled for the next morning it counts on that day, and the panel on PayPal says so.
  await gmail.locator('.dC .hG:visible').click();
  await gmail.locator('[selector=scheduledSend]').click();
  await gmail.locator('[role=dialog] [role=menuitem].Az').first().click();
  const tomorrow = addDays(today(), 1);
  await expect.poll(async () => (await contacts()).filter(({ day }) => day === tomorrow)).toHaveLength(1);
  await paypal.page.bringToFront();
  await paypal.panel.getByText('A mail to this client is scheduled for').waitFor();
  await gmail.bringToFront();
  await gmail.locator('#link_undo:visible').click();
  await expect.poll(async () => (await journalOf(browser)).filter(({ kind }) => kind === 'undone')).toHaveLength(2);

  await editor.filter({ hasText: late.onDetail.number }).waitFor();
  await gmail.locator('.dC .aoO:visible').click();
  await expect.poll(contacts).toHaveLength(3);

  const popup = await openPopup(browser);
  const client = popup.client(late.onDetail.client);
  await client.waitFor();
  // One mail is one contact: the next step waits for its day.
  expect(await client.innerText()).not.toMatch(/today/i);
});

it('puts the draft into the note of PayPal’s own reminder, sends nothing, and counts the reminder PayPal names', async () => {
  const paypal = await toTheInvoice();
  await paypal.page.getByRole('button', { name: 'Remind', exact: true }).click();
  const note = paypal.page.getByRole('textbox', { name: 'Note to your customer' });
  await note.fill('Dear Odessa, one more thing.');
  await paypal.page.getByText('The draft goes into the note of PayPal’s reminder.').waitFor();

  await paypal.button('Polite').click();
  await expect.poll(() => note.inputValue()).toContain(late.onDetail.number);
  const first = await note.inputValue();
  expect(first).toMatch(/^Dear Odessa, one more thing\.\n\n/);

  // The same facts in other words take the place of the first ones.
  await paypal.button('Another wording').click();
  await paypal.panel.getByText('Wording 2 of 3 is in PayPal’s note.').waitFor();
  const second = await note.inputValue();
  expect(second).toMatch(/^Dear Odessa, one more thing\.\n\n/);
  expect(second).toContain(late.onDetail.number);
  expect(second).not.toBe(first);
  await paypal.panel.getByRole('button', { name: 'Show details' }).click();
  expect(await paypal.panel.getByText('(on PayPal’s page)').count()).toBeGreaterThan(3);
  await paypal.panel.getByRole('button', { name: 'Hide details' }).click();
  await paypal.button('Firm').click();
  const insertAnyway = paypal.button('Insert anyway');
  const polite = await note.inputValue();
  await insertAnyway.click();
  // The firm draft takes the place of the polite one, below what was written by hand.
  await expect.poll(() => note.inputValue()).not.toBe(polite);
  const firm = await note.inputValue();
  expect(firm).toMatch(/^Dear Odessa, one more thing\.\n\n/);
  const [, politeOpening = ''] = polite.split('\n\n').slice(1);
  expect(politeOpening).not.toBe('');
  expect(firm).not.toContain(politeOpening);
  expect(await paypal.page.getByRole('dialog').count()).toBe(1);
  expect(await contacts()).toEqual([]);

  await paypal.page.getByRole('dialog').getByRole('button', { name: 'Send reminder' }).click();
  await expect.poll(contacts).toMatchObject([{ stage: 'firm', origin: 'fairdue' }]);
  // What has gone out is not put in other words any more.
  await expect.poll(() => paypal.button('Another wording').count()).toBe(0);

  await paypal.page.getByRole('button', { name: 'Remind', exact: true }).click();
  await paypal.page.getByRole('dialog').getByRole('button', { name: 'Send reminder' }).click();
  await expect.poll(contacts).toMatchObject([{ origin: 'fairdue' }, { stage: null, origin: 'site' }]);
  await paypal.go(`/invoice/details/${late.id}?design=table`);
  await paypal.panel.waitFor();
  const key = `paypal|${late.id}|reminded|${today()}`;
  expect((await contacts()).map(({ id }) => id)).toEqual([`${key}|1`, `${key}|2`]);
});

it('is undone with one press, in the list and on the page, and is not tracked again', async () => {
  const paypal = await openPaypal(browser.context, '/invoices?design=table');
  await paypal.summary.getByText('tracked automatically').waitFor();
  await paypal.button('Undo').click();
  await expect.poll(() => paypal.badge(late.id).count()).toBe(0);
  await paypal.page.reload();
  // What was paid before Fairdue saw it is not tracked and still says so.
  await paypal.page.locator('[data-fairdue="paypal-badge"][data-standing=paid]').first().waitFor();
  expect(await paypal.badge(late.id).count()).toBe(0);
});
