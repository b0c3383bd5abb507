import { ourHosts } from '../../host-element.ts';
import { invoiceIdsIn } from '../invoice-id.ts';
import { raisedSeam, seam } from '../words/word-key.ts';
import { childNodesOf } from './composed-tree.ts';
import { isSeen } from './is-seen.ts';

/** Elements without text of the page's own. */
const withoutText = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'canvas',
  'iframe',
  'video',
  'audio',
  'input',
  'textarea',
  'select',
  'datalist',
  'progress',
]);

/** What a person presses: its words name an action, not a fact. */
const control =
  'button, summary, [role=button], [role=menu], [role=menubar], [role=menuitem], [role=option], [role=switch]';

/** Pieces of text this close to each other are one word: `1,234` and `.50`, `Salt` and `marsh`. */
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

export interface TextOptions {
  /** True where the words on buttons count, too: headings of columns are often pressed to sort. */
  readonly controls?: boolean;
}

/** True where nothing in the element is read: not shown, ours, or no text. */
export function isPassedOver(element: Element, { controls = false }: TextOptions = {}): boolean {
  if (withoutText.has(element.localName) || element.matches(ourHosts)) return true;
  if (!controls && element.matches(control) && !holdsFacts(element) && !opensInvoice(element)) return true;
  if (!controls && element.localName === 'label' && isTickBox(element)) return true;
  return !isSeen(element);
}

/** Whole rows are pressed as well: what has several pieces and a figure in it is no name of an action. */
function holdsFacts(element: Element): boolean {
  if (element.childElementCount === 0 || element.matches('[role^=menu]')) return false;
  const text = element.textContent ?? '';
  return text.length >= 25 && /\d/.test(text) && element.querySelectorAll('*').length >= 3;
}

/** A number that is pressed to open its invoice: what it is called is the number, where a menu's entry is an action. */
function opensInvoice(element: Element): boolean {
  if (element.matches('[role^=menu], [aria-haspopup]') || !/\d/.test(element.textContent ?? '')) return false;
  return [...element.attributes].some(({ value }) => value.length <= 300 && invoiceIdsIn(value).length === 1);
}

/** The words beside a box to tick name what is chosen; a whole row in a label is a row. */
function isTickBox(label: Element): boolean {
  const named = label.getAttribute('for');
  const box =
    label.querySelector('input') ?? (named ? label.parentElement?.querySelector(`[id="${CSS.escape(named)}"]`) : null);
  if (!box?.matches('[type=checkbox], [type=radio]')) return false;
  const texts = [...label.querySelectorAll('*')].filter(
    (element) => element.childElementCount === 0 && /[\p{L}\p{N}]/u.test(element.textContent ?? ''),
  );
  return texts.length < 3;
}

/** True for what stands in the run of a line by its name. */
export function isInline(element: Element): boolean {
  return inline.has(element.localName) || element.localName.includes('-');
}

/**
 * The text a person sees in a node, at most `most` characters, white space made single, with a seam where two elements
 * meet without a space. Hidden parts, buttons and our own elements are left out.
 */
export function shownText(node: Node, most = 2_000, options: TextOptions = {}): string {
  const pieces: string[] = [];
  let length = 0;
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  const walk = (at: Node) => {
    if (length > most) return;
    if (at.nodeType === Node.TEXT_NODE) return add(plainText(at.nodeValue ?? ''));
    if (at.nodeType !== Node.ELEMENT_NODE) return;
    const element = at as Element;
    if (at !== node && isPassedOver(element, options)) return;
    if (element.localName === 'br') return add(' ');
    if (element.localName === 'img') return add(plainText(element.getAttribute('alt') ?? ''));
    add(isRaised(element, pieces) ? raisedSeam : seam);
    for (const child of childNodesOf(element)) walk(child);
    add(seam);
  };
  walk(node);
  return tidied(pieces.join('')).slice(0, most);
}

/** The text without our seams, as a person would copy it. */
export function withoutSeams(text: string, separator: '' | ' ' = ''): string {
  return text.replaceAll(seam, separator).replaceAll(raisedSeam, '.').replace(/ {2,}/g, ' ').trim();
}

/** The same with a space where a label and its value meet, as in `Due date` and `Nov 3` in two cells of a table. */
export function readably(text: string): string {
  return withoutSeams(text.replace(/(?<=\p{Ll}[.:#]?)\uFDD3(?=[\p{Lu}\p{N}\p{Sc}])/gu, ' '));
}

/** Two digits behind a digit that are set higher or smaller: cents. */
function isRaised(element: Element, before: readonly string[]): boolean {
  const digits = element.textContent?.trim() ?? '';
  if (!/^\d{2}$/.test(digits) || !/\d[\s\uFDD3]*$/.test(before.slice(-4).join(''))) return false;
  if (element.localName === 'sup') return true;
  const [own, around] = [styleOf(element), element.parentElement && styleOf(element.parentElement)];
  if (own?.verticalAlign === 'super' || own?.verticalAlign === 'text-top') return true;
  return Number.parseFloat(own?.fontSize ?? '') < Number.parseFloat(around?.fontSize ?? '') * 0.8;
}

function styleOf(element: Element): CSSStyleDeclaration | null {
  return element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;
}

/** Without the signs that steer the direction of text or say nothing; white space made single. */
export function plainText(text: string): string {
  // Noncharacters are ours; signs that only steer the direction of text are nobody's.
  return text
    .replace(/[\uFDD0-\uFDEF\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]+/g, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ');
}

/** One seam, or one space, between two pieces, and none at the ends. */
function tidied(text: string): string {
  return text
    .replace(/[ \uFDD3\uFDD4]{2,}/g, (run) => (run.includes(raisedSeam) ? raisedSeam : run.includes(' ') ? ' ' : seam))
    .replace(/^[\s\uFDD3\uFDD4]+|[\s\uFDD3\uFDD4]+$/g, '');
}
