import { isShown } from './is-shown.ts';

/**
 * One thing that is looked for on a page. The selectors stand in order of trust and are tried one by one: joined by
 * commas the page's order would decide, not ours.
 */
export interface Need {
  /** Our name for it, told when it is missed. Never page text. */
  readonly part: string;
  /** What it is for. */
  readonly use: string;
  /** When the selectors were last seen on the live site, and since when they are known. */
  readonly seen: string;
  readonly selectors: readonly string[];
  /** True for what the site keeps in the page without showing it, such as hidden inputs. */
  readonly unseen?: boolean;
  /** What an element must not stand in: text that others wrote could look like a part of the site. */
  readonly outside?: string;
}

/** Told apart from every other error, so that a caller can take it as "the site changed" and nothing else. */
export class PartMissing extends Error {
  readonly part: string;
  readonly near: Node | null;

  constructor(part: string, near: Node | null = null) {
    super(`The page has no ${part}`);
    this.name = 'PartMissing';
    this.part = part;
    this.near = near;
  }
}

/** All elements of the first selector that finds any. */
export function findAll(need: Need, scope: ParentNode): Element[] {
  for (const selector of need.selectors) {
    const found: Element[] = [];
    scope.querySelectorAll(selector).forEach((element) => {
      if (counts(need, element)) found.push(element);
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** The first element of the first selector that finds any; null where that is no surprise. */
export function findOptional(need: Need, scope: ParentNode): Element | null {
  for (const selector of need.selectors) {
    for (const element of scope.querySelectorAll(selector)) if (counts(need, element)) return element;
  }
  return null;
}

/** As `findOptional`, for what must be there. @throws PartMissing */
export function find(need: Need, scope: ParentNode): Element {
  const found = findOptional(need, scope);
  if (!found) throw new PartMissing(need.part, scope);
  return found;
}

/** The nearest of the element and its ancestors that fits, the first selector first. */
export function findAround(need: Need, element: Element): Element | null {
  for (const selector of need.selectors) {
    const found = element.closest(selector);
    if (found && counts(need, found)) return found;
  }
  return null;
}

/** True where the element itself is what is looked for, by any of the selectors. */
export function fits(need: Need, element: Element): boolean {
  return need.selectors.some((selector) => element.matches(selector)) && counts(need, element);
}

function counts(need: Need, element: Element): boolean {
  if (need.outside && element.parentElement?.closest(need.outside)) return false;
  return need.unseen === true || isShown(element);
}
