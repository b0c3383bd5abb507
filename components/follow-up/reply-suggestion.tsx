import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { DraftOccasion } from '../../utils/domain/drafts/draft.ts';
import { answerTo } from '../../utils/domain/drafts/occasion.ts';
import type { Hold } from '../../utils/domain/hold.ts';
import { promiseHold, usualHold } from '../../utils/domain/hold-for.ts';
import { occasionName } from '../../utils/interface-text/draft-names.ts';
import { shortDay } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import { suggestionSentence } from '../../utils/interface-text/names.ts';
import type { SuggestedReply } from '../../utils/messages/views.ts';
import { Button } from '../controls/button.tsx';

interface ReplySuggestionProps {
  /** Null where nobody can tell what the reply says. */
  readonly reply: SuggestedReply | null;
  readonly today: CalendarDay;
  readonly disabled: boolean;
  readonly onHold: (hold: Hold) => void;
  readonly onOtherDay: () => void;
  readonly onMarkPaid: (() => void) | null;
  readonly onLift: () => void;
  /** Writes the mail that answers the reply; null where none can be written. */
  readonly onAnswer: ((occasion: DraftOccasion) => void) | null;
  /** Keeps the address that the reply gives as the client's contact for invoices. */
  readonly onContact: (address: string) => void;
}

/** What the client's reply seems to say, with the user's word on it in one press. */
export function ReplySuggestion(props: ReplySuggestionProps) {
  const { reply, today, disabled, onHold, onOtherDay, onMarkPaid, onLift, onAnswer, onContact } = props;
  const hold = reply && holdOf(reply, today);
  const answer = reply && onAnswer ? answerTo(reply.kind) : null;
  const promised = reply?.kind === 'promise';
  const address = reply?.address;
  return (
    <div class="suggestion">
      <p>{suggestionSentence(reply?.kind ?? null, reply?.promiseDate ? shortDay(reply.promiseDate, today) : null)}</p>
      <div class="actions">
        {hold && (
          <Button weight="main" disabled={disabled} onPress={() => onHold(hold)}>
            {hold.kind === 'pending-payment' ? text('action_payment_pending') : text('action_confirm')}
          </Button>
        )}
        {address && (
          <Button weight="main" disabled={disabled} onPress={() => onContact(address)}>
            {text('action_write_to', { address })}
          </Button>
        )}
        {answer && (
          <Button weight={hold || address ? 'plain' : 'main'} disabled={disabled} onPress={() => onAnswer?.(answer)}>
            {occasionName(answer)}
          </Button>
        )}
        {promised && (
          <Button weight={hold ? 'plain' : 'main'} disabled={disabled} onPress={onOtherDay}>
            {hold ? text('action_other_day') : text('action_promised')}
          </Button>
        )}
        {reply?.kind === 'already-paid' && onMarkPaid && (
          <Button disabled={disabled} onPress={onMarkPaid}>
            {text('action_mark_paid')}
          </Button>
        )}
        <Button weight="quiet" disabled={disabled} onPress={onLift}>
          {text('action_lift_hold')}
        </Button>
      </div>
    </div>
  );
}

/** The hold that the reply becomes by the user's yes; null where there is nothing to say yes to. */
function holdOf({ kind, promiseDate }: SuggestedReply, today: CalendarDay): Hold | null {
  switch (kind) {
    case 'promise':
      return promiseDate && promiseDate >= today ? promiseHold(promiseDate, today) : null;
    case 'dispute':
      return usualHold('dispute', today);
    case 'already-paid':
      return usualHold('pending-payment', today);
    default:
      return null;
  }
}
