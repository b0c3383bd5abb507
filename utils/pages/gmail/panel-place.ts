/**
 * Puts our element under the heading of a thread, as a block of its own: after the line the heading stands in, or,
 * where that line lies in a row of columns or a table, after the nearest thing around it that does not. False where
 * there is no such place within `root`.
 */
export function placeUnder(heading: Element, root: Element, host: Element): boolean {
  const view = heading.ownerDocument.defaultView;
  let line = heading.parentElement;
  while (line && line !== root && root.contains(line)) {
    const around = line.parentElement;
    if (around && stacks(view?.getComputedStyle(around).display ?? 'block', around)) {
      if (line.nextElementSibling !== host) line.after(host);
      return true;
    }
    line = around;
  }
  // The heading stands in the root itself, beside the messages.
  if (heading.parentElement !== root) return false;
  if (heading.nextElementSibling !== host) heading.after(host);
  return true;
}

/** True where children stand one below the other. */
function stacks(display: string, element: Element): boolean {
  if (['table', 'tbody', 'thead', 'tr', 'ul', 'ol'].includes(element.localName)) return false;
  return (
    display === '' ||
    display === 'block' ||
    display === 'flow-root' ||
    display === 'table-cell' ||
    display === 'list-item'
  );
}
