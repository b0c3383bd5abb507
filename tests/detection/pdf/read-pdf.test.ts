import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../utils/detection/pdf/read-pdf.ts';
import { type PdfText, textOfPdf } from '../../../utils/detection/pdf/text-of-pdf.ts';
import type { Reading } from '../../../utils/detection/reading.ts';
import { isRefusal } from '../../../utils/detection/refusal.ts';
import { aCii } from '../e-invoice/an-e-invoice.ts';
import { aPdf, type PrintedText } from './a-pdf.ts';

const nobody = { account: '', ownAddresses: [] };

async function text(file: Uint8Array): Promise<PdfText> {
  const result = await textOfPdf(file);
  if (isRefusal(result)) throw new Error(`refused: ${result.refused}`);
  return result;
}

async function read(file: Uint8Array): Promise<Reading> {
  const result = await readPdf(file, nobody);
  if (isRefusal(result)) throw new Error(`refused: ${result.refused}`);
  return result;
}

const invoice: PrintedText[] = [
  { text: 'Invoice', left: 50, top: 60, size: 20 },
  { text: 'Invoice number', left: 50, top: 100 },
  { text: 'Date', left: 200, top: 100 },
  { text: 'Due date', left: 300, top: 100 },
  { text: 'R-2026-17', left: 50, top: 114 },
  { text: '2 March 2026', left: 200, top: 114 },
  { text: '1 April 2026', left: 300, top: 114 },
  { text: 'Total', left: 300, top: 300 },
  { text: '1,190.00 EUR', left: 460, top: 300 },
];

describe('the text of a PDF', () => {
  it('comes line by line, its columns as cells with their edges', async () => {
    const { lines, pageCount } = await text(aPdf({ pages: [invoice] }));
    expect(pageCount).toBe(1);
    expect(lines.map((line) => line.text)).toEqual([
      'Invoice',
      'Invoice number\tDate\tDue date',
      'R-2026-17\t2 March 2026\t1 April 2026',
      'Total\t1,190.00 EUR',
    ]);
    expect(lines[2]?.edges?.map(({ left }) => left)).toEqual([50, 200, 300]);
  });

  it('joins what is printed close together and parts words by their gap', async () => {
    const pieces = [
      { text: 'Invoice', left: 50, top: 50 },
      { text: 'no.', left: 85, top: 50 },
      { text: '17', left: 50, top: 70 },
      { text: '-A', left: 61.2, top: 70 },
    ];
    expect(
      (await text(aPdf({ pages: [[...pieces, { text: 'A longer line of text', left: 50, top: 90 }]] }))).lines.map(
        (l) => l.text,
      ),
    ).toEqual(['Invoice no.', '17-A', 'A longer line of text']);
  });

  it('keeps the same height on one line though sizes differ, and does not print bold twice', async () => {
    const texts = [
      { text: 'Amount due', left: 50, top: 50, size: 10 },
      { text: '1,190.00', left: 200, top: 51, size: 16 },
      { text: '1,190.00', left: 200.3, top: 51, size: 16 },
    ];
    expect((await text(aPdf({ pages: [texts] }))).lines.map((line) => line.text)).toEqual(['Amount due\t1,190.00']);
  });

  it('reads the first and the last pages of a long one', async () => {
    const pages = Array.from({ length: 20 }, (_, index) => [
      { text: `This is page number ${index + 1}`, left: 50, top: 50 },
    ]);
    const { lines, pageCount } = await text(aPdf({ pages }));
    expect(pageCount).toBe(20);
    expect(lines).toHaveLength(12);
    expect(lines.at(-1)?.text).toBe('This is page number 20');
  });
});

describe('a PDF', () => {
  it('is read by its print, the label above or left of its value', async () => {
    const [found] = (await read(aPdf({ pages: [invoice] }))).invoices;
    expect(found?.number).toMatchObject({ value: 'R-2026-17', evidence: { where: 'pdf' } });
    expect(found?.issueDate?.value).toBe('2026-03-02');
    expect(found?.dueDate?.value).toBe('2026-04-01');
    expect(found?.total?.value).toEqual({ minor: 119_000, currency: 'EUR' });
  });

  it('with XML inside is read by that, completed by its print', async () => {
    const attachment = { name: 'factur-x.xml', text: aCii() };
    const [found] = (await read(aPdf({ pages: [invoice], attachment }))).invoices;
    expect(found?.number?.evidence.where).toBe('xml');
    expect(found?.dueDate).toMatchObject({ value: '2026-04-01', evidence: { where: 'pdf' } });
    expect(found?.disagreements).toBeUndefined();
  });

  it('whose print and XML disagree keeps both', async () => {
    const attachment = { name: 'some-other-name.xml', text: aCii({ total: '1290.00', amountDue: '1290.00' }) };
    const [found] = (await read(aPdf({ pages: [invoice], attachment }))).invoices;
    expect(found?.total?.value.minor).toBe(129_000);
    expect(found?.disagreements).toContainEqual(
      expect.objectContaining({
        field: 'total',
        other: expect.objectContaining({ value: { minor: 119_000, currency: 'EUR' } }),
      }),
    );
  });

  it('with broken XML inside is read by its print', async () => {
    const attachment = { name: 'factur-x.xml', text: '<!DOCTYPE x [<!ENTITY y "z">]><x>&y;</x>' };
    const [found] = (await read(aPdf({ pages: [invoice], attachment }))).invoices;
    expect(found?.number).toMatchObject({ value: 'R-2026-17', evidence: { where: 'pdf' } });
  });

  it.each<[string, Uint8Array, string]>([
    ['that opens with a password only', aPdf({ pages: [invoice], locked: true }), 'encrypted'],
    ['without text', aPdf({ pages: [[], []] }), 'image-only'],
    ['that is none', new TextEncoder().encode('<html>not a PDF</html>'), 'broken'],
    ['that is empty', new Uint8Array(), 'broken'],
    ['cut off in its head', aPdf({ pages: [invoice] }).slice(0, 20), 'broken'],
    ['of too many bytes', new Uint8Array(25_000_001), 'too-large'],
    ['of too many pages', aPdf({ pages: Array.from({ length: 301 }, () => invoice) }), 'too-long'],
  ])('%s is refused by name', async (_, file, reason) => {
    expect(await readPdf(file, nobody)).toEqual({ refused: reason });
  });

  it('that takes too long is refused', async () => {
    const file = aPdf({ pages: [invoice] });
    expect(await readPdf(file, nobody, { signal: AbortSignal.abort() })).toEqual({ refused: 'too-slow' });
  });

  it('leaves the bytes it was given as they were', async () => {
    const file = aPdf({ pages: [invoice] });
    await read(file);
    expect(file.byteLength).toBeGreaterThan(0);
    await read(file);
  });
});
