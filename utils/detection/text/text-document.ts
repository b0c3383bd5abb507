import type { Evidence } from '../reading.ts';

/** One line of a document: a block, a table row, or one height on a page. */
export interface TextLine {
  /** Its cells, separated by tabs. */
  readonly text: string;
  /** Left and right edge of each cell where the layout is known, in any one unit. */
  readonly edges?: readonly { readonly left: number; readonly right: number }[];
}

/** A document that is no mail: PDF text, a page of HTML, a text file. */
export interface TextDocument {
  /** Plain text, one line a block or table row, cells separated by tabs. Used where `lines` is not given. */
  readonly text: string;
  /** The same text with its layout. */
  readonly lines?: readonly TextLine[];
  readonly where: Extract<Evidence['where'], 'body' | 'pdf' | 'markup'>;
  /** The document's own title or file name, where it has one. */
  readonly title?: string;
}

/** No reader looks further than this into a document. */
export const longestText = 200_000;
/** A line longer than this is cut: nobody writes facts there. */
export const longestLine = 4_000;
/** Pages with more lines than this are no invoices. */
export const mostLines = 2_000;
