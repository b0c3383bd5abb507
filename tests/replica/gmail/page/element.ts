export type Child = Node | string | null | undefined | false;

/**
 * An element from its tag, attributes and children. The page enforces Trusted Types, so that everything is built node by
 * node. An attribute of `null`, `false` or `undefined` is left out.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | boolean | null | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...present(children));
  own.add(node);
  return node;
}

const own = new WeakSet<Node>();

/** Whether the page made this element itself; an extension's are foreign to it. */
export function isOwn(node: Node): boolean {
  return own.has(node);
}

/** A div of this class. */
export function div(className: string, ...children: readonly Child[]): HTMLDivElement {
  return element('div', { class: className || null }, ...children);
}

/** A span of this class. */
export function span(className: string, ...children: readonly Child[]): HTMLSpanElement {
  return element('span', { class: className || null }, ...children);
}

export function present(children: readonly Child[]): (Node | string)[] {
  return children.filter((child): child is Node | string => Boolean(child) || child === '');
}

/** Divs nested in each other, the outermost class first, around the children. */
export function nested(classes: readonly string[], ...children: readonly Child[]): HTMLDivElement {
  const [outer = '', ...inner] = classes;
  return inner.length > 0 ? div(outer, nested(inner, ...children)) : div(outer, ...children);
}

let lastId = 0;

/** A volatile id as Gmail hands them out, new with every drawing. */
export function volatileId(): string {
  lastId += 1;
  return `:${(lastId + 1000).toString(36)}`;
}
