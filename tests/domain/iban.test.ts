import { describe, expect, it } from 'vitest';
import { isIban, typedIban, writtenIban } from '../../utils/domain/iban.ts';

// Examples from the public explanations of the standard.
const sound = ['DE89370400440532013000', 'GB82WEST12345698765432', 'FR1420041010050500013M02606', 'NL91ABNA0417164300'];

describe('an IBAN', () => {
  it.each(sound)('%s is one', (iban) => expect(isIban(iban)).toBe(true));

  it.each(sound)('%s is none with two figures exchanged, or one too many or too few', (iban) => {
    const swapped = iban.slice(0, 2) + iban.charAt(3) + iban.charAt(2) + iban.slice(4);
    expect(isIban(swapped)).toBe(false);
    expect(isIban(`${iban}0`)).toBe(false);
    expect(isIban(iban.slice(0, -1))).toBe(false);
  });

  it.each([
    ['de89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
    ['NL91-ABNA-0417-1643-00', 'NL91ABNA0417164300'],
    ['', null],
    ['DE00 3704 0044 0532 0130 00', null],
    ['my account', null],
  ])('typed as %s is %s', (typed, iban) => expect(typedIban(typed)).toBe(iban));

  it('is written in groups of four', () => {
    expect(writtenIban('DE89370400440532013000')).toBe('DE89 3704 0044 0532 0130 00');
  });
});
