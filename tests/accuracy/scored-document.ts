import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { MailContext } from '../../utils/detection/mail/whose-mail.ts';
import { readPrint } from '../../utils/detection/pdf/read-pdf.ts';
import { textOfPdf } from '../../utils/detection/pdf/text-of-pdf.ts';
import type { Reading } from '../../utils/detection/reading.ts';
import { isRefusal, type Refusal } from '../../utils/detection/refusal.ts';
import { readFile } from '../read/read-file.ts';
import { type Outcome, outcomesOf } from './score.ts';
import { isInvoice, type Truth, type TruthSet } from './truth.ts';

/** A document that was read and judged. */
export interface ScoredDocument {
  readonly set: string;
  /** `xml`, `pdf`, `html`, `txt`, `eml`; `pdf print` is a PDF whose attached XML was left aside. */
  readonly kind: string;
  readonly truth: Truth;
  readonly group: string;
  readonly reading: Reading | null;
  readonly refused: string | null;
  readonly outcomes: readonly Outcome[];
}

/** Reads and judges every document of a set; a PDF with XML inside twice, with it and by its print alone. */
export async function scoreSet(set: TruthSet, context: MailContext): Promise<ScoredDocument[]> {
  const documents: ScoredDocument[] = [];
  for (const truth of set.truths) {
    const path = join(set.folder, truth.file);
    const kind = extname(truth.file).slice(1).toLowerCase();
    documents.push(scored(set, kind, truth, await readOrRefuse(() => readFile(path, context))));
    if (kind !== 'pdf') continue;
    documents.push(scored(set, 'pdf print', truth, await readOrRefuse(() => readPrintOf(path, context))));
  }
  return documents;
}

async function readPrintOf(path: string, context: MailContext): Promise<Reading | Refusal> {
  const text = await textOfPdf(new Uint8Array(readFileSync(path)));
  return isRefusal(text) ? text : readPrint(text, context, truthNameOf(path));
}

function truthNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

async function readOrRefuse(read: () => Promise<Reading | Refusal>): Promise<Reading | string> {
  try {
    const result = await read();
    return isRefusal(result) ? result.refused : result;
  } catch (error) {
    return `threw ${String(error)}`;
  }
}

function scored(set: TruthSet, kind: string, truth: Truth, result: Reading | string): ScoredDocument {
  const reading = typeof result === 'string' ? null : result;
  return {
    set: set.name,
    kind,
    truth,
    group: truth.group ?? `${set.name}/${truth.file}`,
    reading,
    refused: typeof result === 'string' ? result : null,
    outcomes: isInvoice(truth) ? outcomesOf(truth, reading) : [],
  };
}
