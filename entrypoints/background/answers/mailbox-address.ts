import { tellChange } from '../../../utils/messages/change-signal.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import { changePreferences } from '../../../utils/store/change-preferences.ts';
import { reading } from '../../../utils/store/database.ts';
import { readPreferences } from '../../../utils/store/preferences.ts';
import type { Desk } from '../desk.ts';

/** The most mailboxes that are remembered: those named last. */
const mostMailboxes = 50;

/** The address the user gave for a mailbox whose page does not say it. */
export async function mailboxAddress(
  desk: Desk,
  { mailbox }: Ask<'mailbox-address'>,
): Promise<Answer<'mailbox-address'>> {
  const { mailboxAddresses } = await readPreferences(reading(await desk.ledger(), ['preferences']));
  return { address: Object.hasOwn(mailboxAddresses, mailbox) ? (mailboxAddresses[mailbox] ?? null) : null };
}

/** Remembers it. */
export async function nameMailbox(desk: Desk, { mailbox, address }: Ask<'name-mailbox'>): Promise<null> {
  const db = await desk.ledger();
  const { mailboxAddresses } = await readPreferences(reading(db, ['preferences']));
  const others = Object.entries(mailboxAddresses).filter(([place]) => place !== mailbox);
  const kept = [...others, [mailbox, address] as const].slice(-mostMailboxes);
  await changePreferences(db, { mailboxAddresses: Object.fromEntries(kept) });
  await tellChange();
  return null;
}
