import { describe, expect, it } from 'vitest';
import { findPaymentLink } from '../../../utils/detection/mail/payment-link.ts';
import { linesOfText, readLine } from '../../../utils/detection/text/line.ts';

function linkIn(text: string): string | null {
  const lines = linesOfText(text).map((line, index) => readLine(line, index, 'body'));
  return findPaymentLink(lines)?.value ?? null;
}

describe('the link at which an invoice can be paid', () => {
  it.each([
    ['Pay online <https://pay.example/i/12>', 'https://pay.example/i/12'],
    ['You can pay this invoice here: https://pay.example/i/12.', 'https://pay.example/i/12'],
    ['Jetzt bezahlen <https://rechnung.example/12>', 'https://rechnung.example/12'],
    ['Payer en ligne <https://facture.example/12>', 'https://facture.example/12'],
    ['https://paypal.me/ada/640', 'https://paypal.me/ada/640'],
    ['Link <https://invoice.stripe.com/i/acct_1/live_2>', 'https://invoice.stripe.com/i/acct_1/live_2'],
    ['Pay the invoice:\nhttps://pay.example/i/12', 'https://pay.example/i/12'],
    ['Website <https://byron.example> Pay now <https://pay.example/i/12>', 'https://pay.example/i/12'],
  ])('%j', (text, expected) => {
    expect(linkIn(text)).toBe(expected);
  });

  it.each([
    ['without words for paying', 'See https://byron.example/work'],
    ['not https', 'Pay online <http://pay.example/i/12>'],
    ['a mail address', 'Pay online <mailto:pay@byron.example>'],
    ['with a user name', 'Pay online <https://paypal.me@evil.example/12>'],
    ['with a port', 'Pay online <https://pay.example:8443/12>'],
    ['a bare number of a machine', 'Pay online <https://192.0.2.1/12>'],
    ['no address at all', 'Pay online <https://>'],
  ])('is never one %s', (_, text) => {
    expect(linkIn(text)).toBeNull();
  });

  it('does not take a look-alike for a payment service', () => {
    expect(linkIn('https://paypal.me.evil.example/ada')).toBeNull();
    expect(linkIn('https://notpaypal.me/ada')).toBeNull();
  });
});
