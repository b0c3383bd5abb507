import type { ClientMemory } from '../domain/client-memory.ts';
import { numberShape, onlyOfShape } from '../domain/number-shape.ts';
import { found } from './facts/found.ts';
import type { InvoiceReading, MailMessage } from './reading.ts';

/**
 * The reading as the user has taught it for this client: a number of the shape that theirs have goes before one that
 * has not.
 *
 * @param message the message that carried the invoice
 */
export function readByMemory(
  invoice: InvoiceReading,
  { numberShape: shape }: ClientMemory,
  message: MailMessage,
): InvoiceReading {
  if (shape === null || (invoice.number && numberShape(invoice.number.value) === shape)) return invoice;
  const inSubject = onlyOfShape(shape, message.subject);
  const number = inSubject ?? onlyOfShape(shape, message.body);
  if (number === null) return invoice;
  return { ...invoice, number: found(number, 0.9, number, inSubject ? 'subject' : 'body', 'client-number-shape') };
}
