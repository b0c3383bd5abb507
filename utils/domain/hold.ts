import type { CalendarDay } from './calendar-day.ts';
import type { Money } from './money.ts';

/** Why a client is not chased for now (design §2). */
export const holdKinds = ['promise', 'dispute', 'reply', 'part-payment', 'pending-payment', 'plan', 'snooze'] as const;

export type HoldKind = (typeof holdKinds)[number];

/**
 * A reason not to chase. It always ends: on the day `until` the client comes up again, with the reason.
 */
export interface Hold {
  readonly kind: HoldKind;
  /** The day on which the client comes up again; the hold covers the days before it. */
  readonly until: CalendarDay;
  /** For a promise: the day on which payment was promised, at or before `until`. */
  readonly promisedFor?: CalendarDay;
  /** For a promise or a part payment: how much, where it was said. */
  readonly amount?: Money;
  /** A few words of the user's or the client's own. */
  readonly note?: string;
}
