/** An element by its local name: prefixes are the writer's own choice and say nothing. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed and without that of its children; empty where it is a file in base 64. */
  readonly text: string;
}

/** What an e-invoice states: a text and the element it stands in. */
export interface Stated {
  readonly text: string;
  readonly element: XmlElement;
}

/** The elements at the end of a path such as `Party/PartyName|PartyLegalEntity`; `|` names alternatives. */
export function elementsAt(element: XmlElement, path: string): XmlElement[] {
  return path
    .split('/')
    .map((step) => step.split('|'))
    .reduce<XmlElement[]>(
      (reached, names) => reached.flatMap(({ children }) => children.filter(({ name }) => names.includes(name))),
      [element],
    );
}

/** The first of them, or null. */
export function elementAt(element: XmlElement, path: string): XmlElement | null {
  return elementsAt(element, path)[0] ?? null;
}

/** The non-empty texts at the end of a path. */
export function statedAt(element: XmlElement, path: string): Stated[] {
  return elementsAt(element, path).flatMap((found) => (found.text ? [{ text: found.text, element: found }] : []));
}

/** The first non-empty text at the end of the first path that leads to one. */
export function firstStated(element: XmlElement, ...paths: string[]): Stated | null {
  for (const path of paths) {
    const [found] = statedAt(element, path);
    if (found) return found;
  }
  return null;
}
