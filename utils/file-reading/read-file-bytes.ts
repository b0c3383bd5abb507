import { readEInvoice } from '../detection/e-invoice/read-e-invoice.ts';
import type { MailContext } from '../detection/mail/whose-mail.ts';
import { readPdf } from '../detection/pdf/read-pdf.ts';
import type { Reading } from '../detection/reading.ts';
import { type Refusal, refuse } from '../detection/refusal.ts';
import { kindOfFile } from './kind-of-file.ts';

/** A file as it was chosen, dropped or handed over, with whose eyes it is read with. */
export interface FileToRead {
  /** Its name, which often holds the invoice number; never trusted for its kind. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly context: MailContext;
}

/** Reads a PDF or an e-invoice, told by its content. Never throws: a file that cannot be read is refused by name. */
export async function readFileBytes({ name, bytes, context }: FileToRead): Promise<Reading | Refusal> {
  try {
    switch (kindOfFile(bytes)) {
      case 'pdf':
        return await readPdf(bytes, context, { title: name });
      case 'xml':
        return readEInvoice(bytes, context);
      case 'other':
        return refuse('unknown-kind');
    }
  } catch {
    // A reader that throws is a fault of ours; the user is told the file could not be read, and nothing is half read.
    return refuse('broken');
  }
}
