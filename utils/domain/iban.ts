/**
 * How long an IBAN (ISO 13616) is, by country, for the countries of Europe. One of another country is taken with any
 * length the standard allows: the check digits still catch a slip of the hand.
 */
const lengths: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
};

/** True where the text is an IBAN in capitals without spaces, of its country's length, with right check digits. */
export function isIban(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(value)) return false;
  const length = lengths[value.slice(0, 2)];
  return (length === undefined || value.length === length) && remainder(value) === 1;
}

/** An IBAN as a person types it, without spaces and in capitals; null where it is none. */
export function typedIban(typed: string): string | null {
  const plain = typed
    .slice(0, 100)
    .replace(/[\s.-]/g, '')
    .toUpperCase();
  return isIban(plain) ? plain : null;
}

/** In groups of four, as it is written on paper: `DE89 3704 0044 0532 0130 00`. */
export function writtenIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}

/** ISO 7064, MOD 97-10: the first four characters last, letters as 10 to 35, digit by digit. */
function remainder(iban: string): number {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest;
}
