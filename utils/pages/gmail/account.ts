import { findAll } from '../find.ts';
import { accountLink } from './selectors.ts';
import { whereIn } from './where.ts';

/**
 * The mailbox's own address in lower case, or null where the page does not say it clearly. The button of the account
 * names it in brackets, in every language; the title of a list ends with it, while the title of a thread could end
 * with an address in the subject. In a delegated mailbox the button names who signed in, so only the title counts.
 */
export function accountOf(document: Document): string | null {
  const address = document.location;
  if (!address) return null;
  const { mailbox, threadToken } = whereIn(address);
  const isDelegated = mailbox.startsWith('b/');
  const fromTitle = threadToken === null ? addressInTitle(document.title) : null;
  return isDelegated ? fromTitle : (addressOnButton(document) ?? fromTitle);
}

const mailAddress = /^[^\s@()<>,;:"]{1,64}@[^\s@()<>,;:"]{1,190}\.[^\s@()<>,;:".]{2,63}$/;

function addressOnButton(document: Document): string | null {
  const named = new Set<string>();
  for (const element of findAll(accountLink, document)) {
    const address = inBrackets(element.getAttribute('aria-label') ?? '');
    if (address !== null) named.add(address);
  }
  // Two different addresses leave it open whose mailbox this is.
  const [only = null, ...others] = named;
  return others.length === 0 ? only : null;
}

function inBrackets(label: string): string | null {
  const text = label.slice(0, 500);
  const inner = text.slice(text.lastIndexOf('(') + 1, text.lastIndexOf(')') === -1 ? 0 : text.lastIndexOf(')'));
  return asAddress(inner);
}

/** `Inbox (1) - me@example.com - Gmail`: the address is the part before the last. */
function addressInTitle(title: string): string | null {
  return asAddress(title.slice(0, 2_000).split(' - ').at(-2) ?? '');
}

function asAddress(text: string): string | null {
  const address = text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .toLowerCase();
  return mailAddress.test(address) ? address : null;
}
