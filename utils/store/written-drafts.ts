import type { Instant } from '../domain/calendar-day.ts';
import type { Tone } from '../domain/follow-up/ladder.ts';
import { listOf, nullable, record, text } from '../domain/shape/shape.ts';
import { isAddress, isId, isInstant, isTone } from '../domain/shape/value-shapes.ts';
import { type Ledger, reading } from './database.ts';
import { inOneTransaction } from './in-one-transaction.ts';

/** A draft that was put into a box, and by which words it is known again in the mail that went out. */
export interface WrittenDraft {
  readonly account: string;
  readonly threadId: string;
  readonly invoiceIds: readonly string[];
  readonly tone: Tone;
  readonly stepId: string | null;
  /** Its longest paragraph. */
  readonly mark: string;
  readonly writtenAt: Instant;
}

/** A draft may lie for weeks before it is sent, from another window, device or day than it was written in. */
const keptFor = 60 * 24 * 3_600_000;
const mostKept = 60;
/** Words that are shorter than this, such as a greeting, tell no draft from another mail. */
const shortestMark = 24;
const key = 'written-drafts';

const isDrafts = listOf(
  record<WrittenDraft>({
    account: isAddress,
    threadId: isId,
    invoiceIds: listOf(isId, 1_000),
    tone: isTone,
    stepId: nullable(isId),
    mark: text(20_000),
    writtenAt: isInstant,
  }),
  mostKept,
);

/** Remembers a draft that was put into a box; it outlives the worker and the page. */
export async function keepWrittenDraft(db: Ledger, draft: WrittenDraft): Promise<void> {
  await inOneTransaction(db, ['meta'], async (transaction) => {
    const meta = transaction.objectStore('meta');
    const kept = standing(await meta.get(key), draft.writtenAt);
    await meta.put([draft, ...kept].slice(0, mostKept), key);
  });
}

/** The drafts that were put into boxes of a thread, the latest first. */
export async function writtenDraftsOf(
  db: Ledger,
  account: string,
  threadId: string,
  now: Instant,
): Promise<readonly WrittenDraft[]> {
  const kept = standing(await reading(db, ['meta']).objectStore('meta').get(key), now);
  return kept.filter((draft) => draft.account === account && draft.threadId === threadId);
}

/** The latest draft that stands in a mail, by its words; white space aside, which editors change at will. */
export function draftIn(mail: string, drafts: readonly WrittenDraft[]): WrittenDraft | null {
  const words = plain(mail);
  return drafts.find(({ mark }) => plain(mark).length >= shortestMark && words.includes(plain(mark))) ?? null;
}

function plain(words: string): string {
  return words.replace(/\s+/g, '');
}

function standing(stored: unknown, now: Instant): readonly WrittenDraft[] {
  if (!isDrafts(stored)) return [];
  return stored.filter(({ writtenAt }) => Math.abs(Date.parse(now) - Date.parse(writtenAt)) <= keptFor);
}
