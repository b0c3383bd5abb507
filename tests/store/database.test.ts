import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLedger } from '../../utils/store/database.ts';
import { StoreError } from '../../utils/store/store-error.ts';
import type { UpgradeStep } from '../../utils/store/upgrades/upgrade-step.ts';
import { upgradeSteps } from '../../utils/store/upgrades/upgrade-steps.ts';
import { append, tracked } from './a-ledger.ts';

function raw(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}

const steps = upgradeSteps as UpgradeStep[];
const released = steps.length;

/** A next version, as a later release would bring it. */
function withOneMoreUpgrade(step: UpgradeStep = () => {}): void {
  steps.push(step);
}

const name = () => `database-${crypto.randomUUID()}`;

afterEach(() => {
  vi.restoreAllMocks();
  steps.length = released;
});

describe('opening the database', () => {
  it('makes a new one with ids of its own, and keeps them', async () => {
    const [first, second] = [name(), name()];
    const db = await openLedger(first);
    const generation = await db.get('meta', 'generation');
    expect(generation).toMatch(/^[0-9a-f-]{36}$/);
    expect(await (await openLedger(second)).get('meta', 'generation')).not.toBe(generation);
    db.close();
    expect(await (await openLedger(first)).get('meta', 'generation')).toBe(generation);
  });

  it('leaves alone what a newer version has written', async () => {
    const newer = name();
    (await raw(newer, upgradeSteps.length + 1)).close();
    await expect(openLedger(newer)).rejects.toEqual(new StoreError('newer-data'));
    expect((await raw(newer)).version).toBe(upgradeSteps.length + 1);
  });

  it('says that it is blocked where another page does not let go of an older version', async () => {
    const held = name();
    await openLedger(held).then((db) => db.close());
    const holder = await raw(held);
    withOneMoreUpgrade();
    await expect(openLedger(held)).rejects.toEqual(new StoreError('blocked'));
    holder.close();
    expect((await openLedger(held)).version).toBe(upgradeSteps.length);
  }, 5_000);

  it('upgrades an older database and keeps what it holds', async () => {
    const older = name();
    const db = await openLedger(older);
    await append(db, 'r1', [tracked()]);
    db.close();
    withOneMoreUpgrade();
    const upgraded = await openLedger(older);
    expect(upgraded.version).toBe(upgradeSteps.length);
    expect(await upgraded.count('journal')).toBe(1);
  });

  it('leaves a database as it was where its upgrade fails', async () => {
    const older = name();
    await openLedger(older).then((db) => db.close());
    withOneMoreUpgrade((db) => {
      db.deleteObjectStore('journal');
      throw new Error('the worker died');
    });
    await expect(openLedger(older)).rejects.toBeInstanceOf(StoreError);
    steps.length = released;
    expect((await openLedger(older)).objectStoreNames.contains('journal')).toBe(true);
  });

  it("steps back for another page's upgrade, and says that it is gone", async () => {
    const shared = name();
    const onGone = vi.fn();
    await openLedger(shared, onGone);
    const upgraded = await raw(shared, upgradeSteps.length + 1);
    expect(onGone).toHaveBeenCalledOnce();
    expect(upgraded.version).toBe(upgradeSteps.length + 1);
    upgraded.close();
  });

  it('keeps what the browser said of a loss', async () => {
    const lossy = name();
    const add = IDBOpenDBRequest.prototype.addEventListener;
    vi.spyOn(IDBOpenDBRequest.prototype, 'addEventListener').mockImplementation(function (
      this: IDBOpenDBRequest,
      type: string,
      listener: unknown,
    ) {
      const told = (event: Event) => {
        Object.assign(event, { dataLoss: 'total', dataLossMessage: 'IndexedDB (database was corrupt): missing files' });
        (listener as (event: Event) => void)(event);
      };
      add.call(this, type, type === 'upgradeneeded' ? told : (listener as EventListener));
    });
    const db = await openLedger(lossy);
    expect(await db.get('meta', 'data-loss')).toBe('IndexedDB (database was corrupt): missing files');
  });

  it('keeps everything over a restart', async () => {
    const kept = name();
    const db = await openLedger(kept);
    await append(db, 'r1', [tracked()]);
    db.close();
    expect(await (await openLedger(kept)).count('journal')).toBe(1);
  });
});
