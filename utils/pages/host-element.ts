/** What marks our elements on a page, and what every watch leaves out. */
export const ourMark = 'data-fairdue';
export const ourHosts = `[${ourMark}]`;

const made = new WeakSet<Element>();

/**
 * An element of ours, empty, with an open shadow root, not yet placed. The shadow root keeps the site's styles out
 * and ours in. The site's key handling (Gmail has one-letter shortcuts) does not hear keys that are pressed inside.
 */
export function hostElement(document: Document, tag: 'span' | 'div', kind: string): HTMLElement {
  const host = document.createElement(tag);
  host.dataset.fairdue = kind;
  made.add(host);
  host.attachShadow({ mode: 'open' });
  for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, (event) => event.stopPropagation());
  return host;
}

/**
 * Takes out what carries our mark and was not made here: a site that copies a part of itself copies our elements along,
 * without what is in them, and the copy would stand for the wrong thing.
 */
export function removeCopies(root: ParentNode): void {
  for (const host of root.querySelectorAll(ourHosts)) if (!made.has(host)) host.remove();
}

/**
 * How often an element is put back that the page alone took out. More than a few times is a fight: it would cost the
 * page its time, and we give in.
 */
export const mostEvictions = 5;
