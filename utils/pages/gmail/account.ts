import { isDelegated } from '../../domain/mailbox-place.ts';
import { findAll } from '../find.ts';
import { shownSubject } from './open-thread.ts';
import { accountLink } from './selectors.ts';
import { whereIn } from './where.ts';

/**
 * The mailbox's own address in lower case, or null where the page does not say it clearly. The title names it; of a
 * thread only where the rest of the title is the subject, which could end with an address of its own. The button of the
 * account names in brackets who signed in, in every language: in a delegated mailbox that is somebody else.
 */
export function accountOf(document: Document): string | null {
  const address = document.location;
  if (!address) return null;
  const { mailbox, threadToken, popOut } = whereIn(address);
  const isThread = threadToken !== null || popOut === 'thread';
  const fromTitle = isThread ? addressInThreadTitle(document) : addressInTitle(document.title);
  return fromTitle ?? (isDelegated(mailbox) ? null : addressOnButton(document));
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
  return asAddress(partsOf(title).at(-2) ?? '');
}

function addressInThreadTitle(document: Document): string | null {
  const subject = shownSubject(document);
  const before = partsOf(document.title).slice(0, -2).join(' - ').replace(/\s+/g, ' ').trim();
  return subject !== null && before !== '' && before === subject ? addressInTitle(document.title) : null;
}

function partsOf(title: string): string[] {
  return title.slice(0, 2_000).split(' - ');
}

function asAddress(text: string): string | null {
  const address = text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .toLowerCase();
  return mailAddress.test(address) ? address : null;
}
