import { ourHosts } from '../host-element.ts';
import { isShown, isShownInParent } from '../is-shown.ts';
import { cellsAsLines } from './table-text.ts';
import { type TextLines, textLines } from './text-lines.ts';

/** More than any invoice mail has; a mail of 5 MB is read in a few milliseconds up to here. */
export const mostCharacters = 200_000;
const mostNodes = 100_000;
/** Browsers nest what they parse 512 deep at most. */
const deepest = 600;
/** Asking the browser whether a node is shown costs; longer mails are judged by their own attributes from here on. */
const mostShownQuestions = 5_000;

interface Reader {
  /** Characters and nodes that may still be read. */
  characters: number;
  nodes: number;
  questions: number;
  /** False where the whole message is not shown (it was folded again): then no node in it is. */
  readonly canAskShown: boolean;
}

/**
 * The text of a mail or an editor: one line a block or table row, cells separated by a tab, links as
 * `text <https://…>`, quoted history with `> ` before each line, at most 200,000 characters. What the reader of the
 * mail does not see is left out, apart from quoted history, which Gmail folds; so are elements of ours. Hostile mail
 * can only make it shorter: time and size are bounded.
 */
export function messageText(root: Element): string {
  const reader: Reader = {
    characters: mostCharacters,
    nodes: mostNodes,
    questions: mostShownQuestions,
    canAskShown: isShown(root),
  };
  const lines = textLines();
  readChildren(root, lines, { isQuoted: false, keepsSpace: false, depth: 0 }, reader);
  return lines.text().slice(0, mostCharacters);
}

interface Surroundings {
  readonly isQuoted: boolean;
  /** In `<pre>`: line ends and spaces count. */
  readonly keepsSpace: boolean;
  readonly depth: number;
}

function readChildren(parent: Element, lines: TextLines, around: Surroundings, reader: Reader): void {
  if (around.depth > deepest) return;
  let now = around;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (--reader.nodes < 0 || reader.characters <= 0) return;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      reader.characters -= text.length;
      lines.add(text.slice(0, mostCharacters), now);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      readElement(element, lines, now, reader);
      // Outlook puts a line where the history starts, and the history beside it, not in it.
      if (startsHistory(element)) now = { ...now, isQuoted: true };
    }
  }
}

function readElement(element: Element, lines: TextLines, around: Surroundings, reader: Reader): void {
  const name = element.localName;
  if (unread.has(name) || element.matches(ourHosts)) return;
  const isQuoted = around.isQuoted || isHistory(element);
  if (isHidden(element, isQuoted, reader)) return;
  const inside = { isQuoted, keepsSpace: around.keepsSpace || name === 'pre', depth: around.depth + 1 };
  if (name === 'br') lines.breakHere(around);
  else if (name === 'img') lines.add(element.getAttribute('data-emoji') ?? '', inside);
  else if (name === 'tr') readRow(element, lines, inside, reader);
  else if (blocks.has(name)) readBlock(element, lines, inside, reader);
  else {
    readChildren(element, lines, inside, reader);
    if (name === 'a') lines.add(linkOf(element), inside);
  }
}

function readBlock(element: Element, lines: TextLines, inside: Surroundings, reader: Reader): void {
  lines.startLine();
  readChildren(element, lines, inside, reader);
  lines.startLine();
}

function readRow(row: Element, lines: TextLines, inside: Surroundings, reader: Reader): void {
  const cells: string[][] = [];
  for (const cell of row.children) {
    if (isHidden(cell, inside.isQuoted, reader)) continue;
    const cellLines = textLines();
    readChildren(cell, cellLines, { ...inside, isQuoted: false }, reader);
    cells.push(cellLines.lines());
  }
  for (const line of cellsAsLines(cells)) lines.addLine(line, inside);
}

/**
 * `<https://…>` with a space before it, unless the link's own words are just that. Other kinds of addresses say nothing
 * about an invoice.
 */
function linkOf(element: Element): string {
  const address = element.getAttribute('href')?.trim() ?? '';
  const [only, ...others] = element.childNodes;
  if (others.length === 0 && only?.nodeType === 3 && only.nodeValue?.trim() === address) return '';
  return /^https?:\/\/[^\s<>]{1,2000}$/i.test(address) ? ` <${address}>` : '';
}

/** Quoted history, as Gmail, Apple Mail, Thunderbird and Yahoo mark it. Gmail's own indent is a quote without a border. */
function isHistory(element: Element): boolean {
  if (element.matches('.gmail_quote, .gmail_quote_container, [class$="yahoo_quoted"], .moz-cite-prefix')) return true;
  if (element.localName !== 'blockquote') return false;
  return !/border:\s?none/i.test(element.getAttribute('style') ?? '');
}

/** Gmail puts its own mark before the ids in a mail. */
function startsHistory(element: Element): boolean {
  return element.id.endsWith('divRplyFwdMsg') || element.id.endsWith('appendonsend');
}

function isHidden(element: Element, isQuoted: boolean, reader: Reader): boolean {
  if (element.hasAttribute('hidden') || hiddenByStyle.test(element.getAttribute('style')?.slice(0, 1_000) ?? ''))
    return !isQuoted;
  if (!reader.canAskShown || reader.questions <= 0) return false;
  reader.questions--;
  if (isShownInParent(element)) return false;
  // Folded history is not shown and yet belongs to the mail.
  return !isQuoted && element.querySelector('.gmail_quote, blockquote') === null;
}

const hiddenByStyle =
  /(?:^|[;\s])(?:display:\s?none|visibility:\s?hidden|opacity:\s?0(?:\.0)?(?:[;\s]|$)|font-size:\s?0(?:px|pt|em)?(?:[;\s!]|$)|max-height:\s?0(?:px)?(?:[;\s!]|$)|mso-hide:\s?all)/i;

const unread = new Set(
  'style script noscript template head title svg math iframe object embed audio video canvas select button input'.split(
    ' ',
  ),
);

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot thead ul'
  ).split(' '),
);
