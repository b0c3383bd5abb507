import type { MailMessage } from '../../../utils/detection/reading.ts';
import { aMail, me } from '../mail/a-mail.ts';

/** A mail of PayPal's to the user, unless the test says otherwise. */
export function aNotice(subject: string, body: string | readonly string[], from = 'service@paypal.com'): MailMessage {
  return aMail({
    from: { name: 'service@paypal.com', email: from },
    to: [me],
    subject,
    body: typeof body === 'string' ? body : body.join('\n'),
  });
}

/** Paid in full: €2,400.00 for invoice 1043. */
export const paidBody: readonly string[] = [
  'Hello Ada Byron,',
  'You received a €2,400.00 EUR payment',
  'Customer',
  'Otto Lund',
  'otto@lund.example',
  'Invoice ID\t1043',
  'Total\t€2,400.00 EUR',
  'Amount paid\t€2,400.00 EUR',
  'Amount due\t€0.00 EUR',
  'Transaction ID: 4AB12345CD67890EF',
];
export const paidSubject = 'Otto Lund just paid for your invoice 1043';
