import type { ResultRow } from '../../../utils/domain/find/find-run.ts';
import type { MailPage, MailRow } from '../../../utils/pages/mail-page.ts';
import { lookEvery, lookUntil, whenShown } from './look-until.ts';

/** What a page of the results shows. `isLate` where it is still what stood there before. */
export interface Gathered {
  readonly rows: readonly ResultRow[];
  readonly isLate: boolean;
}

/** How long a list stays the same before it is believed, in milliseconds: rows come before their ids. */
const calm = 300;
/** An empty list may be one that is being drawn: the results end where it stays empty for so long. */
const calmWhileEmpty = 4_000;
/** The list of the page before may stand there for a while on a slow line. */
const calmWhileUnchanged = 8_000;
const patience = 30_000;

/**
 * The rows of one page of results, once the page shows them. Null where it does not come to show them, or on abort.
 */
export async function gatherRows(
  page: MailPage,
  words: string,
  number: number,
  signal: AbortSignal,
): Promise<Gathered | null> {
  await whenShown(signal);
  if (signal.aborted) return null;
  const before = isAt(page, words, number) ? null : idsOf(page.rows());
  if (before !== null) page.goTo({ kind: 'search', words, page: number });
  let last: string | null = null;
  let same = 0;
  return lookUntil(
    () => {
      const rows = page.rows();
      const ids = idsOf(rows);
      same = ids === last ? same + lookEvery : 0;
      last = ids;
      const isLate = before !== null && ids !== '' && ids === before;
      const enough = isLate ? calmWhileUnchanged : ids === '' ? calmWhileEmpty : calm;
      return same >= enough && isAt(page, words, number) ? { rows: rows.map(resultRow), isLate } : null;
    },
    patience,
    signal,
  );
}

function isAt(page: MailPage, words: string, number: number): boolean {
  const where = page.where();
  const isSearch = where.view === 'search' || where.view === 'advanced-search';
  return isSearch && spaced(where.detail ?? '') === spaced(words) && where.page === number && !where.threadToken;
}

/** Gmail may write the spaces of a search in its own way. */
function spaced(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function idsOf(rows: readonly MailRow[]): string {
  return rows.map(({ threadId }) => threadId).join();
}

function resultRow(row: MailRow): ResultRow {
  return { threadId: row.threadId, subject: row.subject(), isUnread: !row.isRead() };
}
