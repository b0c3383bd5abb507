/** The currency an amount is written with; `certainty` is 1 for a code or an unmistakable sign. */
export interface CurrencySeen {
  readonly code: string;
  readonly certainty: number;
}

/** How the signs of a page are to be understood. */
export interface CurrencySigns {
  /** The sign or code that ends at `end` in the text, with where it starts. */
  endingAt(text: string, end: number): (CurrencySeen & { readonly start: number }) | null;
  /** As `endingAt`, for one that starts at `start`. */
  startingAt(text: string, start: number): (CurrencySeen & { readonly end: number }) | null;
}

/** Currencies that PayPal takes (developer documentation, "Currency codes", 2026-11-21). */
const taken = 'AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF ILS INR JPY MXN MYR NOK NZD PHP PLN RUB SEK SGD THB TWD USD';

/** Signs that mean one currency wherever they stand. */
const plain: readonly (readonly [string, string])[] = [
  ['€', 'EUR'],
  ['US$', 'USD'],
  ['$US', 'USD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['$CA', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['$AU', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['MX$', 'MXN'],
  ['$MX', 'MXN'],
  ['NT$', 'TWD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['£', 'GBP'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['₪', 'ILS'],
  ['₹', 'INR'],
  ['₱', 'PHP'],
  ['₽', 'RUB'],
  ['฿', 'THB'],
  ['RM', 'MYR'],
  ['NKr', 'NOK'],
  ['SFr.', 'CHF'],
  ['JP¥', 'JPY'],
  ['CN¥', 'CNY'],
];

/** Signs that several countries use: the page's locale says which. */
const shared: ReadonlySet<string> = new Set(['$', '¥', '￥', 'kr', 'kr.', 'Fr.']);

/** Languages of countries with dollars or pesos of their own: without a country nobody knows which a "$" is there. */
const ofManyDollars: ReadonlySet<string> = new Set(['en', 'es', 'fr', 'pt', 'zh']);

/**
 * The signs as a page in that language and country writes them: what `$` means there is asked of the browser's own
 * tables.
 *
 * @param locale a BCP 47 tag such as `en-CA`
 * @param hasCountry false where the tag names no country, so that `$` is only a guess in some languages
 * @param language null where the page's is not known
 */
export function currencySigns(locale: string, hasCountry: boolean, language: string | null): CurrencySigns {
  const isOpen = (sign: string) => !hasCountry && shared.has(sign) && !isOneCountrys(sign, language);
  const signs = new Map<string, CurrencySeen>(plain.map(([sign, code]) => [sign, { code, certainty: 1 }]));
  for (const code of taken.split(' ')) {
    const sign = signOf(code, locale);
    if (sign === code || signs.has(sign)) continue;
    signs.set(sign, { code, certainty: isOpen(sign) ? 0.5 : 0.97 });
  }
  for (const sign of shared) if (!signs.has(sign)) signs.set(sign, { code: guessOf(sign), certainty: 0.3 });
  const longest = Math.max(...[...signs.keys()].map((sign) => sign.length));
  const codes = knownCodes();

  return {
    endingAt(text, end) {
      const code = text.slice(Math.max(0, end - 3), end);
      if (codes.has(code) && !isLetter(text[end - 4])) return { code, certainty: 1, start: end - 3 };
      for (let length = Math.min(longest, end); length > 0; length--) {
        const start = end - length;
        const seen = signs.get(text.slice(start, end));
        if (seen && !(isLetter(text[start]) && isLetter(text[start - 1]))) return { ...seen, start };
      }
      return null;
    },
    startingAt(text, start) {
      const code = text.slice(start, start + 3);
      if (codes.has(code) && !isLetter(text[start + 3])) return { code, certainty: 1, end: start + 3 };
      for (let length = Math.min(longest, text.length - start); length > 0; length--) {
        const end = start + length;
        const seen = signs.get(text.slice(start, end));
        if (seen && !(isLetter(text[end - 1]) && isLetter(text[end]))) return { ...seen, end };
      }
      return null;
    },
  };
}

/** In German a "$" is the United States' and in all of our languages a "¥" Japan's, whatever the country. */
function isOneCountrys(sign: string, language: string | null): boolean {
  if (language === null) return false;
  if (sign === '$') return !ofManyDollars.has(language);
  return (sign === '¥' || sign === '￥') && language !== 'zh' && language !== 'ja';
}

function signOf(code: string, locale: string): string {
  const writer = new Intl.NumberFormat(locale, { style: 'currency', currency: code });
  return (
    writer
      .formatToParts(0)
      .find(({ type }) => type === 'currency')
      ?.value.trim() ?? code
  );
}

function guessOf(sign: string): string {
  if (sign === '$') return 'USD';
  if (sign === 'Fr.') return 'CHF';
  return sign.startsWith('kr') ? 'SEK' : 'JPY';
}

let codesKnown: ReadonlySet<string> | null = null;

function knownCodes(): ReadonlySet<string> {
  codesKnown ??= new Set(Intl.supportedValuesOf('currency'));
  return codesKnown;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /^\p{L}$/u.test(character);
}
