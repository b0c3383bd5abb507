import { listOf, record, wholeNumber } from '../../domain/shape/shape.ts';
import { isId } from '../../domain/shape/value-shapes.ts';

/** Where the second copy lies: `storage.local`, which the browser keeps in another database on disk. */
export interface CopyArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** What the second copy holds, to be compared with the database at every start. */
export interface Sentinel {
  /** The database it was copied from: a new id each time one is created. */
  readonly generation: string;
  readonly entries: number;
  readonly clients: number;
  readonly invoices: number;
  readonly rev: number;
  /** How many chunks there are: `journal/000001` to this number. */
  readonly chunks: number;
}

export const sentinelKey = 'journal/sentinel';

/** So many entries a chunk: the last one is written anew with every change. */
export const chunkSize = 100;

export function chunkKey(number: number): string {
  return `journal/${String(number).padStart(6, '0')}`;
}

const count = wholeNumber(0, Number.MAX_SAFE_INTEGER);

export const isSentinel = record<Sentinel>({
  generation: isId,
  entries: count,
  clients: count,
  invoices: count,
  rev: count,
  chunks: count,
});

/** A chunk as stored. Its entries are checked one by one, so that one bad entry does not cost the others. */
export const isChunk = listOf((_value): _value is unknown => true, 100_000);
