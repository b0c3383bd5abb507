import { delegatedPlaceOf, isDelegated, type MailboxAddresses } from '../../../utils/domain/mailbox-place.ts';
import { tellChange } from '../../../utils/messages/change-signal.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import { decidePreferences } from '../../../utils/store/change-preferences.ts';
import { reading } from '../../../utils/store/database.ts';
import { readPreferences } from '../../../utils/store/preferences.ts';
import type { Desk } from '../desk.ts';

/** The most mailboxes that are remembered: those named last. */
const mostMailboxes = 50;

/** The address of a mailbox whose page does not say it, as it was named there before. */
export async function mailboxAddress(
  desk: Desk,
  { mailbox }: Ask<'mailbox-address'>,
): Promise<Answer<'mailbox-address'>> {
  const addresses = await kept(desk);
  return { address: Object.hasOwn(addresses, mailbox) ? (addresses[mailbox] ?? null) : null };
}

/** Remembers it by the user's word. */
export async function nameMailbox(desk: Desk, { mailbox, address }: Ask<'name-mailbox'>): Promise<null> {
  await keep(desk, (addresses) => withPlace(addresses, mailbox, address));
  return null;
}

/** Remembers where a mailbox is open by delegation, and forgets it once it is open as the user's own. */
export async function mailboxSeen(desk: Desk, { mailbox, address }: Ask<'mailbox-seen'>): Promise<null> {
  const isKnown = delegatedPlaceOf(address, await kept(desk)) === (isDelegated(mailbox) ? mailbox : null);
  if (isKnown) return null;
  await keep(desk, (addresses) =>
    isDelegated(mailbox) ? withPlace(addresses, mailbox, address) : withoutDelegation(addresses, address),
  );
  return null;
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
