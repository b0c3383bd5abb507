import { interfaceLocale } from './message.ts';

/** The countries that can be chosen: those our users mostly bill from and to. Any other code that is kept stays. */
const codes = `AE AR AT AU BE BG BR CA CH CL CN CO CY CZ DE DK EE ES FI FR GB GR HK HR HU IE IL IN IS IT JP KE KR LI LT
  LU LV MC MT MX MY NG NL NO NZ PE PH PL PT RO RS SE SG SI SK TH TR UA US UY VN ZA`.split(/\s+/);

/** The name of a country in the interface's language; its code where there is none. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(interfaceLocale(), { type: 'region' }).of(code) ?? code;
}

/** Every country that can be chosen, in order of its name. `kept` is among them whatever it is. */
export function countryChoices(kept: string): { readonly value: string; readonly words: string }[] {
  const all = kept === '' || codes.includes(kept) ? codes : [...codes, kept];
  return all
    .map((code) => ({ value: code, words: countryName(code) }))
    .sort((a, b) => a.words.localeCompare(b.words, interfaceLocale()));
}
