import { hostElement, mostEvictions } from '../host-element.ts';
import type { Mailbox, OpenThread, ThreadHostKind } from '../mail-page.ts';
import type { Misses } from '../misses.ts';
import type { PageWatch } from '../watch.ts';
import { addressOf, attachmentsIn } from './attachments.ts';
import { answerBoxIn } from './boxes/answer-box.ts';
import { openForwardIn } from './boxes/forward.ts';
import { fetchAttachment } from './fetch-attachment.ts';
import type { ThreadInPage } from './open-thread.ts';
import { placeUnder } from './panel-place.ts';
import { readThread } from './read-thread.ts';
import { unfoldIn } from './thread-presses.ts';

/** What one open thread needs of the page around it. */
export interface ThreadSurroundings {
  readonly document: Document;
  readonly watch: PageWatch;
  readonly misses: Misses;
}

/** An open thread and the hands of whoever follows the page. */
export interface LiveThread extends OpenThread {
  /** The thread as it stands in the page now; puts the panel back where Gmail drew the thread anew. */
  follow(inPage: ThreadInPage, evicted: ReadonlySet<Element>): void;
  leave(): void;
}

export function liveThread(first: ThreadInPage, { document, watch, misses }: ThreadSurroundings): LiveThread {
  const life = new AbortController();
  let inPage = first;
  let host: HTMLElement | null = null;
  let evictions = 0;

  function place(panel: HTMLElement): boolean {
    const placed = placeUnder(inPage.heading, inPage.root, panel);
    if (placed) misses.hit('thread-panel-place');
    else misses.miss('thread-panel-place', inPage.heading);
    return placed;
  }

  function drop(): void {
    host?.remove();
    host = null;
  }

  const hands = { document, watch, misses, signal: life.signal };

  return {
    threadId: first.threadId,
    subject: first.subject,
    gone: life.signal,
    read: (mailbox: Mailbox) => readThread(inPage, mailbox, misses),
    panelHost(kind: ThreadHostKind) {
      if (life.signal.aborted) return null;
      if (host && host.dataset.fairdue !== kind) drop();
      host ??= hostElement(document, 'div', kind);
      if (!place(host)) drop();
      return host;
    },
    panelIndent() {
      if (!host?.isConnected) return 0;
      const edge = host.parentElement?.getBoundingClientRect();
      const heading = inPage.heading.getBoundingClientRect();
      if (!edge) return 0;
      const isRtl = getComputedStyle(host).direction === 'rtl';
      return Math.max(0, Math.round(isRtl ? edge.right - heading.right : heading.left - edge.left));
    },
    dropPanel: drop,
    unfold: (messageIndex) => unfoldIn(inPage, messageIndex, hands),
    openReply: () => answerBoxIn(inPage, hands),
    openForward: (messageIndex) => openForwardIn(inPage, messageIndex, hands),
    attachments: () => attachmentsIn(inPage),
    async fetchAttachment(attachment) {
      for (let look = 0; look < 10 && !life.signal.aborted; look += 1) {
        const address = addressOf(inPage, attachment);
        if (address) return fetchAttachment(address, life.signal);
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      return null;
    },
    follow(now, evicted) {
      inPage = now;
      if (!host) return;
      if (evicted.has(host)) evictions++;
      if (evictions > mostEvictions) drop();
      else if (!place(host)) host.remove();
    },
    leave() {
      drop();
      life.abort();
    },
  };
}
