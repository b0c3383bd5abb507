/** A word, a number or one of the signs that carry meaning in labels (`#`, `°`, `%`, currency signs). */
export interface Token {
  /** Folded; see `fold`. */
  readonly word: string;
  /** Position of the first character in the line. */
  readonly start: number;
  /** Position after the last character. */
  readonly end: number;
}

const signs = '#°º№%&@€$£';

/** The tokens of a folded line, in order. Letters and digits stand together in one word. Linear. */
export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  for (let at = 0; at <= folded.length; at += 1) {
    const character = folded.charAt(at);
    if (isWordCharacter(character)) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) {
      tokens.push({ word: folded.slice(start, at), start, end: at });
      start = -1;
    }
    if (character !== '' && signs.includes(character)) tokens.push({ word: character, start: at, end: at + 1 });
  }
  return tokens;
}

/** True for a digit `0` to `9`. */
export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9' && character.length === 1;
}

/** True for a letter of any alphabet and for digits. */
export function isWordCharacter(character: string | undefined): boolean {
  if (!character) return false;
  const code = character.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return (
    code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !isFullWidthSign(code)
  );
}

function isFullWidthSign(code: number): boolean {
  return (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xffef) || (code >= 0xfe00 && code <= 0xfe0f);
}
