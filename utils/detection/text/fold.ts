/** Characters that stand for a plainer one. Each maps to exactly one character, so that positions stay true. */
const plainer: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '−': '-',
  '⁄': '/',
  '：': ':',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\u200b': ' ',
  '\ufeff': ' ',
  '\u00ad': '-',
};

const cache = new Map<string, string>();

/**
 * The text in lower case, without accents, with plain spaces, dashes and quotation marks, and with every character at
 * the position it had: what labels and words are compared in. Linear.
 */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      folded += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text.charAt(at);
      continue;
    }
    folded += foldCharacter(text.charAt(at));
  }
  return folded;
}

function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const lower = character.toLowerCase();
  const base = (plainer[lower] ?? lower.normalize('NFD')).charAt(0);
  const folded = base.length === 1 ? base : character;
  // The cache is bounded by the 65,536 code units there are; a page of CJK adds a few thousand.
  cache.set(character, folded);
  return folded;
}
