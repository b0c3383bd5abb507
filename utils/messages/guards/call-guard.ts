import type { CallResult } from '../../domain/call-outcome.ts';
import { callOutcomes } from '../../domain/journal-entry.ts';
import { nullable, oneOf, optional, record, type Shape } from '../../domain/shape/shape.ts';
import { isCalendarDay, isMoney } from '../../domain/shape/value-shapes.ts';

type WillPay = Extract<CallResult, { outcome: 'will-pay' }>;
type InPaymentRun = Extract<CallResult, { outcome: 'in-payment-run' }>;
type Plain = Exclude<CallResult, WillPay | InPaymentRun>;

const isWillPay = record<WillPay>({
  outcome: oneOf(['will-pay']),
  promisedFor: isCalendarDay,
  amount: optional(isMoney),
});
const isInPaymentRun = record<InPaymentRun>({ outcome: oneOf(['in-payment-run']), payRun: nullable(isCalendarDay) });
const isPlain = record<Plain>({
  outcome: oneOf(
    callOutcomes.filter(
      (outcome): outcome is Plain['outcome'] => outcome !== 'will-pay' && outcome !== 'in-payment-run',
    ),
  ),
});

/** How a call went: each outcome with exactly what it has to say. */
export const isCallResult: Shape<CallResult> = (value): value is CallResult =>
  isPlain(value) || isWillPay(value) || isInPaymentRun(value);
