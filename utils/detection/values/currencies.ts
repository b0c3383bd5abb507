/** The currency an amount was written with. */
export interface CurrencyMention {
  /** ISO 4217. */
  readonly code: string;
  /** 1 for a code or an unmistakable sign; less for one that several countries use, such as `$`. */
  readonly certainty: number;
}

/** All active ISO 4217 codes of circulating currencies (list one, as maintained by SIX, seen 2026-11-21). */
const codes = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP ' +
    'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF ' +
    'IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD ' +
    'MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB ' +
    'RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD ' +
    'UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

/** Codes that are also words people write in capitals; they count only right beside an amount with decimals. */
export const wordLikeCodes: ReadonlySet<string> = new Set([
  'ALL',
  'TOP',
  'TRY',
  'CUP',
  'MOP',
  'GEL',
  'PEN',
  'LAK',
  'MAD',
  'SOS',
  'BAM',
  'BOB',
  'COP',
  'RON',
  'SAR',
  'AMD',
  'PHP',
  'NAD',
  'SCR',
  'SLE',
  'STN',
]);

/** Signs and short forms as folded text, the longest first, with the usual owner and how sure that is. */
const signs: readonly (readonly [sign: string, code: string, certainty: number])[] = [
  ['us$', 'USD', 1],
  ['us-$', 'USD', 1],
  ['usd$', 'USD', 1],
  ['a$', 'AUD', 1],
  ['au$', 'AUD', 1],
  ['aud$', 'AUD', 1],
  ['ca$', 'CAD', 1],
  ['cad$', 'CAD', 1],
  ['cdn$', 'CAD', 1],
  ['can$', 'CAD', 1],
  ['c$', 'CAD', 0.9],
  ['nz$', 'NZD', 1],
  ['hk$', 'HKD', 1],
  ['sg$', 'SGD', 1],
  ['s$', 'SGD', 0.9],
  ['mx$', 'MXN', 1],
  ['nt$', 'TWD', 1],
  ['r$', 'BRL', 1],
  ['ar$', 'ARS', 1],
  ['cl$', 'CLP', 1],
  ['$ ca', 'CAD', 1],
  ['$ca', 'CAD', 1],
  ['$ can', 'CAD', 1],
  ['$ us', 'USD', 1],
  ['$us', 'USD', 1],
  ['$', 'USD', 0.7],
  ['€', 'EUR', 1],
  ['£', 'GBP', 0.95],
  ['¥', 'JPY', 0.8],
  ['￥', 'JPY', 0.8],
  ['円', 'JPY', 1],
  ['元', 'CNY', 0.9],
  ['₹', 'INR', 1],
  ['₽', 'RUB', 1],
  ['₴', 'UAH', 1],
  ['₺', 'TRY', 1],
  ['₩', 'KRW', 1],
  ['₪', 'ILS', 1],
  ['₫', 'VND', 1],
  ['₱', 'PHP', 0.9],
  ['₦', 'NGN', 1],
  ['₡', 'CRC', 1],
  ['฿', 'THB', 1],
  ['₲', 'PYG', 1],
  ['₵', 'GHS', 1],
  ['₸', 'KZT', 1],
  ['ر.س', 'SAR', 1],
  ['د.إ', 'AED', 1],
  ['rs.', 'INR', 0.8],
  ['rs', 'INR', 0.75],
  ['rp', 'IDR', 0.9],
  ['rm', 'MYR', 0.9],
  ['zl', 'PLN', 1],
  ['kc', 'CZK', 0.95],
  ['ft', 'HUF', 0.9],
  ['lei', 'RON', 0.9],
  ['fr.', 'CHF', 0.9],
  ['sfr.', 'CHF', 1],
  ['sfr', 'CHF', 1],
  ['kr.', 'DKK', 0.5],
  ['kr', 'SEK', 0.5],
  ['eur.', 'EUR', 1],
  ['euros', 'EUR', 1],
  ['euro', 'EUR', 1],
  ['dollars', 'USD', 0.7],
  ['us dollars', 'USD', 1],
  ['pounds', 'GBP', 0.9],
  ['franken', 'CHF', 1],
  ['francs', 'CHF', 0.8],
  ['yen', 'JPY', 1],
  ['reais', 'BRL', 1],
];

/** Letters that stand for a currency behind a number only; before one they are an abbreviation (`FT 2026/45`). */
const behindOnly: ReadonlySet<string> = new Set(['ft', 'zl', 'kc', 'lei', 'pounds', 'dollars', 'francs', 'yen']);

const bySign = new Map(signs.map(([sign, code, certainty]) => [sign, { code, certainty }]));
const longestSign = Math.max(...signs.map(([sign]) => sign.length));

/** True where the three characters are an ISO 4217 code in capitals. */
export function isCurrencyCode(text: string): boolean {
  return codes.has(text);
}

/** The currency sign, short form or code that ends at `end`, with where it starts; `folded` is the folded `text`. */
export function currencyEndingAt(text: string, folded: string, end: number): (CurrencyMention & { at: number }) | null {
  const code = text.slice(Math.max(0, end - 3), end).toUpperCase();
  if (codes.has(code) && isCodeCase(text.slice(end - 3, end)) && !isLetter(folded[end - 4])) {
    return { code, certainty: 1, at: end - 3 };
  }
  for (let length = Math.min(longestSign, end); length > 0; length -= 1) {
    const sign = folded.slice(end - length, end);
    const mention = bySign.get(sign);
    if (mention && !behindOnly.has(sign) && !(isLetter(folded[end - length]) && isLetter(folded[end - length - 1]))) {
      return { ...mention, at: end - length };
    }
  }
  return null;
}

/** As `currencyEndingAt`, for one that starts at `start`. */
export function currencyStartingAt(
  text: string,
  folded: string,
  start: number,
): (CurrencyMention & { to: number }) | null {
  const code = text.slice(start, start + 3).toUpperCase();
  if (codes.has(code) && isCodeCase(text.slice(start, start + 3)) && !isLetter(folded[start + 3])) {
    return { code, certainty: 1, to: start + 3 };
  }
  for (let length = Math.min(longestSign, folded.length - start); length > 0; length -= 1) {
    const end = start + length;
    const mention = bySign.get(folded.slice(start, end));
    if (mention && !(isLetter(folded[end - 1]) && isLetter(folded[end]))) return { ...mention, to: end };
  }
  return null;
}

/** Codes stand in capitals; `Eur` and `eur` are written, too, and mean nothing else. */
function isCodeCase(word: string): boolean {
  return word === word.toUpperCase() || word.toUpperCase() === 'EUR' || word.toUpperCase() === 'USD';
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /^\p{L}$/u.test(character);
}
