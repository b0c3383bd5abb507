import { readEInvoice } from '../e-invoice/read-e-invoice.ts';
import type { MailContext } from '../mail/whose-mail.ts';
import { mergeReadings } from '../merge-readings.ts';
import { readTextDocument } from '../read-text-document.ts';
import type { Reading } from '../reading.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { type PdfOptions, type PdfText, textOfPdf } from './text-of-pdf.ts';

/**
 * What a PDF says: the e-invoice inside it where there is one (Factur-X, ZUGFeRD, UBL), completed and checked by its
 * print, else the print alone. A file that cannot be read is refused by name; nothing throws.
 *
 * @param title the file's name, which often holds the invoice number
 */
export async function readPdf(
  bytes: Uint8Array,
  context: MailContext,
  { title, ...options }: PdfOptions & { readonly title?: string } = {},
): Promise<Reading | Refusal> {
  const text = await textOfPdf(bytes, options);
  if (isRefusal(text)) return text;
  const printed = readPrint(text, context, title);
  const inside = readXmlInside(text, context);
  return inside ? mergeReadings(inside, printed) : printed;
}

/** What the print of a PDF says, the XML inside it left aside. */
export function readPrint({ text, lines }: PdfText, context: MailContext, title?: string): Reading {
  return readTextDocument({ text, lines, where: 'pdf', ...(title ? { title } : {}) }, context);
}

function readXmlInside({ xmlFiles }: PdfText, context: MailContext): Reading | null {
  for (const { bytes } of xmlFiles) {
    const reading = readEInvoice(bytes, context);
    if (!isRefusal(reading) && reading.invoices.length > 0) return reading;
  }
  return null;
}
