import type { FoundAnswer, FoundInvoice } from '../../../utils/domain/find/found-invoice.ts';
import { effectiveEntries } from '../../../utils/domain/fold/effective-entries.ts';
import { isOwed } from '../../../utils/domain/owed.ts';
import type { Current, LookUp } from '../../../utils/store/current.ts';
import { plainNumber } from '../../../utils/store/ids.ts';
import { isSure, knownInvoice, perhapsTwin } from '../answers/noticed-invoices.ts';
import { withNumbers } from '../answers/read-thread.ts';
import { isThread } from '../answers/standings-of-threads.ts';
import { clientIdOf, type InvoiceFound } from '../answers/thread-clients.ts';
import { offerView } from '../views/offer-view.ts';
import { gmailThreadUrl } from '../views/thread-url.ts';
import { type FoundThread, isFoundThread } from './found-thread.ts';

/** One invoice of what was found. */
export interface FoundItem {
  readonly id: string;
  readonly from: FoundThread;
  readonly found: InvoiceFound;
}

/** What the ids of entries start with that were written from the list. */
export const fromList = 'found:';

/**
 * The invoices of all threads that were kept, the newest thread first as in the results. Of an invoice that was sent
 * twice the first sending stands for both.
 */
export function itemsIn(kept: ReadonlyMap<string, unknown>, order: readonly string[]): FoundItem[] {
  const seen = new Set<string>();
  const items: FoundItem[] = [];
  for (const threadId of order.toReversed()) {
    const from = kept.get(threadId);
    if (!isFoundThread(from)) continue;
    const own = from.reading.invoices.map((found, index) => ({ id: `${threadId}|${index}`, from, found }));
    for (const item of own.toReversed()) {
      const number = item.found.invoice.number?.value;
      const key = number === undefined ? item.id : `${clientIdOf(from.thread, item.found)}|${plainNumber(number)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      items.push(item);
    }
  }
  return items.reverse();
}

/** Everything the items could be about. */
export function itemsLookUp(items: readonly FoundItem[]): LookUp {
  const lookUps = items.map(({ from }) => withNumbers(from));
  return {
    places: lookUps.flatMap(({ places }) => places ?? []),
    clientIds: [...new Set(lookUps.flatMap(({ clientIds }) => clientIds ?? []))],
    invoiceNumbers: [...new Set(lookUps.flatMap(({ invoiceNumbers }) => invoiceNumbers ?? []))],
  };
}

/** What the ledger says of it now: whoever said it, here or in Gmail. */
export function answerOf({ from, found }: FoundItem, current: Current): FoundAnswer | null {
  const known = knownInvoice(from.thread, found, current);
  if (!known) return wasDeclined(from, current) ? 'skip' : null;
  if (known.state === 'untracked') return 'skip';
  return isOwed(known) ? 'track' : 'paid';
}

/** True where the user declined the thread as a whole: an invoice of it that is no longer tracked says nothing of others. */
function wasDeclined({ thread }: FoundThread, current: Current): boolean {
  return current.clients
    .flatMap(({ entries }) => effectiveEntries(entries))
    .some((entry) => entry.kind === 'offer-declined' && isThread(entry.place, thread.account, thread.threadId));
}

export function foundInvoice(item: FoundItem, current: Current): FoundInvoice {
  const { id, from, found } = item;
  const { folded: _, ...shown } = offerView(found);
  const twin = perhapsTwin(from.thread, found, current);
  return {
    id,
    threadUrl: gmailThreadUrl(from.thread, current.preferences.mailboxAddresses),
    ...shown,
    isSure: isSure(found) && twin === null,
    twin: twin && {
      number: twin.invoice.facts.number,
      clientName: twin.client.facts.name,
      amountDue: twin.invoice.balance,
    },
    suggested: from.reading.ownMessagesAfter.some(({ confirmsPaid }) => confirmsPaid) ? 'paid' : 'track',
    answer: answerOf(item, current),
    entryIds: entriesOf(item, current),
  };
}

/** The entries that the list wrote about an item, and that still count. */
function entriesOf({ from, found }: FoundItem, current: Current): string[] {
  const { account, threadId } = from.thread;
  const invoiceId = knownInvoice(from.thread, found, current)?.id;
  return current.clients
    .flatMap(({ entries }) => effectiveEntries(entries))
    .filter(({ id }) => id.startsWith(fromList))
    .filter((entry) =>
      entry.kind === 'offer-declined'
        ? isThread(entry.place, account, threadId)
        : invoiceId !== undefined && entry.invoiceIds.includes(invoiceId),
    )
    .filter(({ kind }) => kind !== 'undone')
    .map(({ id }) => id);
}
