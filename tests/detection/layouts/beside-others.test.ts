import { describe, expect, it } from 'vitest';
import { readMail } from '../../../utils/detection/read-mail.ts';
import { readTextDocument } from '../../../utils/detection/read-text-document.ts';
import type { MailMessage } from '../../../utils/detection/reading.ts';
import type { TextLine } from '../../../utils/detection/text/text-document.ts';
import { printedInvoice } from '../../read/output-line.ts';
import { aMail, context } from '../mail/a-mail.ts';

/** Cells with their left edges, as a page has them; a letter is five units wide. */
function row(...cells: readonly (readonly [left: number, text: string])[]): TextLine {
  return {
    text: cells.map(([, text]) => text).join('\t'),
    edges: cells.map(([left, text]) => ({ left, right: left + text.length * 5 })),
  };
}

function onPage(...lines: readonly TextLine[]) {
  const text = lines.map((line) => line.text).join('\n');
  return printedInvoice(readTextDocument({ text, lines, where: 'pdf' }, context).invoices[0]);
}

function inText(text: string) {
  return printedInvoice(readTextDocument({ text, where: 'body' }, context).invoices[0]);
}

function inMail(body: string, parts: Partial<MailMessage> = {}) {
  return printedInvoice(readMail(aMail({ subject: 'Our work', body, ...parts }), context).invoices[0]);
}

describe('a label and its value on a page', () => {
  it('are found with lines of another column between them', () => {
    const read = onPage(
      row([40, 'FACTURA']),
      row([300, 'Nº factura'], [400, 'Fecha'], [480, 'Vencimiento']),
      row([40, 'NIF 12345678Z']),
      row([300, '2026-A-019'], [400, '07/10/2026'], [480, '06/11/2026']),
      row([40, 'Total'], [480, '1.325,00 €']),
    );
    expect(read).toMatchObject({ invoiceNumber: '2026-A-019', issueDate: '2026-10-07', dueDate: '2026-11-06' });
  });

  it('are found where the terms stand under their heading', () => {
    const read = onPage(
      row([40, 'Tax invoice']),
      row([300, 'Invoice No.'], [420, 'Dated']),
      row([300, 'KI/26-27/0456'], [420, '5-Jul-2026']),
      row([300, 'Delivery Note'], [420, 'Mode/Terms of Payment']),
      row([40, 'Kaveri Ltd']),
      row([300, 'DN-112'], [420, '45 Days']),
      row([40, 'Total'], [420, '₹ 1,47,500.00']),
    );
    expect(read).toMatchObject({ invoiceNumber: 'KI/26-27/0456', dueDate: '2026-08-19', total: '147500.00' });
  });

  it('keep to their row: what stands below a sum is not the sum', () => {
    const read = onPage(
      row([40, 'Facture n° 12'], [300, 'Date : 15 mai 2026']),
      row([300, 'Total'], [400, '690,00 €']),
      row([300, 'Acompte versé'], [400, '- 200,00 €']),
      row([300, 'Reste à payer'], [400, '490,00 €']),
      row([40, 'En cas de retard : indemnité forfaitaire de 40 € et pénalités de 12 % par an selon la loi.']),
    );
    expect(read).toMatchObject({ total: '690.00', amountDue: '490.00' });
  });
});

describe('an amount among others', () => {
  it.each([
    ['Here is invoice #1043 for the December retainer ($2,400). It is due on January 31.', '2400.00'],
    ['To hold the date I need the deposit: invoice D-7, £450 (of £1,500 in total).', '450.00'],
    ['Invoice 1043: first instalment of €500 of the total of €1,500.', '500.00'],
    ['Invoice 10-2026 attached: $800.00. Pay by October 10 and take 2% off ($784.00).', '800.00'],
    ['I attach invoice 2026-006A for $1,450.00 instead of $1,600.00.', '1450.00'],
    ['Invoice 88 for A$3,300 fell due on 12 May. You have paid A$1,300, which leaves A$2,000.', '2000.00'],
    ['Factuur 26008: 14 uur x € 75 = € 1.050 excl. btw, € 1.270,50 incl. btw.', '1270.50'],
    ['PFA invoice SK/112 for Rs. 1,18,000/- (incl. 18% GST).', '118000.00'],
  ])('is the one that is asked for: %s', (body, due) => {
    expect(inMail(body).amountDue).toBe(due);
  });

  it.each([
    ['Rechnung 4417\nfällig seit 30.04.\nBetrag 535,50 €', '535.50', 'EUR'],
    ['Facture 1187\nTotal : 1 149,75 $ CA', '1149.75', 'CAD'],
    ['Factura 001-0458\nTotal $ 1.250.000 COP', '1250000.00', 'COP'],
    ['Rechnung 7\nBetrag\tbezahlt\toffen\n2.380,00 €\t1.000,00 €\t1.380,00 €', '1380.00', 'EUR'],
    ['Rechnung 7\nZwischensumme\t4.500 €\n7 % USt\t315 €\nMit Dank für den Auftrag\t4.815 €', '4815.00', 'EUR'],
    [
      'Facture d’acompte 5\nAcompte 30 %\t1 350,00 €\nTotal HT\t1 350,00 €\nTVA 20 %\t270,00 €\nTotal TTC\t1 620,00 €',
      '1620.00',
      'EUR',
    ],
    ['Faktura nr 2026-118\nMoms 25 %\t5 000,00\nAtt betala SEK\t25 000,00', '25000.00', 'SEK'],
  ])('has the sign and the label of its own cell: %j', (text, due, currency) => {
    expect(inText(text)).toMatchObject({ amountDue: due, currency });
  });
});

describe('a day among others', () => {
  it.each([
    ['Credit note CN-44\nDate: 12/05/2026\nAgainst invoice: INV-1290 dated 30/04/2026\nTotal\t£180.00', '2026-05-12'],
    ['Rechnung #88\nvom 04.05.2026\nGesamt\t100,00 €', '2026-05-04'],
    ['Facture / Invoice\nNuméro / Number : 26FR11\nDate : 30/06/2026\nTotal TTC\t226,32 €', '2026-06-30'],
  ])('is the document’s own: %j', (text, day) => {
    expect(inText(text).issueDate).toBe(day);
  });

  it.each([
    'Invoice INV-220-R replaces INV-220 from June 4. Same amount: US$1,980.00.',
    'Anbei die Rechnung 0526 für die Fotos vom 28. April: 513,60 €.',
    'Your invoice was generated on Mar 5, 2026. Amount due: $420.16',
  ])('is told for nothing else: %s', (body) => {
    expect(inMail(body).issueDate).toBeNull();
  });

  it('behind a discount and the word or, is when all is due', () => {
    const text =
      'Rechnung 7\nGesamt\t100,00 €\nZahlbar innerhalb von 10 Tagen mit 2 % Skonto oder bis 21.10.2026 netto.';
    expect(inText(text).dueDate).toBe('2026-10-21');
  });
});

describe('a number that no label announces', () => {
  it.each([
    ['Te paso la factura de mayo, la 2026-05-B: 1.210 €.', ['2026-05-B.pdf'], '2026-05-B'],
    [
      'Our invoice is online: https://inv.example/s/8sd7f. Number 2604-03, NZ$2,185.00, please pay by 20 April.',
      [],
      '2604-03',
    ],
    ['J’ai joint ma facture n° 2026-06-02 d’un montant de 1 440 € TTC.', [], '2026-06-02'],
  ])('is found: %s', (body, attachmentNames, number) => {
    expect(inMail(body, { attachmentNames }).invoiceNumber).toBe(number);
  });

  it('opens the items of a list', () => {
    const body =
      'Two invoices are still open:\n* SK-81 (10 June) - EUR 900.00, due 24 June\n* SK-85 (8 July) - EUR 50.00, due 22 July';
    const read = readMail(aMail({ subject: 'Overdue', body }), context);
    expect(read.docType).toBe('reminder');
    expect(read.invoices.map(printedInvoice)).toMatchObject([
      { invoiceNumber: 'SK-81', issueDate: '2026-06-10', dueDate: '2026-06-24', total: '900.00' },
      { invoiceNumber: 'SK-85', issueDate: '2026-07-08', dueDate: '2026-07-22', total: '50.00' },
    ]);
  });
});
