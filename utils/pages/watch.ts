/** What changed on the page since the last burst. */
export interface Burst {
  /** Elements that came, or whose watched attribute changed, and still stand there. Each is the top of what came. */
  readonly added: readonly Element[];
  /** True where too much changed to list it, or something came into view: look at everything again. */
  readonly whole: boolean;
  /** Elements of ours that the page alone took out, nothing else with them: it may be fighting us. */
  readonly evicted: ReadonlySet<Element>;
}

export interface PageWatch {
  /** Calls at most once a frame, and not at all in a hidden tab, until the signal aborts. */
  onBurst(tell: (burst: Burst) => void, signal: AbortSignal): void;
  /** Asks for a burst that looks at everything. */
  lookAgain(): void;
  /** Until the signal aborts, hidden tabs are looked at, too, once a second: for a send that awaits its confirmation. */
  keepAwake(signal: AbortSignal): void;
  /** Asks for a look at everything once the element, shown now or not, is hidden or shown. */
  lookWhenShown(element: Element, isShownNow: boolean): void;
}

export interface WatchOptions {
  /** Attributes whose change counts as a new element. Keep to those that the site writes rarely and we never. */
  readonly attributes: readonly string[];
  /** Marks our own elements: what happens to them is no news, and never wakes us up in a circle. */
  readonly ours: string;
}

/** More than this, and listing costs more than looking at everything. */
const mostListed = 2_000;
const fallbackAfter = 1_000;

/**
 * Watches a whole page with one observer for added nodes and few attributes, as measured: naming what came costs a
 * hundredth of asking the document on every record. Work is done once a frame. A hidden tab gets no frames: there
 * nothing is done and nothing is kept, and one look at everything follows when it is shown.
 */
export function watchPage(document: Document, options: WatchOptions, signal: AbortSignal): PageWatch {
  const view = document.defaultView;
  const tellers = new Set<(burst: Burst) => void>();
  const awake = new Set<AbortSignal>();
  const listed = new Set<Element>();
  const evicted = new Set<Element>();
  let whole = false;
  let frame: number | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const isOurs = (node: Node) => node.nodeType === 1 && (node as Element).matches(options.ours);

  function take(record: MutationRecord): boolean {
    if (record.type === 'attributes') return list(record.target as Element);
    let news = false;
    for (const node of record.addedNodes)
      if (node.nodeType === 1 && !isOurs(node)) news = list(node as Element) || news;
    if (record.removedNodes.length === 0) return news;
    const removed = [...record.removedNodes];
    if (removed.every(isOurs)) for (const node of removed) evicted.add(node as Element);
    return true;
  }

  function list(element: Element): boolean {
    if (whole) return true;
    listed.add(element);
    if (listed.size > mostListed) forget();
    return true;
  }

  function forget(): void {
    listed.clear();
    whole = true;
  }

  function schedule(): void {
    if (signal.aborted) return;
    if (document.hidden) {
      forget();
      if (awake.size > 0) timer ??= setTimeout(flush, fallbackAfter);
      return;
    }
    frame ??= view?.requestAnimationFrame(flush) ?? null;
    timer ??= setTimeout(flush, fallbackAfter);
  }

  function unschedule(): void {
    if (frame !== null) view?.cancelAnimationFrame(frame);
    if (timer !== null) clearTimeout(timer);
    frame = null;
    timer = null;
  }

  function flush(): void {
    unschedule();
    if (signal.aborted) return;
    const burst: Burst = {
      added: [...listed].filter((element) => element.isConnected),
      whole,
      evicted: new Set(evicted),
    };
    listed.clear();
    evicted.clear();
    whole = false;
    for (const tell of [...tellers]) tellSafely(tell, burst);
  }

  const observer = new MutationObserver((records) => {
    let news = false;
    for (const record of records) news = take(record) || news;
    if (news) schedule();
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: [...options.attributes] });

  const lookAgain = () => {
    forget();
    schedule();
  };
  document.addEventListener('visibilitychange', lookAgain, { signal });
  const shown = watchShown(lookAgain, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    unschedule();
    tellers.clear();
    listed.clear();
  });

  return {
    onBurst(tell, until) {
      if (until.aborted || signal.aborted) return;
      tellers.add(tell);
      until.addEventListener('abort', () => tellers.delete(tell), { once: true });
    },
    lookAgain,
    keepAwake(until) {
      if (until.aborted || signal.aborted) return;
      awake.add(until);
      until.addEventListener('abort', () => awake.delete(until), { once: true });
      schedule();
    },
    lookWhenShown: shown,
  };
}

/** One watcher's fault is not another's, and none of it is the page's. */
function tellSafely(tell: (burst: Burst) => void, burst: Burst): void {
  try {
    tell(burst);
  } catch (error) {
    console.warn('Fairdue could not follow a change of the page.', error);
  }
}

/** Sites show and hide kept views by style alone: a size that becomes nothing, or comes from nothing, tells it. */
function watchShown(tell: () => void, signal: AbortSignal): PageWatch['lookWhenShown'] {
  if (typeof ResizeObserver !== 'function') return () => {};
  const wasShown = new WeakMap<Element, boolean>();
  const observer = new ResizeObserver((entries) => {
    let changed = false;
    for (const { target, contentRect } of entries) {
      const isShown = contentRect.width > 0 || contentRect.height > 0;
      if (wasShown.get(target) !== isShown) changed = true;
      wasShown.set(target, isShown);
      if (target.isConnected) continue;
      observer.unobserve(target);
      wasShown.delete(target);
    }
    if (changed) tell();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return (element, isShownNow) => {
    if (wasShown.has(element)) return;
    wasShown.set(element, isShownNow);
    observer.observe(element);
  };
}
