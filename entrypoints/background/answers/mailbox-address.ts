import { browser } from 'wxt/browser';
import { delegatedPlaceOf, isDelegated, type MailboxAddresses } from '../../../utils/domain/mailbox-place.ts';
import { isAddress } from '../../../utils/domain/shape/value-shapes.ts';
import { tellChange } from '../../../utils/messages/change-signal.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import { decidePreferences } from '../../../utils/store/change-preferences.ts';
import { reading } from '../../../utils/store/database.ts';
import { readPreferences } from '../../../utils/store/preferences.ts';
import type { Desk } from '../desk.ts';

/** The most mailboxes that are remembered: those named last. */
const mostMailboxes = 50;

/**
 * The address of a mailbox whose page does not say it, as it was named there before. A window of its own, with one
 * thread or box in it, was opened from a page that may have said it in this session of the browser.
 */
export async function mailboxAddress(
  desk: Desk,
  { mailbox, isWindow }: Ask<'mailbox-address'>,
): Promise<Answer<'mailbox-address'>> {
  const addresses = await kept(desk);
  if (Object.hasOwn(addresses, mailbox)) return { address: addresses[mailbox] ?? null };
  return { address: isWindow ? await seenAt(mailbox) : null };
}

/** Remembers it by the user's word. */
export async function nameMailbox(desk: Desk, { mailbox, address }: Ask<'name-mailbox'>): Promise<null> {
  await keep(desk, (addresses) => withPlace(addresses, mailbox, address));
  return null;
}

/** Remembers where a mailbox is open by delegation, and forgets it once it is open as the user's own. */
export async function mailboxSeen(desk: Desk, { mailbox, address }: Ask<'mailbox-seen'>): Promise<null> {
  await browser.storage.session.set({ [seenKey(mailbox)]: address });
  const isKnown = delegatedPlaceOf(address, await kept(desk)) === (isDelegated(mailbox) ? mailbox : null);
  if (isKnown) return null;
  await keep(desk, (addresses) =>
    isDelegated(mailbox) ? withPlace(addresses, mailbox, address) : withoutDelegation(addresses, address),
  );
  return null;
}

const seenKey = (mailbox: string) => `mailbox-seen:${mailbox}`;

async function seenAt(mailbox: string): Promise<string | null> {
  const { [seenKey(mailbox)]: address } = await browser.storage.session.get(seenKey(mailbox));
  return isAddress(address) ? address : null;
}

async function kept(desk: Desk): Promise<MailboxAddresses> {
  return (await readPreferences(reading(await desk.ledger(), ['preferences']))).mailboxAddresses;
}

async function keep(desk: Desk, change: (addresses: MailboxAddresses) => MailboxAddresses): Promise<void> {
  await decidePreferences(await desk.ledger(), ({ mailboxAddresses }) => ({
    mailboxAddresses: change(mailboxAddresses),
  }));
  await tellChange();
}

function withPlace(addresses: MailboxAddresses, mailbox: string, address: string): MailboxAddresses {
  const others = Object.entries(addresses).filter(([place]) => place !== mailbox);
  return Object.fromEntries([...others, [mailbox, address] as const].slice(-mostMailboxes));
}

function withoutDelegation(addresses: MailboxAddresses, address: string): MailboxAddresses {
  return Object.fromEntries(
    Object.entries(addresses).filter(([place, named]) => named !== address || !isDelegated(place)),
  );
}
