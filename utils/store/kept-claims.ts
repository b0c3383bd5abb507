import type { Instant } from '../domain/calendar-day.ts';
import type { ClaimedSum } from '../domain/claim/claimed-sums.ts';
import { isClaimedSum } from '../domain/shape/claimed-sum-shape.ts';
import { listOf, record, text } from '../domain/shape/shape.ts';
import { isInstant } from '../domain/shape/value-shapes.ts';
import { type Ledger, reading } from './database.ts';
import { inOneTransaction } from './in-one-transaction.ts';

/** What a draft claimed beside its invoices, and the words in which it did: they are looked for in what goes out. */
export interface KeptClaim {
  readonly words: string;
  readonly sums: readonly ClaimedSum[];
  readonly writtenAt: Instant;
}

/** As long as a draft may lie before it is sent. */
const keptFor = 60 * 24 * 3_600_000;
const mostKept = 60;
const key = 'kept-claims';

const isClaims = listOf(
  record<KeptClaim>({ words: text(5_000), sums: listOf(isClaimedSum, 3_000), writtenAt: isInstant }),
  mostKept,
);

/** Remembers what a draft claims; it is known again by its words, whichever way the draft goes out. */
export async function keepClaim(db: Ledger, claim: KeptClaim): Promise<void> {
  await inOneTransaction(db, ['meta'], async (transaction) => {
    const meta = transaction.objectStore('meta');
    const others = standing(await meta.get(key), claim.writtenAt).filter(({ words }) => words !== claim.words);
    await meta.put([claim, ...others].slice(0, mostKept), key);
  });
}

/** What drafts have claimed lately, the latest first. */
export async function keptClaims(db: Ledger, now: Instant): Promise<readonly KeptClaim[]> {
  return standing(await reading(db, ['meta']).objectStore('meta').get(key), now);
}

/** What a mail claims of these invoices: nothing where the user has taken the words out. White space is set aside. */
export function claimedIn(
  mail: string,
  invoiceIds: readonly string[],
  claims: readonly KeptClaim[],
): { readonly claimed?: readonly ClaimedSum[] } {
  const words = plain(mail);
  const known = claims.find((claim) => words.includes(plain(claim.words)));
  const claimed = known?.sums.filter(({ invoiceId }) => invoiceIds.includes(invoiceId)) ?? [];
  return claimed.length > 0 ? { claimed } : {};
}

function plain(words: string): string {
  return words.replace(/\s+/g, '');
}

function standing(stored: unknown, now: Instant): readonly KeptClaim[] {
  if (!isClaims(stored)) return [];
  return stored.filter(({ writtenAt }) => Math.abs(Date.parse(now) - Date.parse(writtenAt)) <= keptFor);
}
