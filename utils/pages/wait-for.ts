import type { PageWatch } from './watch.ts';

/** What `probe` finds, asked now and after every change of the page; null once the time is over or on abort. */
export function waitFor<T>(
  watch: PageWatch,
  probe: () => T | null,
  milliseconds: number,
  signal: AbortSignal,
): Promise<T | null> {
  const first = signal.aborted ? null : probe();
  if (first !== null || signal.aborted) return Promise.resolve(first);
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const settle = (found: T | null) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      waiting.abort();
      resolve(found);
    };
    const giveUp = () => settle(null);
    const timer = setTimeout(() => settle(probe()), milliseconds);
    signal.addEventListener('abort', giveUp, { once: true });
    watch.onBurst(() => {
      const found = probe();
      if (found !== null) settle(found);
    }, waiting.signal);
  });
}
