import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a person says a document holds: one line of a `truth.jsonl` (its fields are described beside the corpus). */
export interface Truth {
  /** Path from the folder of the truth file. */
  readonly file: string;
  readonly docType: string;
  readonly invoiceNumber?: string | null;
  readonly total?: number | null;
  readonly amountDue?: number | null;
  readonly currency?: string | null;
  readonly issueDate?: string | null;
  readonly dueDate?: string | null;
  /** Reckoned from the terms. */
  readonly dueDateDerived?: string | null;
  readonly dueDateSource?: string | null;
  readonly direction?: string;
  readonly paid?: boolean;
  readonly replyKind?: string | null;
  /** The day that an answer promises, or that an absent person is back on. */
  readonly promiseDate?: string | null;
  /** Near-duplicates share a group and count as one. */
  readonly group?: string;
  /** Whether a field can be found in the text at all; only those count as missed. */
  readonly visible?: Readonly<Record<string, boolean>>;
  /** Null in the truth, but perhaps printed: a value found there is neither right nor wrong. */
  readonly unknownFields?: readonly string[];
}

/** A folder of documents with its truth. */
export interface TruthSet {
  readonly name: string;
  readonly folder: string;
  readonly truths: readonly Truth[];
}

/** The sets in a folder that has a `truth.jsonl`, or whose folders have one. @throws Error where there is none */
export function truthSetsIn(folder: string): TruthSet[] {
  const folders = existsSync(join(folder, 'truth.jsonl'))
    ? [folder]
    : readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
        .filter((path) => existsSync(join(path, 'truth.jsonl')));
  if (folders.length === 0) throw new Error(`No truth.jsonl in ${folder} or its folders`);
  return folders.map((path) => ({ name: basename(path), folder: path, truths: truthsIn(join(path, 'truth.jsonl')) }));
}

function truthsIn(path: string): Truth[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Truth);
}

/** The docTypes of truth files under which a document asks for money, or takes it back. */
const invoiceKinds: ReadonlySet<string> = new Set([
  'invoice',
  'reminder',
  'dunning',
  'creditnote',
  'correction',
  'partial',
  'selfbilled',
]);

/** False for quotes, receipts, orders and the like: what a reader must not take for an invoice. */
export function isInvoice({ docType }: Pick<Truth, 'docType'>): boolean {
  return invoiceKinds.has(docType);
}
