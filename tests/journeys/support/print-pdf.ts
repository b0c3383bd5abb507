import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openPdf } from '../../../utils/detection/pdf/open-pdf.ts';
import { root } from '../../house/source-files.ts';

/** A page printed by Chromium: its text, sheet by sheet, with every run of white space as one space. */
export interface PrintedPdf {
  readonly pages: readonly string[];
  readonly text: string;
}

/** Prints the page as its own print dialogue would, with the paper the page asks for, and keeps the file to look at. */
export async function printPdf(page: Page, name: string): Promise<PrintedPdf> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: false });
  await session.detach();
  const bytes = Buffer.from(data, 'base64');
  const folder = join(root, '.output/journeys');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.pdf`), bytes);
  const pdf = await openPdf(new Uint8Array(bytes), {});
  if (!('textsOf' in pdf)) throw new Error('Chromium printed something that is no PDF');
  try {
    const pages: string[] = [];
    for (let number = 1; number <= pdf.pageCount; number += 1) {
      const texts = await pdf.textsOf(number);
      pages.push(
        texts
          .map(({ text }) => text)
          .join(' ')
          .replace(/\s+/gu, ' '),
      );
    }
    return { pages, text: pages.join(' ') };
  } finally {
    await pdf.close();
  }
}
