/** The network as this page has seen it. */
export interface Network {
  /** True where the network surely is away. What goes out by another way is never held back by a guess. */
  isAway(): boolean;
}

/**
 * A browser that says to be offline may only not know better: behind some proxies and in containers it always does.
 * It is believed where the network went away while the page stood open, or where the page itself was loaded without
 * one, by Gmail's own worker for offline mail. `onBack` is called when the network returns.
 */
export function followNetwork(view: Window | null, onBack: () => void, signal: AbortSignal): Network {
  const saysOffline = () => view?.navigator.onLine === false;
  let isLost = saysOffline() && isFromWorker(view);
  const away = () => {
    isLost = saysOffline();
  };
  view?.addEventListener('offline', away, { signal });
  const back = () => {
    if (saysOffline()) return;
    isLost = false;
    onBack();
  };
  view?.addEventListener('online', back, { signal });
  return { isAway: () => isLost && saysOffline() };
}

function isFromWorker(view: Window | null): boolean {
  const [loading] = view?.performance.getEntriesByType?.('navigation') ?? [];
  return loading !== undefined && 'workerStart' in loading && Number(loading.workerStart) > 0;
}
