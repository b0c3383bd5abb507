import { PartMissing } from './find.ts';
import { pageOutline } from './page-outline.ts';

/** A part of a page that was looked for and not found. */
export interface PageMiss {
  /** What it is for, such as `reply-editor`: a name of ours, never page text. */
  readonly part: string;
  /** How often in a row it was missed. */
  readonly times: number;
}

/** Counts what is missed on one page. */
export interface Misses {
  /** The part was looked for where it must be and was not there. `near` is where the outline is drawn. */
  miss(part: string, near?: Node | null): void;
  /** The part was there: what was missed before was a moment, not a change. */
  hit(part: string): void;
  /**
   * Runs a read of the page. Whatever is thrown ends here: a missing part is counted, anything else is counted as a
   * miss of `part`. Null then.
   */
  attempt<T>(part: string, read: () => T): T | null;
}

/** A page is drawn piece by piece: one miss says nothing, and many in one moment are one. */
const missesUntilTold = 3;
const betweenMisses = 2_000;
const youngUntil = 10_000;

/**
 * Tells `onMiss` once a part, when it was missed three times in a row, each at least 2 s after the last and not in the
 * first 10 s of the page. `mails` selects what an outline stays out of. `onMiss` cannot throw into the page. `now` counts milliseconds from the start of the page.
 */
export function countMisses(
  document: Document,
  mails: string,
  onMiss: (miss: PageMiss, outline: string) => void,
  now: () => number = () => performance.now(),
): Misses {
  const inARow = new Map<string, number>();
  const lastAt = new Map<string, number>();
  const told = new Set<string>();

  const misses: Misses = {
    miss(part, near = null) {
      const at = now();
      if (at < youngUntil || at - (lastAt.get(part) ?? 0) < betweenMisses) return;
      lastAt.set(part, at);
      const times = (inARow.get(part) ?? 0) + 1;
      inARow.set(part, times);
      if (times < missesUntilTold || told.has(part)) return;
      told.add(part);
      try {
        onMiss({ part, times }, pageOutline(near, document, mails));
      } catch (error) {
        console.warn('Fairdue could not note a missing part of the page.', error);
      }
    },
    hit(part) {
      inARow.delete(part);
      lastAt.delete(part);
      told.delete(part);
    },
    attempt(part, read) {
      try {
        return read();
      } catch (error) {
        if (error instanceof PartMissing) misses.miss(error.part, error.near);
        else misses.miss(part);
        return null;
      }
    },
  };
  return misses;
}
