/** The words of a text as they are searched: lower case, without accents, letters and digits only. */
export function searchWords(text: string): string[] {
  const plain = text.slice(0, 2_000).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** The words of an invoice number, and the number as one word, so that `2026-1043` is found by `20261043`, too. */
export function numberWords(number: string | null): string[] {
  if (number === null) return [];
  const words = searchWords(number);
  return [...new Set([...words, words.join('')])].filter((word) => word !== '');
}
