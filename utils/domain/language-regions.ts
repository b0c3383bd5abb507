import type { Language } from './language.ts';

/**
 * Where a language has several ways to write dates and amounts: the countries whose own way is taken, as ISO 3166
 * codes, the usual one first.
 */
export const regionsOf: Readonly<Record<Language, readonly [usual: string, ...others: string[]]>> = {
  en: ['GB', 'US', 'CA', 'AU', 'NZ', 'IN', 'ZA', 'IE'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'CH', 'CA', 'BE'],
  es: ['ES', 'MX', 'AR', 'CO', 'CL', 'US'],
  it: ['IT', 'CH'],
  nl: ['NL', 'BE'],
  pt: ['PT', 'BR'],
};
