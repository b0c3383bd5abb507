import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../utils/detection/structured-markup/read-markup.ts';
import { growth } from '../../support/growth.ts';

const jsonLd = (thing: unknown) => `<p>Hello</p><script type="application/ld+json">${JSON.stringify(thing)}</script>`;

const invoice = {
  '@context': 'https://schema.org',
  '@type': 'Invoice',
  confirmationNumber: 'R-17',
  accountId: 'C-4',
  paymentDueDate: '2026-03-31T00:00:00+02:00',
  totalPaymentDue: { '@type': 'PriceSpecification', price: 1234.5, priceCurrency: 'EUR' },
  provider: { '@type': 'Organization', name: 'Studio Nord' },
  customer: { '@type': 'Person', name: 'Jane Doe' },
};

function facts(html: string) {
  const reading = readMarkup(html);
  const [first] = reading?.invoices ?? [];
  return {
    docType: reading?.docType,
    number: first?.number?.value,
    due: first?.dueDate?.value,
    amountDue: first?.amountDue?.value,
    seller: reading?.seller?.value,
    buyer: reading?.buyer?.value,
  };
}

const expected = {
  docType: 'invoice',
  number: 'R-17',
  due: '2026-03-31',
  amountDue: { minor: 123_450, currency: 'EUR' },
  seller: 'Studio Nord',
  buyer: 'Jane Doe',
};

describe('structured markup of an invoice', () => {
  it('is read from JSON-LD, in a graph or alone', () => {
    expect(facts(jsonLd(invoice))).toEqual(expected);
    expect(facts(jsonLd({ '@graph': [{ '@type': 'Organization' }, invoice] }))).toEqual(expected);
  });

  it('is read from microdata', () => {
    const html = `<div itemscope itemtype="http://schema.org/Invoice"><b itemprop="confirmationNumber">R-<i>17</i></b>
      <div itemprop="totalPaymentDue" itemscope itemtype="http://schema.org/MonetaryAmount">
      <meta itemprop="currency" content="EUR"><meta itemprop="value" content="1234.50"></div>
      <time itemprop="paymentDueDate" datetime="2026-03-31">31 March</time>
      <div itemprop="provider" itemscope itemtype="http://schema.org/Organization"><span itemprop="name">Studio Nord</span></div>
      <div itemprop="customer" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Jane Doe</span></div></div>`;
    expect(facts(html)).toEqual(expected);
  });

  it('is read from RDFa', () => {
    const html = `<div vocab="https://schema.org/" typeof="Invoice"><b property="confirmationNumber">R-17</b>
      <div property="totalPaymentDue" typeof="PriceSpecification"><i property="price">1234.50</i> <i property="priceCurrency">EUR</i></div>
      <time property="paymentDueDate">2026-03-31T12:00:00</time><div property="broker" typeof="Organization"><b property="name">Studio Nord</b></div>
      <div property="customer" typeof="Person"><b property="name">Jane Doe</b></div></div>`;
    expect(facts(html)).toEqual(expected);
  });

  it('that is paid owes nothing', () => {
    const paid = { ...invoice, paymentStatus: 'https://schema.org/PaymentComplete' };
    expect(facts(jsonLd(paid)).amountDue).toEqual({ minor: 0, currency: 'EUR' });
  });

  it('takes no account of the client for the number of the invoice', () => {
    const { confirmationNumber: _, ...without } = invoice;
    expect(facts(jsonLd(without)).number).toBeUndefined();
  });

  it('gives a link to pay at only where it is https', () => {
    const paying = (target: string) => jsonLd({ ...invoice, potentialAction: { '@type': 'PayAction', target } });
    expect(readMarkup(paying('https://pay.example/1'))?.invoices[0]?.paymentLink?.value).toBe('https://pay.example/1');
    expect(readMarkup(paying('javascript:alert(1)'))?.invoices[0]?.paymentLink).toBeNull();
  });
});

describe('other markup', () => {
  it('of an order or a delivery says so and holds no invoice', () => {
    expect(readMarkup(jsonLd({ '@type': 'Order' }))).toMatchObject({ docType: 'order', invoices: [] });
    expect(readMarkup(jsonLd({ '@type': 'ParcelDelivery' }))).toMatchObject({ docType: 'delivery' });
  });

  it.each([
    '<p>No markup</p>',
    jsonLd({ '@type': 'Person', name: 'Jane' }),
    jsonLd({ '@type': 'constructor' }),
    '<script type="application/ld+json">{"@type": "Invoice", </script>',
    '',
  ])('is none of ours (case %#)', (html) => {
    expect(readMarkup(html)).toBeNull();
  });

  it.each<(times: number) => string>([
    (times) => '<div itemscope itemtype="http://schema.org/Invoice">'.repeat(times),
    (times) => '<b itemprop="name" itemscope>'.repeat(4 * times),
    (times) => `<script type="application/ld+json">${'['.repeat(10 * times)}`,
    (times) =>
      `<script type="application/ld+json">${'{"@type":"Invoice","a":'.repeat(times)}1${'}'.repeat(times)}</script>`,
    (times) => `<div itemscope>${'<i itemprop=a>'.repeat(6 * times)}`,
  ])('that is hostile takes time that grows with its length only (case %#)', (html) => {
    expect(growth((times) => void readMarkup(html(times)), 1_250)).toBeLessThan(2.3);
  });
});
