import { waits } from '../latency.ts';
import type { Message, Thread } from '../mail.ts';
import type { ReplicaPage } from '../replica-page.ts';
import type { ThreadView } from '../thread/thread-view.ts';
import { showAlert } from './alert-dialog.ts';
import { answerTo, type BoxContent, type BoxKind, forwardOf, newMail } from './box-content.ts';
import { type ComposeBox, openComposeBox } from './compose-box.ts';
import { createNewMailWindow } from './new-mail-window.ts';
import { sendBox } from './sending.ts';
import type { Toasts } from './toast.ts';

export interface Composing {
  /** Opens a reply or a forward in the thread that is shown; the one that is open already gets the focus instead. */
  readonly answer: (view: ThreadView, thread: Thread, kind: BoxKind, message: Message) => void;
  readonly startNewMail: () => void;
  /** Before a thread goes out of sight: what was written becomes its draft. */
  readonly leave: (view: ThreadView) => void;
  /** After a thread was opened: its draft stands open again. */
  readonly resume: (view: ThreadView) => void;
  readonly hasDraft: (threadId: string) => boolean;
}

export interface ComposingSurroundings {
  readonly windows: HTMLElement;
  readonly toasts: Toasts;
  readonly shownThread: () => ThreadView | null;
  readonly openThread: (threadId: string) => void;
}

export function createComposing(page: ReplicaPage, around: ComposingSurroundings): Composing {
  const drafts = new Map<string, BoxContent>();
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
    view.setBox(openComposeBox(page, content, place, endsWith(end)));
  };

  const openWindow = (content: BoxContent) => {
    const shown = createNewMailWindow(page, content.subject, () => shown.root.remove());
    around.windows.append(shown.root);
    openComposeBox(
      page,
      content,
      shown.place,
      endsWith(() => shown.root.remove()),
    );
  };

  const reopen = (content: BoxContent) => {
    const view = around.shownThread();
    if (content.thread && view?.threadId === content.thread.id && !view.box()) openInline(view, content);
    else openWindow(content);
  };

  const endsWith = (end: () => void) => ({
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
        renamed: (threadId) => {
          const view = around.shownThread();
          if (view?.threadId === threadId) view.update();
        },
      });
    },
    discard: (box: ComposeBox) => {
      box.close();
      end();
      around.toasts.say(page.words.discarded);
    },
  });

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
    startNewMail: () => page.latency.later(waits.box, () => openWindow(newMail(page))),
    leave: (view) => {
      const box = view.box();
      if (!box) return;
      if (box.changed() && !sending.has(box)) drafts.set(view.threadId, box.asContent());
      box.close();
      view.setBox(null);
    },
    resume: (view) => {
      const draft = drafts.get(view.threadId);
      drafts.delete(view.threadId);
      if (draft) openInline(view, draft);
    },
    hasDraft: (threadId) => drafts.has(threadId),
  };
}
