/** Markup that can be stored as JSON and built again, since the page may not parse any. */
export type NodeTree =
  | string
  | { readonly tag: string; readonly attributes: Record<string, string>; readonly children: NodeTree[] };

/** What is inside the element. */
export function treesOf(parent: Node): NodeTree[] {
  return [...parent.childNodes].flatMap((node): NodeTree[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element)) return [];
    const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
    return [{ tag: node.localName, attributes, children: treesOf(node) }];
  });
}

export function nodesOf(trees: readonly NodeTree[]): Node[] {
  return trees.map((tree) => {
    if (typeof tree === 'string') return document.createTextNode(tree);
    const node = document.createElement(tree.tag);
    for (const [name, value] of Object.entries(tree.attributes)) node.setAttribute(name, value);
    node.append(...nodesOf(tree.children));
    return node;
  });
}

/** The text line by line, as it is read. */
export function textLinesOf(trees: readonly NodeTree[]): string[] {
  const lines = [''];
  const add = (tree: NodeTree) => {
    if (typeof tree === 'string') lines.push((lines.pop() ?? '') + tree);
    else if (tree.tag === 'br') lines.push('');
    else {
      const block = tree.tag === 'div' || tree.tag === 'p' || tree.tag === 'blockquote';
      if (block && lines.at(-1) !== '') lines.push('');
      tree.children.forEach(add);
      if (block && lines.at(-1) !== '') lines.push('');
    }
  };
  trees.forEach(add);
  return lines;
}
