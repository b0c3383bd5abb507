import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPaymentNotice } from '../../../utils/detection/billing-mail/read-payment-notice.ts';
import { readMail } from '../../../utils/detection/read-mail.ts';
import { readThread } from '../../../utils/detection/read-thread.ts';
import { money } from '../../../utils/domain/money.ts';
import { growth } from '../../support/growth.ts';
import { aMail, context } from '../mail/a-mail.ts';
import { aNotice, paidBody, paidSubject } from './a-notice.ts';

function rankOf(subject: string, body: string | readonly string[], from?: string): string {
  const notice = readPaymentNotice(aNotice(subject, body, from));
  return notice ? `${notice.status} ${notice.rank}` : 'none';
}

/** The body of a full payment with some lines put in the place of others. */
function paidBodyWith(changes: Readonly<Record<string, string>>): string[] {
  return paidBody.map((line) => {
    const label = Object.keys(changes).find((start) => line.startsWith(start));
    return label === undefined ? line : (changes[label] ?? '');
  });
}

describe('a notice that an invoice was paid', () => {
  it('is sure where PayPal names the invoice, what was paid and that nothing is left', () => {
    const notice = readPaymentNotice(aNotice(paidSubject, paidBody));
    expect(notice).toMatchObject({
      provider: 'paypal',
      status: 'paid',
      rank: 'sure',
      language: 'en',
      invoiceNumber: { value: '1043', evidence: { where: 'subject' } },
      payPalInvoiceId: null,
      amount: { value: money(240_000, 'EUR') },
      amountDue: { value: money(0, 'EUR') },
      payer: { name: 'Otto Lund', email: 'otto@lund.example' },
      day: '2026-03-10',
    });
  });

  it('takes PayPal’s own id of the invoice from the text or a link', () => {
    const linked = [...paidBody, 'View <https://www.paypal.com/invoice/details/inv2-aaaa-bbbb-cccc-2222>'];
    expect(readPaymentNotice(aNotice(paidSubject, linked))).toMatchObject({
      rank: 'sure',
      payPalInvoiceId: 'INV2-AAAA-BBBB-CCCC-2222',
    });
  });

  it.each([
    'Otto Lund paid for your invoice (1043)',
    'Otto Lund has paid for your invoice 1043',
    'Otto Lund has just paid for your invoice #1043',
  ])('is known by "%s"', (subject) => {
    expect(readPaymentNotice(aNotice(subject, paidBody))).toMatchObject({ rank: 'sure', payer: { name: 'Otto Lund' } });
  });

  it('reads values that stand below their labels', () => {
    const below = paidBody.flatMap((line) => line.split('\t'));
    expect(rankOf(paidSubject, below)).toBe('paid sure');
  });

  it.each([
    ['likely', 'no balance is named', paidBodyWith({ 'Amount due': '' })],
    ['likely', 'the currency is a bare sign', paidBody.map((line) => line.replace(/€([\d.,]+) EUR/, '$$$1'))],
    ['suggestion', 'the text names another invoice', paidBodyWith({ 'Invoice ID': 'Invoice ID\t1044' })],
    ['suggestion', 'a note says another amount', [...paidBody, 'Amount paid: €9.00 EUR']],
    ['suggestion', 'a note says another balance', [...paidBody, 'Amount due: €9.00 EUR']],
    ['suggestion', 'two currencies stand in it', [...paidBody, 'Invoice total: $2,400.00 USD']],
    ['suggestion', 'the text is empty', []],
  ])('is %s where %s', (rank, _why, body) => {
    expect(readPaymentNotice(aNotice(paidSubject, body))?.rank).toBe(rank);
  });

  it('is likely at most where the message is folded', () => {
    const folded = { ...aNotice(paidSubject, paidBody), folded: true };
    expect(readPaymentNotice(folded)?.rank).toBe('likely');
  });
});

describe('money that is not all there', () => {
  const partBody = [
    'You received a €400.00 EUR payment for your invoice',
    'Invoice total',
    '€2,400.00 EUR',
    'Amount due',
    '€2,000.00 EUR',
  ];

  it('is a part payment, with what is left', () => {
    expect(readPaymentNotice(aNotice('You received a partial payment for invoice 1043', partBody))).toMatchObject({
      status: 'partial',
      rank: 'sure',
      amount: { value: money(40_000, 'EUR') },
      amountDue: { value: money(200_000, 'EUR') },
    });
  });

  it('is a part payment whatever the subject says, where something is left', () => {
    expect(rankOf(paidSubject, partBody)).toBe('partial sure');
  });

  it('is no sure part payment where the sums do not fit', () => {
    const wrong = [...partBody.slice(0, 4), '€2,300.00 EUR'];
    expect(rankOf('You received a partial payment for invoice 1043', wrong)).toBe('partial likely');
  });

  it.each([
    ['pending sure', 'Payment status: Pending'],
    ['refunded suggestion', 'This payment was refunded.'],
    ['refunded suggestion', 'This payment was reversed.'],
    ['failed suggestion', 'This payment was declined.'],
  ])('is %s where it says "%s"', (expected, line) => {
    expect(rankOf(paidSubject, [...paidBody, line])).toBe(expected);
  });

  it('is pending, and tied to nothing, while PayPal reviews a payment', () => {
    expect(rankOf('We’re reviewing a payment you received', '')).toBe('pending suggestion');
  });
});

describe('money without an invoice', () => {
  it.each([
    ['service@paypal.com', 'You’ve received a payment'],
    ['service@paypal.com', "You've got money"],
    ['service@paypal.com', 'Notification of a Cleared eCheck Payment'],
    ['service@paypal.de', 'Sie haben eine Zahlung erhalten'],
    ['service@paypal.at', 'Sie haben eine Zahlung von Otto Lund erhalten'],
    ['service@paypal.de', 'Du hast 20,00 € von Otto Lund erhalten'],
    ['service@paypal.fr', 'Vous avez reçu de l’argent'],
    ['servicio@paypal.es', 'Ha recibido dinero'],
    ['assistenza@paypal.it', 'Hai ricevuto denaro'],
    ['service@paypal.nl', 'Betaling ontvangen van Otto Lund'],
  ])('is a suggestion: %s, "%s"', (from, subject) => {
    expect(rankOf(subject, '', from)).toBe('paid suggestion');
  });

  it('never becomes more by what a payer writes into a note', () => {
    const note = [
      'Otto Lund sent you €1.00 EUR',
      'Invoice ID: 1043',
      'Invoice total: €2,400.00 EUR',
      'Amount due: €0.00',
    ];
    expect(rankOf("You've got money", note)).toBe('paid likely');
  });

  it('is likely where only PayPal’s id ties it to an invoice', () => {
    const body = [
      'This email confirms that you have received a payment for $1,158.00 USD from OTTO LUND (otto@lund.example).',
      'Invoice ID: INV2-AAAA-BBBB-CCCC-2222',
    ];
    const notice = readPaymentNotice(aNotice('Notification of payment received', body, 'servicio@paypal.es'));
    expect(notice).toMatchObject({
      rank: 'likely',
      payPalInvoiceId: 'INV2-AAAA-BBBB-CCCC-2222',
      invoiceNumber: null,
      amount: { value: money(115_800, 'USD') },
      payer: { name: 'OTTO LUND', email: 'otto@lund.example' },
    });
  });
});

describe('other providers', () => {
  it('Square names invoice and amount: likely', () => {
    const body = 'Otto Lund has paid invoice #1043 for $175.00.';
    const subject = 'An invoice was paid by Otto Lund! (#1043)';
    const notice = readPaymentNotice(aNotice(subject, body, 'invoicing@messaging.squareup.com'));
    expect(notice).toMatchObject({
      provider: 'square',
      status: 'paid',
      rank: 'likely',
      invoiceNumber: { value: '1043' },
      amount: { value: { minor: 17_500 } },
      payer: { name: 'Otto Lund' },
    });
  });

  it.each([
    [
      'wave',
      'payment-support@waveapps.com',
      'Congrats, you just got paid!',
      'This is a payment from Otto Lund for $50.00.',
    ],
    ['wise', 'noreply@wise.com', 'You received 4,250.00 USD from Otto Lund', ''],
    ['wise', 'noreply@wise.com', 'Argent reçu de Otto Lund', 'Montant reçu : 56 EUR'],
    ['stripe', 'notifications@stripe.com', 'Payment of €50.00 from Otto Lund for invoice 1043', ''],
  ])('%s tells of money: a suggestion', (provider, from, subject, body) => {
    const notice = readPaymentNotice(aNotice(subject, body, from));
    expect(notice).toMatchObject({ provider, status: 'paid', rank: 'suggestion', payer: { name: 'Otto Lund' } });
    expect(notice?.amount).not.toBeNull();
  });

  it.each([
    ['invoice+statements+acct_1@stripe.com', 'Your receipt from Vendor Inc. #2520-3908'],
    ['receipts@stripe.com', 'Payment of €50.00 from Otto Lund'],
    ['invoicing@messaging.squareup.com', 'A new invoice was created for Otto Lund (#1043)'],
  ])('a receipt or another mail of theirs is none: %s, "%s"', (from, subject) => {
    expect(rankOf(subject, '', from)).toBe('none');
  });
});

describe('what somebody else wrote', () => {
  it.each([
    'service@paypal.com.evil.example',
    'service@notpaypal.com',
    'service@paypa1.com',
    'service@раypal.com',
    'service@xn--aypal-uye.com',
    'service@paypal.com@evil.example',
    'service@evil.example/paypal.com',
    'service@paypal.com.',
    'service@mail-paypal.com',
    'service@paypal.co',
    'paypal.com',
    '',
  ])('a look-alike closes nothing: %s', (from) => {
    expect(rankOf(paidSubject, paidBody, from)).toBe('none');
  });

  it('capitals in an address do not matter', () => {
    expect(rankOf(paidSubject, paidBody, 'Service@PayPal.com')).toBe('paid sure');
  });

  it.each([
    'Invoice from Otto Lund just paid for your invoice 1043',
    'Invoice from Otto Lund just paid for your invoice 1043 (0001)',
    'Otto Lund just paid for your invoice 1043 (0001)',
    'Otto Lund just paid for your invoice \u202e3401',
    'You have paid an invoice',
    'Rechnung von Nordwind (0001)',
    'Reminder: Otto Lund paid for your invoice 1043',
    'We sent your invoice (1043) for €2,400.00 EUR',
    'Your buyer has filed a case',
  ])('a subject worded by a seller never is: %s', (subject) => {
    expect(rankOf(subject, paidBody)).not.toContain('sure');
  });

  it('a mail to somebody who is to pay is none, whatever its subject says', () => {
    expect(rankOf(paidSubject, [...paidBody, 'View and Pay Invoice <https://www.paypal.com/invoice/p/#AAAA>'])).toBe(
      'none',
    );
    expect(rankOf(paidSubject, [...paidBody, 'Pay <https://py.pl/x?unp_tpcid=invoice-buyer-notification>'])).toBe(
      'none',
    );
  });

  it('a name that looks like a notice does not change which invoice it is about', () => {
    const subject = 'Bob paid for your invoice 1 paid for your invoice 1043';
    expect(readPaymentNotice(aNotice(subject, paidBody))?.invoiceNumber?.value).toBe('1043');
  });

  const shared = '../shared/hostile/own/hostile-strings.json';
  it.skipIf(!existsSync(shared))('every other domain of the shared list is refused', () => {
    const { lookalike_domains: domains }: { lookalike_domains: string[] } = JSON.parse(readFileSync(shared, 'utf8'));
    const taken = domains.filter((domain) => rankOf(paidSubject, paidBody, `service@${domain}`) !== 'none');
    expect(taken).toEqual(['paypal.com']);
  });

  const pumps = ['a@', '(', 'INV2-AAAA-', 'Amount due ', 'paid for your invoice ', '1,', '\u200b', 'x'];
  it.each(pumps)('a hostile text takes time that grows with its length only: %j', (pump) => {
    const read = (times: number) => {
      readPaymentNotice(aNotice(`${pump.repeat(200)} paid for your invoice 1`, pump.repeat(times)));
      readPaymentNotice(aNotice(paidSubject, `${pump}\n`.repeat(times / 5)));
    };
    expect(growth(read, 2_500)).toBeLessThan(2.3);
  });
});

describe('a notice among other mail', () => {
  it('is read as a payment notice with its facts and never tracked', () => {
    expect(readMail(aNotice(paidSubject, paidBody), context)).toMatchObject({
      docType: 'payment-notice',
      direction: 'received',
      track: false,
      certainty: 'unsure',
      invoices: [
        { number: { value: '1043' }, total: { value: money(240_000, 'EUR') }, amountDue: { value: money(0, 'EUR') } },
      ],
      replyKind: null,
    });
  });

  it('is no reply of the client’s', () => {
    const invoice = aMail({ body: 'Invoice number: 1043\nDue date: 8 March 2026\nTotal due: EUR 2,400.00' });
    const messages = [invoice, { ...aNotice(paidSubject, paidBody), id: 'm2' }];
    const thread = { account: context.account, ownAddresses: [], threadId: 't1', subject: 'Invoice 1043', messages };
    expect(readThread(thread).replies).toEqual([]);
  });
});
