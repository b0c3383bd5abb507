import { findAround } from '../find.ts';
import { type BoxInPage, boxAround } from './compose.ts';
import { sendButton, undoSend } from './writing-selectors.ts';

export interface GestureHearer {
  onSendGesture(event: Event, box: BoxInPage): void;
  onUndo(link: Element): void;
}

/**
 * Hears when the user sends a mail (Send by pointer or by Enter or Space on it, Ctrl+Enter, Cmd+Enter) or presses
 * Undo. Only trusted events count. It listens before Gmail does, passively, and changes nothing.
 */
export function hearSendGestures(document: Document, hearer: GestureHearer, signal: AbortSignal): void {
  const hear = (event: Event) => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof Element)) return;
    const undo = isPress(event) ? findAround(undoSend, target) : null;
    if (undo) {
      hearer.onUndo(undo);
      return;
    }
    const isByButton = isPress(event) && findAround(sendButton, target) !== null;
    if (!isByButton && !isSendShortcut(event)) return;
    const box = boxAround(document, target);
    if (box) hearer.onSendGesture(event, box);
  };
  for (const type of ['pointerup', 'click', 'keydown']) {
    document.addEventListener(type, hear, { capture: true, passive: true, signal });
  }
}

function isPress(event: Event): boolean {
  if (event.type !== 'keydown') return true;
  const { key } = event as KeyboardEvent;
  return key === 'Enter' || key === ' ';
}

function isSendShortcut(event: Event): boolean {
  if (event.type !== 'keydown') return false;
  const { key, ctrlKey, metaKey, isComposing } = event as KeyboardEvent;
  return key === 'Enter' && (ctrlKey || metaKey) && !isComposing;
}
