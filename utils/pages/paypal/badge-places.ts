import { hostElement, mostEvictions } from '../host-element.ts';
import { around, drawnBoxes } from './drawn-boxes.ts';
import { conceal, moveTo, takeOutOfFlow } from './floating.ts';
import { type Box, freeSpot, type Spot } from './free-spot.ts';
import { isWithin, parentOf } from './reading/composed-tree.ts';
import type { RowRead } from './reading/read-list.ts';

/** The badges that stand in a list: one for each invoice, in the part of the page that is about it. */
export interface BadgePlaces {
  hostFor(row: RowRead): HTMLElement;
  /** Puts a badge that was drawn where it covers nothing. */
  settle(row: RowRead): void;
  drop(invoiceId: string): void;
  /** Takes out the badges of all invoices but these. */
  keepOnly(invoiceIds: ReadonlySet<string>): void;
  /** Something changed there: what stands in it is about nobody, until it was read again. */
  touched(place: Node): void;
}

interface Placed {
  readonly host: HTMLElement;
  readonly part: Element;
  /** What its place was worked out for. */
  settledFor: string;
  evictions: number;
}

/** How many elements around a change are asked whether they are a row. */
const deepest = 30;

export function badgePlaces(document: Document, signal: AbortSignal): BadgePlaces {
  const placed = new Map<string, Placed>();
  const hostsIn = new WeakMap<Element, HTMLElement>();

  function drop(invoiceId: string): void {
    placed.get(invoiceId)?.host.remove();
    placed.delete(invoiceId);
  }

  function place({ invoice: { invoiceId }, block, atoms }: RowRead): Placed {
    const part = block.parts[0] ?? document.body;
    const known = placed.get(invoiceId);
    if (known?.part === part && (known.host.isConnected || known.evictions > mostEvictions)) return known;
    const host = known?.host ?? hostElement(document, 'span', 'paypal-badge');
    const evictions = known?.part === part ? known.evictions + 1 : 0;
    if (evictions <= mostEvictions) holderIn(part, atoms).append(host);
    takeOutOfFlow(host);
    hostsIn.set(part, host);
    const now = { host, part, settledFor: '', evictions };
    placed.set(invoiceId, now);
    return now;
  }

  signal.addEventListener('abort', () => [...placed.keys()].forEach(drop), { once: true });

  return {
    hostFor: (row) => place(row).host,
    settle(row) {
      const one = place(row);
      conceal(one.host, false);
      const boxes = row.block.parts.map((part) => part.getBoundingClientRect());
      const region = around(boxes);
      if (!region) return;
      const words = one.host.shadowRoot?.textContent ?? '';
      const text = row.atoms.map((atom) => atom.text).join('|');
      const wanted = `${Math.round(region.right - region.left)} ${Math.round(region.bottom - region.top)} ${words} ${text}`;
      if (one.settledFor === wanted) return;
      one.settledFor = wanted;
      moveTo(one.host, spotFor(one.host, row, region));
    },
    drop,
    keepOnly(invoiceIds) {
      for (const id of placed.keys()) if (!invoiceIds.has(id)) drop(id);
    },
    touched(place) {
      let at: Element | null = place.nodeType === Node.ELEMENT_NODE ? (place as Element) : parentOf(place);
      for (let steps = 0; at && steps < deepest; steps += 1, at = parentOf(at)) {
        const host = hostsIn.get(at);
        if (host) return conceal(host, true);
      }
    },
  };
}

/** Beside the status first, then the number, then the client; where there is no room, on the row's lower edge. */
function spotFor(host: HTMLElement, { block, atoms, invoice }: RowRead, region: Box): Spot {
  const { width, height } = host.getBoundingClientRect();
  const words = [invoice.status, invoice.number, invoice.client].flatMap((found) => found?.evidence.words ?? []);
  const near = words.flatMap((word) => {
    const atom = atoms.find(({ text, fromAttribute }) => !fromAttribute && text.slice(0, 200) === word);
    return (atom && around(drawnBoxes(atom.element))) ?? [];
  });
  const obstacles = block.parts.flatMap((part) => drawnBoxes(part));
  const free = freeSpot(region, { width, height }, obstacles, near);
  return free ?? { left: region.right - width - 4, top: region.bottom - height + 2 };
}

/**
 * Where in a row our element may stand: never straight in what holds only cells, nor in what a person presses. A row that
 * is drawn from a shadow root shows only what stands in there.
 */
function holderIn(part: Element, atoms: RowRead['atoms']): Element | ShadowRoot {
  if (part.shadowRoot) return part.shadowRoot;
  if (part.localName !== 'tr' && !/^(?:table-row|contents)$/.test(displayOf(part))) return part;
  const cells = [...part.children].filter((cell) => displayOf(cell) !== 'none');
  const status = atoms.find(({ meaning }) => 'status' in meaning && meaning.status !== null);
  const cell = cells.find((one) => status !== undefined && isWithin(status.element, one)) ?? cells.at(-1) ?? part;
  return cell.shadowRoot ?? cell;
}

function displayOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
}
