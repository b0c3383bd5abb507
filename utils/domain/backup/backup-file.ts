import type { Instant } from '../calendar-day.ts';
import type { JournalEntry } from '../journal-entry.ts';
import { isJournalEntry } from '../shape/journal-entry-shape.ts';
import { isInstant } from '../shape/value-shapes.ts';

/** Raised when the file's own layout changes; entries carry their kinds themselves. */
export const backupVersion = 1;

/** No ledger of a small firm comes near it; more would only fill the memory. */
export const mostBackupBytes = 150_000_000;
const mostEntries = 500_000;

/** Everything Fairdue knows, as one file. */
export interface Backup {
  readonly madeAt: Instant;
  readonly entries: readonly JournalEntry[];
  /** As they were kept; what makes no sense is refused by whoever keeps settings. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** What is wrong with a file, and where: a field's name, or the number of an entry, from 1. */
export interface BackupProblem {
  readonly code: 'too-large' | 'not-json' | 'not-a-backup' | 'newer' | 'bad-entry' | 'bad-settings' | 'count';
  readonly place: string;
}

export type BackupRead =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly problem: BackupProblem };

/** The file's text. Entries stand in the journal's order, one a line, so that two files can be compared. */
export function writeBackup({ madeAt, entries, settings }: Backup): string {
  const inOrder = [...entries].sort((a, b) => a.rev - b.rev || (a.id < b.id ? -1 : 1));
  const head = { fairdue: 'backup', version: backupVersion, madeAt, count: inOrder.length, settings };
  const lines = inOrder.map((entry) => JSON.stringify(entry)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"entries":[\n${lines}\n]}\n`;
}

/** Reads a file that may be anything. Only a file that is whole and sound in every entry is taken; nothing is mended. */
export function readBackup(text: string): BackupRead {
  if (text.length > mostBackupBytes) return problem('too-large');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem('not-json');
  }
  if (!isRecord(value) || value.fairdue !== 'backup') return problem('not-a-backup', 'fairdue');
  const { version, madeAt, count, settings, entries } = value;
  if (typeof version !== 'number') return problem('not-a-backup', 'version');
  if (version > backupVersion) return problem('newer');
  if (version !== backupVersion) return problem('not-a-backup', 'version');
  if (!isInstant(madeAt)) return problem('not-a-backup', 'madeAt');
  if (!isRecord(settings)) return problem('not-a-backup', 'settings');
  if (!Array.isArray(entries)) return problem('not-a-backup', 'entries');
  if (entries.length > mostEntries) return problem('too-large');
  if (entries.length !== count) return problem('count', String(count).slice(0, 20));
  const bad = entries.findIndex((entry) => !isJournalEntry(entry));
  if (bad >= 0) return problem('bad-entry', String(bad + 1));
  return { ok: true, backup: { madeAt, entries: entries.filter(isJournalEntry), settings } };
}

function problem(code: BackupProblem['code'], place = ''): BackupRead {
  return { ok: false, problem: { code, place } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
