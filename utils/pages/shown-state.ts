import { isShown } from './is-shown.ts';

/**
 * Answers as `isShown` does, and keeps track of every element it was asked about: sites show and hide kept views by
 * style alone, and asking the browser in the middle of a change makes it work out all styles at once. A size that
 * becomes nothing, or comes from nothing, calls `tell`. Without a ResizeObserver each question is asked anew.
 */
export function trackShown(tell: () => void, signal: AbortSignal): (element: Element) => boolean {
  if (typeof ResizeObserver !== 'function') return isShown;
  const state = new WeakMap<Element, boolean>();
  const observer = new ResizeObserver((entries) => {
    let changed = false;
    for (const { target, contentRect } of entries) {
      const now = contentRect.width > 0 || contentRect.height > 0;
      if (state.get(target) !== now) changed = true;
      state.set(target, now);
      if (target.isConnected) continue;
      observer.unobserve(target);
      state.delete(target);
    }
    if (changed) tell();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (element) => {
    const known = state.get(element);
    if (known !== undefined) return known;
    const now = isShown(element);
    state.set(element, now);
    observer.observe(element);
    return now;
  };
}
