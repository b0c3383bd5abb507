import type { Instant } from '../domain/calendar-day.ts';
import type { DraftOccasion } from '../domain/drafts/draft.ts';
import { pickedOccasions } from '../domain/drafts/occasion.ts';
import type { Tone } from '../domain/follow-up/ladder.ts';
import { oneOf, optional, record } from '../domain/shape/shape.ts';
import { isAddress, isId, isInstant, isTone } from '../domain/shape/value-shapes.ts';
import type { Ledger } from './database.ts';
import { inOneTransaction } from './in-one-transaction.ts';

/** A draft that is to be written once its thread is open. */
export interface PlannedDraft {
  readonly account: string;
  readonly threadId: string;
  readonly invoiceId: string;
  readonly tone: Tone;
  /** Picked by the user; otherwise the situation decides. */
  readonly occasion?: DraftOccasion;
  readonly plannedAt: Instant;
}

/** How long a plan waits for its thread, in milliseconds: longer than any page takes to load. */
const waitsFor = 120_000;

const isPlan = record<PlannedDraft>({
  account: isAddress,
  threadId: isId,
  invoiceId: isId,
  tone: isTone,
  occasion: optional(oneOf(pickedOccasions)),
  plannedAt: isInstant,
});

/** Remembers one draft; a newer plan takes the place of the one before. It outlives the worker. */
export async function planDraft(db: Ledger, plan: PlannedDraft): Promise<void> {
  await inOneTransaction(db, ['meta'], (transaction) => transaction.objectStore('meta').put(plan, 'planned-draft'));
}

/** The draft planned for that thread, once; null where there is none or it has waited too long. */
export function takePlannedDraft(
  db: Ledger,
  account: string,
  threadId: string,
  now: Instant,
): Promise<PlannedDraft | null> {
  return inOneTransaction(db, ['meta'], async (transaction) => {
    const meta = transaction.objectStore('meta');
    const plan = await meta.get('planned-draft');
    if (!isPlan(plan) || plan.account !== account || plan.threadId !== threadId) return null;
    await meta.delete('planned-draft');
    const waited = Date.parse(now) - Date.parse(plan.plannedAt);
    return waited >= 0 && waited <= waitsFor ? plan : null;
  });
}
