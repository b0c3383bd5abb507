import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { addDays } from '../../utils/domain/calendar-day.ts';
import type { ThreadTruth } from '../replica/mailbox/thread.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { type GmailTab, openGmail } from './support/gmail-tab.ts';
import { journalOf } from './support/ledger.ts';
import {
  type FilesOnDisk,
  filesOnDisk,
  invoicePdf,
  invoiceXml,
  type SampleInvoice,
} from './support/sample-invoice-files.ts';

type Invoiced = ThreadTruth & { readonly invoice: NonNullable<ThreadTruth['invoice']> };

const invoiced = truth[0].filter((one): one is Invoiced => one.invoice !== undefined && !one.foldedAtFirst);
const inAttachment = named('1056');
const overdue = invoiced.filter(({ standing, invoice }) => standing === 'overdue' && invoice.language === 'en');

let browser: RunningChromium;
let gmail: GmailTab;
let files: FilesOnDisk;
/** What Gmail hands over for an attachment; null where it does not. */
let handedOver: Buffer | null = null;
const asked: string[] = [];

beforeAll(async () => {
  files = filesOnDisk();
  browser = await startChromium();
  browser.context.on('request', (request) => asked.push(request.url()));
  await serveReplica(browser.context, {
    today: today(),
    latency: 'none',
    pageSize: 200,
    attachment: () => handedOver && { mimeType: 'application/pdf', body: handedOver },
  });
  gmail = await openGmail(browser.context, 0, '#all');
});

beforeEach(async () => {
  asked.length = 0;
  handedOver = null;
  await gmail.go('#all');
  await gmail.page.locator('tr.zA:visible').first().waitFor();
});

afterAll(async () => {
  await browser.close();
  files.remove();
});

describe('where only the attachment holds the facts', () => {
  it('asks Gmail for nothing before a press, and says what to do where Gmail does not hand it over', async () => {
    await gmail.openThread(inAttachment.threadId);
    await gmail.offer.waitFor();
    expect(await gmail.offer.getByRole('button').first().innerText()).toBe('Read the attachment');
    expect(asked.filter(isAttachment)).toEqual([]);
    await gmail.button('Read the attachment').click();
    await gmail.offer.getByText('Gmail did not hand over the attachment').waitFor();
    expect(asked.filter(isAttachment)).toHaveLength(1);
  });

  it('ignores a press and a drop that the page made up', async () => {
    await gmail.openThread(inAttachment.threadId);
    await gmail.offer.waitFor();
    await gmail.page.evaluate(() => {
      const root = document.querySelector('[data-fairdue="offer-to-track"]')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) button.click();
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['%PDF-1.4'], 'forged.pdf'));
      root?.querySelector('section')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    });
    expect(asked.filter(isAttachment)).toEqual([]);
    expect(await gmail.offer.getByRole('status').innerText()).toBe('');
  });

  it('reads it after a press, tracks what it says, and knows it again after a reload', async () => {
    const { invoice, threadId } = inAttachment;
    handedOver = invoicePdf(sampleOf(inAttachment));
    await gmail.openThread(threadId);
    await gmail.button('Read the attachment').click();
    await gmail.panel.waitFor();
    expect(await panelFacts()).toEqual({
      number: invoice.number,
      dueDate: addDays(today(), invoice.dueDay),
      amountDue: invoice.amountDue,
      currency: invoice.currency,
    });
    await gmail.panel.getByText('Read and tracked.').waitFor();
    expect(asked.filter(isAttachment)).toHaveLength(1);
    await gmail.page.reload();
    await gmail.panel.waitFor();
    expect(await gmail.panel.getAttribute('data-invoice')).toBe(invoice.number);
    await gmail.button('Show details').click();
    expect(await gmail.panel.getByText('read from a file').count()).toBeGreaterThan(1);
  });
});

describe('a file chosen for a tracked invoice', () => {
  it('that says the same changes nothing', async () => {
    const one = await open(0);
    const before = (await journalOf(browser)).length;
    await choose(files.write('same.xml', invoiceXml(sampleOf(one))));
    await gmail.panel.getByText(/^(?:Read\. The file adds nothing|Read from the file: Invoice total)/).waitFor();
    const added = (await journalOf(browser)).slice(before);
    expect(added.every(({ kind }) => kind === 'invoice-corrected')).toBe(true);
    expect(await panelFacts()).toMatchObject({ dueDate: addDays(today(), one.invoice.dueDay) });
  });

  it('that differs asks once, by both words; the choice stays, also when the file is read again', async () => {
    const one = await open(1);
    const due = addDays(today(), one.invoice.dueDay + 3);
    const path = files.write('differs.xml', invoiceXml({ ...sampleOf(one), due }));
    await choose(path);
    const question = gmail.panel.locator('[data-part=fact-choices]');
    await question.waitFor();
    expect(await question.innerText()).toContain('Due');
    expect(await question.getByRole('button').count()).toBe(3);
    expect(await gmail.panel.getAttribute('data-due-date')).toBe(addDays(today(), one.invoice.dueDay));
    await question.getByRole('button', { name: 'in the e-invoice file' }).click();
    await gmail.panel.and(gmail.page.locator(`[data-due-date="${due}"]`)).waitFor();

    await choose(files.write('first.xml', invoiceXml(sampleOf(one))));
    await gmail.panel.getByText('Read. The file adds nothing').waitFor();
    expect(await gmail.panel.getAttribute('data-due-date')).toBe(due);
  });

  it('is taken where it is dropped on the panel', async () => {
    const one = await open(2);
    const due = addDays(today(), one.invoice.dueDay + 1);
    await drop(files.write('dropped.pdf', invoicePdf({ ...sampleOf(one), due })));
    await gmail.panel.locator('[data-part=fact-choices]').getByRole('button', { name: 'in the PDF' }).click();
    await gmail.panel.and(gmail.page.locator(`[data-due-date="${due}"]`)).waitFor();
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['is cut off', 'cut.pdf', '%PDF-1.7\n1 0 obj <<', 'Not read: the file is damaged'],
    [
      'opens with a password',
      'locked.pdf',
      invoicePdf(sampleOf(inAttachment), { locked: true }),
      'with a password only',
    ],
    ['is larger than 10 MB', 'huge.pdf', Buffer.alloc(10_000_001, '%PDF-1.7 '), 'larger than 10 MB'],
    ['is a picture', 'picture.pdf', Buffer.from('GIF89a'), 'neither a PDF nor an e-invoice'],
    [
      'names a document type',
      'bomb.xml',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
      'document type',
    ],
    [
      'is XML of another kind',
      'other.xml',
      '<?xml version="1.0"?><note>Invoice</note>',
      'neither a PDF nor an e-invoice',
    ],
  ])('is refused by name where it %s', async (_what, name, content, words) => {
    await open(3);
    const before = (await journalOf(browser)).length;
    await choose(files.write(name, content));
    await gmail.panel.getByText(words).waitFor();
    expect(await journalOf(browser)).toHaveLength(before);
  });
});

describe('a correction by the user', () => {
  it('wins for good over the words of the mail', async () => {
    const one = await open(4);
    const due = addDays(today(), -1);
    if ((await gmail.button('Show details').count()) > 0) await gmail.button('Show details').click();
    await gmail.panel.getByRole('button', { name: 'Edit: Due', exact: true }).click();
    await gmail.panel.getByLabel('Due', { exact: true }).fill(due);
    await gmail.page.keyboard.press('Enter');
    await gmail.panel.and(gmail.page.locator(`[data-due-date="${due}"]`)).waitFor();
    expect(await gmail.panel.getAttribute('data-days-overdue')).toBe('1');
    await gmail.page.reload();
    await gmail.panel.and(gmail.page.locator(`[data-due-date="${due}"]`)).waitFor();
    expect(await gmail.panel.getAttribute('data-invoice')).toBe(one.invoice.number);
  });
});

function named(number: string): Invoiced {
  const found = invoiced.find(({ invoice }) => invoice.number === number);
  if (!found) throw new Error(`The sample mailbox has no invoice ${number}`);
  return found;
}

function sampleOf({ invoice }: Invoiced): SampleInvoice {
  const { number, amountDue, currency } = invoice;
  return {
    number,
    amountDue,
    currency,
    issued: addDays(today(), invoice.issueDay),
    due: addDays(today(), invoice.dueDay),
  };
}

/** The thread of the overdue invoice at this place, with its panel. */
async function open(index: number): Promise<Invoiced> {
  const thread = overdue[index];
  if (!thread) throw new Error(`The sample mailbox has no overdue invoice ${index}`);
  await gmail.openThread(thread.threadId);
  await gmail.panel.and(gmail.page.locator(`[data-invoice="${thread.invoice.number}"]`)).waitFor();
  return thread;
}

async function choose(path: string): Promise<void> {
  if ((await gmail.button('Show details').count()) > 0) await gmail.button('Show details').click();
  await gmail.panel.locator('input[type=file]').setInputFiles(path);
}

/** Drops a file as the desktop does: the browser makes the events, and they are trusted. */
async function drop(path: string): Promise<void> {
  const box = await gmail.panel.boundingBox();
  if (!box) throw new Error('The panel is not shown');
  const session = await gmail.page.context().newCDPSession(gmail.page);
  const at = { x: box.x + 40, y: box.y + 12, data: { items: [], files: [path], dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at });
  await session.detach();
}

async function panelFacts() {
  const [number, dueDate, amountDue, currency] = await Promise.all(
    ['data-invoice', 'data-due-date', 'data-amount-due', 'data-currency'].map((name) => gmail.panel.getAttribute(name)),
  );
  return { number, dueDate, amountDue, currency };
}

function isAttachment(address: string): boolean {
  return new URL(address).searchParams.get('view') === 'att';
}
