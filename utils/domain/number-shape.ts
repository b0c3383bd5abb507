/** Longer is no invoice number. */
const longestNumber = 40;
/** A number of digits alone is told from a year, a sum or a postcode only where it is this long. */
const leastBareDigits = 5;

/**
 * What a user's invoice numbers have in common: letters and signs as they stand, each run of digits as `9`; of a number
 * of digits alone their count as well. `RE-2026/041` is of the shape `RE-9/9`. Null where it is no pattern to go by.
 */
export function numberShape(number: string): string | null {
  const plain = number.trim().toUpperCase();
  if (plain.length === 0 || plain.length > longestNumber || /\s/.test(plain) || !/\d/.test(plain)) return null;
  if (!/^\d+$/.test(plain)) return plain.replace(/\d+/g, '9');
  return plain.length < leastBareDigits ? null : '9'.repeat(plain.length);
}

/** The one word of the text that is of the shape, as it stands; null where none is or several are. */
export function onlyOfShape(shape: string, text: string): string | null {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[^\s,;()<>"]+/g)) {
    if (word.length > 2 * longestNumber) continue;
    const bare = word.replace(/^[.:#*'[]+/, '').replace(/[.:!?*'\]]+$/, '');
    if (bare.length <= longestNumber && numberShape(bare) === shape) words.add(bare);
    if (words.size > 1) return null;
  }
  return [...words][0] ?? null;
}
