const ellipsis = /\s?(?:…|\.{3})$/u;

/** True for what a page had no room to write in full: `Arbeitsgemeinschaft zur…`. */
export function isCutShort(shown: string): boolean {
  return shown.length > 1 && ellipsis.test(shown);
}

/** True where `words` are what was cut short. */
export function isInFull(words: string, shown: string): boolean {
  return isCutShort(shown) && !isCutShort(words) && words.startsWith(shown.replace(ellipsis, ''));
}
