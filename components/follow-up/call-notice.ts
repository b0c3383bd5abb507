import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import { helpAfterCall } from '../../utils/domain/call-outcome.ts';
import type { CallOutcome } from '../../utils/domain/journal-entry.ts';
import { shortDay } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';

/**
 * What is said once a call was noted: what follows from it, or what to do next.
 *
 * @param heldUntil the end of the hold that the call has made; null where it made none
 */
export function callNotice(outcome: CallOutcome, heldUntil: CalendarDay | null, today: CalendarDay): string {
  const day = heldUntil && shortDay(heldUntil, today);
  const help = helpAfterCall(outcome);
  if (help === 'try-again') return text('notice_call_try_again');
  if (help === 'change-contact') return text('notice_call_change_contact');
  if (help === 'look-at-options') return text('notice_call_look_at_options');
  if (!day) return text('notice_call_noted');
  if (help === 'resend-invoice') return text('notice_call_resend_invoice', { day });
  if (help === 'look-for-payment') return text('notice_call_look_for_payment', { day });
  return text('notice_call_held', { day });
}
