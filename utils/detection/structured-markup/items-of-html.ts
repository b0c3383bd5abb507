import { Parser } from 'htmlparser2';
import { itemsOfJsonLd } from './json-ld.ts';
import { localTerm, type MarkupItem } from './markup-item.ts';

/** Markup stands in the head or near the top; a mail's HTML is smaller than this. */
const longestHtml = 1_000_000;
/** Nested deeper is hostile: reading ends there. */
const deepest = 300;
/** The parser is fed in slices, so that nesting without end is noticed before it costs time. */
const slice = 8_192;
const mostItems = 500;
const longestValue = 2_000;

/**
 * The things that a page or a mail describes in JSON-LD, microdata or RDFa Lite. The HTML is read as text, tag by tag:
 * nothing is built, run or fetched, so that a service worker can do it.
 */
export function itemsOfHtml(html: string): MarkupItem[] {
  if (!/itemscope|typeof=|application\/ld\+json/i.test(html.slice(0, longestHtml))) return [];
  const collector = new ItemCollector();
  const parser = new Parser({
    onopentag: (name, attributes) => collector.open(name, attributes),
    ontext: (text) => collector.add(text),
    onclosetag: () => collector.close(),
  });
  for (let at = 0; at < Math.min(html.length, longestHtml) && !collector.isTooDeep; at += slice) {
    parser.write(html.slice(at, Math.min(at + slice, longestHtml)));
  }
  parser.end();
  return collector.items;
}

interface GrowingItem extends MarkupItem {
  readonly types: string[];
  readonly properties: Map<string, (string | MarkupItem)[]>;
}

interface OpenElement {
  /** The item this element opened, or null. */
  readonly item: GrowingItem | null;
  /** What its text is collected for. */
  readonly purpose: { readonly kind: 'script' } | { readonly kind: 'value'; readonly names: string[] } | null;
  text: string;
}

class ItemCollector {
  readonly items: MarkupItem[] = [];
  isTooDeep = false;
  private readonly path: OpenElement[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.path.length >= deepest) this.isTooDeep = true;
    const type = attributes.itemtype ?? attributes.typeof;
    const scoped = ('itemscope' in attributes || 'typeof' in attributes) && this.items.length < mostItems;
    const names = (attributes.itemprop ?? attributes.property ?? '').split(/\s+/).filter(Boolean).map(localTerm);
    const owner = this.innermostItem();
    const item: GrowingItem | null = scoped
      ? { types: (type ?? '').split(/\s+/).filter(Boolean).map(localTerm), properties: new Map() }
      : null;
    const stated = attributes.content ?? attributes.datetime ?? linkOf(name, attributes);
    if (item) this.items.push(item);
    for (const property of names) {
      const value = item ?? stated;
      if (owner && value !== undefined) addTo(owner, property, value);
    }
    const isScript = name === 'script' && /ld\+json/i.test(attributes.type ?? '');
    const isText = owner !== null && item === null && stated === undefined && names.length > 0;
    this.path.push({
      item,
      purpose: isScript ? { kind: 'script' } : isText ? { kind: 'value', names } : null,
      text: '',
    });
  }

  add(text: string): void {
    if (this.isTooDeep) return;
    for (const element of this.path) {
      const limit = element.purpose?.kind === 'script' ? longestHtml : longestValue;
      if (element.purpose && element.text.length < limit) element.text += text;
    }
  }

  close(): void {
    const element = this.path.pop();
    if (!element?.purpose) return;
    if (element.purpose.kind === 'script') {
      this.items.push(...itemsOfJsonLd(element.text));
      return;
    }
    const owner = this.innermostItem();
    const text = element.text.replace(/\s+/g, ' ').trim();
    if (owner && text) for (const name of element.purpose.names) addTo(owner, name, text);
  }

  private innermostItem(): GrowingItem | null {
    return this.path.findLast(({ item }) => item !== null)?.item ?? null;
  }
}

function addTo(item: GrowingItem, property: string, value: string | MarkupItem): void {
  const values = item.properties.get(property);
  if (!values) item.properties.set(property, [value]);
  else if (values.length < mostItems) values.push(value);
}

/** The value of an element that carries an address. */
function linkOf(name: string, attributes: Readonly<Record<string, string>>): string | undefined {
  return name === 'link' || name === 'a' ? attributes.href : attributes.src;
}
