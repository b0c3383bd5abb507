/**
 * Calls back when the user clicks or types in the page, outside of the host: they want the tab for something else. Made-up events
 * do not count: a page cannot stop anything.
 */
export function onTouchOutside(host: HTMLElement, touched: () => void, signal: AbortSignal): void {
  const listener = (event: Event) => {
    if (event.isTrusted && !event.composedPath().includes(host)) touched();
  };
  for (const type of ['pointerdown', 'keydown']) {
    document.addEventListener(type, listener, { capture: true, passive: true, signal });
  }
}
