/**
 * Languages of Gmail's interface whose months have names. Month names of one hardly ever mean another month in the
 * next (Croatian does, and is left out); the order is that of likelihood.
 */
const languages =
  'en de fr es it nl pt ja ru pl sv da nb fi cs sk hu ro uk tr el bg ca et lv lt sl sr id ms vi hi he ar fa th'.split(
    ' ',
  );

const monthsOf = new Map<string, ReadonlyMap<string, number>>();

/**
 * The month, 1 to 12, that a word names in full or shortened, with or without its dot: first in the given language
 * (a BCP 47 tag), then in any. Null for any other word. The names are those of the browser's own `Intl`.
 */
export function monthNamed(word: string, language: string | null): number | null {
  const name = plain(word);
  if (name.length < 2) return null;
  const primary = language?.toLowerCase().split(/[-_]/)[0];
  const order = primary && languages.includes(primary) ? [primary, ...languages] : languages;
  for (const candidate of order) {
    const month = monthsIn(candidate).get(name);
    if (month !== undefined) return month;
  }
  return null;
}

/** Made when first asked for: the first language nearly always answers. */
function monthsIn(language: string): ReadonlyMap<string, number> {
  const made = monthsOf.get(language);
  if (made) return made;
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    // With a day the month may stand in another case than alone (ноября, ноябрь).
    for (const around of [{}, { day: 'numeric' as const }]) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month, ...around, timeZone: 'UTC' });
      for (let at = 0; at < 12; at++) {
        const part = format.formatToParts(Date.UTC(2025, at, 1)).find(({ type }) => type === 'month');
        if (part && !/\d/.test(part.value)) names.set(plain(part.value), at + 1);
      }
    }
  }
  // German "Sept." and "Mär": Intl's short form differs from what Gmail writes in a few places.
  for (const [name, month] of [...names]) if (name.length > 4) remember(names, name.slice(0, 4), month);
  for (const [name, month] of [...names]) if (name.length > 3) remember(names, name.slice(0, 3), month);
  monthsOf.set(language, names);
  return names;
}

/** A shortened name counts only where it is short for one month ("jui" could be juin or juillet). */
function remember(names: Map<string, number>, short: string, month: number): void {
  const others = [...names].some(([name, named]) => named !== month && name.startsWith(short));
  if (!others && !names.has(short)) names.set(short, month);
}

function plain(word: string): string {
  return word.toLocaleLowerCase('und').normalize('NFC').replace(/\.$/, '').trim();
}
