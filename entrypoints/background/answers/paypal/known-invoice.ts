import type { InvoicePlace } from '../../../../utils/domain/invoice.ts';
import type { Money } from '../../../../utils/domain/money.ts';
import { paypalIdInLink } from '../../../../utils/domain/paypal-invoice-id.ts';
import type { ClientStanding, InvoiceStanding } from '../../../../utils/domain/standing.ts';
import type { PaypalReading } from '../../../../utils/messages/paypal.ts';
import type { Current, LookUp } from '../../../../utils/store/current.ts';
import { placeKey, plainNumber } from '../../../../utils/store/ids.ts';
import { searchWords } from '../../../../utils/store/search-words.ts';

export interface KnownInvoice {
  readonly invoice: InvoiceStanding;
  readonly client: ClientStanding;
}

/**
 * What the journal has of an invoice that PayPal shows. `known` stands there by PayPal's id; `same` was found elsewhere
 * and is this one for sure; of `perhaps` only the user can say.
 */
export type Match = { readonly kind: 'known' | 'same' | 'perhaps'; readonly known: KnownInvoice } | { kind: 'new' };

export function placeOnPaypal({ invoiceId }: Pick<PaypalReading, 'invoiceId'>) {
  return { site: 'paypal', invoiceId } as const;
}

/** What makes tracking this invoice without asking the same fact, wherever its page is read. */
export function trackedKey(reading: Pick<PaypalReading, 'invoiceId'>): string {
  return `tracked|${placeKey(placeOnPaypal(reading))}`;
}

/** Everything that could be this invoice: where it stands, what was taken back, and whatever has its number. */
export function lookUpOf(readings: readonly PaypalReading[]): LookUp {
  return {
    places: readings.map(placeOnPaypal),
    entryIds: readings.map(trackedKey),
    invoiceNumbers: [...new Set(readings.flatMap(({ number }) => number ?? []))],
  };
}

/**
 * PayPal's own id decides, in the journal or in the link an invoice gave for paying; else number, client, amount and
 * currency together. A number alone is nothing: every tool begins with 0001.
 */
export function matchOf(reading: PaypalReading, current: Current): Match {
  const all = current.clients.flatMap(({ standing: client }) =>
    client ? client.invoices.map((invoice) => ({ invoice, client })) : [],
  );
  const here = all.filter(({ invoice }) => stands(invoice, reading.invoiceId));
  const known = here.find(({ invoice }) => invoice.state !== 'untracked') ?? here[0];
  if (known) return { kind: 'known', known };
  const free = all.filter(({ invoice }) => invoice.state !== 'untracked' && !isOnPaypal(invoice));
  const linked = free.find(({ invoice }) => paypalIdInLink(invoice.facts.paymentLink) === reading.invoiceId);
  if (linked) return { kind: 'same', known: linked };
  const alike = free.filter(
    ({ invoice }) => isSameNumber(invoice, reading) && hasSameSums(invoice, reading) && !leadsElsewhere(invoice),
  );
  return likeliest(alike, reading);
}

/** What any source says of an invoice by which it can be known again. */
export type Marks = Pick<PaypalReading, 'number' | 'client' | 'clientEmail' | 'total' | 'amountDue'>;

/**
 * The invoice on PayPal that a mail at `here` is about: `known` is the one linked to it before; `same` one that is
 * tracked on PayPal alone, by the link the mail gives or by all four together; of `perhaps` only the user can say.
 */
export function matchOnPaypal(
  marks: Marks,
  { here, paymentLink }: { readonly here: InvoicePlace; readonly paymentLink: string | null },
  current: Current,
): Match {
  const onPaypal = current.clients
    .flatMap(({ standing: client }) => (client ? client.invoices.map((invoice) => ({ invoice, client })) : []))
    .filter(({ invoice }) => invoice.state !== 'untracked' && isOnPaypal(invoice));
  const isHere = ({ places }: InvoiceStanding) => places.some((place) => placeKey(place) === placeKey(here));
  const linked = onPaypal.find(({ invoice }) => isHere(invoice) && isSameNumber(invoice, marks));
  if (linked) return { kind: 'known', known: linked };
  const free = onPaypal.filter(({ invoice }) => invoice.places.every(({ site }) => site === 'paypal'));
  const invoiceId = paypalIdInLink(paymentLink);
  const paidThere = invoiceId !== null && free.find(({ invoice }) => stands(invoice, invoiceId));
  if (invoiceId !== null) return paidThere ? { kind: 'same', known: paidThere } : { kind: 'new' };
  const alike = free.filter(({ invoice }) => isSameNumber(invoice, marks) && hasSameSums(invoice, marks));
  return likeliest(alike, marks);
}

/** Where the number and the sums agree, one client says that it is the same; of anything else only the user can say. */
function likeliest(alike: readonly KnownInvoice[], marks: Marks): Match {
  const [only, ...others] = alike.filter(({ client }) => isSameClient(client, marks));
  if (only && others.length === 0) return { kind: 'same', known: only };
  const perhaps = only ?? alike[0];
  return perhaps ? { kind: 'perhaps', known: perhaps } : { kind: 'new' };
}

/** By an address that both have; by the name where not both say one. */
export function isSameClient(
  { facts }: ClientStanding,
  { client, clientEmail }: Pick<Marks, 'client' | 'clientEmail'>,
): boolean {
  const addresses = facts.contacts.flatMap(({ email }) => email?.toLowerCase() ?? []);
  if (clientEmail !== null && addresses.length > 0) return addresses.includes(clientEmail);
  const names = [facts.name, ...facts.contacts.flatMap(({ name }) => name ?? [])].map(plainName);
  return client !== null && plainName(client) !== '' && names.includes(plainName(client));
}

function plainName(name: string): string {
  return searchWords(name).join(' ');
}

function stands({ places }: InvoiceStanding, invoiceId: string): boolean {
  return places.some((place) => place.site === 'paypal' && place.invoiceId === invoiceId);
}

function isOnPaypal({ places }: InvoiceStanding): boolean {
  return places.some(({ site }) => site === 'paypal');
}

/** It is to be paid at another invoice's page. */
function leadsElsewhere({ facts }: InvoiceStanding): boolean {
  return paypalIdInLink(facts.paymentLink) !== null;
}

function isSameNumber({ facts }: InvoiceStanding, { number }: Pick<Marks, 'number'>): boolean {
  return number !== null && facts.number !== null && plainNumber(facts.number) === plainNumber(number);
}

/** The totals where both are known: what is left may have changed since. Else what was owed. */
function hasSameSums({ facts }: InvoiceStanding, { total, amountDue }: Pick<Marks, 'total' | 'amountDue'>): boolean {
  const pairs = [
    [facts.total, total],
    [facts.amountDue, amountDue],
    [facts.amountDue, total],
  ] as const;
  const both = pairs.find((pair): pair is readonly [Money, Money] => pair[0] !== null && pair[1] !== null);
  return both !== undefined && both[0].minor === both[1].minor && both[0].currency === both[1].currency;
}
