/** A thing described by structured markup, whatever way it was written in. */
export interface MarkupItem {
  /** Its schema.org types, without the address: `Invoice`. */
  readonly types: readonly string[];
  readonly properties: ReadonlyMap<string, readonly (string | MarkupItem)[]>;
}

/** The last part of a type's or a property's address: `https://schema.org/Invoice` is `Invoice`. */
export function localTerm(term: string): string {
  return term.slice(Math.max(term.lastIndexOf('/'), term.lastIndexOf('#'), term.lastIndexOf(':')) + 1).trim();
}

/** The first text of the first of these properties that has one; that of an item's `name` where the value is an item. */
export function textOfProperty(item: MarkupItem, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const value of item.properties.get(name) ?? []) {
      const text = typeof value === 'string' ? value : textOfProperty(value, 'name', 'value', 'legalName');
      if (text) return text;
    }
  }
  return null;
}

/** The first item under this property, or null. */
export function itemOfProperty(item: MarkupItem, name: string): MarkupItem | null {
  return item.properties.get(name)?.find((value): value is MarkupItem => typeof value !== 'string') ?? null;
}
