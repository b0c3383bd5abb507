import { beforeEach, describe, expect, it } from 'vitest';
import { checkSettings, exportEntries, importEntries } from '../../entrypoints/background/answers/backup.ts';
import { readPreferences } from '../../entrypoints/background/answers/preferences.ts';
import type { JournalEntry } from '../../utils/domain/journal-entry.ts';
import { about, append, contents, today, tracked } from '../store/a-ledger.ts';
import { answerFromCatalogue } from '../support/catalogue.ts';
import { aDesk, type TestDesk } from './a-desk.ts';

answerFromCatalogue();

let desk: TestDesk;

beforeEach(async () => {
  desk = await aDesk(today);
});

async function everything(from: TestDesk): Promise<JournalEntry[]> {
  const all: JournalEntry[] = [];
  let after: string | null = null;
  do {
    const part: Awaited<ReturnType<typeof exportEntries>> = await exportEntries(from, { after });
    all.push(...part.entries);
    after = part.next;
  } while (after !== null);
  return all;
}

describe('a backup taken out and brought in', () => {
  it('gives the same ledger on another machine, in parts, and again without a change', async () => {
    const invoices = Array.from({ length: 1_203 }, (_, index) => tracked({ number: `${index}`, thread: `t${index}` }));
    await append(desk.db, 'track', invoices);
    await append(desk.db, 'paid', [about({ kind: 'invoice-paid', paidOn: null }, { number: '7', thread: 't7' })]);
    const entries = await everything(desk);
    expect(entries).toHaveLength(1_204);
    const other = await aDesk(today);
    for (let from = 0; from < entries.length; from += 500) {
      await importEntries(other, {
        entries: entries.slice(from, from + 500),
        isFirst: from === 0,
        isLast: from + 500 >= entries.length,
      });
    }
    const before = await contents(desk.db);
    expect(await contents(other.db)).toEqual(before);
    expect(await importEntries(other, { entries: entries.slice(0, 500), isFirst: true, isLast: true })).toEqual({
      added: 0,
    });
    expect(await contents(other.db)).toEqual(before);
  });

  it('keeps what is here beside what comes in', async () => {
    await append(desk.db, 'track', [tracked()]);
    const other = await aDesk(today);
    await append(other.db, 'track-there', [tracked({ client: 'Baker', number: '7', thread: 'bb' })]);
    expect(await importEntries(other, { entries: await everything(desk), isFirst: true, isLast: true })).toEqual({
      added: 1,
    });
    expect((await contents(other.db)).clients).toHaveLength(2);
  });

  it('brings an empty backup in without a change', async () => {
    await append(desk.db, 'track', [tracked()]);
    const before = await contents(desk.db);
    await importEntries(desk, { entries: [], isFirst: true, isLast: true });
    expect(await contents(desk.db)).toEqual(before);
  });

  it('names the first setting that makes no sense', async () => {
    const settings = { ...(await readPreferences(desk)) };
    expect(await checkSettings(desk, { settings })).toEqual({ bad: null });
    expect(await checkSettings(desk, { settings: { ...settings, digestHour: 99 } })).toEqual({ bad: 'digestHour' });
    expect(await checkSettings(desk, { settings: { ...settings, unheardOf: 1 } })).toEqual({ bad: 'unheardOf' });
  });
});
