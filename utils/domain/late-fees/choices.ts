import type { DayCount } from './day-count.ts';
import type { PaymentOrder } from './scheme.ts';

/** Where the law leaves a choice, or a court or the other side reckons otherwise. */
export interface Choices {
  readonly dayCount?: DayCount;
  readonly paymentOrder?: PaymentOrder;
}
