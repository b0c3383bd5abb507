import type { ClientFacts } from '../../../../utils/domain/client.ts';
import type { ClientStanding } from '../../../../utils/domain/standing.ts';
import type { PaypalReading } from '../../../../utils/messages/paypal.ts';
import type { Current } from '../../../../utils/store/current.ts';
import { type Ledger, reading } from '../../../../utils/store/database.ts';
import { findClients } from '../../../../utils/store/find-clients.ts';
import { gmailClientId, paypalClientId } from '../../../../utils/store/ids.ts';
import { knownAccounts } from '../../../../utils/store/known-accounts.ts';
import { isSameClient } from './known-invoice.ts';

/** A name that more clients than this begin with is no name to find one by. */
const mostOfAName = 20;

/** The clients a reading could be for, whether they were written to from Gmail or are known from PayPal. */
export async function possibleClients(db: Ledger, readings: readonly PaypalReading[]): Promise<string[]> {
  const accounts = await knownAccounts(db);
  const names = [...new Set(readings.flatMap(({ client }) => client ?? []))];
  const transaction = reading(db, ['clients', 'invoices']);
  const named = await Promise.all(names.map((name) => findClients(transaction, name, mostOfAName)));
  const addressed = readings.flatMap(({ clientEmail: email }) =>
    email === null ? [] : accounts.map((account) => gmailClientId(account, { name: null, email })),
  );
  return [
    ...new Set([...named.flat().map(({ id }) => id), ...addressed, ...readings.flatMap((one) => ownClientIds(one))]),
  ];
}

/**
 * The client a new invoice belongs to: the one who has that address or, where none is known on one of the sides, that
 * name. Two of them are not told apart, and the invoice then opens a client of its own.
 */
export function clientIdFor(read: PaypalReading, current: Current): string {
  const clients = current.clients.flatMap(({ standing }) => standing ?? []);
  const [only, ...others] = clients.filter((client) => hasInvoices(client) && isSameClient(client, read));
  if (only && others.length === 0) return only.id;
  return paypalClientId({ name: read.client, email: read.clientEmail });
}

export function clientFactsOf({ client, clientEmail, language }: PaypalReading): ClientFacts {
  return {
    name: client ?? clientEmail ?? '',
    contacts: clientEmail === null ? [] : [{ role: 'buyer', name: client, email: clientEmail, phone: null }],
    language: language ?? 'en',
  };
}

function hasInvoices({ invoices }: ClientStanding): boolean {
  return invoices.some(({ state }) => state !== 'untracked');
}

function ownClientIds({ client, clientEmail }: PaypalReading): string[] {
  return [paypalClientId({ name: client, email: null }), paypalClientId({ name: client, email: clientEmail })];
}
