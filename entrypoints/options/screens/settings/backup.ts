import { now } from '../../../../utils/clock.ts';
import {
  type BackupProblem,
  mostBackupBytes,
  readBackup,
  writeBackup,
} from '../../../../utils/domain/backup/backup-file.ts';
import type { JournalEntry } from '../../../../utils/domain/journal-entry.ts';
import { ask } from '../../../../utils/messages/ask.ts';

/** How many entries go into one message. */
const perMessage = 500;

/** Everything Fairdue knows, as the text of a file. @throws where the background does not answer */
export async function makeBackup(): Promise<{ readonly text: string; readonly entries: number }> {
  const entries: JournalEntry[] = [];
  let after: string | null = null;
  do {
    const part: { entries: readonly JournalEntry[]; next: string | null } = await ask('export-entries', { after });
    entries.push(...part.entries);
    after = part.next;
  } while (after !== null);
  const settings = { ...(await ask('read-preferences', {})) };
  return { text: writeBackup({ madeAt: now(), entries, settings }), entries: entries.length };
}

/**
 * Brings a file in. It is read whole and checked in every part before anything is changed.
 *
 * @returns how many entries were new, or what is wrong with the file
 * @throws where the background does not answer
 */
export async function bringIn(file: File): Promise<{ readonly added: number } | { readonly problem: BackupProblem }> {
  if (file.size > mostBackupBytes) return { problem: { code: 'too-large', place: '' } };
  const read = readBackup(await file.text());
  if (!read.ok) return { problem: read.problem };
  const { entries, settings } = read.backup;
  const { bad } = await ask('check-settings', { settings });
  if (bad !== null) return { problem: { code: 'bad-settings', place: bad } };
  let added = 0;
  for (let from = 0; from === 0 || from < entries.length; from += perMessage) {
    const part = entries.slice(from, from + perMessage);
    const isLast = from + perMessage >= entries.length;
    added += (await ask('import-entries', { entries: part, isFirst: from === 0, isLast })).added;
  }
  await ask('change-preferences', { changes: settings });
  return { added };
}
