import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { type Refusal, refuse } from '../refusal.ts';
import type { PlacedText } from './page-lines.ts';

/*
 * The only place that touches pdf.js. It is loaded when the first PDF is opened, and never before. The legacy build
 * is taken everywhere: the other one asks for more than Node 22 has, and the tests must run what the browser runs.
 */

/** A file attached inside a PDF. */
export interface PdfAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An open PDF. Close it: it holds the file in memory. */
export interface OpenPdf {
  readonly pageCount: number;
  /** The texts of a page (from 1) with their places. */
  readonly textsOf: (page: number) => Promise<PlacedText[]>;
  /** Its attached files whose name passes `wanted`. */
  readonly attachments: (wanted: (name: string) => boolean) => Promise<PdfAttachment[]>;
  readonly close: () => Promise<void>;
}

export interface OpenPdfOptions {
  /**
   * A worker running `pdfjs-dist/legacy/build/pdf.worker.min.mjs`. Without one the PDF is read in this thread, which
   * is for Node only.
   */
  readonly worker?: Worker;
}

/** No picture is ever decoded: text needs none, and a crafted one costs memory. */
const mostImagePixels = 1;

/** Opens a PDF for its text, or says why not: `encrypted` where it asks for a password, else `broken`. */
export async function openPdf(bytes: Uint8Array, { worker }: OpenPdfOptions): Promise<OpenPdf | Refusal> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // pdf.js takes the buffer for itself; the caller keeps his.
    data: bytes.slice(),
    verbosity: 0,
    maxImageSize: mostImagePixels,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
    ...(worker ? { worker: PDFWorker.create({ port: worker, verbosity: 0 }) } : {}),
  });
  try {
    const document = await task.promise;
    return {
      pageCount: document.numPages,
      textsOf: async (page) => textsOfPage(await document.getPage(page)),
      attachments: (wanted) => attachmentsOf(document, wanted),
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy();
    return refuse(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken');
  }
}

async function textsOfPage(page: PDFPageProxy): Promise<PlacedText[]> {
  const [a, b, c, d, e, f] = page.getViewport({ scale: 1 }).transform as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [ia, ib, , , ie, jf] = item.transform as [number, number, number, number, number, number];
    // The text's own direction and place, turned as the page is shown.
    const [dx, dy] = [a * ia + c * ib, b * ia + d * ib];
    if (Math.abs(dy) > Math.abs(dx) || dx < 0) return [];
    return [
      {
        text: item.str,
        left: a * ie + c * jf + e,
        width: item.width,
        baseline: b * ie + d * jf + f,
        height: item.height,
      },
    ];
  });
}

async function attachmentsOf(document: PDFDocumentProxy, wanted: (name: string) => boolean): Promise<PdfAttachment[]> {
  const known = await document.getAttachments();
  const files: PdfAttachment[] = [];
  for (const [id, { filename }] of known ?? []) {
    if (!wanted(filename)) continue;
    const content: unknown = await document.getAttachmentContent(id);
    if (content instanceof Uint8Array) files.push({ name: filename, bytes: content });
  }
  return files;
}
