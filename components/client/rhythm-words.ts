import type { PaymentRhythm } from '../../utils/domain/payment-rhythm.ts';
import { wholeNumber } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';

/** How a client usually pays: `12 days after the due date`. */
export function rhythmWords({ medianDaysLate }: PaymentRhythm): string {
  if (medianDaysLate === null) return text('client_rhythm_unknown');
  const days = Math.round(medianDaysLate);
  if (days === 0) return text('client_rhythm_on_time');
  return days > 0 ? text('client_rhythm_late', { count: days }) : text('client_rhythm_early', { count: -days });
}

/** Where the middle half of the payments lies; null where one payment is all there is. */
export function spreadWords({ spreadDaysLate, paidCount }: PaymentRhythm): string | null {
  if (!spreadDaysLate || paidCount < 2) return null;
  const { from, to } = spreadDaysLate;
  return text('client_spread_days', { from: wholeNumber(Math.round(from)), to: wholeNumber(Math.round(to)) });
}
