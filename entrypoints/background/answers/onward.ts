import { type CalendarDay, daysBetween } from '../../../utils/domain/calendar-day.ts';
import { totalsByCurrency } from '../../../utils/domain/money.ts';
import type { OnwardQuestion } from '../../../utils/domain/onward/onward.ts';
import { suggestOnward } from '../../../utils/domain/onward/suggest.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import { type Desk, look } from '../desk.ts';
import { clientIn, owedAmong } from './owed-client.ts';

/** The ways on for what a client owes, with reasons; the largest currency where there are several. */
export async function onward(desk: Desk, { clientId, invoiceIds }: Ask<'onward'>): Promise<Answer<'onward'>> {
  const { clients, preferences } = await look(desk, { clientIds: [clientId] });
  const client = clientIn({ clients, preferences }, clientId);
  const about = owedAmong(client, invoiceIds);
  const [owed] = totalsByCurrency(about.map(({ balance }) => balance)).sort((a, b) => b.minor - a.minor);
  if (!owed) return { options: [], owed: null };
  const due = about.flatMap(({ facts }) => facts.dueDate ?? []).sort()[0];
  const question: OnwardQuestion = {
    owed,
    daysLate: due ? Math.max(0, daysBetween(due, desk.today())) : 0,
    country: preferences.country,
    clientCountry: client.facts.country || null,
    isPerson: client.facts.kind === 'sole-trader' || client.facts.kind === 'consumer',
    ...happened(client, desk.today()),
  };
  return { options: suggestOnward(question), owed };
}

function happened(
  { contacts, holds }: ClientStanding,
  today: CalendarDay,
): Pick<OnwardQuestion, 'isDisputed' | 'brokenPromises' | 'wasDemanded'> {
  return {
    isDisputed: holds.some(({ kind }) => kind === 'dispute') || contacts.some(({ outcome }) => outcome === 'dispute'),
    brokenPromises: holds.filter(({ kind, until }) => kind === 'promise' && until <= today).length,
    wasDemanded: contacts.some(({ stage, channel }) => stage === 'final' || channel === 'letter'),
  };
}
