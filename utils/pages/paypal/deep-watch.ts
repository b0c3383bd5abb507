import { ourHosts, ourMark } from '../host-element.ts';
import { shadowRootsIn } from './reading/composed-tree.ts';

export interface DeepWatch {
  /** Asks for a look without a change. */
  lookAgain(): void;
}

/** So long after a look the next one waits, in milliseconds: reading a long list takes a few hundredths of a second. */
const betweenLooks = 120;
/** A tab that gets no frames, such as one behind another, is looked at all the same. */
const withoutFrame = 1_000;

/**
 * Looks once, and again after each change of the page, those in open shadow roots as well. `touched` is told of a change
 * at once, before it is painted. Style alone is no news: lists that recycle their rows write it on each scroll. A hidden
 * tab is not looked at before it is shown.
 */
export function watchDeep(
  document: Document,
  { look, touched }: { readonly look: () => void; readonly touched: (place: Node) => void },
  signal: AbortSignal,
): DeepWatch {
  const view = document.defaultView;
  const observed = new WeakSet<Node>();
  let lookedAt = Number.NEGATIVE_INFINITY;
  let isAsked = false;

  const observer = new MutationObserver((records) => {
    const news = records.filter(isNews);
    for (const { target } of news) touched(target);
    if (news.length > 0) ask();
  });

  function observe(root: Document | ShadowRoot): void {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  }

  function ask(): void {
    if (isAsked || signal.aborted || document.hidden) return;
    isAsked = true;
    const wait = betweenLooks - (now() - lookedAt);
    if (wait <= 0) nextFrame(lookNow);
    else setTimeout(() => nextFrame(lookNow), wait);
  }

  function nextFrame(work: () => void): void {
    let isDone = false;
    const once = () => {
      if (!isDone) work();
      isDone = true;
    };
    view?.requestAnimationFrame(once);
    setTimeout(once, withoutFrame);
  }

  function lookNow(): void {
    isAsked = false;
    if (signal.aborted) return;
    try {
      for (const root of shadowRootsIn(document)) observe(root);
      look();
    } catch (error) {
      console.warn('Fairdue could not read this page.', error);
    }
    lookedAt = now();
  }

  const now = () => view?.performance.now() ?? 0;
  observe(document);
  document.addEventListener('visibilitychange', ask, { signal });
  view?.addEventListener('popstate', ask, { signal });
  view?.addEventListener('resize', ask, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  ask();
  return { lookAgain: ask };
}

/** What we do to our own elements, and that they come or go, is no news. */
function isNews({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes' && attributeName === 'style') return false;
  if (target.nodeType === Node.ELEMENT_NODE && (target as Element).closest(ourHosts)) return false;
  if (type !== 'childList') return true;
  const isOurs = (node: Node) => node.nodeType === Node.ELEMENT_NODE && (node as Element).hasAttribute(ourMark);
  return ![...addedNodes, ...removedNodes].every(isOurs);
}
