import type { MailThread } from '../../utils/detection/reading.ts';
import type { MailPage } from '../../utils/pages/mail-page.ts';
import type { Tools } from './tools.ts';

/** Whose mailbox this tab shows. The page says it; where it does not, the user did, once. */
export interface MailboxAccount {
  /** The address, or null where neither the page nor the user has said it. Waits a moment for a page that loads. */
  known(): Promise<string | null>;
  /** The user's word. It holds for this tab and, by the mailbox's place in the address, for later ones. */
  name(address: string): Promise<void>;
  /** The user does not want to be asked in this tab. */
  decline(): void;
  isDeclined(): boolean;
  /**
   * False where the address is the user's word and the thread names it nowhere: signing in or out gives a mailbox
   * another place, and no record of one may get into another.
   */
  fits(thread: MailThread): boolean;
}

export function mailboxAccount(page: MailPage, ask: Tools['ask']): MailboxAccount {
  let looking: Promise<string | null> | null = null;
  let told: string | null = null;
  let declined = false;

  async function look(): Promise<string | null> {
    const isWindow = page.where().popOut !== null;
    // Most windows of their own have no header that could come late.
    if (isWindow && (await askWhose(isWindow))) return page.account();
    const said = await page.accountSoon();
    if (said === null) await askWhose(isWindow);
    return page.account();
  }

  async function askWhose(isWindow: boolean): Promise<boolean> {
    const { address } = await ask('mailbox-address', { mailbox: page.where().mailbox, isWindow });
    if (address !== null) tell(address);
    return address !== null;
  }

  function tell(address: string): void {
    told = address;
    page.tellAccount(address);
  }

  return {
    known() {
      const now = page.account();
      if (now !== null) return Promise.resolve(now);
      looking ??= look().catch((error: unknown) => {
        looking = null;
        throw error;
      });
      return looking.then((found) => page.account() ?? found);
    },
    async name(address) {
      tell(address);
      await ask('name-mailbox', { mailbox: page.where().mailbox, address });
    },
    decline() {
      declined = true;
    },
    isDeclined: () => declined,
    fits: ({ account, messages }) =>
      account !== told || messages.some(({ from, to }) => [from, ...to].some(({ email }) => email === account)),
  };
}
