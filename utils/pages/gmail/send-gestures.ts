import type { CalendarDay } from '../../domain/calendar-day.ts';
import { findAround } from '../find.ts';
import { type BoxInPage, boxAround } from './compose.ts';
import { followScheduling } from './schedule-gestures.ts';
import { composeEditor, sendButton, undoSend } from './writing-selectors.ts';

export interface GestureHearer {
  today(): CalendarDay;
  onSendGesture(event: Event, box: BoxInPage): void;
  /** The site is to send it on a later day; null where the page does not say which. */
  onScheduleGesture(event: Event, box: BoxInPage, day: CalendarDay | null): void;
  onUndo(link: Element): void;
  /** The user, or the site for him, goes into a box. */
  onEntered(box: BoxInPage): void;
}

/**
 * Hears when the user sends a mail (Send by pointer or by Enter or Space on it, Ctrl+Enter, Cmd+Enter) or presses
 * Undo, has it sent later, or goes into a box. Only trusted events count. It listens before Gmail does, passively, and
 * changes nothing.
 */
export function hearSendGestures(document: Document, hearer: GestureHearer, signal: AbortSignal): void {
  const scheduling = followScheduling(document, hearer.today);
  const entered = new WeakSet<Element>();
  const hear = (event: Event) => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof Element)) return;
    const undo = isPress(event) ? findAround(undoSend, target) : null;
    if (undo) {
      hearer.onUndo(undo);
      return;
    }
    const later = isPress(event) ? scheduling.press(target) : null;
    if (later) {
      hearer.onScheduleGesture(event, later.box, later.day);
      return;
    }
    const isByButton = isPress(event) && findAround(sendButton, target) !== null;
    if (!isByButton && !isSendShortcut(event)) return;
    const box = boxAround(document, target);
    if (box) hearer.onSendGesture(event, box);
  };
  const hearFocus = ({ isTrusted, target }: Event) => {
    const editor = isTrusted && target instanceof Element ? findAround(composeEditor, target) : null;
    if (!editor || entered.has(editor)) return;
    entered.add(editor);
    const box = boxAround(document, editor);
    if (box) hearer.onEntered(box);
  };
  document.addEventListener('focusin', hearFocus, { capture: true, passive: true, signal });
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
