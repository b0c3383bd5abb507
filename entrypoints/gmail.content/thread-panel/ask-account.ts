import { showAccountQuestion } from '../../../components/overlay/account-question.tsx';
import { text } from '../../../utils/interface-text/message.ts';
import type { OpenThread } from '../../../utils/pages/mail-page.ts';
import { quietly } from '../../in-pages/quietly.ts';
import type { Tools } from '../tools.ts';

/** Asks in the panel's place whose mailbox this is; `onKnown` follows the user's answer. */
export function askAccount({ mailbox, page }: Tools, thread: OpenThread, onKnown: () => Promise<void>): () => void {
  if (mailbox.isDeclined()) return () => {};
  const host = thread.panelHost('ask-account');
  if (!host) return () => {};
  host.style.setProperty('--indent', `${thread.panelIndent()}px`);
  const takeOut = showAccountQuestion(host, page.schemeAt(host), {
    onSave(typed) {
      const address = typed.trim().toLowerCase();
      if (!mailAddress.test(address)) return text('account_needed');
      quietly(mailbox.name(address).then(onKnown));
      return null;
    },
    onDecline() {
      mailbox.decline();
      takeOut();
      thread.dropPanel();
    },
  });
  return takeOut;
}

const mailAddress = /^[^\s@]{1,64}@[^\s@.]{1,190}\.[^\s@]{2,190}$/;
