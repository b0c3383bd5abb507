import { openGmail } from '../journeys/support/gmail-tab.ts';
import { openPaypal, told } from '../journeys/support/paypal-tab.ts';
import { openPopup } from '../journeys/support/popup-tab.ts';
import { truth } from '../replica/mailbox/truth.ts';
import type { RunningChromium } from '../support/chromium.ts';
import type { Report } from './report.ts';

/** The main job, once, as a freelancer does it: see what is late, write the reminder, send it, see what comes next. */
export async function walkMainJob(browser: RunningChromium, report: Report, scheme: 'light' | 'dark'): Promise<void> {
  const overdue = truth[0].find(
    ({ expected, standing, invoice }) =>
      expected === 'tracked' && standing === 'overdue' && invoice?.dueDay === -12 && invoice.language === 'en',
  );
  if (!overdue?.invoice) throw new Error('The sample mailbox holds no English invoice that is 12 days overdue');
  const { threadId, invoice } = overdue;
  const gmail = await openGmail(browser.context, 0);
  const shot = (name: string) => report.screenshot(gmail.page, `${name}-${scheme}`);
  const step = (name: string, action: () => Promise<string>) => report.step(`${name} (${scheme})`, action);

  await step(
    'open the mailbox',
    async () => `${await gmail.page.locator('tr.zA:visible').count()} conversations in Sent`,
  );
  await step('open the conversation with the overdue invoice', async () => {
    await gmail.openThread(threadId);
    await gmail.panel.waitFor();
    const days = await gmail.panel.getAttribute('data-days-overdue');
    if (days !== '12') throw new Error(`the panel says ${days} days overdue`);
    await shot('panel');
    return `invoice ${await gmail.panel.getAttribute('data-invoice')}, ${await gmail.panel.getAttribute('data-amount-due')} ${await gmail.panel.getAttribute('data-currency')}, ${days} days overdue`;
  });
  await step('see its badge in the list', async () => {
    await gmail.back();
    await gmail.badge(threadId).waitFor();
    await shot('list');
    return (await gmail.badge(threadId).locator('.words').innerText()).trim();
  });
  await step('write a polite reminder with one press', async () => {
    await gmail.openThread(threadId);
    await gmail.button('Polite').click();
    await gmail.editor.filter({ hasText: invoice.number }).waitFor();
    await shot('draft');
    const words = await gmail.editor.innerText();
    return words.slice(0, 160).replaceAll(/\s+/g, ' ');
  });
  await step('send it, as the person who read it', async () => {
    await gmail.sendByClick();
    await gmail.page.locator('[data-fairdue="thread-panel"]', { hasText: 'Sent: reminder noted.' }).waitFor();
    return 'Gmail confirmed it';
  });
  await step('see in the popup what comes next', async () => {
    const popup = await openPopup(browser);
    const client = popup.client(invoice.client);
    await client.waitFor();
    await report.screenshot(popup.page, `popup-${scheme}`);
    return (await client.innerText()).replaceAll(/\s+/g, ' ').slice(0, 200);
  });
  const theme = scheme === 'dark' ? '?theme=dark' : '';
  const paypal = await openPaypal(browser.context, `/invoices${theme}`);
  await step('see the badges in the PayPal list', async () => {
    await paypal.badges.first().waitFor();
    await paypal.summary.waitFor();
    await report.screenshot(paypal.page, `paypal-${scheme}`);
    const badges = await paypal.badges.count();
    return `${badges} badges; ${(await paypal.summary.locator('section').innerText()).replaceAll(/\s+/g, ' ')}`;
  });
  await step('open an overdue invoice on PayPal', async () => {
    const late = paypal.page.locator('[data-fairdue="paypal-badge"][data-standing=overdue]').first();
    const id = await late.getAttribute('data-invoice');
    await paypal.page.locator(`a[href*="${id}"]`).first().click();
    await paypal.panel.waitFor();
    await paypal.button('Polite').waitFor();
    await report.screenshot(paypal.page, `paypal-invoice-${scheme}`);
    const { daysOverdue, amountDue, currency } = await told(paypal.panel);
    return `invoice ${id}, ${amountDue} ${currency}, ${daysOverdue} days overdue`;
  });
}
