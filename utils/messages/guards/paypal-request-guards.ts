import { isBoolean, listOf, nullable, record } from '../../domain/shape/shape.ts';
import { isId } from '../../domain/shape/value-shapes.ts';
import type { Ask } from '../protocol.ts';
import { isDraftQuestion } from './draft-question.ts';
import type { GuardsOf } from './guard.ts';
import { isPaypalReading, isPaypalTyped, isWrittenNote, mostReadings } from './paypal-guards.ts';

/** What only the script on PayPal may ask. */
export const paypalRequestGuards: GuardsOf<
  'read-paypal-list' | 'read-paypal-invoice' | 'track-paypal-invoice' | 'settle-twin' | 'open-mail'
> = {
  'read-paypal-list': {
    askers: ['paypal'],
    payload: record<Ask<'read-paypal-list'>>({ invoices: listOf(isPaypalReading, mostReadings) }),
  },
  'read-paypal-invoice': {
    askers: ['paypal'],
    payload: record<Ask<'read-paypal-invoice'>>({ invoice: isPaypalReading, written: nullable(isWrittenNote) }),
  },
  'track-paypal-invoice': {
    askers: ['paypal'],
    payload: record<Ask<'track-paypal-invoice'>>({
      invoice: isPaypalReading,
      typed: isPaypalTyped,
      requestId: isId,
    }),
  },
  'settle-twin': {
    askers: ['paypal'],
    payload: record<Ask<'settle-twin'>>({
      invoice: isPaypalReading,
      twinId: isId,
      isSame: isBoolean,
      requestId: isId,
    }),
  },
  'open-mail': { askers: ['paypal'], payload: isDraftQuestion },
};
