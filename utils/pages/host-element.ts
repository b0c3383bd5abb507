/** What marks our elements on a page, and what every watch leaves out. */
export const ourHosts = '[data-fairdue]';

/**
 * An element of ours, empty, with an open shadow root, not yet placed. The shadow root keeps the site's styles out
 * and ours in. The site's key handling (Gmail has one-letter shortcuts) does not hear keys that are pressed inside.
 */
export function hostElement(document: Document, tag: 'span' | 'div', kind: string): HTMLElement {
  const host = document.createElement(tag);
  host.dataset.fairdue = kind;
  host.attachShadow({ mode: 'open' });
  for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, (event) => event.stopPropagation());
  return host;
}

/**
 * How often an element is put back that the page alone took out. More than a few times is a fight: it would cost the
 * page its time, and we give in.
 */
export const mostEvictions = 5;
