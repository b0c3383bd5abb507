import { findAround } from '../find.ts';
import type { OpenThread } from '../mail-page.ts';
import { messageShape } from './message.ts';
import { missingPart, type ThreadInPage, threadInPage } from './open-thread.ts';
import { listRow, message, threadSubject } from './selectors.ts';
import { type LiveThread, liveThread, type ThreadSurroundings } from './thread.ts';
import { anyEditor } from './writing-selectors.ts';

/** How long messages of the thread before are taken for a lag of the page and not for those of the new thread. */
const longestLag = 2_000;

/**
 * Reports the open thread, its changes and its end. After a step to another thread the page shows the messages of the
 * one before for a moment: until they are gone nothing is reported, so that no invoice is read into the wrong thread.
 */
export function watchThreads(
  around: ThreadSurroundings,
  onThread: (thread: OpenThread | null) => void,
  signal: AbortSignal,
): void {
  const { document, watch, misses } = around;
  const ownerOf = new WeakMap<Element, string>();
  let current: LiveThread | null = null;
  let shape = '';
  let lagTimer: ReturnType<typeof setTimeout> | null = null;
  let isLagOver = false;

  function lags(inPage: ThreadInPage): boolean {
    const isLate = inPage.messages.some((element) => (ownerOf.get(element) ?? inPage.threadId) !== inPage.threadId);
    if (!isLate || isLagOver) {
      endLag();
      return false;
    }
    lagTimer ??= setTimeout(() => {
      isLagOver = true;
      watch.lookAgain();
    }, longestLag);
    return true;
  }

  function noteMissing(found: ThreadInPage | null): void {
    const missing = found ? null : missingPart(document);
    for (const part of [threadSubject.part, message.part]) {
      if (part === missing) misses.miss(part);
      else misses.hit(part);
    }
  }

  function endLag(): void {
    if (lagTimer !== null) clearTimeout(lagTimer);
    lagTimer = null;
    isLagOver = false;
  }

  function look(evicted: ReadonlySet<Element>, isFirst: boolean): void {
    const found = misses.attempt('thread', () => threadInPage(document));
    noteMissing(found);
    const inPage = found && !lags(found) ? found : null;
    if (inPage === null || inPage.threadId !== current?.threadId) {
      const hadOne = current !== null;
      current?.leave();
      current = inPage ? liveThread(inPage, around) : null;
      shape = inPage ? shapeOf(inPage) : '';
      if (inPage) for (const element of inPage.messages) ownerOf.set(element, inPage.threadId);
      if (inPage || hadOne || isFirst) onThread(current);
      return;
    }
    current.follow(inPage, evicted);
    for (const element of inPage.messages) ownerOf.set(element, inPage.threadId);
    const now = shapeOf(inPage);
    if (now === shape) return;
    shape = now;
    onThread(current);
  }

  watch.onBurst((burst) => {
    const isElsewhere = !burst.whole && burst.evicted.size === 0 && burst.places.every(isNoThread);
    if (!isElsewhere) look(burst.evicted, false);
  }, signal);
  signal.addEventListener(
    'abort',
    () => {
      endLag();
      current?.leave();
      current = null;
    },
    { once: true },
  );
  look(new Set(), true);

  function shapeOf(inPage: ThreadInPage): string {
    watch.isShown(inPage.heading);
    return inPage.messages.map(messageShape).join('|');
  }
}

/** Rows of a list, and boxes that the user types in, change all the time and say nothing about the open thread. */
function isNoThread(place: Element): boolean {
  return findAround(listRow, place) !== null || findAround(anyEditor, place) !== null;
}
