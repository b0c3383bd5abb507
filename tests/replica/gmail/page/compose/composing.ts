import type { Sent } from '../dates.ts';
import { waits } from '../latency.ts';
import type { Message, Thread } from '../mail.ts';
import type { ReplicaPage } from '../replica-page.ts';
import type { ThreadView } from '../thread/thread-view.ts';
import { showAlert } from './alert-dialog.ts';
import { answerTo, type BoxContent, type BoxKind, forwardOf, newMail } from './box-content.ts';
import { asksForNewMail, noteNewMails } from './compose-address.ts';
import { type ComposeBox, openComposeBox } from './compose-box.ts';
import { createMailWindow } from './mail-window.ts';
import { moveIntoWindow } from './moved-draft.ts';
import { createScheduled } from './scheduled.ts';
import { sendBox } from './sending.ts';
import type { Toasts } from './toast.ts';

export interface Composing {
  /** Opens a reply or a forward in the thread that is shown; the one that is open already gets the focus instead. */
  readonly answer: (view: ThreadView, thread: Thread, kind: BoxKind, message: Message) => void;
  readonly startNewMail: () => void;
  /** Opens a new mail where the address asks for it, and keeps the open ones in the address. */
  readonly followAddress: () => void;
  /** Before a thread goes out of sight: what was written becomes its draft. */
  readonly leave: (view: ThreadView) => void;
  /** After a thread was opened: its draft stands open again. */
  readonly resume: (view: ThreadView) => void;
  /** What stands below a thread in which a mail waits for its time. */
  readonly bannerOf: (threadId: string) => HTMLElement | null;
  /** Opens a draft in a window of the page. */
  readonly openWindow: (content: BoxContent) => void;
}

export interface ComposingSurroundings {
  readonly windows: HTMLElement;
  /** Holds the one window that fills the page. */
  readonly wholePage: HTMLElement;
  readonly toasts: Toasts;
  readonly shownThread: () => ThreadView | null;
  readonly openThread: (threadId: string) => void;
  /** After a mail's temporary ids became real ones. */
  readonly renamed: (threadId: string) => void;
}

export function createComposing(page: ReplicaPage, around: ComposingSurroundings): Composing {
  const drafts = new Map<string, BoxContent>();
  const labelsOf = (threadId: string) => page.store.find(threadId)?.labels;
  const opening = new Set<ThreadView>();
  const sending = new WeakSet<ComposeBox>();

  const openInline = (view: ThreadView, content: BoxContent) => {
    const message = content.message;
    if (!message) return;
    const place = view.placeOf(message);
    place.className = 'ip adB';
    const end = () => {
      place.className = 'ip iq';
      view.setBox(null);
    };
    const popOut = (box: ComposeBox) => {
      const popped = box.asContent();
      box.close();
      end();
      page.latency.later(waits.view, () => openWindow(popped));
    };
    view.setBox(openComposeBox(page, content, place, endsWith(end, popOut)));
  };

  const newMails = new Set<HTMLElement>();
  const openWindow = (content: BoxContent) => {
    const shut = () => {
      shown.root.remove();
      newMails.delete(shown.root);
      noteNewMails(newMails.size);
    };
    const enlarge = (withShift: boolean) => {
      if (withShift) {
        moveIntoWindow(page, box.asContent());
        shut();
      } else if (shown.root.parentElement === around.windows) around.wholePage.append(shown.root);
      else around.windows.append(shown.root);
    };
    const shown = createMailWindow(page, content.subject, { close: shut, enlarge });
    around.windows.append(shown.root);
    if (content.kind === 'new') newMails.add(shown.root);
    noteNewMails(newMails.size);
    const box = openComposeBox(page, content, shown.place, endsWith(shut));
  };

  const reopen = (content: BoxContent) => {
    const view = around.shownThread();
    if (content.thread && view?.threadId === content.thread.id && !view.box()) openInline(view, content);
    else openWindow(content);
  };

  const scheduled = createScheduled(page, {
    toasts: around.toasts,
    reopen,
    view: around.openThread,
    changed: around.renamed,
  });

  const endsWith = (end: () => void, popOut: ((box: ComposeBox) => void) | null = null) => ({
    popOut,
    send: (box: ComposeBox, by: 'click' | 'key') => {
      if (sending.has(box)) return;
      if (box.recipients.to().length + box.recipients.cc().length === 0) return showAlert(page, page.words.noRecipient);
      sending.add(box);
      sendBox(page, box, by, {
        toasts: around.toasts,
        close: () => {
          box.close();
          end();
        },
        reopen,
        view: around.openThread,
        renamed: around.renamed,
      });
    },
    schedule: (box: ComposeBox, when: Sent) => {
      const content = box.asContent();
      box.close();
      end();
      scheduled.set(content, when);
    },
    discard: (box: ComposeBox) => {
      box.close();
      end();
      around.toasts.say(page.words.discarded);
    },
  });

  const startNewMail = () => {
    page.latency.later(waits.box, () => openWindow(newMail(page)));
  };

  const followAddress = () => {
    if (newMails.size > 0) noteNewMails(newMails.size);
    else if (asksForNewMail(location.hash)) startNewMail();
  };

  return {
    answer: (view, thread, kind, message) => {
      if (view.box() || opening.has(view)) {
        view.box()?.editor.focus();
        return;
      }
      opening.add(view);
      page.latency.later(waits.box, () => {
        opening.delete(view);
        if (around.shownThread() !== view || view.box() || kind === 'new') return;
        openInline(view, kind === 'forward' ? forwardOf(page, thread, message) : answerTo(page, kind, thread, message));
      });
    },
    startNewMail,
    followAddress,
    leave: (view) => {
      const box = view.box();
      if (!box) return;
      if (box.changed() && !sending.has(box)) {
        drafts.set(view.threadId, box.asContent());
        labelsOf(view.threadId)?.add('drafts');
      }
      box.close();
      view.setBox(null);
    },
    resume: (view) => {
      const draft = drafts.get(view.threadId);
      drafts.delete(view.threadId);
      labelsOf(view.threadId)?.delete('drafts');
      if (draft) openInline(view, draft);
    },
    bannerOf: scheduled.bannerOf,
    openWindow,
  };
}
