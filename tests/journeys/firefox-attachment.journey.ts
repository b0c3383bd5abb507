import { afterAll, beforeAll, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { addDays } from '../../utils/domain/calendar-day.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { findShown } from '../support/firefox/find-shown.ts';
import { type RunningFirefox, startFirefox } from '../support/firefox.ts';
import { openFirefoxGmail } from './support/firefox-gmail.ts';
import { describeInFirefox } from './support/in-firefox.ts';
import { type FilesOnDisk, filesOnDisk, invoicePdf, invoiceXml } from './support/sample-invoice-files.ts';

const found = truth[0].find(({ invoice }) => invoice?.number === '1056');
if (!found?.invoice) throw new Error('The sample mailbox has no invoice 1056');
const { threadId, invoice } = found;
const sample = {
  ...{ number: invoice.number, amountDue: invoice.amountDue, currency: invoice.currency },
  ...{ issued: addDays(today(), invoice.issueDay), due: addDays(today(), invoice.dueDay) },
};

let firefox: RunningFirefox;
let files: FilesOnDisk;

describeInFirefox('in Firefox, where the background reads files itself', () => {
  beforeAll(async () => {
    files = filesOnDisk();
    const attachment = () => ({ mimeType: 'application/pdf', body: invoicePdf(sample) });
    firefox = await startFirefox({ replica: { today: today(), latency: 'none', pageSize: 200, attachment } });
  });

  afterAll(async () => {
    await firefox?.close();
    files?.remove();
  });

  it('reads the attachment after a press, then a chosen e-invoice that differs', async () => {
    const gmail = await openFirefoxGmail(firefox, 0, '#all');
    await gmail.openThread(threadId);
    await gmail.press('Read the attachment');
    const panel = await gmail.panel();
    const attribute = (name: string) => panel.evaluate((element, wanted) => element.getAttribute(wanted), name);
    expect(await attribute('data-invoice')).toBe(invoice.number);
    expect(await attribute('data-due-date')).toBe(sample.due);

    await gmail.press('Show details');
    const later = addDays(sample.due, 5);
    const inside = '[data-fairdue="thread-panel"]';
    const input = await gmail.page.evaluateHandle(
      (host) => document.querySelector(host)?.shadowRoot?.querySelector('input[type=file]') as HTMLInputElement,
      inside,
    );
    await input.uploadFile(files.write('later.xml', invoiceXml({ ...sample, due: later })));
    const choice = await findShown(gmail.page, { selector: 'button', inside, words: 'in the e-invoice file' });
    await choice.click();
    await findShown(gmail.page, { selector: `${inside}[data-due-date="${later}"]` });
  });

  it('refuses a damaged file by name', async () => {
    const gmail = await openFirefoxGmail(firefox, 0, '#all');
    await gmail.openThread(threadId);
    await gmail.panel();
    // The panel stands open as the user left the last one.
    await gmail.button('Hide details');
    const inside = '[data-fairdue="thread-panel"]';
    const input = await gmail.page.evaluateHandle(
      (host) => document.querySelector(host)?.shadowRoot?.querySelector('input[type=file]') as HTMLInputElement,
      inside,
    );
    await input.uploadFile(files.write('cut.pdf', '%PDF-1.4\n1 0 obj <<'));
    await findShown(gmail.page, { selector: '.notice', inside, words: 'Not read: the file is damaged' });
  });
});
