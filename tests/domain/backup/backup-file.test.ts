import { describe, expect, it } from 'vitest';
import { type Backup, readBackup, writeBackup } from '../../../utils/domain/backup/backup-file.ts';
import type { Instant } from '../../../utils/domain/calendar-day.ts';
import { dayAfterMonday, journal } from '../a-journal.ts';

const { entries } = journal()
  .tracked(dayAfterMonday(-14))
  .mailed(dayAfterMonday(2), 'polite-1', 'polite')
  .paid(dayAfterMonday(5), 400);
const backup: Backup = { madeAt: '2026-03-20T09:30:00.000Z' as Instant, entries, settings: { notify: true } };
const text = writeBackup(backup);
const changed = (change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(text);
  change(file);
  return JSON.stringify(file);
};
const problemOf = (file: string) => {
  const read = readBackup(file);
  return read.ok ? null : read.problem;
};

describe('a backup', () => {
  it('is read back as it was written', () => {
    expect(readBackup(text)).toEqual({ ok: true, backup });
  });

  it('is the same file whatever order its entries came in', () => {
    expect(writeBackup({ ...backup, entries: entries.toReversed() })).toBe(text);
  });

  it('is refused wherever it is cut off', () => {
    for (let length = 0; length < text.trimEnd().length; length += 7) {
      expect(problemOf(text.slice(0, length))).toEqual({ code: 'not-json', place: '' });
    }
  });

  it.each<[string, string, string, string]>([
    ['a file of somebody else', '{"name":"x"}', 'not-a-backup', 'fairdue'],
    ['a list', '[]', 'not-a-backup', 'fairdue'],
    ['a number', '7', 'not-a-backup', 'fairdue'],
    ['null', 'null', 'not-a-backup', 'fairdue'],
    ['a newer layout', changed((file) => Object.assign(file, { version: 2 })), 'newer', ''],
    ['no layout', changed((file) => Reflect.deleteProperty(file, 'version')), 'not-a-backup', 'version'],
    ['no moment', changed((file) => Object.assign(file, { madeAt: 'today' })), 'not-a-backup', 'madeAt'],
    ['settings that are a list', changed((file) => Object.assign(file, { settings: [] })), 'not-a-backup', 'settings'],
    ['entries that are none', changed((file) => Object.assign(file, { entries: {} })), 'not-a-backup', 'entries'],
    ['an entry too few', changed((file) => (file.entries as unknown[]).pop()), 'count', '3'],
    ['an entry that is a text', changed((file) => (file.entries as unknown[]).splice(1, 1, 'x')), 'bad-entry', '2'],
    [
      'an entry with half a cent',
      changed((file) => Object.assign((file.entries as { amount: object }[])[2]?.amount ?? {}, { minor: 0.5 })),
      'bad-entry',
      '3',
    ],
    [
      'an entry of a kind this version does not know',
      changed((file) => Object.assign((file.entries as object[])[0] ?? {}, { kind: 'teleported' })),
      'bad-entry',
      '1',
    ],
    ['an entry with a prototype', text.replace('{"id":', '{"__proto__":{"a":1},"id":'), 'bad-entry', '1'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'not-json', ''],
  ])('%s is refused, by name', (_what, file, code, place) => {
    expect(problemOf(file)).toEqual({ code, place });
  });
});
