/**
 * The text-free shape of a page around a node, for a report a person copies and sends: tag names, roles, classes and
 * attribute names. No text, no attribute values, no addresses, nothing from inside a mail or an editor.
 * At most 120 lines and 6,000 characters. `mails` selects what holds the words of others on this site.
 */
export function pageOutline(near: Node | null, document: Document, mails: string): string {
  const start = near instanceof Element || near?.nodeType === 1 ? (near as Element) : document.body;
  if (!start) return '';
  const lines: string[] = [];
  const closed = `${alwaysClosed}, ${mails}`;
  draw(topOf(start, closed), 0, lines, closed);
  return lines.join('\n').slice(0, maxCharacters);
}

const maxLines = 120;
const maxCharacters = 6_000;
const maxDepth = 9;
const maxChildren = 12;
const ancestorsAbove = 3;

/** What holds people's words: its element is named, its inside is not looked at. */
const alwaysClosed = '[contenteditable=true], textarea, svg, script, style, iframe, [data-fairdue]';

/** Names that a mail's author could have made up are left out. */
const plainName = /^[A-Za-z_][\w-]{0,30}$/;

function topOf(start: Element, closed: string): Element {
  let top = start;
  for (let step = 0; step < ancestorsAbove && top.parentElement; step++) top = top.parentElement;
  // Never start inside a mail: its own elements are words of others, too.
  return start.closest(closed)?.parentElement ?? top;
}

function draw(element: Element, depth: number, lines: string[], closed: string): void {
  if (lines.length >= maxLines) return;
  lines.push(`${'  '.repeat(depth)}${nameOf(element)}`);
  if (depth >= maxDepth || element.matches(closed)) return;
  const children = [...element.children];
  for (const child of children.slice(0, maxChildren)) draw(child, depth + 1, lines, closed);
  if (children.length > maxChildren && lines.length < maxLines)
    lines.push(`${'  '.repeat(depth + 1)}… ${children.length - maxChildren} more`);
}

function nameOf(element: Element): string {
  const classes = [...element.classList].filter((name) => plainName.test(name)).slice(0, 6);
  const role = element.getAttribute('role');
  const attributes = element
    .getAttributeNames()
    .filter((name) => plainName.test(name) && name !== 'class' && name !== 'role')
    .slice(0, 12);
  return [
    element.localName,
    ...classes.map((name) => `.${name}`),
    role !== null && plainName.test(role) ? `[role=${role}]` : '',
    ...attributes.map((name) => `[${name}]`),
  ].join('');
}
