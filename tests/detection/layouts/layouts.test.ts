import { describe, expect, it } from 'vitest';
import { readMail } from '../../../utils/detection/read-mail.ts';
import { readTextDocument } from '../../../utils/detection/read-text-document.ts';
import type { Reading } from '../../../utils/detection/reading.ts';
import { mailOfText } from '../../read/mail-of-text.ts';
import { printedInvoice } from '../../read/output-line.ts';
import { textOfHtml } from '../../read/text-of-html.ts';
import { context } from '../mail/a-mail.ts';
import { type ToldDocument, toldInvoices, toldOthers } from './told-documents.ts';

function read({ kind, text }: ToldDocument): Reading {
  if (kind === 'html') return readTextDocument({ text: textOfHtml(text), where: 'body' }, context);
  const mail = mailOfText(text);
  if (!mail) throw new Error('A mail opens with its headers');
  return readMail(mail, context);
}

const named = (documents: readonly ToldDocument[]) => documents.map((one) => [one.name, one] as const);

describe('the facts of', () => {
  it.each(named(toldInvoices))('%s', (_name, told) => {
    expect(printedInvoice(read(told).invoices[0])).toMatchObject(told.facts);
  });
});

describe('no invoice to track is', () => {
  it.each(named(toldOthers))('%s', (_name, told) => {
    const { docType, track } = read(told);
    expect(['invoice', 'reminder', 'correction', 'partial']).not.toContain(docType);
    expect(track).toBe(false);
  });
});

describe('labels', () => {
  const facts = (text: string) => printedInvoice(readTextDocument({ text, where: 'body' }, context).invoices[0]);

  it.each([
    ['Invoice\nNo.\tA-17\nDate\t4 May 2026\nTotal\t€10.00', 'A-17'],
    ['FACTURE\nN° : 2026-031\nTotal TTC : 120,00 €', '2026-031'],
    ['Fatura\nN.º\tFT 2026/12\nTotal\t10,00 €', 'FT 2026/12'],
    ['Rechnung\nNummer\tDatum\n20260511\t11.05.2026\nGesamtbetrag\t10,00 €', '20260511'],
    ['Invoice\nNo.\tDescription\tAmount\n1\tWork\t€10.00\nTotal\t€10.00', null],
    ['Invoice\nCustomer no.\t4711\nTotal\t€10.00', null],
  ])('that say no more than that a number follows name the document’s: %j', (text, number) => {
    expect(facts(text).invoiceNumber).toBe(number);
  });

  it.each([
    ['Factuur 12\nBetalen voor\t4 mei 2026\nTotaal\t€ 10,00', '2026-05-04'],
    ['Fattura n. 12\nEntro il: 04/05/2026\nTotale: € 10,00', '2026-05-04'],
    ['Invoice 12\nDate\tPay by\n4 May 2026\t18 May 2026\nTotal\t€10.00', '2026-05-18'],
    ['Factura 12\nFecha\tVto.\n25 de mayo de 2026\t24 de junio de 2026\nTotal\t10,00 €', '2026-06-24'],
  ])('that stand alone say when to pay: %j', (text, day) => {
    expect(facts(text).dueDate).toBe(day);
  });
});
