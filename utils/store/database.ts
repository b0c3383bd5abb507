import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames, unwrap } from 'idb';
import type { JournalEntry } from '../domain/journal-entry.ts';
import type { ClientRow, InvoiceRow, MissRow, OwedRow, QuarantineRow, RequestRow } from './rows.ts';
import { openError, StoreError } from './store-error.ts';
import { upgradeSteps } from './upgrades/upgrade-steps.ts';

export interface LedgerSchema extends DBSchema {
  journal: { key: string; value: JournalEntry; indexes: { 'by-client': [string, number]; 'by-rev': number } };
  clients: {
    key: string;
    value: ClientRow;
    indexes: {
      'by-follow-up-day': [string, string];
      'by-hold-end': [string, string];
      'by-account': string;
      'by-word': string;
    };
  };
  invoices: {
    key: [clientId: string, id: string];
    value: InvoiceRow;
    indexes: { 'by-id': string; 'by-place': string; 'by-word': string; 'by-open-due-date': [string, string] };
  };
  owed: { key: [string, string]; value: OwedRow };
  requests: { key: string; value: RequestRow; indexes: { 'by-rev': number } };
  misses: { key: [string, string]; value: MissRow };
  preferences: { key: string; value: unknown };
  quarantine: { key: number; value: QuarantineRow };
  meta: { key: string; value: unknown };
}

/** An open connection to Fairdue's database. Only the background opens one. */
export type Ledger = IDBPDatabase<LedgerSchema>;

export type LedgerStore = StoreNames<LedgerSchema>;

/** A transaction that may write. */
export type Writing = IDBPTransaction<LedgerSchema, LedgerStore[], 'readwrite'>;

/** A transaction that is read from, whether it may write or not. */
export type Reading = IDBPTransaction<LedgerSchema, LedgerStore[], 'readonly' | 'readwrite'>;

/** A transaction for reading `stores` as they are at one moment. */
export function reading(db: Ledger, stores: readonly LedgerStore[]): Reading {
  return db.transaction([...stores], 'readonly');
}

export const ledgerName = 'fairdue';

/** How long another page may hold up an upgrade before it is said, in milliseconds. */
const blockedFor = 1_500;

/**
 * Opens the database and upgrades it where it is older.
 *
 * @param onGone called when the connection is no longer usable: closed for another page's upgrade, or by the browser
 * @throws StoreError `newer-data`, `blocked` or `unreadable`
 */
export async function openLedger(name = ledgerName, onGone: () => void = () => {}): Promise<Ledger> {
  const held = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<LedgerSchema>(name, upgradeSteps.length, {
    upgrade(db, oldVersion, _newVersion, transaction, event) {
      // A failed upgrade is told by the failed opening; its transaction need not tell it a second time.
      transaction.done.catch(() => {});
      for (const step of upgradeSteps.slice(oldVersion)) step(unwrap(db), unwrap(transaction));
      const loss = dataLossOf(event);
      if (loss !== null) transaction.objectStore('meta').put(loss, 'data-loss');
    },
    blocked() {
      timer = setTimeout(() => held.reject(new StoreError('blocked')), blockedFor);
    },
    blocking(_current, _wanted, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onGone();
    },
    terminated: onGone,
  });
  try {
    return await Promise.race([opening, held.promise]);
  } catch (error) {
    // An opening that comes through after all must not hold a connection nobody knows of.
    opening.then(
      (db) => db.close(),
      () => {},
    );
    throw openError(error);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * What Chromium says it lost: it replaces a damaged database by an empty one and tells only the first to open it,
 * by two attributes outside the standard (seen in Chromium 156, 2026-11-21). Null where nothing is said.
 */
function dataLossOf(event: IDBVersionChangeEvent): string | null {
  const told: IDBVersionChangeEvent & { readonly dataLoss?: unknown; readonly dataLossMessage?: unknown } = event;
  return told.dataLoss === 'total' ? String(told.dataLossMessage ?? '').slice(0, 500) : null;
}
