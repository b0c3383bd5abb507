import type { CalendarDay, Weekday } from '../calendar-day.ts';
import type { ClientStanding } from '../standing.ts';
import type { Policy } from './follow-up.ts';
import { defaultLadder, type Ladder } from './ladder.ts';
import { weekendOf } from './weekend-regions.ts';

/** What can be set for everything, for one client, or for one invoice; what is absent is as on the level above. */
export interface PolicySettings {
  readonly ladder?: Ladder;
  readonly weekend?: readonly Weekday[];
  readonly daysOff?: readonly CalendarDay[];
  readonly writtenGap?: number;
  readonly anyGap?: number;
}

/** A ladder without steps: for a client or an invoice that is not to be chased at all. */
export const noLadder: Ladder = { id: 'none', steps: [] };

/**
 * The policy where nothing was set: the default ladder, the weekend of the region, at least 5 days between two written
 * contacts and 3 between any two.
 *
 * @param locale a BCP 47 tag; its region decides the weekend
 */
export function defaultPolicy(locale: string): Policy {
  return { ladder: defaultLadder, weekend: weekendOf(locale), daysOff: [], writtenGap: 5, anyGap: 3 };
}

/** The policy that holds for a client, by what was chosen for them. */
export function policyFor({ ownRules }: Pick<ClientStanding, 'ownRules'>, byDefault: Policy): Policy {
  if (!ownRules) return byDefault;
  const { ladder, invoiceLadders = {} } = ownRules;
  const byInvoice = Object.entries(invoiceLadders).map(([id, own]) => [id, { ladder: own }] as const);
  return resolvePolicy(byDefault, ladder ? { ladder } : {}, Object.fromEntries(byInvoice));
}

/**
 * The policy of one client: an invoice's own setting before the client's, the client's before the default.
 *
 * @param byInvoice settings of single invoices, by invoice id. Only the ladder can differ from invoice to invoice,
 *   because gaps and working days are between the client and the user.
 */
export function resolvePolicy(
  byDefault: Policy,
  byClient: PolicySettings = {},
  byInvoice: Readonly<Record<string, Pick<PolicySettings, 'ladder'>>> = {},
): Policy {
  const invoiceLadders = Object.fromEntries(
    Object.entries(byInvoice).flatMap(([id, { ladder }]) => (ladder ? [[id, ladder]] : [])),
  );
  return { ...byDefault, ...byClient, invoiceLadders: { ...byDefault.invoiceLadders, ...invoiceLadders } };
}
