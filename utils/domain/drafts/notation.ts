/**
 * The marks in which the letters are written down. Letters are Mustache templates without logic: `{{field}}` is a
 * fact, `{{#field}}…{{/field}}` stands where it is known, `{{^field}}…{{/field}}` where it is not. Before that,
 * `[formal|informal]` is settled by how the client is addressed.
 */

/** One text for several invoices, another for a single one. */
export function many(several: string, one: string): string {
  return known('many', several, one);
}

/** One text where a fact is known, another (or none) where it is not. */
export function known(field: string, text: string, otherwise = ''): string {
  return `{{#${field}}}${text}{{/${field}}}${otherwise && `{{^${field}}}${otherwise}{{/${field}}}`}`;
}

/** Settles `[formal|informal]`. */
export function addressed(text: string, address: Address): string {
  return text.replace(/\[([^[\]|]*)\|([^[\]|]*)\]/g, address === 'formal' ? '$1' : '$2');
}

/** How a client is spoken to, where a language makes a difference: Sie or du, vous or tu. */
export const addresses = ['formal', 'informal'] as const;

export type Address = (typeof addresses)[number];
