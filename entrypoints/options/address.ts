/** Where the dashboard is: the screen's name and what it is about, from the part of the address after `#`. */
export interface Place {
  readonly name: string;
  readonly about: string;
}

/** Reads `#name/about`. What cannot be decoded is taken as about nothing. */
export function placeOf(hash: string): Place {
  const [, name = '', about = ''] = /^#?([^/]*)\/?(.*)$/s.exec(hash) ?? [];
  return { name, about: decoded(about) };
}

/** The address of a screen, as a link within the dashboard. */
export function addressOf(name: string, about = ''): string {
  return about ? `#${name}/${encodeURIComponent(about)}` : `#${name}`;
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return '';
  }
}
