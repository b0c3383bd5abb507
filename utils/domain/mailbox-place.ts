/**
 * The addresses of mailboxes by their place, the part of Gmail's address that tells the mailboxes of one browser apart.
 * An own one stands at `u/0`, a number that changes when somebody signs in or out. One that is open by delegation stands
 * at `u/0/d/<token>` (public sources of July 2026, seen live), in older links at `b/<id>/u/0`: the token says nothing of
 * the address, and `authuser` names who signed in.
 */
export type MailboxAddresses = Readonly<Record<string, string>>;

const delegatedPlace = /^(?:u\/\d{1,3}\/d\/[\w.~-]{1,150}|b\/[\w.@~%-]{1,100}(?:\/u\/\d{1,3})?)$/;

/** True where somebody else's mailbox is open by delegation. */
export function isDelegated(place: string): boolean {
  return delegatedPlace.test(place);
}

/** The place at which this mailbox was seen open by delegation last; null where it never was. */
export function delegatedPlaceOf(account: string, addresses: MailboxAddresses): string | null {
  return Object.keys(addresses).findLast((place) => isDelegated(place) && addresses[place] === account) ?? null;
}

/**
 * Where a mailbox opens in Gmail: at the place it was seen by delegation, else by `authuser`, which names it by its
 * address, whatever number the browser gave it this time. Without an account it is Gmail's choice.
 */
export function mailboxUrl(account: string | null, addresses: MailboxAddresses): URL {
  const place = account === null ? null : delegatedPlaceOf(account, addresses);
  const url = new URL(`https://mail.google.com/mail/${place ?? (account === null ? 'u/0' : 'u')}/`);
  if (account !== null && place === null) url.searchParams.set('authuser', account);
  return url;
}
