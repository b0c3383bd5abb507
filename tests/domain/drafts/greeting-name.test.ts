import { describe, expect, it } from 'vitest';
import { greetingName } from '../../../utils/domain/drafts/greeting-name.ts';

describe('the name in a greeting', () => {
  it.each([
    ['Anna Weber', 'Anna', 'Anna Weber'],
    ['  Anna \t Weber ', 'Anna', 'Anna Weber'],
    ['Weber, Anna', 'Anna', 'Anna Weber'],
    ['Jean-Luc Moreau', 'Jean-Luc', 'Jean-Luc Moreau'],
    ['Zoë', 'Zoë', 'Zoë'],
    ['Dr. Anna Weber', 'Dr. Anna Weber', 'Dr. Anna Weber'],
    ['A. Weber', 'A. Weber', 'A. Weber'],
    ['ANNA WEBER', 'ANNA WEBER', 'ANNA WEBER'],
    ['Maria do Carmo Silva', 'Maria do Carmo Silva', 'Maria do Carmo Silva'],
    ['山田 太郎', '山田 太郎', '山田 太郎'],
    ['דנה כהן', '\u2068דנה כהן\u2069', '\u2068דנה כהן\u2069'],
  ])('of %s is %s, in full %s', (contact, first, full) => {
    expect(greetingName(contact)).toEqual({ first, full });
  });

  it.each([
    null,
    '',
    '   ',
    '\u200b',
    'accounts@acme.example',
    'Accounts Payable',
    'Acme Ltd.',
    'Weber GmbH',
    'Comptabilité',
    'Service Facturation',
    'Team Acme',
    'Anna <anna@acme.example>',
    'https://acme.example',
    'Filiale 12',
  ])('is left out for %j', (contact) => {
    expect(greetingName(contact)).toBeNull();
  });
});
