/**
 * PayPal's ids of invoices: `INV2-` and four groups of four. In 19 ids seen until 2026-11-21 the alphabet is A to Z
 * without I and O, and 2 to 9; matched loosely, because that alphabet is documented nowhere. Attributes write the dashes
 * in other ways, too: as in an address within an address, as underscores in the name of an element, as the hyphen that
 * does not break.
 */
const dash = '(?:-|%(?:25)?2d|_|\u2010|\u2011)';
const group = '[A-Z0-9]{4}';
const anywhere = new RegExp(`INV2(?:${dash}${group}){4}(?![A-Z0-9])`, 'gi');
/** Without any dash, which only capitals make an id. */
const inOne = /(?<![A-Za-z0-9])INV2([A-HJ-NP-Z2-9]{16})(?![A-Za-z0-9])/g;

const whole = /^INV2-(?:[A-Z0-9]{4}-){3}[A-Z0-9]{4}$/i;

/** The id in capitals, or null where the text is none. */
export function parseInvoiceId(text: string): string | null {
  return whole.test(text) ? text.toUpperCase() : null;
}

/** The different ids a text names, in capitals and with dashes, in their order. */
export function invoiceIdsIn(text: string): string[] {
  // Most texts of a page name none: the plain search costs a tenth of the pattern.
  if (text.length < 20 || (!text.includes('INV2') && !text.toLowerCase().includes('inv2'))) return [];
  const ids = [
    ...[...text.matchAll(anywhere)].map(([id]) => id.replace(new RegExp(dash, 'gi'), '-').toUpperCase()),
    ...[...text.matchAll(inOne)].map(([, sixteen = '']) => `INV2-${sixteen.replace(/.{4}(?=.)/g, '$&-')}`),
  ];
  return [...new Set(ids)];
}
