import { toDecimal } from '../../../../utils/domain/money.ts';
import { type InvoiceOnPage, sure, sureFrom } from '../../../../utils/pages/payment-page.ts';
import type { PaypalInvoiceTruth, ShownFacts } from '../../../replica/paypal/paypal-truth.ts';
import type { StatusKey } from '../../../replica/paypal/status-words.ts';

/** How the readings of a page compare with its truth. */
export interface Score {
  pages: number;
  rows: number;
  rowsFound: number;
  /** Fields the page states. */
  stated: number;
  read: number;
  /** What was read wrongly, or where nothing is stated, and said to be sure. */
  readonly wrong: string[];
  /** Stated, but not read surely. */
  readonly missed: string[];
}

export function noScore(): Score {
  return { pages: 0, rows: 0, rowsFound: 0, stated: 0, read: 0, wrong: [], missed: [] };
}

/** Adds what one page scored to the whole. */
export function added(total: Score, score: Score): void {
  for (const count of ['pages', 'rows', 'rowsFound', 'stated', 'read'] as const) total[count] += score[count];
  total.wrong.push(...score.wrong);
  total.missed.push(...score.missed);
}

/** The score in one line. */
export function figures(name: string, { pages, rows, rowsFound, stated, read, wrong }: Score): string {
  const share = ((read / stated) * 100).toFixed(2);
  return `${name}: ${pages} pages, ${rowsFound} of ${rows} rows found, ${read} of ${stated} facts read (${share} %), ${wrong.length} wrong ones shown as sure`;
}

const fields = [
  'status',
  'number',
  'client',
  'clientEmail',
  'total',
  'amountDue',
  'currency',
  'issueDate',
  'dueDate',
] as const;

/**
 * Adds one invoice to the score. `at` names it in what went wrong. What `whole` says as well is not wrong where the page
 * leaves it out: it follows from something else.
 */
export function compare(
  score: Score,
  at: string,
  truth: Pick<PaypalInvoiceTruth, 'statusKey'>,
  shown: ShownFacts,
  read: InvoiceOnPage | undefined,
  whole: ShownFacts | null = null,
): void {
  score.rows++;
  if (!read) return void score.missed.push(`${at} not found`);
  score.rowsFound++;
  for (const field of fields) {
    const expected = expectedOf(field, truth, shown);
    const got = readOf(field, read);
    if (expected !== null) score.stated++;
    if (got === expected) {
      if (expected !== null) score.read++;
    } else if (got === null) score.missed.push(`${at} ${field}: ${expected} (${unsure(field, read)})`);
    else if (expected !== null || whole === null || got !== expectedOf(field, truth, whole)) {
      score.wrong.push(`${at} ${field}: ${got} for ${expected}`);
    }
  }
}

function expectedOf(
  field: (typeof fields)[number],
  truth: Pick<PaypalInvoiceTruth, 'statusKey'>,
  shown: ShownFacts,
): string | null {
  if (field === 'status') return dashed(truth.statusKey);
  if (field === 'currency') return shown.total === null && shown.amountDue === null ? null : shown.currency;
  return shown[field];
}

function readOf(field: (typeof fields)[number], read: InvoiceOnPage): string | null {
  if (field === 'currency') return (sure(read.amountDue) ?? sure(read.total))?.currency ?? null;
  const value = sure<unknown>(read[field]);
  if (value === null) return null;
  return typeof value === 'object' ? toDecimal(value as { minor: number; currency: string }) : String(value);
}

function unsure(field: (typeof fields)[number], read: InvoiceOnPage): string {
  const found = field === 'currency' ? null : read[field];
  return found ? `${JSON.stringify(found.value)} at ${found.confidence} of ${sureFrom}` : 'nothing';
}

function dashed(key: StatusKey): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
