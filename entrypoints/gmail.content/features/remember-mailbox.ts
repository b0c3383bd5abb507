import { quietly } from '../../in-pages/quietly.ts';
import type { Tools } from '../tools.ts';

/** Lets links lead back into a mailbox that is open by delegation: no mail address says where in Gmail that stands. */
export function rememberMailbox({ page, ask, signal }: Tools): void {
  quietly(remember());

  async function remember(): Promise<void> {
    const address = await page.accountSoon();
    if (address !== null && !signal.aborted) await ask('mailbox-seen', { mailbox: page.where().mailbox, address });
  }
}
