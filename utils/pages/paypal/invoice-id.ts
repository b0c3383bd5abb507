/**
 * PayPal's ids of invoices: `INV2-` and four groups of four. In 19 ids seen until 2026-11-21 the alphabet is A to Z
 * without I and O, and 2 to 9; matched loosely, because that alphabet is documented nowhere.
 */
const anywhere = /INV2-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}(?![A-Z0-9])/gi;

const whole = /^INV2-(?:[A-Z0-9]{4}-){3}[A-Z0-9]{4}$/i;

/** The id in capitals, or null where the text is none. */
export function parseInvoiceId(text: string): string | null {
  return whole.test(text) ? text.toUpperCase() : null;
}

/** The different ids a text names, in capitals, in their order. */
export function invoiceIdsIn(text: string): string[] {
  // Most texts of a page name none: the plain search costs a tenth of the pattern.
  if (text.length < 24 || (!text.includes('INV2-') && !text.toLowerCase().includes('inv2-'))) return [];
  return [...new Set([...text.matchAll(anywhere)].map(([id]) => id.toUpperCase()))];
}
