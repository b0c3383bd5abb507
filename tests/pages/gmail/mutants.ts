import type { Need } from '../../../utils/pages/find.ts';

/** One way in which Gmail could change a part that is looked for. */
export interface Mutant {
  readonly name: string;
  /** Changes the page; false where the page has no such part. */
  apply(root: ParentNode): boolean;
}

/** Each selector's targets removed, renamed, or doubled. */
export function mutantsOf(name: string, need: Need): Mutant[] {
  return need.selectors.flatMap((selector) =>
    (['removed', 'renamed', 'doubled'] as const).map((kind) => ({
      name: `${name} ${selector} ${kind}`,
      apply: (root: ParentNode) => {
        const targets = [...root.querySelectorAll(selector)];
        for (const target of targets) change(kind, target, selector);
        return targets.length > 0;
      },
    })),
  );
}

function change(kind: 'removed' | 'renamed' | 'doubled', target: Element, selector: string): void {
  if (kind === 'removed') target.remove();
  else if (kind === 'doubled') target.after(target.cloneNode(true));
  else rename(target, selector);
}

/** Takes away what the last part of the selector goes by, and leaves another name in its place. */
function rename(target: Element, selector: string): void {
  const last =
    selector
      .replace(/:(?:not|has)\([^)]*\)/g, '')
      .split(/[\s>]+/)
      .at(-1) ?? '';
  for (const [, name] of last.matchAll(/\.([\w-]+)/g)) if (name) target.classList.replace(name, `x${name}`);
  for (const [, name] of last.matchAll(/\[([\w-]+)/g)) {
    if (!name) continue;
    target.setAttribute(`x-${name}`, target.getAttribute(name) ?? '');
    target.removeAttribute(name);
  }
  if (last.startsWith('#')) target.id = `x${target.id}`;
}
