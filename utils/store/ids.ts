import type { InvoicePlace } from '../domain/invoice.ts';
import { searchWords } from './search-words.ts';

/** The key of a place in the invoices' index. */
export function placeKey(place: InvoicePlace): string {
  if (place.site === 'gmail') return gmailPlaceKey(place.account, place.threadId);
  return place.site === 'paypal' ? `paypal|${place.invoiceId}` : `hand|${place.key}`;
}

export function gmailPlaceKey(account: string, threadId: string): string {
  return `gmail|${account}|${threadId}`;
}

/**
 * The id of a client written to from a mailbox: the same on every machine. A client without an address is known by
 * the name.
 */
export function gmailClientId(account: string, client: { name: string | null; email: string | null }): string {
  return `g|${account}|${(client.email ?? client.name ?? '').trim().toLowerCase()}`;
}

/** The id of a client who is known from PayPal alone, by the address where there is one: the same on every machine. */
export function paypalClientId(client: { name: string | null; email: string | null }): string {
  return `p|${(client.email ?? client.name ?? '').trim().toLowerCase()}`;
}

/** The id of a client of an invoice entered by hand, where no mailbox is known from which they are written to. */
export function handClientId(client: { name: string | null; email: string | null }): string {
  return `h|${(client.email ?? client.name ?? '').trim().toLowerCase()}`;
}

/** The id under which declined offers of a thread are kept, before anybody knows who the client is. */
export function declinedClientId(account: string, threadId: string): string {
  return `declined|${gmailPlaceKey(account, threadId)}`;
}

/** The id of an invoice found at a place: the same whoever finds it again. Without a number, the message tells. */
export function invoiceIdAt(place: InvoicePlace, number: string | null, messageId: string | null): string {
  if (place.site !== 'gmail') return placeKey(place);
  return `${placeKey(place)}|${number === null ? `m:${messageId ?? ''}` : plainNumber(number)}`;
}

/** An invoice number without what people add and drop: `INV-2026/1043` and `inv 2026 1043` are the same. */
export function plainNumber(number: string): string {
  return searchWords(number).join('');
}
