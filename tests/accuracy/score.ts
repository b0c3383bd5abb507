import type { Reading } from '../../utils/detection/reading.ts';
import { type PrintedInvoice, printedInvoice } from '../read/output-line.ts';
import type { Truth } from './truth.ts';

export const scoredFields = ['invoiceNumber', 'total', 'amountDue', 'currency', 'issueDate', 'dueDate'] as const;

export type ScoredField = (typeof scoredFields)[number];

/**
 * What came of one field of one document. `given`: a value was read and can be judged; `expected`: a value is there
 * to be read; `right`: the one is the other.
 */
export interface Outcome {
  readonly field: ScoredField;
  readonly given: boolean;
  readonly expected: boolean;
  readonly right: boolean;
  readonly wanted: string | null;
  readonly got: string | null;
}

/** Judges every field of a reading. */
export function outcomesOf(truth: Truth, reading: Reading | null): Outcome[] {
  const printed = printedInvoice(reading?.invoices[0]);
  return scoredFields.map((field) => outcomeOf(field, truth, printed));
}

function outcomeOf(field: ScoredField, truth: Truth, printed: PrintedInvoice): Outcome {
  const wanted = wantedOf(field, truth);
  const got = printed[field];
  const right = wanted !== null && got !== null && same(field, wanted, got);
  const isUnknown = wanted === null && isLeftOpen(field, truth);
  return { field, given: got !== null && !isUnknown, expected: isExpected(field, truth, wanted), right, wanted, got };
}

function wantedOf(field: ScoredField, truth: Truth): string | null {
  const value = field === 'dueDate' ? (truth.dueDate ?? truth.dueDateDerived) : truth[field];
  return value === null || value === undefined ? null : String(value);
}

/** A truth with a total and no amount due does not say what was owed: it is of a paid invoice, or of a plain one. */
function isLeftOpen(field: ScoredField, truth: Truth): boolean {
  const onlyTotal = field === 'amountDue' && typeof truth.total === 'number';
  return onlyTotal || (truth.unknownFields ?? []).includes(field);
}

/** A due date that follows from printed terms stands nowhere, and yet is to be found. */
function isExpected(field: ScoredField, truth: Truth, wanted: string | null): boolean {
  if (wanted === null) return false;
  const isDerived = field === 'dueDate' && (truth.dueDateSource ?? '').startsWith('terms');
  return isDerived || truth.visible?.[field] !== false;
}

function same(field: ScoredField, wanted: string, got: string): boolean {
  // A credit note's sum is written with a minus by one and without by another.
  if (field === 'total' || field === 'amountDue')
    return Math.abs(Math.abs(Number(wanted)) - Math.abs(Number(got))) < 0.005;
  if (field === 'invoiceNumber') return bare(wanted) === bare(got);
  return wanted === got;
}

function bare(number: string): string {
  return number.replace(/\s/g, '').toLowerCase();
}
