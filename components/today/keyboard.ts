/** Keys of the list; a pure table over what is in the page, so that it needs no state of its own. */

const client = '[data-client]';

/** Puts the focus on a client's main action; where none is suggested, on its first one. */
export function focusMainAction(line: Element): void {
  const button = line.querySelector<HTMLElement>('.button.main') ?? line.querySelector<HTMLElement>('.actions .button');
  button?.focus();
  line.scrollIntoView({ block: 'nearest' });
}

/**
 * What a key does in the list: arrows go from client to client, `/` to the search, and Control or Command with Z takes
 * the last action back. Keys pressed in a field belong to the field, but for the arrow that leaves the search.
 *
 * @returns true where the key was meant for the list
 */
export function listKey(event: KeyboardEvent, list: ParentNode, undo: (() => void) | null): boolean {
  const field = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  const search = list.querySelector<HTMLInputElement>('input[type="search"]');
  const inSearch = event.target === search;
  if (event.altKey || (field && !inSearch)) return false;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !inSearch && undo) {
    undo();
    return true;
  }
  if (event.ctrlKey || event.metaKey) return false;
  switch (event.key) {
    case 'ArrowDown':
      return goBy(1, event, list);
    case 'ArrowUp':
      return inSearch ? false : goBy(-1, event, list);
    case '/':
      if (inSearch || !search) return false;
      search.focus();
      search.select();
      return true;
    default:
      return false;
  }
}

function goBy(step: 1 | -1, event: KeyboardEvent, list: ParentNode): boolean {
  const lines = [...list.querySelectorAll(client)];
  const here = event.target instanceof Element ? event.target.closest(client) : null;
  const index = here ? lines.indexOf(here) + step : 0;
  const line = lines[index];
  if (!line) return index < 0 ? focusSearch(list) : false;
  focusMainAction(line);
  return true;
}

function focusSearch(list: ParentNode): boolean {
  const search = list.querySelector<HTMLInputElement>('input[type="search"]');
  search?.focus();
  return search !== null;
}

/** Where the focus was last among the clients, to be found again when its client is redrawn or gone. */
export interface LastFocus {
  readonly clientId: string;
  readonly index: number;
}

/** Where the focus is now; null where it is in no client. */
export function focusIn(list: ParentNode, target: EventTarget | null): LastFocus | null {
  const here = target instanceof Element ? target.closest<HTMLElement>(client) : null;
  if (!here?.dataset.clientId) return null;
  return { clientId: here.dataset.clientId, index: [...list.querySelectorAll(client)].indexOf(here) };
}

/** Puts a focus that was lost with its button back: on the same client, else on the one that took its place. */
export function restoreFocus(list: ParentNode, last: LastFocus): void {
  const lines = [...list.querySelectorAll<HTMLElement>(client)];
  const same = lines.find(({ dataset }) => dataset.clientId === last.clientId);
  const line = same ?? lines[Math.min(last.index, lines.length - 1)];
  if (line) focusMainAction(line);
  else focusSearch(list);
}
