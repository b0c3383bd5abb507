import { invoiceIdsIn } from '../invoice-id.ts';
import { whereIn } from '../where.ts';
import { seam, wordKey } from '../words/word-key.ts';
import { attributeMeaning, drawingMeaning } from './attribute-meaning.ts';
import { childNodesOf } from './composed-tree.ts';
import { isCutShort } from './cut-short.ts';
import { isSeen } from './is-seen.ts';
import { segmentsOf, wholeMeaning } from './line-pieces.ts';
import type { Meaning, ReadingContext } from './meaning.ts';
import { isInline, isPassedOver, plainText, readably, shownText, withoutSeams } from './shown-text.ts';

/** The smallest piece of a page that says one thing. */
export interface Atom {
  /** The element it stands in as a whole, or the one around the text. */
  readonly element: Element;
  /** As a person sees it. */
  readonly text: string;
  readonly meaning: Meaning;
  /** Whether it stands in a link to the invoice, to something else, or in none. */
  readonly link: 'own' | 'other' | null;
  /** True where it was read from an attribute: what a screen reader is told, a day in a machine's form. */
  readonly fromAttribute: boolean;
}

/** No block of one invoice has more; a page that has shows something else. */
const mostAtoms = 600;
const mostWhole = 200;
/** What may say something without any text in it. */
/** What is drawn and may have a name. */
const drawings = 'svg, [role=img], i[title], i[aria-label], span[title]:empty, span[aria-label]:empty';
const telling = '[aria-label], [title], [datetime]';
const speaking = 'svg, img, [aria-label], [title], [role=img], time';

/**
 * What a part of the page says, piece by piece, in the order of the page. From the top down: an element that says one
 * thing as a whole is one piece, however it is built inside; any other is taken apart.
 *
 * @param isOther parts that are about something else, and are left out
 */
export function atomsOf(
  parts: readonly Element[],
  invoiceId: string,
  context: ReadingContext,
  isOther: (element: Element) => boolean = () => false,
): Atom[] {
  const atoms: Atom[] = [];
  const take = (element: Element, link: Atom['link']) => {
    if (element.localName === 'svg') {
      const drawn = isSeen(element) ? drawingMeaning(element, context) : null;
      if (drawn) atoms.push({ element, link, fromAttribute: true, ...drawn });
      return;
    }
    if (atoms.length >= mostAtoms || isOther(element) || (!parts.includes(element) && isPassedOver(element))) return;
    const inside = linkOf(element, invoiceId) ?? link;
    const text = shownText(element, mostWhole + 50);
    const told = attributeMeaning(element, text, context);
    if (told) return void atoms.push({ element, link: inside, fromAttribute: !isCutShort(text), ...told });
    if (text === '' && element.querySelector(speaking) === null) return;
    const only = onlyChildOf(element);
    if (only && hasMoreToSay(only)) return take(only, inside);
    const isDrawn = element.firstElementChild !== null && holdsDrawing(element, context);
    const whole = isDrawn ? null : (wholeMeaning(text, context) ?? shortLabel(element, text, context));
    if (whole && !(whole.kind === 'text' && hasLines(element)))
      return void atoms.push({ element, text: readably(text), meaning: whole, link: inside, fromAttribute: false });
    for (const piece of piecesOf(element)) {
      if (piece.length === 1 && piece[0]?.nodeType === Node.ELEMENT_NODE) take(piece[0] as Element, inside);
      else takeText(element, piece, inside);
    }
  };
  const takeText = (element: Element, nodes: readonly Node[], link: Atom['link']) => {
    const text = joined(nodes);
    const meant = segmentsOf(text, context);
    for (const [words, meaning] of meant) {
      atoms.push({ element, text: withoutSeams(words), meaning, link, fromAttribute: false });
    }
  };
  for (const part of parts) take(part, null);
  return atoms;
}

/** True where a drawing in it says something of its own: a calendar called "Due date" beside a day. */
function holdsDrawing(element: Element, context: ReadingContext): boolean {
  for (const drawing of [...element.querySelectorAll(drawings)].slice(0, 4)) {
    const words = drawing.localName === 'svg' ? '' : (drawing.textContent ?? '').trim();
    if (words === '' && isSeen(drawing) && drawnMeaning(drawing, context)) return true;
  }
  return false;
}

function drawnMeaning(drawing: Element, context: ReadingContext) {
  return drawing.localName === 'svg' ? drawingMeaning(drawing, context) : attributeMeaning(drawing, '', context);
}

/** The element that is all an element holds. */
function onlyChildOf(element: Element): Element | null {
  const held = [...childNodesOf(element)].filter(
    (node) => node.nodeType === Node.ELEMENT_NODE || (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
  );
  const [only] = held;
  return held.length === 1 && only?.nodeType === Node.ELEMENT_NODE ? (only as Element) : null;
}

/** True where an element's attributes may say more than its text: `<abbr title="3 November 2026">3/11</abbr>`. */
function hasMoreToSay(element: Element): boolean {
  for (let at: Element | null = element; at; at = onlyChildOf(at)) if (at.matches(telling)) return true;
  return false;
}

/** True for more than a label and a value: a name with what stands below it, such as an address. */
function hasLines(element: Element): boolean {
  const lines = [...element.querySelectorAll('*')].filter(
    (inner) =>
      inner.localName === 'br' || (!isInline(inner) && inner.children.length === 0 && inner.textContent !== ''),
  );
  const breaks = lines.filter(({ localName }) => localName === 'br').length;
  return breaks > 1 || lines.length - breaks > 2;
}

/** `De`, `A`: too short to be a label anywhere but in what holds one by its name. */
function shortLabel(element: Element, text: string, { lexicon }: ReadingContext): Meaning | null {
  if (text.length > 3 || !element.matches('h2, h3, h4, h5, h6, dt, th, label, legend')) return null;
  const { label } = lexicon(wordKey(text));
  return label === null ? null : { kind: 'word', label, status: null };
}

/**
 * The parts an element is taken apart into: each element by itself, unless text stands beside it in the same line. Then
 * the line is one piece.
 */
function piecesOf(element: Element): Node[][] {
  const children = [...childNodesOf(element)];
  const isText = (node: Node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.nodeValue ?? '');
  if (!children.some(isText)) {
    return children.filter((node) => node.nodeType === Node.ELEMENT_NODE).map((node) => [node]);
  }
  const pieces: Node[][] = [];
  let line: Node[] = [];
  const end = () => {
    if (line.some((node) => isText(node) || node.nodeType === Node.ELEMENT_NODE)) pieces.push(line);
    line = [];
  };
  for (const node of children) {
    const isBlock = node.nodeType === Node.ELEMENT_NODE && !isInline(node as Element);
    if (isBlock) end();
    if (isBlock && (node as Element).localName === 'br') continue;
    line.push(node);
    if (isBlock) end();
  }
  end();
  return pieces;
}

function joined(nodes: readonly Node[]): string {
  const texts = nodes
    .filter((node) => node.nodeType !== Node.ELEMENT_NODE || !isPassedOver(node as Element))
    .map((node) =>
      node.nodeType === Node.TEXT_NODE
        ? plainText(node.nodeValue ?? '')
        : `${seam}${shownText(node, mostWhole)}${seam}`,
    );
  return texts
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/\uFDD3+/g, seam)
    .slice(0, 1_000);
}

function linkOf(element: Element, invoiceId: string): Atom['link'] {
  if (element.localName !== 'a') return null;
  const address = element.getAttribute('href');
  if (address === null || address === '' || address.startsWith('#')) return null;
  // What edits, copies or pays an invoice names it as well.
  const { view } = whereIn({ pathname: address.replace(/^https:\/\/[^/]{1,100}/, '').replace(/[?#].*$/s, '') });
  return view === 'invoice' && invoiceIdsIn(address).includes(invoiceId) ? 'own' : 'other';
}
