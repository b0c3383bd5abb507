import { findAll, findAround, findOptional, fits } from '../find.ts';
import { hostElement, mostEvictions, removeCopies } from '../host-element.ts';
import { isShown } from '../is-shown.ts';
import type { MailRow, RowHostKind } from '../mail-page.ts';
import type { Misses } from '../misses.ts';
import type { Burst, PageWatch } from '../watch.ts';
import { threadIdOn } from './ids.ts';
import { listLine, listRow, readRow, rowSubject, threadKey } from './selectors.ts';

/** The rows of all lists on the page. */
export interface ListRows {
  /** Those that are shown now. */
  all(): readonly MailRow[];
  watch(onRows: (rows: readonly MailRow[]) => void, signal: AbortSignal): void;
}

/** What the rows need of the page around them. */
export interface Surroundings {
  readonly document: Document;
  readonly watch: PageWatch;
  readonly misses: Misses;
}

interface PlacedRow extends MailRow {
  /** Puts the badge back where Gmail drew the row anew. */
  keepBadge(evicted: ReadonlySet<Element>): void;
  leave(): void;
}

/**
 * Follows the rows without a mark on Gmail's own nodes. A row has no thread id for a moment at first: the watch is
 * told of the id's attribute, so nothing has to be asked again.
 */
export function listRows({ document, watch, misses }: Surroundings, signal: AbortSignal): ListRows {
  const known = new Map<Element, PlacedRow>();

  function rowAt(tr: Element): PlacedRow | null {
    const threadId = threadIdIn(tr);
    const before = known.get(tr);
    if (before?.threadId === threadId) return before ?? null;
    before?.leave();
    known.delete(tr);
    if (threadId === null) return null;
    const row = placedRow(tr, threadId, misses, signal);
    known.set(tr, row);
    return row;
  }

  function shownRows(trs: Iterable<Element>): PlacedRow[] {
    const rows: PlacedRow[] = [];
    for (const tr of trs) {
      const row = rowAt(tr);
      if (row && watch.isShown(tr.closest('table') ?? tr)) rows.push(row);
    }
    return rows;
  }

  function leaveGone(): void {
    for (const [tr, row] of known) {
      if (tr.isConnected) continue;
      row.leave();
      known.delete(tr);
    }
  }

  function everywhere(): PlacedRow[] {
    const trs = findAll(listRow, document);
    const rows = shownRows(trs);
    const shownWithout = rows.length === 0 ? trs.find((tr) => isShown(tr)) : undefined;
    if (shownWithout) misses.miss(threadKey.part, shownWithout);
    else if (rows.length > 0) misses.hit(threadKey.part);
    const lost = trs.length === 0 ? findOptional(listLine, document) : null;
    if (lost) misses.miss(listRow.part, lost);
    else misses.hit(listRow.part);
    return rows;
  }

  function leaveAll(): void {
    for (const row of known.values()) row.leave();
    known.clear();
  }

  signal.addEventListener('abort', leaveAll, { once: true });

  return {
    all: everywhere,
    watch(onRows, until) {
      const reported = new WeakSet<MailRow>();
      const report = (rows: readonly PlacedRow[]) => {
        const news = rows.filter((row) => !reported.has(row));
        for (const row of news) reported.add(row);
        if (news.length > 0) onRows(news);
      };
      watch.onBurst((burst) => {
        const rows = burst.whole ? everywhere() : shownRows(touchedRows(burst));
        for (const row of rows) row.keepBadge(burst.evicted);
        leaveGone();
        report(rows);
      }, until);
      until.addEventListener('abort', leaveAll, { once: true });
      report(everywhere());
    },
  };
}

function touchedRows(burst: Burst): Set<Element> {
  const touched = new Set<Element>();
  for (const place of burst.places) {
    const around = findAround(listRow, place);
    if (around) touched.add(around);
    else for (const element of burst.came(place)) for (const tr of rowsIn(element)) touched.add(tr);
  }
  for (const host of burst.evicted) {
    const tr = rowsOfHosts.get(host);
    if (tr) touched.add(tr);
  }
  return touched;
}

function rowsIn(element: Element): readonly Element[] {
  return fits(listRow, element) ? [element] : findAll(listRow, element);
}

/** Two different ids in one row: it is not clear whose row it is, so it is nobody's. */
function threadIdIn(tr: Element): string | null {
  let only: string | null = null;
  for (const element of findAll(threadKey, tr)) {
    const id = threadIdOn(element);
    if (id !== null && only !== null && id !== only) return null;
    only = id ?? only;
  }
  return only;
}

function subjectIn(tr: Element): string {
  return (findOptional(rowSubject, tr)?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);
}

const rowsOfHosts = new WeakMap<Element, Element>();

function placedRow(tr: Element, threadId: string, misses: Misses, signal: AbortSignal): PlacedRow {
  const life = new AbortController();
  let host: HTMLElement | null = null;
  let evictions = 0;

  function place(badge: HTMLElement): boolean {
    const subject = findOptional(rowSubject, tr);
    if (!subject?.parentElement) {
      misses.miss(rowSubject.part, tr);
      return false;
    }
    misses.hit(rowSubject.part);
    if (subject.previousElementSibling !== badge) subject.before(badge);
    return true;
  }

  function drop(): void {
    host?.remove();
    host = null;
  }

  return {
    threadId,
    gone: life.signal,
    isVisible: () => isShown(tr),
    isRead: () => fits(readRow, tr),
    subject: () => subjectIn(tr),
    badgeHost(kind: RowHostKind) {
      if (life.signal.aborted || signal.aborted) return null;
      host ??= hostElement(tr.ownerDocument, 'span', kind);
      rowsOfHosts.set(host, tr);
      if (!place(host)) drop();
      return host;
    },
    dropBadge: drop,
    keepBadge(evicted) {
      if (!host) return;
      if (evicted.has(host)) evictions++;
      removeCopies(tr);
      if (evictions > mostEvictions) return drop();
      if (!place(host)) host.remove();
    },
    leave() {
      drop();
      life.abort();
    },
  };
}
