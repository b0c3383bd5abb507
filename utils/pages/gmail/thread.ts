import type { MailThread } from '../../detection/reading.ts';
import { findAll, findOptional } from '../find.ts';
import { hostElement, mostEvictions } from '../host-element.ts';
import { isShown } from '../is-shown.ts';
import type { Mailbox, OpenThread, ThreadHostKind } from '../mail-page.ts';
import type { ComposeBox } from '../mail-writing.ts';
import type { Misses } from '../misses.ts';
import { waitFor } from '../wait-for.ts';
import type { PageWatch } from '../watch.ts';
import { boxOfThread } from './compose.ts';
import { readMessage } from './message.ts';
import { type ThreadInPage, viewAround } from './open-thread.ts';
import { placeUnder } from './panel-place.ts';
import { press, pressFully } from './press.ts';
import { composeEditor, messageBody, openReply, unfoldMessage, unfoldStack } from './selectors.ts';

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

const patience = 5_000;
/** After this without effect a press is repeated with all a finger does. */
const impatience = 700;

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

  const openBox = () => boxOfThread(document, inPage);

  return {
    threadId: first.threadId,
    subject: first.subject,
    gone: life.signal,
    read({ account, ownAddresses }: Mailbox): MailThread {
      const { threadId, subject, messages } = inPage;
      return {
        account,
        ownAddresses,
        threadId,
        subject,
        messages: messages.map((element) => readMessage(element, subject)),
      };
    },
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
    async unfold(messageIndex) {
      const element = inPage.messages[messageIndex];
      if (!element) return false;
      const body = () => findOptional(messageBody, element);
      if (body()) return true;
      if (!findOptional(unfoldMessage, element)) await openStack();
      const control = findOptional(unfoldMessage, element);
      if (!control) misses.miss(unfoldMessage.part, element);
      else if (await pressUntil(control, body)) return true;
      return body() !== null;
    },
    async openReply(): Promise<ComposeBox | null> {
      const already = openBox();
      if (already) return already;
      // The last one: each message has its own in its head, and the newest is answered.
      const control = findAll(openReply, inPage.root).at(-1) ?? findAll(openReply, viewAround(inPage)).at(-1);
      const box = control ? await pressUntil(control, openBox) : null;
      if (box) misses.hit(composeEditor.part);
      else if (!life.signal.aborted) misses.miss(control ? composeEditor.part : openReply.part, inPage.root);
      return box;
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

  async function openStack(): Promise<void> {
    const stack = findOptional(unfoldStack, inPage.root);
    if (stack) await pressUntil(stack, () => (isShown(stack) ? null : stack));
  }

  /** What appears after a press, or null. */
  async function pressUntil<T>(control: Element, probe: () => T | null): Promise<T | null> {
    try {
      press(control);
      const soon = await waitFor(watch, probe, impatience, life.signal);
      if (soon !== null || life.signal.aborted) return soon;
      if (isShown(control)) pressFully(control);
      return await waitFor(watch, probe, patience - impatience, life.signal);
    } catch (error) {
      console.warn('Fairdue could not press a control of the page.', error);
      return null;
    }
  }
}
