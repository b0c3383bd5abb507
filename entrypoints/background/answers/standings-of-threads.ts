import type { InvoicePlace } from '../../../utils/domain/invoice.ts';
import type { ClientStanding, InvoiceStanding } from '../../../utils/domain/standing.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import { clientsOfThreads } from '../../../utils/store/read-standings.ts';
import type { Desk } from '../desk.ts';
import { invoiceView } from '../views/invoice-view.ts';

/** The tracked invoices of the threads in a list, by thread id. Threads without any are left out. */
export async function standingsOfThreads(
  desk: Desk,
  { account, threadIds }: Ask<'standings-of-threads'>,
): Promise<Answer<'standings-of-threads'>> {
  const today = desk.today();
  const byThread = await clientsOfThreads(await desk.ledger(), account, threadIds);
  const views = [...byThread].map(([threadId, clients]) => [
    threadId,
    clients.flatMap((client) =>
      trackedIn(client, account, threadId).map((invoice) => invoiceView(invoice, client, today)),
    ),
  ]);
  return Object.fromEntries(views.filter(([, invoices]) => invoices !== undefined && invoices.length > 0));
}

/** The client's tracked invoices that stand in the thread. */
export function trackedIn(client: ClientStanding, account: string, threadId: string): InvoiceStanding[] {
  return client.invoices.filter(
    ({ state, places }) => state !== 'untracked' && places.some((place) => isThread(place, account, threadId)),
  );
}

export function isThread(place: InvoicePlace, account: string, threadId: string): boolean {
  return place.site === 'gmail' && place.account === account && place.threadId === threadId;
}
