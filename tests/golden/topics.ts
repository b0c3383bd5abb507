import type { GoldenTopic } from './golden-topic.ts';
import { latePayment } from './topics/late-payment.ts';
import { paymentTerms } from './topics/payment-terms.ts';

/** Every topic of worked cases, by the name of its folder. */
export const topics: Readonly<Record<string, GoldenTopic>> = {
  'late-payment': latePayment,
  'payment-terms': paymentTerms,
};
