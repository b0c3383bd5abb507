/** Between two looks, in milliseconds. */
export const lookEvery = 100;

/**
 * Looks at the page every tenth of a second until something is there; null after `patience` milliseconds or on abort.
 * A hidden tab is not looked at, and the time it is hidden does not count.
 */
export async function lookUntil<T>(look: () => T | null, patience: number, signal: AbortSignal): Promise<T | null> {
  for (let waited = 0; !signal.aborted; waited += lookEvery) {
    await whenShown(signal);
    if (signal.aborted) break;
    const seen = look();
    if (seen !== null) return seen;
    if (waited >= patience) break;
    await pause(lookEvery, signal);
  }
  return null;
}

/** Resolves once the tab is shown, or on abort. */
export function whenShown(signal: AbortSignal): Promise<void> {
  if (!document.hidden || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const settled = new AbortController();
    const settle = () => {
      if (document.hidden && !signal.aborted) return;
      settled.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', settle, { signal: settled.signal });
    signal.addEventListener('abort', settle, { signal: settled.signal });
  });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', settle);
      resolve();
    };
    const timer = setTimeout(settle, milliseconds);
    signal.addEventListener('abort', settle, { once: true });
  });
}
