import { hostElement } from '../host-element.ts';
import type { DockedKind } from '../payment-site.ts';
import { spotAboveList } from './above-list.ts';
import { moveTo, takeOutOfFlow } from './floating.ts';
import type { Spot } from './free-spot.ts';

/** Our elements that stand at the foot of the screen, or above the list. */
export interface Dock {
  hostOf(kind: DockedKind): HTMLElement;
  undock(kind: DockedKind): void;
  /**
   * Puts them into a dialog that is open, where they stay at the foot of the screen: what stands outside a modal one
   * cannot be pressed. Null puts them back; and where the page took one out, it stands again.
   */
  standIn(dialog: Element | null): void;
  /** The rows of the list that is shown: what sums it up stands above them, where there is room; else at the foot. */
  standAbove(rows: readonly Element[]): void;
}

const summing = 'paypal-summary';

/** At the foot of the screen, above everything of the page's, in the middle and never wider than the screen. */
const atTheFoot: Readonly<Record<string, string>> = {
  position: 'fixed',
  inset: 'auto 0 12px 0',
  margin: '0 auto',
  width: 'fit-content',
  'max-width': 'min(60rem, calc(100vw - 24px))',
  'z-index': '2147483000',
};

/** Above the list it scrolls with the page, and what the page lays over its list lies over it as well. */
const aboveTheList: Readonly<Record<string, string>> = {
  position: 'absolute',
  inset: '0 auto auto 0',
  margin: '0',
  'max-width': 'none',
  width: 'max-content',
  'z-index': '1',
};

/** In one line where there is room for it, else in a few. */
const widths = ['none', '40rem', '22rem'];

export function dock(document: Document, signal: AbortSignal): Dock {
  const hosts = new Map<DockedKind, HTMLElement>();
  let place: Element = document.body;

  let rows: readonly Element[] = [];
  let spot: Spot | null = null;
  const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(settle) : null;

  function settle(): void {
    const host = hosts.get(summing);
    if (!host) return;
    setStyles(host, aboveTheList);
    for (const most of widths) {
      host.style.setProperty('max-width', most, 'important');
      const { left, top, width, height } = host.getBoundingClientRect();
      spot = height > 0 ? spotAboveList(rows, { width, height }, spot && { left, top }) : null;
      if (!spot) continue;
      moveTo(host, spot);
      return;
    }
    setStyles(host, { ...atTheFoot, transform: 'none' });
  }

  function undock(kind: DockedKind): void {
    hosts.get(kind)?.remove();
    if (kind === summing) sizes?.disconnect();
    hosts.delete(kind);
  }

  signal.addEventListener('abort', () => [...hosts.keys()].forEach(undock), { once: true });

  return {
    hostOf(kind) {
      const known = hosts.get(kind);
      if (known) return known;
      const host = hostElement(document, 'div', kind);
      takeOutOfFlow(host);
      setStyles(host, atTheFoot);
      hosts.set(kind, host);
      place.append(host);
      if (kind === summing) sizes?.observe(host);
      return host;
    },
    undock,
    standAbove(now) {
      rows = now;
      settle();
    },
    standIn(dialog) {
      place = dialog ?? document.body;
      for (const host of hosts.values()) if (host.parentNode !== place) place.append(host);
    },
  };
}

function setStyles(host: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) host.style.setProperty(name, value, 'important');
}
