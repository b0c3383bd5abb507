import { hostElement } from '../host-element.ts';
import type { DockedKind } from '../payment-site.ts';
import { takeOutOfFlow } from './floating.ts';

/** Our elements that stand at the foot of the screen. */
export interface Dock {
  hostOf(kind: DockedKind): HTMLElement;
  undock(kind: DockedKind): void;
  /**
   * Puts them into a dialog that is open, where they stay at the foot of the screen: what stands outside a modal one
   * cannot be pressed. Null puts them back; and where the page took one out, it stands again.
   */
  standIn(dialog: Element | null): void;
}

/** At the foot of the screen, above everything of the page's, in the middle and never wider than the screen. */
const atTheFoot: Readonly<Record<string, string>> = {
  position: 'fixed',
  inset: 'auto 0 12px 0',
  margin: '0 auto',
  width: 'fit-content',
  'max-width': 'min(60rem, calc(100vw - 24px))',
  'z-index': '2147483000',
};

export function dock(document: Document, signal: AbortSignal): Dock {
  const hosts = new Map<DockedKind, HTMLElement>();
  let place: Element = document.body;

  function undock(kind: DockedKind): void {
    hosts.get(kind)?.remove();
    hosts.delete(kind);
  }

  signal.addEventListener('abort', () => [...hosts.keys()].forEach(undock), { once: true });

  return {
    hostOf(kind) {
      const known = hosts.get(kind);
      if (known) return known;
      const host = hostElement(document, 'div', kind);
      takeOutOfFlow(host);
      for (const [name, value] of Object.entries(atTheFoot)) host.style.setProperty(name, value, 'important');
      hosts.set(kind, host);
      place.append(host);
      return host;
    },
    undock,
    standIn(dialog) {
      place = dialog ?? document.body;
      for (const host of hosts.values()) if (host.parentNode !== place) place.append(host);
    },
  };
}
