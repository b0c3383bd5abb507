import type { Ladder } from '../follow-up/ladder.ts';
import type { JournalEntry } from '../journal-entry.ts';
import type { OwnRules } from '../standing.ts';

/** What was chosen last for the client and for single invoices; null where all is as for everybody. */
export function ownRulesOf(entries: readonly JournalEntry[]): OwnRules | null {
  const invoices = new Map<string, Ladder>();
  let ladder: Ladder | null = null;
  let termsDays: number | null = null;
  for (const entry of entries) {
    if (entry.kind === 'terms-agreed') termsDays = entry.days;
    if (entry.kind !== 'ladder-chosen') continue;
    if (entry.invoiceIds.length === 0) ladder = entry.ladder;
    for (const id of entry.invoiceIds) {
      if (entry.ladder) invoices.set(id, entry.ladder);
      else invoices.delete(id);
    }
  }
  const rules: OwnRules = {
    ...(ladder && { ladder }),
    ...(invoices.size > 0 && { invoiceLadders: Object.fromEntries([...invoices].sort(byId)) }),
    ...(termsDays !== null && { termsDays }),
  };
  return Object.keys(rules).length === 0 ? null : rules;
}

function byId([a]: readonly [string, Ladder], [b]: readonly [string, Ladder]): number {
  return a < b ? -1 : 1;
}
