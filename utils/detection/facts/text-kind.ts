import type { DocumentWord } from '../languages/vocabulary.ts';
import type { DocType } from '../reading.ts';
import type { Line } from '../text/line.ts';
import { documentWordHits } from './document-words.ts';

/** A document says what it is near its top. */
const topLines = 40;
/** The word is at least this part of the cell it stands in, or the cell opens with it. */
const titlePart = 0.45;

const asDocType: Readonly<Record<DocumentWord, DocType>> = {
  invoice: 'invoice',
  reminder: 'reminder',
  creditnote: 'creditnote',
  correction: 'correction',
  partial: 'partial',
  quote: 'quote',
  order: 'order',
  delivery: 'delivery',
  receipt: 'receipt',
  'payment-notice': 'payment-notice',
  statement: 'statement',
  contract: 'other',
  newsletter: 'other',
  application: 'other',
};

/** What speaks for a document being an invoice although no title says so. */
export interface TextSigns {
  /** A labelled invoice number was found. */
  readonly hasInvoiceNumber: boolean;
  readonly hasAmount: boolean;
  /** An amount is labelled as one to be paid. */
  readonly asksToPay: boolean;
  /** Number, due date and an amount to pay stand in fields of their own, and not in the rows of a table. */
  readonly isBill: boolean;
  /** Lines on which an invoice number stands behind its word. */
  readonly numberLines: ReadonlySet<number>;
}

/** `Invoice | Date | Amount | Balance` heads the rows of a statement. */
const fewestColumns = 3;
const lessForColumn = 0.35;

interface Title {
  readonly kind: DocumentWord;
  readonly weight: number;
}

/** Decides what a document without a mail around it is: by its title, else by its labels. */
export function textKind(lines: readonly Line[], signs: TextSigns): DocType {
  const titles = lines.slice(0, topLines).flatMap((line, index) => titlesIn(line, index, signs.numberLines));
  const best = titles.sort((a, b) => b.weight - a.weight)[0];
  if (!signs.hasAmount && !(best && isMoneyKind(best.kind) && signs.hasInvoiceNumber)) {
    return best && !isMoneyKind(best.kind) ? asDocType[best.kind] : 'other';
  }
  // A utility's bill calls itself a statement and carries a number, a due date and what to pay.
  if (best?.kind === 'statement' && signs.isBill) return 'invoice';
  if (best) return asDocType[refined(best.kind, titles)];
  // A letter that only its amount calls an invoice: `Rechnungsbetrag 1.163,40 €`.
  const named = lines.some((line) => documentWordHits(line).some(({ value }) => value === 'invoice'));
  return signs.hasInvoiceNumber || signs.asksToPay || named ? 'invoice' : 'other';
}

function isMoneyKind(kind: DocumentWord): boolean {
  return ['invoice', 'reminder', 'creditnote', 'correction', 'partial'].includes(kind);
}

/** A title `Invoice` beside one that is more exact. */
function refined(kind: DocumentWord, titles: readonly Title[]): DocumentWord {
  if (kind !== 'invoice') return kind;
  const exact = titles.find(
    (title) => ['reminder', 'correction', 'partial'].includes(title.kind) && title.weight >= 0.9,
  );
  return exact?.kind ?? kind;
}

/** The cells of a line that are little more than the name of a kind of document. */
function titlesIn(line: Line, index: number, numberLines: ReadonlySet<number>): Title[] {
  return documentWordHits(line).flatMap((hit) => {
    const cell = line.cells.find(({ start, end }) => start <= hit.start && hit.end <= end);
    if (!cell) return [];
    const part = (hit.end - hit.start) / (cell.end - cell.start);
    const opens = hit.start - cell.start <= 1;
    if (part < titlePart && !opens) return [];
    const isLabel = labelsSomething(line, hit.end);
    // `Bestellung: 12` refers to another document.
    if (isLabel && !isMoneyKind(hit.value)) return [];
    // `Payment received 20 April | -£82.10` is a row of the sums.
    const isRow = line.cells.length > 1 && line.amounts.some(({ currency }) => currency !== null);
    if (isRow && !isMoneyKind(hit.value)) return [];
    const isNumbered = opens && isMoneyKind(hit.value) && numberLines.has(line.index);
    // A sentence that happens to open with the word is no title.
    if (!isNumbered && (part < 0.2 || cell.end - cell.start > 70)) return [];
    const bonus = isMoneyKind(hit.value) ? 0.2 : 0;
    const size = isNumbered ? Math.max(part, 0.8) : part;
    const isColumn = line.cells.length >= fewestColumns && !isNumbered;
    const place = index * 0.015 + (isColumn ? lessForColumn : 0);
    return [{ kind: hit.value, weight: size * (isLabel ? 0.5 : 1) - place + (opens ? 0.15 : 0) + bonus }];
  });
}

/** A colon, a word for number or date, or a next cell that opens with a colon: the word labels a value. */
function labelsSomething(line: Line, end: number): boolean {
  const behind = line.folded.slice(end, end + 14);
  return (
    /^[ .-]{0,3}\t? ?:/.test(behind) ||
    /^[ .-]{0,2}(?:nr|no|n|number|nummer|num|date|datum|id|#|°|º|method|agent)\b/.test(behind)
  );
}
