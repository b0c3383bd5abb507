import { findAll, findAround, findOptional, fits } from '../find.ts';
import { threadIdOn } from './ids.ts';
import { main, message, messageKey, openRow, sender, threadKey, threadSubject, unfoldStack } from './selectors.ts';
import { whereIn } from './where.ts';

/** The open thread as it stands in the page at one moment. */
export interface ThreadInPage {
  readonly threadId: string;
  readonly subject: string;
  readonly heading: Element;
  /** The smallest part of the page that holds the heading and the messages. */
  readonly root: Element;
  /** The messages from the oldest, folded ones and those in a stack included. */
  readonly messages: readonly Element[];
}

const mostMessages = 200;

/**
 * The thread that is shown, or null. The containers of Gmail changed four times in three years, so it goes up from
 * the heading to whatever holds messages, too. A heading without an id takes it from the row that is open beside it.
 */
export function threadInPage(document: Document): ThreadInPage | null {
  const headings = findAll(threadSubject, document);
  const ids = new Set(headings.map((heading) => threadIdOn(heading)).filter((id) => id !== null));
  // Two different threads shown at once: nothing says which one a message belongs to.
  if (ids.size > 1) return null;
  const heading = headings.find((candidate) => threadIdOn(candidate) !== null) ?? headings[0];
  if (!heading) return null;
  const threadId = threadIdOn(heading) ?? idOfRowBeside(document);
  if (threadId === null) return null;
  const root = rootOf(heading);
  if (!root) return null;
  return { threadId, subject: subjectOf(heading), heading, root, messages: messagesIn(root) };
}

/** In a stack of hidden messages all but the first are empty: what stands beside a message is one, too. */
function messagesIn(root: Element): Element[] {
  const all = findAll(message, root);
  const lists = new Set(all.filter(isMessage).map((element) => element.parentElement));
  return all
    .filter((element) => lists.has(element.parentElement))
    .filter((element) => !all.some((other) => other !== element && other.contains(element)))
    .slice(-mostMessages);
}

/** The part of the page that changes with the view, around a thread: its reply bar may stand outside the root. */
export function viewAround(thread: ThreadInPage): Element {
  return findAround(main, thread.root) ?? thread.root;
}

function rootOf(heading: Element): Element | null {
  for (let around = heading.parentElement; around; around = around.parentElement) {
    if (findAll(message, around).some(isMessage)) return around;
    if (fits(main, around)) return null;
  }
  return null;
}

/** Other lists of the page name nobody. */
function isMessage(element: Element): boolean {
  return (
    fits(messageKey, element) || [sender, messageKey, unfoldStack].some((need) => findOptional(need, element) !== null)
  );
}

/** In a preview pane the heading came without an id in some layouts; the open row carries it. */
function idOfRowBeside(document: Document): string | null {
  const ids = new Set(
    findAll(openRow, document)
      .flatMap((row) => findAll(threadKey, row).map(threadIdOn))
      .filter((id) => id !== null),
  );
  const [only = null] = ids;
  return ids.size === 1 ? only : null;
}

/** What the heading of the open thread says; null where none is shown. */
export function shownSubject(document: Document): string | null {
  const heading = findOptional(threadSubject, document);
  return heading && subjectOf(heading);
}

/** Emoji in a subject are pictures. */
function subjectOf(heading: Element): string {
  const parts = [...heading.childNodes].map((node) =>
    node.nodeType === 1
      ? ((node as Element).getAttribute('data-emoji') ?? node.textContent ?? '')
      : (node.nodeValue ?? ''),
  );
  return parts.join('').replace(/\s+/g, ' ').trim().slice(0, 1_000);
}

/** Which part of an open thread the page seems to have lost; null where no thread is open or all is there. */
export function missingPart(document: Document): string | null {
  const heading = findOptional(threadSubject, document);
  const { threadToken, popOut } = whereIn(document.location);
  if (!heading) return threadToken !== null && popOut === null ? threadSubject.part : null;
  if (threadIdOn(heading) === null && idOfRowBeside(document) === null) return threadSubject.part;
  return rootOf(heading) === null ? message.part : null;
}
