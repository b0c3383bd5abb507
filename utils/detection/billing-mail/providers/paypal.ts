import type { Language } from '../../../domain/language.ts';
import type { PaymentStatus } from '../payment-notice.ts';
import type { NoticeWording, ProviderTable } from '../provider-table.ts';

function seen(
  says: string,
  language: Language,
  status: PaymentStatus | null,
  source = 'public parsers of real mail',
): NoticeWording {
  return { says, language, status, seen: '2026-11-21', source };
}

/** The status is one of PayPal's; how its mail puts it into words was not seen. */
function assumed(says: string, status: PaymentStatus): NoticeWording {
  return { says, language: 'en', status, seen: null, source: 'status of PayPal Invoicing v2' };
}

/**
 * PayPal's mail to merchants. No form of "paid for your invoice" was found in a language other than English; what was
 * found in the others tells of money without an invoice, and in Portuguese nothing was found.
 */
export const paypal: ProviderTable = {
  provider: 'paypal',
  hosts: [
    ...['paypal.com', 'intl.paypal.com', 'updates.paypal.com', 'paypal.co.uk', 'paypal.de', 'paypal.at', 'paypal.ch'],
    ...['paypal.fr', 'paypal.nl', 'paypal.es', 'paypal.it', 'e.paypal.de', 'e.paypal.fr'],
  ],
  mailboxes: null,
  mostRank: 'sure',
  subjects: [
    seen('{payer} paid for your invoice {number}', 'en', 'paid', 'four public parsers of real mail'),
    seen('You received a partial payment for invoice {number}', 'en', 'partial'),
    seen('{payer} just made a partial payment for invoice {number}', 'en', 'partial'),
    seen('{payer} just made a partial payment for your invoice {number}', 'en', 'partial'),
    seen('{payer} just made a partial payment{rest}', 'en', 'partial'),
    seen('Notification of payment received', 'en', 'paid', 'a public parsing guide'),
    seen("You've received a payment", 'en', 'paid'),
    seen("You've got money", 'en', 'paid'),
    seen('Notification of a cleared eCheck payment{rest}', 'en', 'paid'),
    seen("We're reviewing a payment you{rest}", 'en', 'pending'),
    seen('Sie haben eine Zahlung erhalten', 'de', 'paid'),
    seen('Sie haben eine Zahlung von {payer} erhalten', 'de', 'paid'),
    seen('Sie haben Geld erhalten', 'de', 'paid'),
    seen('Du hast {amount} von {payer} erhalten', 'de', 'paid'),
    seen('Zahlungseingang{rest}', 'de', 'paid'),
    seen("Vous avez reçu de l'argent", 'fr', 'paid'),
    seen('Ha recibido dinero', 'es', 'paid'),
    seen('Ha recibido un pago', 'es', 'paid'),
    seen('Hai ricevuto denaro', 'it', 'paid'),
    seen('Betaling ontvangen van {payer}', 'nl', 'paid'),
    seen('Kennisgeving: betaling ontvangen', 'nl', 'paid'),
    assumed('You sent a refund{rest}', 'refunded'),
    assumed('You issued a refund{rest}', 'refunded'),
    assumed('A payment you received was reversed{rest}', 'refunded'),
  ],
  sentences: [
    seen('you received a {amount} payment', 'en', null),
    seen('received a payment for {amount} from {payer}', 'en', null, 'a public parsing guide'),
    seen('{payer} sent you {amount}', 'en', null),
    seen('{payer} vous a envoyé {amount}', 'fr', null),
    assumed('payment status: pending', 'pending'),
    assumed('payment is pending', 'pending'),
    assumed('paid with an eCheck', 'pending'),
    assumed('reviewing this payment', 'pending'),
    assumed('payment is on hold', 'pending'),
    assumed('payment was refunded', 'refunded'),
    assumed('payment was reversed', 'refunded'),
    assumed('payment was declined', 'failed'),
    assumed('payment failed', 'failed'),
  ],
  labels: [
    ['amount due', 'amountDue'],
    ['balance due', 'amountDue'],
    ['amount paid', 'amount'],
    ['invoice total', 'invoiceTotal'],
    ['total', 'invoiceTotal'],
    ['invoice id', 'number'],
    ['invoice number', 'number'],
    ['customer', 'payer'],
    ['buyer', 'payer'],
    ['betrag', 'amount'],
    ['von', 'payer'],
  ],
  payerSubjects: [
    ...['invoice from', 'reminder', 'money request', 'rechnung von', 'zahlungsaufforderung', 'geldanforderung'],
    ...['facture de', "demande d'argent", 'demande de paiement', 'factura de', 'solicitud de dinero'],
    ...['solicitud de pago', 'fattura da', 'richiesta di denaro', 'richiesta di pagamento', 'factuur van'],
    ...['betaalverzoek', 'fatura de', 'pedido de dinheiro', 'pedido de pagamento'],
  ],
  payerMarks: [
    ...['view and pay invoice', 'invoice-buyer-notification', 'invoice-buyer-reminder', 'invoice/payerview'],
    ...['requestmoney-notifications-requestee', 'rt000238', 'rt000274', 'rt000186', 'ppc000977', 'ppc001017'],
  ],
};
