import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  exportEntries,
  importEntries,
  lastImport,
  takeOutImport,
} from '../../entrypoints/background/answers/backup.ts';
import { ledgerHealth } from '../../entrypoints/background/answers/ledger-care.ts';
import { readPreferences } from '../../entrypoints/background/answers/preferences.ts';
import type { JournalEntry } from '../../utils/domain/journal-entry.ts';
import { takeOutImport as takeOutOfDatabase } from '../../utils/store/backup/last-import.ts';
import { changePreferences as keep } from '../../utils/store/change-preferences.ts';
import { about, append, contents, today, tracked } from '../store/a-ledger.ts';
import { answerFromCatalogue } from '../support/catalogue.ts';
import { aDesk, type TestDesk } from './a-desk.ts';

answerFromCatalogue();

/** What another machine has: one invoice that is here, too, and two that are not. */
let theirs: readonly JournalEntry[];
let desk: TestDesk;

const baker = { client: 'Baker', number: '7', thread: 'bb' } as const;
const cafe = { client: 'Cafe', number: '8', thread: 'cc' } as const;

beforeEach(async () => {
  fakeBrowser.reset();
  const there = await aDesk(today);
  await append(there.db, 'there', [tracked(baker), tracked(cafe)]);
  theirs = (await exportEntries(there, { after: null })).entries;
  desk = await aDesk(today);
  await append(desk.db, 'here', [tracked()]);
});

async function bringIn(entries = theirs): Promise<void> {
  const parts = [entries.slice(0, 1), entries.slice(1)];
  for (const [index, part] of parts.entries()) {
    await importEntries(desk, { entries: part, isFirst: index === 0, isLast: index === parts.length - 1 });
  }
  await keep(desk.db, { ownName: 'From the file', digestHour: 7 });
}

describe('a backup that was brought in', () => {
  it('is taken out again as if it had never come, settings and second copy included', async () => {
    await keep(desk.db, { ownName: 'Before' });
    const before = await contents(desk.db);
    await bringIn();
    expect(await lastImport(desk)).toEqual({ on: today, entries: 2 });
    expect((await contents(desk.db)).clients).toHaveLength(3);
    expect(await takeOutImport(desk)).toEqual({ removed: 2 });
    expect(await contents(desk.db)).toEqual(before);
    expect(await readPreferences(desk)).toMatchObject({ ownName: 'Before', digestHour: 9 });
    expect(await ledgerHealth(desk)).toEqual({ kind: 'ok' });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('Baker');
    expect(await lastImport(desk)).toBeNull();
    expect(await takeOutImport(desk)).toEqual({ removed: 0 });
  });

  it('leaves what was done since then, here and about what came in', async () => {
    await bringIn();
    await append(desk.db, 'later', [
      about({ kind: 'invoice-paid', paidOn: null }),
      tracked({ number: '9', thread: 'dd' }),
    ]);
    await append(desk.db, 'on-theirs', [about({ kind: 'invoice-paid', paidOn: null }, baker)]);
    await takeOutImport(desk);
    const { journal, clients } = await contents(desk.db);
    expect(journal.map(({ id }) => id).sort()).toEqual(['here#0', 'later#0', 'later#1', 'on-theirs#0']);
    expect(clients).toHaveLength(1);
    expect(await ledgerHealth(desk)).toEqual({ kind: 'ok' });
  });

  it('can be brought in once more afterwards', async () => {
    await bringIn();
    const after = await contents(desk.db);
    await takeOutImport(desk);
    await bringIn();
    expect(await contents(desk.db)).toEqual(after);
  });

  it('gives back an entry of ours that an earlier twin had replaced', async () => {
    const [ours] = (await contents(desk.db)).journal;
    if (!ours) throw new Error('There is no entry');
    await bringIn([{ ...ours, rev: 1, at: '2020-01-01T00:00:00.000Z' as typeof ours.at }]);
    expect((await contents(desk.db)).journal).not.toEqual([ours]);
    expect(await lastImport(desk)).toMatchObject({ entries: 0 });
    await takeOutImport(desk);
    expect((await contents(desk.db)).journal).toEqual([ours]);
  });

  it('is taken out by asking again, where the worker had died half-way', async () => {
    const before = await contents(desk.db);
    await bringIn();
    await takeOutOfDatabase(desk.db);
    expect(await lastImport(desk)).not.toBeNull();
    await takeOutImport(desk);
    expect(await contents(desk.db)).toEqual(before);
    expect(await ledgerHealth(desk)).toEqual({ kind: 'ok' });
  });

  it('is the last one only: what an earlier one brought stays', async () => {
    const [first, ...others] = theirs;
    if (!first) throw new Error('There is no entry');
    await bringIn([first]);
    await bringIn(others);
    expect(await takeOutImport(desk)).toEqual({ removed: 1 });
    expect((await contents(desk.db)).clients).toHaveLength(2);
  });
});
