import type { Instant } from '../domain/calendar-day.ts';
import type { Tone } from '../domain/follow-up/ladder.ts';
import { listOf, nullable, record, text } from '../domain/shape/shape.ts';
import { isId, isInstant, isTone } from '../domain/shape/value-shapes.ts';
import { type Ledger, reading } from './database.ts';
import { inOneTransaction } from './in-one-transaction.ts';

/** A draft that was opened as a new mail and may be sent any time. */
export interface PlannedMail {
  readonly planId: string;
  readonly clientId: string;
  readonly invoiceIds: readonly string[];
  readonly tone: Tone;
  readonly stepId: string | null;
  readonly paragraphs: readonly string[];
  readonly plannedAt: Instant;
}

/** A draft may lie for some days before it is sent; nobody keeps more of them open. */
const keptFor = 14 * 24 * 3_600_000;
const mostKept = 20;
const key = 'planned-mails';

const isPlans = listOf(
  record<PlannedMail>({
    planId: isId,
    clientId: isId,
    invoiceIds: listOf(isId, 1_000),
    tone: isTone,
    stepId: nullable(isId),
    paragraphs: listOf(text(20_000), 100),
    plannedAt: isInstant,
  }),
  mostKept,
);

/** Remembers a mail that was opened; it outlives the worker. */
export async function keepPlannedMail(db: Ledger, plan: PlannedMail): Promise<void> {
  await inOneTransaction(db, ['meta'], async (transaction) => {
    const meta = transaction.objectStore('meta');
    const kept = standing(await meta.get(key), plan.plannedAt);
    await meta.put([plan, ...kept].slice(0, mostKept), key);
  });
}

/** The mails that were opened lately, the latest first. */
export async function plannedMails(db: Ledger, now: Instant): Promise<readonly PlannedMail[]> {
  return standing(await reading(db, ['meta']).objectStore('meta').get(key), now);
}

function standing(stored: unknown, now: Instant): readonly PlannedMail[] {
  if (!isPlans(stored)) return [];
  return stored.filter(({ plannedAt }) => Math.abs(Date.parse(now) - Date.parse(plannedAt)) <= keptFor);
}
