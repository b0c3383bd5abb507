import { seam, wordKey } from '../words/word-key.ts';
import { isInFull } from './cut-short.ts';
import { type Meaning, meaningOf, type ReadingContext } from './meaning.ts';
import { shownText, withoutSeams } from './shown-text.ts';

/** What was read, and the words it was read from. */
export interface Told {
  readonly text: string;
  readonly meaning: Meaning;
}

const longest = 200;
/** Attributes in which pages that fold their tables on small screens keep the heading of a cell. */
const headingAttribute = /^data-(?:\w+-)?(?:label|title|th|header|heading|column|col|name|field)$/;

/**
 * What an element's attributes say that its text does not, or says without a label: `aria-label="Status: Paid"` around
 * "Paid", the heading of a cell, the name of an icon, the day of a `time` element, the whole day behind a short one.
 */
export function attributeMeaning(element: Element, text: string, context: ReadingContext): Told | null {
  const day = element.localName === 'time' ? element.getAttribute('datetime') : null;
  if (day && /^\d{4}-\d{2}-\d{2}$/.test(day)) return told(day, context);
  if (text.length > longest) return null;
  const heading = text === '' ? null : headingOf(element, context);
  if (heading) return told(`${heading}:${seam}${text}`, context);
  return element.localName === 'a' ? null : toldAloud(element, text, context);
}

/** The label a cell names, in an attribute or by the ids of what labels it. */
function headingOf(element: Element, { lexicon }: ReadingContext): string | null {
  for (const { name, value } of element.attributes) {
    if (value.length <= 60 && headingAttribute.test(name) && lexicon(wordKey(value)).label !== null) return value;
  }
  const ids = (element.getAttribute('headers') ?? element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
  const root = element.getRootNode();
  if (!('getElementById' in root)) return null;
  for (const id of ids.slice(0, 4)) {
    const label = id === '' ? null : (root as Document | ShadowRoot).getElementById(id);
    if (!label || label === element || element.contains(label)) continue;
    const words = withoutSeams(shownText(label, 60, { controls: true }), ' ');
    if (lexicon(wordKey(words)).label !== null) return words;
  }
  return null;
}

function toldAloud(element: Element, text: string, context: ReadingContext): Told | null {
  const shown = withoutSeams(text);
  for (const name of ['aria-label', 'title', 'alt']) {
    const words = element.getAttribute(name)?.trim() ?? '';
    if (words === '' || words.length > longest || words === shown) continue;
    const found = told(words, context);
    if (!found) continue;
    if (isInFull(words, shown)) return found;
    const { meaning } = found;
    // A tooltip in other words is taken for the day it gives in full, and for nothing else.
    const isSameInFull = words.includes(shown) || (meaning.kind === 'day' && /\d/.test(words));
    const isFact = meaning.kind === 'status' || meaning.kind === 'amount' || meaning.kind === 'day';
    // A drawing without words that is called "Due" says the status: it labels nothing.
    const isNamedDrawing = shown === '' && meaning.kind === 'word' && meaning.status !== null;
    if (isNamedDrawing && meaning.status)
      return { ...found, meaning: { kind: 'status', status: meaning.status, label: null } };
    // So does one that is called "Due date" to what follows it.
    if (shown === '' && meaning.kind === 'word') return found;
    const isLabelled = 'label' in meaning && meaning.label !== null && meaning.kind !== 'word';
    if (isSameInFull && (isFact || isLabelled)) return found;
  }
  return null;
}

/** The name of a drawing, where it has one: `<svg role="img" aria-label="Overdue">`, or the label of what follows it. */
export function drawingMeaning(element: Element, context: ReadingContext): Told | null {
  const title = element.localName === 'svg' ? element.querySelector('title')?.textContent : null;
  const words = element.getAttribute('aria-label') ?? title ?? '';
  const found = words.length > 60 ? null : told(words, context);
  return found?.meaning.kind === 'status' || found?.meaning.kind === 'word' ? found : null;
}

function told(words: string, context: ReadingContext): Told | null {
  const meaning = meaningOf(words, context);
  return meaning && meaning.kind !== 'aside' ? { text: withoutSeams(words, ' '), meaning } : null;
}
