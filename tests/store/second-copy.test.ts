import { beforeEach, describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../utils/domain/journal-entry.ts';
import type { Ledger } from '../../utils/store/database.ts';
import { mergeWithoutProjecting } from '../../utils/store/merge-journal.ts';
import { rebuildIfOutdated, rebuildProjections } from '../../utils/store/rebuild-projections.ts';
import { appendToCopy } from '../../utils/store/second-copy/append-to-copy.ts';
import { checkCopy, checkCopyAndCount, restore } from '../../utils/store/second-copy/check-copy.ts';
import { chunkKey, chunkSize, sentinelKey } from '../../utils/store/second-copy/copy-area.ts';
import { figuresOf } from '../../utils/store/second-copy/figures.ts';
import { readSentinel } from '../../utils/store/second-copy/read-copy.ts';
import { aCopyArea, type TestArea } from './a-copy-area.ts';
import { about, aLedger, append, contents, today, tracked } from './a-ledger.ts';

let db: Ledger;
let area: TestArea;

async function copy(entries: readonly JournalEntry[]): Promise<void> {
  const sentinel = await readSentinel(area);
  if (!sentinel) throw new Error('no sentinel');
  await appendToCopy(area, sentinel, entries, await figuresOf(db));
}

/** One change and its copy, as the background does it. */
async function changeAndCopy(requestId: string, count = 1): Promise<readonly JournalEntry[]> {
  const facts = Array.from({ length: count }, (_, n) => tracked({ number: `${requestId}-${n}`, thread: requestId }));
  const { entries } = await append(db, requestId, facts);
  await copy(entries);
  return entries;
}

async function copiedIds(): Promise<string[]> {
  return [...area.stored].flatMap(([key, chunk]) =>
    /^journal\/\d/.test(key) ? (chunk as JournalEntry[]).map(({ id }) => id) : [],
  );
}

/** What Chromium does to a damaged database: it is empty and as if new. */
async function emptied(): Promise<Ledger> {
  db.close();
  return aLedger();
}

beforeEach(async () => {
  db = await aLedger();
  area = aCopyArea();
  await checkCopy(db, area);
});

describe('the second copy', () => {
  it('holds every entry, in chunks', async () => {
    for (let n = 0; n < 5; n += 1) await changeAndCopy(`r${n}`, 60);
    expect((await copiedIds()).length).toBe(300);
    expect((area.stored.get(chunkKey(1)) as unknown[]).length).toBe(chunkSize);
    expect(area.stored.get(sentinelKey)).toMatchObject({ entries: 300, chunks: 3, rev: 300, invoices: 300 });
    expect(await checkCopy(db, area)).toEqual({ kind: 'ok' });
  });

  it('does not double what an interrupted append had already copied', async () => {
    const entries = await changeAndCopy('r1', 3);
    await copy(entries);
    expect(await copiedIds()).toHaveLength(3);
    expect(area.stored.get(sentinelKey)).toMatchObject({ entries: 3 });
  });

  it('catches up with what was committed before the worker died', async () => {
    await changeAndCopy('r1', 2);
    await append(db, 'r2', [tracked({ number: 'x' })]);
    expect(await checkCopy(db, area)).toEqual({ kind: 'ok' });
    expect(await copiedIds()).toHaveLength(3);
  });

  it('is made anew where storage.local was cleared', async () => {
    await changeAndCopy('r1', 2);
    area.stored.clear();
    await append(db, 'r2', [tracked({ number: 'x' })]);
    expect(await checkCopy(db, area)).toEqual({ kind: 'ok' });
    expect(await copiedIds()).toHaveLength(3);
  });

  it('that lost its sentinel alone, or one of its chunks, is mended', async () => {
    await changeAndCopy('r1', 250);
    area.stored.delete(sentinelKey);
    expect(await checkCopy(db, area)).toEqual({ kind: 'ok' });
    area.stored.delete(chunkKey(2));
    area.stored.delete(sentinelKey);
    expect(await checkCopy(db, area)).toEqual({ kind: 'ok' });
    expect(new Set(await copiedIds()).size).toBe(250);
  });

  it('with junk in it is read around, never thrown away', async () => {
    await changeAndCopy('r1', 2);
    area.stored.set(chunkKey(1), 'not a chunk');
    area.stored.delete(sentinelKey);
    expect(await checkCopy(db, area)).toEqual({ kind: 'ok' });
    expect(area.stored.get(chunkKey(1))).toBe('not a chunk');
    expect(area.stored.get(chunkKey(2))).toHaveLength(2);
  });

  it('that cannot be written leaves the database as it is', async () => {
    area.failing = true;
    await expect(changeAndCopy('r1')).rejects.toThrow();
    expect(await db.count('journal')).toBe(1);
    area.failing = false;
    expect(await checkCopy(db, area)).toEqual({ kind: 'ok' });
    expect(await copiedIds()).toHaveLength(1);
  });
});

describe('a database that lost its data', () => {
  it('is noticed, and nothing is written over', async () => {
    await changeAndCopy('r1', 150);
    const before = structuredClone([...area.stored]);
    db = await emptied();
    expect(await checkCopy(db, area)).toMatchObject({
      kind: 'lost',
      missing: 150,
      found: { entries: 0, clients: 0, invoices: 0 },
      copied: { entries: 150, clients: 1, invoices: 150 },
    });
    expect([...area.stored]).toEqual(before);
    expect(await db.count('journal')).toBe(0);
  });

  it('goes on being noticed while new entries come in, until it is restored', async () => {
    await changeAndCopy('r1', 10);
    db = await emptied();
    await checkCopy(db, area);
    await changeAndCopy('r2', 3);
    expect(await checkCopy(db, area)).toMatchObject({ kind: 'lost', missing: 10, copied: { entries: 13 } });
    expect(await restore(db, area)).toBe(10);
    expect(await checkCopy(db, area)).toEqual({ kind: 'ok' });
    expect(await db.count('journal')).toBe(13);
    expect(area.stored.get(sentinelKey)).toMatchObject({ entries: 13, invoices: 13 });
  });

  it('comes back whole: journal and projections are what they were', async () => {
    await changeAndCopy('r1', 3);
    const { entries } = await append(db, 'r2', [about({ kind: 'invoice-paid', paidOn: today }, { number: 'r1-1' })]);
    await copy(entries);
    const before = await contents(db);
    db = await emptied();
    await restore(db, area);
    expect(await contents(db)).toEqual(before);
  });

  it('is restored once: doing it again changes nothing', async () => {
    await changeAndCopy('r1', 5);
    db = await emptied();
    expect(await restore(db, area)).toBe(5);
    expect(await restore(db, area)).toBe(0);
  });

  it('in part is noticed by its counts', async () => {
    await changeAndCopy('r1', 20);
    for (const key of (await db.getAllKeys('journal')).slice(0, 7)) await db.delete('journal', key);
    expect(await checkCopyAndCount(db, area)).toMatchObject({ kind: 'lost', missing: 7, found: { entries: 13 } });
    expect(await restore(db, area)).toBe(7);
    expect(await checkCopy(db, area)).toEqual({ kind: 'ok' });
  });

  it('in its projections alone has them made anew', async () => {
    await changeAndCopy('r1', 20);
    const before = await contents(db);
    await db.clear('invoices');
    expect(await checkCopyAndCount(db, area)).toEqual({ kind: 'ok' });
    expect(await contents(db)).toEqual(before);
  });

  it('is restored whole by the next start where the worker dies on the way', async () => {
    await changeAndCopy('r1', 5);
    const before = await contents(db);
    db = await emptied();
    await rebuildIfOutdated(db, '1.0.0');
    await mergeWithoutProjecting(db, before.journal);
    expect(await db.count('clients')).toBe(0);
    expect(await rebuildIfOutdated(db, '1.0.0')).toBe(true);
    expect(await contents(db)).toEqual(before);
  });

  it('whose row was damaged gets the sound one back, and the damaged one is kept aside', async () => {
    const [entry] = await changeAndCopy('r1', 2);
    if (!entry) throw new Error('no entry');
    await db.put('journal', { ...entry, day: 'NaN' } as unknown as JournalEntry);
    await rebuildProjections(db);
    expect(await db.getAll('quarantine')).toMatchObject([{ store: 'journal', key: entry.id, row: { day: 'NaN' } }]);
    expect(await checkCopy(db, area)).toMatchObject({ kind: 'lost', missing: 1 });
    await restore(db, area);
    expect(await db.get('journal', entry.id)).toEqual(entry);
  });
});
