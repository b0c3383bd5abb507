import type { DraftOccasion } from '../../utils/domain/drafts/draft.ts';
import type { PanelView } from '../../utils/messages/views.ts';
import type { PanelActions } from './thread-panel.tsx';

/**
 * How the panel answers a client's reply with a mail of its own: the invoice goes out with its attachment, a mail to
 * accounts payable to the address the reply gives, or to theirs, anything else into the reply. Null where no reply can
 * be written.
 *
 * @param askForPayables asks for the address of accounts payable where none is known
 */
export function answerWith(
  { contacts, suggestedReply }: PanelView,
  { drafts, onResend, toPayables }: PanelActions,
  askForPayables: () => void,
): ((occasion: DraftOccasion) => void) | null {
  if (!drafts) return null;
  return (occasion) => {
    if (occasion === 'resend' && onResend) return onResend();
    if (occasion !== 'accounts-payable' || !toPayables) return drafts.onOccasion(occasion, null);
    const known = contacts.find(({ role, email }) => role === 'accounts-payable' && email !== null)?.email;
    const address = suggestedReply?.address ?? known;
    if (address) toPayables(address);
    else askForPayables();
  };
}
