import { quietly } from '../../in-pages/quietly.ts';
import type { Tools } from '../tools.ts';

/**
 * Tells whose mailbox this page shows, where it says so itself: windows that are opened from it may not, and no mail
 * address says where in Gmail a mailbox stands that is open by delegation.
 */
export function rememberMailbox({ page, ask, signal }: Tools): void {
  if (page.where().popOut === null) quietly(remember());

  async function remember(): Promise<void> {
    const address = await page.accountSoon();
    if (address !== null && !signal.aborted) await ask('mailbox-seen', { mailbox: page.where().mailbox, address });
  }
}
