import { addDays, type CalendarDay } from '../../../utils/domain/calendar-day.ts';
import type { Policy } from '../../../utils/domain/follow-up/follow-up.ts';
import { followUpDay } from '../../../utils/domain/follow-up/next-step.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import type { Ask } from '../../../utils/messages/protocol.ts';
import type { TodayView } from '../../../utils/messages/views.ts';
import { readCounts } from '../../../utils/store/counts.ts';
import { type LedgerStore, type Reading, reading } from '../../../utils/store/database.ts';
import { findClients } from '../../../utils/store/find-clients.ts';
import { comingClients, dueClients, heldClients, nextClients } from '../../../utils/store/follow-up-lists.ts';
import { laterToday } from '../../../utils/store/later-today.ts';
import { repeatedMisses } from '../../../utils/store/misses.ts';
import { owedSums } from '../../../utils/store/owed-sums.ts';
import { policyOf, readPreferences } from '../../../utils/store/preferences.ts';
import type { Desk } from '../desk.ts';
import { lostEntries } from '../second-copy.ts';
import { todayView } from '../views/today-view.ts';

/** How far ahead "coming" looks, in days. */
const ahead = 7;

/** Nobody looks through more than so many that are not due, or that a search finds. */
const mostComing = 200;
const mostFound = 100;

const stores: readonly LedgerStore[] = ['clients', 'invoices', 'owed', 'misses', 'preferences', 'meta'];

/** What the popup shows: today's follow-ups, or the clients a search finds. All of it as it is at one moment. */
export async function todaysList(desk: Desk, { search }: Ask<'todays-list'>): Promise<TodayView> {
  const today = desk.today();
  const transaction = reading(await desk.ledger(), stores);
  const [clients, [next], sums, misses, { tracked }, preferences, putOff] = await Promise.all([
    search.trim() === '' ? listed(transaction, today) : findClients(transaction, search, mostFound),
    nextClients(transaction, addDays(today, ahead)),
    owedSums(transaction),
    repeatedMisses(transaction, today),
    readCounts(transaction),
    readPreferences(transaction),
    laterToday(transaction, today),
  ]);
  const policy = policyOf(preferences);
  const rules = { policy, mailboxes: preferences.mailboxAddresses, today };
  const view = todayView({ clients, sums, putOff, misses, trackedInvoices: tracked, ...rules });
  const isEmpty = view.due.length + view.laterToday.length + view.coming.length + view.waiting.length === 0;
  const later = next && isEmpty && search.trim() === '' ? laterView(next, policy) : undefined;
  const lost = lostEntries();
  return {
    ...view,
    ...(later && { later }),
    ...(lost > 0 && { lostEntries: lost }),
  };
}

function laterView(client: ClientStanding, policy: Policy): NonNullable<TodayView['later']> | undefined {
  const day = followUpDay(client, policy);
  return day === null ? undefined : { clientName: client.facts.name, day };
}

async function listed(transaction: Reading, today: CalendarDay): Promise<ClientStanding[]> {
  const lists = await Promise.all([
    dueClients(transaction, today),
    comingClients(transaction, today, ahead, mostComing),
    heldClients(transaction, today, mostComing),
  ]);
  return lists.flat();
}
