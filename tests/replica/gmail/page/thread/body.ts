import type { ReplicaBlock } from '../../../mailbox/thread.ts';
import { type Child, div, element, span } from '../element.ts';
import { hashOf } from '../ids.ts';
import type { Message } from '../mail.ts';
import { nodesOf } from '../node-tree.ts';
import { decorated } from './decorated-text.ts';

/** How a sender's program writes lines: Gmail one div a line, others breaks, others paragraphs. */
export type LineStyle = 'gmail' | 'breaks' | 'paragraphs';

export function lineStyleOf(message: Message, own: boolean): LineStyle {
  if (own) return 'gmail';
  return (['gmail', 'breaks', 'paragraphs'] as const)[hashOf(message.from.email) % 3] ?? 'gmail';
}

/** How a body is shown. */
export interface BodyLook {
  /** Whether the owner wrote it. */
  readonly own: boolean;
  /** The label of the dots that quotes are folded behind; null leaves them open, as in a forwarded mail. */
  readonly fold: string | null;
  /** Words Gmail marks when the thread was opened from a search. */
  readonly searched: readonly string[];
}

/** The nodes inside `.a3s`. */
export function bodyOf(message: Message, { own, fold, searched }: BodyLook): Node[] {
  const folding = (quote: HTMLElement) => (fold === null ? quote : folded(quote, fold));
  if ('trees' in message.body) return nodesOf(message.body.trees).map((node) => (isQuote(node) ? folding(node) : node));
  const { blocks } = message.body;
  const main = blocks.filter(({ kind }) => kind !== 'quote');
  const style = lineStyleOf(message, own);
  const nodes = main.flatMap((block, index) => nodesOfBlock(block, index === 0, style, searched));
  const written = style === 'breaks' ? nodes : [element('div', { dir: 'ltr' }, ...nodes)];
  const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [element('br'), folding(quoteOf(block))] : []));
  return [...written, ...quotes, div('yj6qo'), div('adL')];
}

/** A quoted mail as it stands in the source of a reply. */
export function quoteOf(quote: { readonly attribution: string; readonly lines: readonly Child[] }): HTMLElement {
  const style = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex';
  const lines = quote.lines.flatMap((line): Child[] => [line, element('br')]);
  return element(
    'div',
    { class: 'gmail_quote gmail_quote_container' },
    element('div', { dir: 'ltr', class: 'gmail_attr' }, quote.attribution, element('br')),
    element('blockquote', { class: 'gmail_quote', style }, ...lines),
  );
}

export function signatureOf(lines: readonly string[]): HTMLElement {
  const written = lines.map((line) => element('div', {}, line));
  return element(
    'div',
    { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
    element('div', { dir: 'ltr' }, ...written),
  );
}

function nodesOfBlock(block: ReplicaBlock, first: boolean, style: LineStyle, searched: readonly string[]): Node[] {
  switch (block.kind) {
    case 'line':
      return lineOf(decorated(block.text, searched), first, style);
    case 'blank':
      return style === 'paragraphs' ? [] : [style === 'breaks' ? element('br') : element('div', {}, element('br'))];
    case 'link':
      return lineOf([linkTo(block.href, block.text)], first, style);
    case 'table':
      return [tableOf(block.rows)];
    case 'signature':
      return [
        element('br', { clear: 'all' }),
        span('gmail_signature_prefix', '-- '),
        element('br'),
        signatureOf(block.lines),
      ];
    case 'quote':
      return [];
  }
}

function lineOf(content: readonly Child[], first: boolean, style: LineStyle): Node[] {
  if (style === 'paragraphs') return [element('p', {}, ...content)];
  if (style === 'gmail' && !first) return [element('div', {}, ...content)];
  const nodes = content.filter(
    (child): child is Node | string => child !== null && child !== undefined && child !== false,
  );
  return [
    ...nodes.map((node) => (typeof node === 'string' ? document.createTextNode(node) : node)),
    ...(style === 'breaks' ? [element('br')] : []),
  ];
}

export function linkTo(href: string, text: string): HTMLElement {
  const safe = `https://www.google.com/url?q=${encodeURIComponent(href)}&source=gmail`;
  return element('a', { href, target: '_blank', rel: 'noreferrer', 'data-saferedirecturl': safe }, text);
}

function tableOf(rows: readonly (readonly string[])[]): HTMLElement {
  const drawn = rows.map((row) =>
    element('tr', {}, ...row.map((text) => element('td', { style: 'padding:4px 12px 4px 0' }, text))),
  );
  return element('table', { cellspacing: '0', cellpadding: '0', border: '0' }, element('tbody', {}, ...drawn));
}

/** The three dots and, hidden behind them, the quoted mail. */
function folded(quote: HTMLElement, trimmed: string): HTMLElement {
  const hidden = div('h5', quote);
  hidden.style.display = 'none';
  const attributes = {
    class: 'ajR',
    role: 'button',
    tabindex: '0',
    'data-tooltip': trimmed,
    'aria-label': trimmed,
    'aria-expanded': 'false',
  };
  const dots = element('div', attributes, div('ajT', '···'));
  dots.addEventListener('click', () => {
    const open = hidden.style.display === 'none';
    hidden.style.display = open ? '' : 'none';
    dots.setAttribute('aria-expanded', String(open));
  });
  return div('adL', div('ajU', dots), hidden);
}

/** A forwarded mail has no block of quotation and is no quote in this sense. */
function isQuote(node: Node): node is HTMLElement {
  return node instanceof HTMLElement && node.matches('.gmail_quote:has(blockquote)');
}
