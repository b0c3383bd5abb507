import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { TextLine } from '../text/text-document.ts';
import { type OpenPdf, type OpenPdfOptions, openPdf, type PdfAttachment } from './open-pdf.ts';
import { linesOfPage } from './page-lines.ts';

/** Larger PDFs are catalogues and scans; invoices have kilobytes. */
export const mostPdfBytes = 25_000_000;
/** A PDF with more pages is no invoice. */
const mostPages = 300;
/** Of a long one the first pages and the last are read: that is where the facts stand. */
const firstPages = 8;
const lastPages = 4;
/** Fewer letters than this are a stamp or a scanner's mark beside pictures of text. */
const fewestLetters = 12;

export interface PdfText {
  /** The lines of all pages that were read, with their layout. */
  readonly lines: readonly TextLine[];
  readonly text: string;
  readonly pageCount: number;
  /** Attached XML files, the likeliest e-invoice first. */
  readonly xmlFiles: readonly PdfAttachment[];
}

export interface PdfOptions extends OpenPdfOptions {
  /** Ends the reading with `too-slow`. Give one, such as `AbortSignal.timeout(15_000)`. */
  readonly signal?: AbortSignal;
}

/**
 * The text of a PDF with its layout, and the XML files attached inside. Text only: no script, picture, form or outside
 * reference is looked at. Never throws; a file that cannot be read is refused by name.
 */
export async function textOfPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<PdfText | Refusal> {
  if (bytes.length > mostPdfBytes) return refuse('too-large');
  if (!startsLikePdf(bytes)) return refuse('broken');
  const reading = readPages(bytes, options);
  const result = options.signal ? await Promise.race([reading, abortOf(options.signal)]) : await reading;
  return result;
}

async function readPages(bytes: Uint8Array, options: PdfOptions): Promise<PdfText | Refusal> {
  const pdf = await openPdf(bytes, options);
  if (isRefusal(pdf)) return pdf;
  const close = () => void pdf.close();
  options.signal?.addEventListener('abort', close, { once: true });
  try {
    if (pdf.pageCount > mostPages) return refuse('too-long');
    const xmlFiles = likeliestFirst(await pdf.attachments((name) => /\.xml$/i.test(name)));
    const lines = await linesOf(pdf);
    const text = lines.map((line) => line.text).join('\n');
    const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (letters < fewestLetters && xmlFiles.length === 0) return refuse('image-only');
    return { lines, text, pageCount: pdf.pageCount, xmlFiles };
  } catch {
    return refuse(options.signal?.aborted ? 'too-slow' : 'broken');
  } finally {
    options.signal?.removeEventListener('abort', close);
    await pdf.close();
  }
}

async function linesOf(pdf: OpenPdf): Promise<TextLine[]> {
  const lines: TextLine[] = [];
  for (let page = 1; page <= pdf.pageCount; page += 1) {
    if (page > firstPages && page <= pdf.pageCount - lastPages) continue;
    lines.push(...linesOfPage(await pdf.textsOf(page)));
  }
  return lines;
}

/** A PDF may have a few bytes of a mail header or a byte order mark before its own. */
function startsLikePdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}

/** The names the standards give to the invoice itself. */
const usualNames = /^(?:factur-x|zugferd-invoice|xrechnung|cii|order-x)\.xml$/i;

function likeliestFirst(files: readonly PdfAttachment[]): PdfAttachment[] {
  return [...files].sort((a, b) => Number(usualNames.test(b.name)) - Number(usualNames.test(a.name)));
}

function abortOf(signal: AbortSignal): Promise<Refusal> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(refuse('too-slow'));
    signal.addEventListener('abort', () => resolve(refuse('too-slow')), { once: true });
  });
}
