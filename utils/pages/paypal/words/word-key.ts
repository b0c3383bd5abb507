/**
 * Stand for values that were found in a text, so that the words around them can be looked up. They are code points that
 * Unicode keeps out of texts for good, so no page's words or icons can be taken for one.
 */
export const amountMark = '\uFDD0';
export const dateMark = '\uFDD1';
export const countMark = '\uFDD2';

/** Stands where one element of the page ends and the next begins without a space between them. */
export const seam = '\uFDD3';

/**
 * What two wordings have in common that differ only in capitals, accents, spaces and signs: `N.º de factura` and
 * `Nº DE FACTURA` are one, and so is a word that a page breaks into several elements.
 */
export function wordKey(text: string): string {
  return text
    .slice(0, 400)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\uFDD0-\uFDD2]+/gu, '');
}

/** As the seam, before something that is set smaller and higher: the cents of `$1,050⁰⁰`. */
export const raisedSeam = '\uFDD4';
