import { countMisses, type PageMiss } from '../misses.ts';
import type { PageLook } from '../payment-site.ts';

interface Surroundings {
  readonly onMiss: (miss: PageMiss, outline: string) => void;
  readonly lookAgain: () => void;
}

export interface UnreadPages {
  /** What a look at the page came to; `missed` is where nothing could be read of what must be there. */
  note(kind: PageLook['kind'], missed: Element | null): void;
}

/** A page that stands still is looked at no more by itself; one that was missed is, so far apart, in milliseconds. */
const betweenLooks = 2_500;
/** A page is young for 10 s, and three misses after that are told. */
const mostLooks = 12;
/** The user types there; nothing in it is part of the page's shape. */
const typedInto = 'input';

const parts = { list: 'invoice-list', invoice: 'invoice-page' } as const;

/** Tells of a page that shows invoices and of which nothing could be read, once it is sure that it stays so. */
export function unreadPages(document: Document, { onMiss, lookAgain }: Surroundings, signal: AbortSignal): UnreadPages {
  let looksLeft = mostLooks;
  let next: ReturnType<typeof setTimeout> | undefined;
  const misses = countMisses(document, typedInto, (miss, outline) => {
    looksLeft = 0;
    onMiss(miss, outline);
  });
  signal.addEventListener('abort', () => clearTimeout(next), { once: true });

  return {
    note(kind, missed) {
      clearTimeout(next);
      if (kind === 'other') return;
      if (!missed) {
        misses.hit(parts[kind]);
        looksLeft = mostLooks;
        return;
      }
      misses.miss(parts[kind], missed);
      if (looksLeft <= 0 || signal.aborted) return;
      looksLeft -= 1;
      next = setTimeout(lookAgain, betweenLooks);
    },
  };
}
