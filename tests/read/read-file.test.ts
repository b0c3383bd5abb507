import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aCii } from '../detection/e-invoice/an-e-invoice.ts';
import { aPdf } from '../detection/pdf/a-pdf.ts';
import { outputLine } from './output-line.ts';
import { readFile } from './read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'fairdue-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const nadia = { account: 'nadia@studio.example', ownAddresses: [] };

async function line(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return outputLine(name, await readFile(path, nadia));
}

const headers = `From: Nadia Keller <nadia@studio.example>
To: Priya Shah <priya@northwind.example>
Date: 2026-01-15
Subject: Invoice INV-2026-003`;
const body = `Hello Priya,

attached is invoice INV-2026-003 for the website.

Amount due: £1,850.00
Invoice date: 15 January 2026
Terms: Net 30

Best, Nadia`;

const asMail = {
  docType: 'invoice',
  direction: 'sent',
  track: true,
  invoiceNumber: 'INV-2026-003',
  currency: 'GBP',
  amountDue: '1850.00',
  issueDate: '2026-01-15',
  dueDate: '2026-02-14',
  dueDateSource: 'terms',
  invoices: [],
};

describe('a file', () => {
  it('of text with mail headers is read as the mail it is', async () => {
    expect(await line('mail.txt', `${headers}\n\n${body}`)).toMatchObject(asMail);
  });

  it('of HTML with its headers in a comment is, too', async () => {
    const html = `<!--\n${headers}\n-->\n${body
      .split('\n')
      .map((text) => `<p>${text}</p>`)
      .join('')}`;
    expect(await line('mail.html', html)).toMatchObject(asMail);
  });

  it('that is a saved mail is read with its attachment', async () => {
    const xml = aCii({
      number: 'INV-2026-003',
      currency: 'GBP',
      total: '1850.00',
      amountDue: '1850.00',
      due: ['2026-02-15'],
    });
    const eml = `${headers.replace('2026-01-15', 'Thu, 15 Jan 2026 23:30:00 +0100')}
Message-ID: <1@studio.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: text/plain; charset=utf-8

Hello Priya, please find attached my invoice INV-2026-003.
--x
Content-Type: application/xml; name="whatever.xml"
Content-Disposition: attachment; filename="whatever.xml"
Content-Transfer-Encoding: base64

${Buffer.from(xml).toString('base64')}
--x--
`.replaceAll('\n', '\r\n');
    expect(await line('mail.eml', eml)).toMatchObject({
      docType: 'invoice',
      direction: 'sent',
      track: true,
      invoiceNumber: 'INV-2026-003',
      amountDue: '1850.00',
      dueDate: '2026-02-15',
      dueDateSource: 'explicit',
    });
  });

  it('that is a PDF or XML is read with its evidence', async () => {
    const pdf = aPdf({
      pages: [[{ text: 'Invoice', left: 50, top: 50 }]],
      attachment: { name: 'factur-x.xml', text: aCii() },
    });
    const facts = { docType: 'invoice', invoiceNumber: 'R-2026-17', total: '1190.00', issueDate: '2026-03-02' };
    expect(await line('a.pdf', pdf)).toMatchObject({ ...facts, evidence: { invoiceNumber: { where: 'xml' } } });
    expect(await line('a.xml', aCii())).toMatchObject({ ...facts, confidence: { invoiceNumber: 1 } });
  });

  it('prints its keys in the order they are promised in', async () => {
    expect(Object.keys(await line('a.xml', aCii())).join(' ')).toBe(
      'file docType direction track invoiceNumber currency total amountDue issueDate dueDate dueDateSource seller buyer ' +
        'replyKind promiseDate invoices confidence evidence',
    );
  });

  it.each([
    ['broken.pdf', '%PDF-1.4 and no more', 'broken'],
    ['page.xml', '<html/>', 'unknown-kind'],
    ['picture.jpg', 'JFIF', 'unknown-kind'],
    ['not-a-mail.eml', '', 'broken'],
  ])('that cannot be read says why: %s', async (name, content, error) => {
    expect(await line(name, content)).toEqual({ file: name, error });
  });

  it('in yen is printed without decimals, and nothing is invented for a mail without facts', async () => {
    expect(await line('yen.xml', aCii({ currency: 'JPY', amountDue: '120000' }))).toMatchObject({
      amountDue: '120000',
    });
    const hello = await line('hello.txt', `${headers.replace('Invoice INV-2026-003', 'Hello')}\n\nHow are you?`);
    expect(hello).toMatchObject({ track: false, invoiceNumber: null, amountDue: null, issueDate: null, dueDate: null });
  });
});
