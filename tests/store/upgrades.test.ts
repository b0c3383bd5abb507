import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unwrap } from 'idb';
import { describe, expect, it } from 'vitest';
import { isJournalEntry } from '../../utils/domain/shape/journal-entry-shape.ts';
import { openLedger, reading } from '../../utils/store/database.ts';
import { readPreferences } from '../../utils/store/preferences.ts';
import { rebuildProjections } from '../../utils/store/rebuild-projections.ts';
import { upgradeSteps } from '../../utils/store/upgrades/upgrade-steps.ts';

/** A whole database as one version left it, frozen when that version was released. */
interface Example {
  readonly version: number;
  readonly stores: Readonly<Record<string, ExampleStore>>;
}

interface ExampleStore {
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: Readonly<Record<string, { readonly keyPath: string | string[]; readonly multiEntry: boolean }>>;
  readonly rows: readonly { readonly key?: IDBValidKey; readonly row: unknown }[];
}

const folder = join(import.meta.dirname, 'examples');
const versions = upgradeSteps.map((_step, index) => index + 1);
const exampleOf = (version: number) => JSON.parse(readFileSync(join(folder, `v${version}.json`), 'utf8')) as Example;

/** Puts the example into a database of its version, without any of our code. */
function restored({ version, stores }: Example): Promise<string> {
  const name = `example-${version}-${crypto.randomUUID()}`;
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const [storeName, { keyPath, autoIncrement, indexes, rows }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(storeName, { keyPath, autoIncrement });
        for (const [index, { keyPath: path, multiEntry }] of Object.entries(indexes)) {
          store.createIndex(index, path, { multiEntry });
        }
        for (const { key, row } of rows) store.put(row, key);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(name);
    };
    request.onerror = () => reject(request.error);
  });
}

/** The stores and indexes of a database, as an example writes them down. */
async function shapeOf(db: IDBDatabase) {
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  return Object.fromEntries(
    names.map((storeName) => {
      const store = transaction.objectStore(storeName);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, multiEntry } = store.index(index);
        return [index, { keyPath, multiEntry }];
      });
      const { keyPath, autoIncrement } = store;
      return [storeName, { keyPath, autoIncrement, indexes: Object.fromEntries(indexes) }];
    }),
  );
}

describe('the upgrades', () => {
  it('have a frozen example of every version, and no other', () => {
    expect(readdirSync(folder).sort()).toEqual(versions.map((version) => `v${version}.json`).sort());
    expect(versions.every((version) => existsSync(join(folder, `v${version}.json`)))).toBe(true);
  });

  it('make a new database as the example of the newest version is', async () => {
    const { stores } = exampleOf(upgradeSteps.length);
    const expected = Object.entries(stores).map(([name, { rows: _rows, ...shape }]) => [name, shape]);
    const db = await openLedger(`fresh-${crypto.randomUUID()}`);
    expect(await shapeOf(unwrap(db))).toEqual(Object.fromEntries(expected));
  });

  it.each(versions)('bring version %i to today, with everything in it', async (version) => {
    const example = exampleOf(version);
    const db = await openLedger(await restored(example));
    const journal: readonly unknown[] = await db.getAll('journal');
    expect(journal).toHaveLength(example.stores.journal?.rows.length ?? 0);
    expect(journal.every(isJournalEntry)).toBe(true);
    await rebuildProjections(db);
    expect(await db.count('clients')).toBe(2);
    expect(await db.count('invoices')).toBe(2);
    expect(await db.count('quarantine')).toBe(0);
    expect(await readPreferences(reading(db, ['preferences']))).toMatchObject({ ownName: 'Jo', digestHour: 8 });
    expect(await db.get('meta', 'generation')).toBe('11111111-2222-4333-8444-555555555555');
  });
});
