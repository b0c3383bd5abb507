import { DomHandler, ElementType, Parser, type parseDocument } from 'htmlparser2';

type AnyNode = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<AnyNode, { readonly attribs: unknown }>;

/** More HTML than this is cut; the text of a mail is a hundredth of it. */
const longestHtml = 2_000_000;
/** Deeper nesting is dropped: no writer means it, and recursion must end. */
const deepest = 150;
/** Sloppy writers leave elements open by the hundred, hostile ones by the hundred thousand. */
const wildest = 2_000;
const slice = 8_192;

const blocks = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);
const unseen = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'svg',
  'object',
  'iframe',
  'select',
  'option',
]);

/**
 * The text of a page as it is seen, one line a block or table row, cells separated by tabs; addresses of links stand
 * behind their text in angle brackets. For files only: in Gmail the page's own text is taken.
 */
export function textOfHtml(html: string): string {
  return linesOf(nodesOf(html.slice(0, longestHtml)), 0)
    .map((line) =>
      line
        .replace(/[^\S\t\n]+/g, ' ')
        .replace(/ ?\t ?/g, '\t')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}

/** The tree, as far as it goes before its nesting gets out of hand: the parser's time grows with the depth. */
function nodesOf(html: string): AnyNode[] {
  const handler = new DomHandler();
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      handler.onopentag(name, attributes);
    },
    onclosetag: () => {
      depth -= 1;
      handler.onclosetag();
    },
    ontext: (text) => handler.ontext(text),
  });
  for (let at = 0; at < html.length && depth < wildest; at += slice) parser.write(html.slice(at, at + slice));
  parser.end();
  return handler.dom;
}

/** The lines of a run of nodes: inline ones flow together, blocks stand alone. */
function linesOf(nodes: readonly AnyNode[], depth: number): string[] {
  const lines: string[] = [''];
  const flow = (text: string) => {
    lines[lines.length - 1] = (lines.at(-1) ?? '') + text;
  };
  const separator = isLabelledRow(nodes) ? '\t' : '';
  for (const node of nodes) {
    if (isText(node)) flow(node.data.replace(/\s+/g, ' '));
    if (!isTag(node) || isUnseen(node) || depth > deepest) continue;
    if (node.name === 'br') lines.push('');
    else if (blocks.has(node.name)) lines.push(...blockLines(node, depth), '');
    else {
      const [first = '', ...rest] = linesOf(node.children, depth + 1);
      flow((lines.at(-1)?.trim() ? separator : '') + first + addressOf(node, first));
      lines.push(...rest);
    }
  }
  return lines;
}

function blockLines(element: Element, depth: number): string[] {
  if (element.name === 'tr') return rowLines(element, depth);
  if (element.name === 'dl') return definitionLines(element, depth);
  if (element.name === 'blockquote') return quotedLines(element, depth);
  return linesOf(element.children, depth + 1);
}

function quotedLines(element: Element, depth: number): string[] {
  const lines = linesOf(element.children, depth + 1);
  return lines.filter((line) => line.trim() !== '').map((line) => `> ${line}`);
}

/** A row's cells side by side: their first lines, their second lines, as the eye reads them. */
function rowLines(row: Element, depth: number): string[] {
  const cells = row.children
    .filter(
      (child): child is Element => isTag(child) && (child.name === 'td' || child.name === 'th') && !isUnseen(child),
    )
    .map((cell) => linesOf(cell.children, depth + 1).filter((line) => line.trim() !== ''));
  const height = Math.max(0, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) => cells.map((lines) => lines[index] ?? '').join('\t'));
}

/** Each term with its first definition on one line. */
function definitionLines(list: Element, depth: number): string[] {
  const lines: string[] = [];
  for (const child of list.children.filter(isTag)) {
    const text = linesOf(child.children, depth + 1).filter((line) => line.trim() !== '');
    const last = lines.at(-1);
    if (child.name === 'dd' && last !== undefined && !last.includes('\t'))
      lines[lines.length - 1] = `${last}\t${text.shift() ?? ''}`;
    lines.push(...text);
  }
  return lines;
}

/** Several inline elements with no words between them are cells of their own, such as a label and its value. */
function isLabelledRow(nodes: readonly AnyNode[]): boolean {
  const elements = nodes.filter(isTag);
  const words = nodes.filter(isText).some(({ data }) => data.trim() !== '');
  return (
    !words && elements.length > 1 && elements.every((element) => element.name === 'span' || element.name === 'label')
  );
}

function isUnseen(element: Element): boolean {
  return (
    unseen.has(element.name) ||
    'hidden' in element.attribs ||
    /display\s{0,3}:\s{0,3}none/i.test(element.attribs.style ?? '')
  );
}

function addressOf(element: Element, text: string): string {
  const address = element.name === 'a' ? (element.attribs.href ?? '') : '';
  return address.startsWith('https://') && !text.includes(address) ? ` <${address}>` : '';
}

function isTag(node: AnyNode): node is Element {
  return 'attribs' in node;
}

function isText(node: AnyNode): node is AnyNode & { readonly data: string } {
  return node.type === ElementType.Text;
}
