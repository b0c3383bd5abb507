import type { Money } from '../../domain/money.ts';
import { paypalStatuses } from '../../domain/paypal-status.ts';
import { isBoolean, listOf, nullable, oneOf, record, type Shape, text, textLike } from '../../domain/shape/shape.ts';
import { isAddress, isCalendarDay, isId, isLanguage, isMoney, isTone } from '../../domain/shape/value-shapes.ts';
import type { PaypalReading, PaypalTyped, WrittenNote } from '../paypal.ts';

/** More than any list shows at once. */
export const mostReadings = 1_000;
/** PayPal's own limits are 127 characters for a number, 25 and less for its search. */
const isNumber = nullable(text(200));
const isOwedMoney: Shape<Money> = (value): value is Money => isMoney(value) && value.minor >= 0;

/** A reading as our script on PayPal's pages sends it. Its words are hostile; here only size and kind are checked. */
export const isPaypalReading: Shape<PaypalReading> = record<PaypalReading>({
  invoiceId: textLike(/^INV2-(?:[A-Z0-9]{4}-){3}[A-Z0-9]{4}$/, 24),
  status: nullable(oneOf(paypalStatuses)),
  number: isNumber,
  client: nullable(text(500)),
  clientEmail: nullable(isAddress),
  total: nullable(isOwedMoney),
  amountDue: nullable(isOwedMoney),
  issueDate: nullable(isCalendarDay),
  dueDate: nullable(isCalendarDay),
  hasNoDueDate: isBoolean,
  paidOn: nullable(isCalendarDay),
  reminders: listOf(isCalendarDay, 200),
  language: nullable(isLanguage),
});

export const isWrittenNote: Shape<WrittenNote> = record<WrittenNote>({ tone: isTone, stepId: nullable(isId) });

export const isPaypalTyped: Shape<PaypalTyped> = record<PaypalTyped>({
  number: isNumber,
  client: textLike(/\S/u, 500),
  amountDue: isOwedMoney,
  dueDate: nullable(isCalendarDay),
});
