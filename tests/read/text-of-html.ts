import { ElementType, parseDocument } from 'htmlparser2';

type AnyNode = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<AnyNode, { readonly attribs: unknown }>;

/** More HTML than this is cut; the text of a mail is a hundredth of it. */
const longestHtml = 2_000_000;
/** Deeper nesting is dropped: no writer means it, and recursion must end. */
const deepest = 150;

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
  const document = parseDocument(html.slice(0, longestHtml), { decodeEntities: true });
  return linesOf(document.children, 0)
    .map((line) =>
      line
        .replace(/[^\S\t\n]+/g, ' ')
        .replace(/ ?\t ?/g, '\t')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
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
  if (element.name === 'blockquote') return linesOf(element.children, depth + 1).map((line) => `> ${line}`);
  return linesOf(element.children, depth + 1);
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
