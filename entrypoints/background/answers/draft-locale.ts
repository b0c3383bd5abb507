import { type Language, languageOf } from '../../../utils/domain/language.ts';
import { regionsOf } from '../../../utils/domain/language-regions.ts';

/** The region a currency is at home in, where that decides how a language writes dates and amounts. */
const regionOfCurrency: Readonly<Record<string, string>> = {
  USD: 'US',
  CAD: 'CA',
  AUD: 'AU',
  NZD: 'NZ',
  INR: 'IN',
  ZAR: 'ZA',
  CHF: 'CH',
  MXN: 'MX',
  ARS: 'AR',
  COP: 'CO',
  CLP: 'CL',
  BRL: 'BR',
};

/**
 * How a draft writes dates and amounts: as the currency's home does where the language is spoken there, else as the
 * user's own region does, else as the language usually does.
 *
 * @param userLocale the browser's language as a BCP 47 tag
 */
export function draftLocale(language: Language, currency: string, userLocale: string): string {
  const spokenIn = regionsOf[language];
  const home = regionOfCurrency[currency];
  if (home !== undefined && spokenIn.includes(home)) return `${language}-${home}`;
  const own = languageOf(userLocale) === language ? userLocale.split(/[-_]/)[1]?.toUpperCase() : undefined;
  return `${language}-${own !== undefined && spokenIn.includes(own) ? own : spokenIn[0]}`;
}
