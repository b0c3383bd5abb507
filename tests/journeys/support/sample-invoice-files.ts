import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import { aCii } from '../../detection/e-invoice/an-e-invoice.ts';
import { aPdf } from '../../detection/pdf/a-pdf.ts';

/** What a sample invoice file states. */
export interface SampleInvoice {
  readonly number: string;
  readonly issued: CalendarDay;
  readonly due: CalendarDay;
  /** A plain decimal. */
  readonly amountDue: string;
  readonly currency: string;
}

/** The print of an invoice of Nora's. `padding` bytes of another file are attached inside. */
export function invoicePdf(invoice: SampleInvoice, { locked = false, padding = 0 } = {}): Buffer {
  const lines = [
    'Nora Lindqvist',
    'nora@lindqvist.example',
    'INVOICE',
    `Invoice number: ${invoice.number}`,
    `Invoice date: ${invoice.issued}`,
    `Due date: ${invoice.due}`,
    'November retainer',
    `Total due: ${invoice.currency} ${invoice.amountDue}`,
  ];
  return Buffer.from(
    aPdf({
      pages: [lines.map((text, index) => ({ text, left: 60, top: 80 + index * 24 }))],
      ...(padding > 0 ? { attachment: { name: 'picture.txt', text: 'x'.repeat(padding) } } : {}),
      locked,
    }),
  );
}

export function invoiceXml({ number, issued, due, amountDue, currency }: SampleInvoice): Buffer {
  const seller = { seller: 'Nora Lindqvist', sellerEmail: 'nora@lindqvist.example' };
  return Buffer.from(aCii({ number, issued, due: [due], total: amountDue, amountDue, currency, ...seller }));
}

/** Files on disk: only what a browser reads from disk comes to a page as a person's choice. */
export interface FilesOnDisk {
  write(name: string, content: Buffer | string): string;
  remove(): void;
}

export function filesOnDisk(): FilesOnDisk {
  const folder = mkdtempSync(join(tmpdir(), 'fairdue-files-'));
  return {
    write(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
