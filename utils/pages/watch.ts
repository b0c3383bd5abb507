import { trackShown } from './shown-state.ts';

/** What changed on the page since the last burst. */
export interface Burst {
  /** Each element whose children or watched attributes changed, and that still stands in the page. */
  readonly places: readonly Element[];
  /** What came into a place and still stands there. */
  came(place: Element): Element[];
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
  /** As `isShown`; from then on it is known without asking the browser, and a change asks for a look at everything. */
  isShown(element: Element): boolean;
}

export interface WatchOptions {
  /** Attributes whose change counts as a new element. Keep to those that the site writes rarely and we never. */
  readonly attributes: readonly string[];
  /** The attribute on our own elements: that they came is no news, and never wakes us up in a circle. */
  readonly ours: string;
}

/** More than this, and listing costs more than looking at everything. */
const mostPlaces = 2_000;
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
  const places = new Map<Element, NodeList[]>();
  const evicted = new Set<Element>();
  let whole = false;
  let frame: number | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const isOurs = (node: Node) => node.nodeType === 1 && (node as Element).hasAttribute(options.ours);

  /** True where the record is news to anybody. Records are many: each is looked at as little as it can be. */
  function take(record: MutationRecord): boolean {
    if (record.target.nodeType !== 1) return false;
    const { addedNodes } = record;
    const [only] = addedNodes.length === 1 ? addedNodes : [];
    if (record.type === 'childList' && addedNodes.length === 0) takeEvictions(record.removedNodes);
    else if (only && isOurs(only) && record.removedNodes.length === 0) return false;
    list(record.target as Element, addedNodes);
    return true;
  }

  function takeEvictions(removed: NodeList): void {
    for (const node of removed) if (!isOurs(node)) return;
    for (const node of removed) evicted.add(node as Element);
  }

  function list(place: Element, came: NodeList): void {
    if (whole) return;
    const before = places.get(place);
    if (before) before.push(came);
    else places.set(place, [came]);
    if (places.size > mostPlaces) forget();
  }

  function forget(): void {
    places.clear();
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
    const burst: Burst = burstOf(new Map(places), whole, new Set(evicted));
    places.clear();
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
  signal.addEventListener('abort', () => {
    observer.disconnect();
    unschedule();
    tellers.clear();
    places.clear();
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
    isShown: trackShown(lookAgain, signal),
  };
}

/** Without what came and went again between two frames. */
function burstOf(changed: ReadonlyMap<Element, readonly NodeList[]>, whole: boolean, evicted: Set<Element>): Burst {
  return {
    places: [...changed.keys()].filter((place) => place.isConnected),
    came: (place) =>
      (changed.get(place) ?? [])
        .flatMap((nodes) => [...nodes])
        .filter((node): node is Element => node.nodeType === 1 && node.parentNode === place),
    whole,
    evicted,
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
