import { tellChange } from '../../../utils/messages/change-signal.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import { entriesAfter } from '../../../utils/store/backup/entries-after.ts';
import {
  forgetImport,
  importPart,
  lastImport as lastOf,
  takeOutImport as takeOut,
} from '../../../utils/store/backup/last-import.ts';
import { badPreference } from '../../../utils/store/preferences.ts';
import { rebuildProjections } from '../../../utils/store/rebuild-projections.ts';
import type { Desk } from '../desk.ts';
import { checkLedger, takeOutOfSecondCopy } from '../second-copy.ts';
import { showCount } from '../toolbar-count.ts';

/** A part of the journal, for a backup. */
export async function exportEntries(desk: Desk, { after }: Ask<'export-entries'>): Promise<Answer<'export-entries'>> {
  return entriesAfter(await desk.ledger(), after);
}

/** The first setting of a backup that makes no sense. Changes nothing. */
export async function checkSettings(
  _desk: Desk,
  { settings }: Ask<'check-settings'>,
): Promise<Answer<'check-settings'>> {
  return { bad: badPreference(settings) };
}

/**
 * Adds what this journal does not have: a union, in which nothing is overwritten and doing it twice changes nothing. The
 * projections follow the last part; a worker that dies before it leaves that to its next start. What came in can be
 * taken out again.
 */
export async function importEntries(
  desk: Desk,
  { entries, isFirst, isLast }: Ask<'import-entries'>,
): Promise<Answer<'import-entries'>> {
  const db = await desk.ledger();
  const added = await importPart(db, entries, isFirst ? desk.today() : null);
  if (isLast) {
    await rebuildProjections(db);
    await Promise.all([checkLedger(desk), showCount(desk), tellChange()]);
  }
  return { added };
}

/** The last backup that was brought in, while it can be taken out again. */
export async function lastImport(desk: Desk): Promise<Answer<'last-import'>> {
  return lastOf(await desk.ledger());
}

/** Takes out what the last backup has added, from both copies; only then is it forgotten how to. */
export async function takeOutImport(desk: Desk): Promise<Answer<'take-out-import'>> {
  const db = await desk.ledger();
  const ids = await takeOut(db);
  if (!ids) return { removed: 0 };
  await takeOutOfSecondCopy(desk, ids);
  await forgetImport(db);
  await Promise.all([showCount(desk), tellChange()]);
  return { removed: ids.size };
}
