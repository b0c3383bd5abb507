import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import { type ClaimedInvoice, claimOf } from '../../../utils/domain/claim/claim.ts';
import { effectiveEntries } from '../../../utils/domain/fold/effective-entries.ts';
import type { FeeRights } from '../../../utils/domain/late-fees/fee-rights.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import type { Current } from '../../../utils/store/current.ts';

/** What the user has recorded for this client, or in general. */
export function feeRightsOf(client: ClientStanding, { preferences }: Current): FeeRights {
  return client.facts.fees ?? preferences.fees;
}

/** Invoices of a client with what may be added to each by a law and by what was agreed, the oldest first. */
export function claimedInvoices(
  client: ClientStanding,
  invoiceIds: readonly string[],
  current: Current,
  right: { readonly law: string | null; readonly agreed: FeeRights['agreed'] },
  asOf: CalendarDay,
): readonly ClaimedInvoice[] {
  const entries = effectiveEntries(current.clients.find(({ id }) => id === client.id)?.entries ?? []);
  const question = { client, entries, invoiceIds, asOf, law: right.law, rights: right.agreed };
  return claimOf(question).invoices;
}
