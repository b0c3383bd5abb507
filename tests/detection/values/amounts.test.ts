import { describe, expect, it } from 'vitest';
import { readLine } from '../../../utils/detection/text/line.ts';
import { moneyOf } from '../../../utils/detection/values/amounts.ts';
import { toDecimal } from '../../../utils/domain/money.ts';

function amountsIn(text: string): string[] {
  return readLine({ text }, 0, 'body').amounts.map((amount) => {
    const money = moneyOf(amount, amount.currency?.code ?? 'XXX');
    return `${money ? toDecimal(money) : 'none'} ${amount.currency?.code ?? '-'}`;
  });
}

describe('amounts in a line', () => {
  it.each([
    ['Total: €1,234.56', ['1234.56 EUR']],
    ['Gesamt 1.234,56 €', ['1234.56 EUR']],
    ['Total CHF 1’234.50', ['1234.50 CHF']],
    ['Total 1 234,56 € TTC', ['1234.56 EUR']],
    ['Total 1\u202f234,56\u00a0€', ['1234.56 EUR']],
    ['₹1,23,456.00 due', ['123456.00 INR']],
    ['macht 1.234,- EUR', ['1234.00 EUR']],
    ['CHF 50.--', ['50.00 CHF']],
    ['about €2.4k', ['2400.00 EUR']],
    ['US$ 12,345.67', ['12345.67 USD']],
    ['CA$4,310.75 incl. tax', ['4310.75 CAD']],
    ['$18,500.00 MXN', ['18500.00 MXN']],
    ['¥185,000', ['185000 JPY']],
    ['KWD 12.500', ['12.500 KWD']],
    ['EUR 3.200,50 is attached', ['3200.50 EUR']],
    ['1.000 EUR', ['1000.00 EUR']],
    ['980,40 euro', ['980.40 EUR']],
    ['450 kr', ['450.00 SEK']],
    ['1 500,00 zł', ['1500.00 PLN']],
    ['R$ 1.250,00', ['1250.00 BRL']],
    ['€100 and £20', ['100.00 EUR', '20.00 GBP']],
    ['invoice 2026-018 (USD 975)', ['975.00 USD']],
  ])('%s', (text, expected) => {
    expect(amountsIn(text)).toEqual(expected);
  });

  it.each([
    ['a percentage', '19 % VAT, 21% btw'],
    ['a telephone number', 'Call +44 20 7946 0958 now'],
    ['an identifier', 'INV-2026-003, SK/26/011, KR87654321012'],
    ['a time', 'at 10:30 or 14:00'],
    ['a count of hours or days', '12 hours, 30 Tage, 5 jours'],
    ['an IBAN', 'DE89 3704 0044 0532 0130 00'],
    ['an address of the web', 'https://pay.example/1200 and me@1200.example'],
    ['a version', '1.2.3.4'],
    ['a document prefix that is also a currency', 'FT 2026/45'],
  ])('does not take %s for an amount', (_, text) => {
    expect(amountsIn(text)).toEqual([]);
  });

  it.each([
    ['-45.00 EUR', '-45.00'],
    ['€-1,970.20', '-1970.20'],
    ['45,00- EUR', '-45.00'],
    ['Refund\t(45.00) EUR', '-45.00'],
    ['the fee (45.00 EUR)', '45.00'],
  ])('reads the sign of %s', (text, expected) => {
    expect(amountsIn(text)).toEqual([`${expected} EUR`]);
  });
});
