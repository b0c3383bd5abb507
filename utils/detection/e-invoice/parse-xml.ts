import { SaxesParser } from 'saxes';
import { type Refusal, type RefusalReason, refuse } from '../refusal.ts';
import type { XmlElement } from './xml-tree.ts';

/** E-invoices carry their attachments inside; without them a large one has one megabyte. */
export const mostXmlBytes = 10_000_000;
const deepest = 60;
const mostElements = 200_000;
/** Text of one element that is kept. Longer is a file in base 64. */
const longestText = 20_000;
/** The parser is fed in slices, so that a limit ends it soon after it is reached. */
const slice = 65_536;

/**
 * The root element of an XML file, or why it was not read. No document type is accepted, so that there are no entities
 * but the five of XML itself, and nothing outside the file is ever asked for.
 */
export function parseXml(text: string): XmlElement | Refusal {
  if (text.length > mostXmlBytes) return refuse('too-large');
  const builder = new TreeBuilder();
  const parser = new SaxesParser();
  parser.on('error', () => builder.stop('broken'));
  parser.on('doctype', () => builder.stop('document-type'));
  parser.on('opentag', ({ name, attributes }) => builder.open(name, attributes));
  parser.on('closetag', () => builder.close());
  parser.on('text', (part) => builder.add(part));
  parser.on('cdata', (part) => builder.add(part));
  for (let at = 0; at < text.length && builder.refused === null; at += slice) {
    // "<!DOCTYPE" opens long before it ends; what it holds need not even be scanned.
    parser.write(text.slice(at, at + slice));
  }
  if (builder.refused === null) parser.close();
  if (builder.refused !== null) return refuse(builder.refused);
  return builder.root ?? refuse('broken');
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

class TreeBuilder {
  root: XmlElement | null = null;
  refused: RefusalReason | null = null;
  private readonly path: OpenElement[] = [];
  private count = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.count += 1;
    if (this.path.length >= deepest || this.count > mostElements) this.stop('too-long');
    if (this.refused === null) this.path.push({ name: localName(name), attributes, children: [], text: '' });
  }

  add(part: string): void {
    const element = this.path.at(-1);
    if (!element || element.text.length > longestText) return;
    element.text += part.slice(0, longestText + 1);
  }

  close(): void {
    const element = this.path.pop();
    if (!element || this.refused !== null) return;
    const closed = { ...element, text: element.text.length > longestText ? '' : element.text.trim() };
    const parent = this.path.at(-1);
    if (parent) parent.children.push(closed);
    else this.root = closed;
  }

  /** The first reason counts: what follows it is only its consequence. */
  stop(reason: RefusalReason): void {
    this.refused ??= reason;
  }
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
