import { findAround, findOptional } from '../find.ts';
import { sendGroup } from './writing-selectors.ts';

/** Presses a control of Gmail for the user, who has just pressed ours. @throws Error on Gmail's Send */
export function press(control: Element): void {
  refuseSend(control);
  if (control instanceof HTMLElement) control.click();
}

/** As `press`, with all a finger does: some of Gmail's parts act on the pointer and not on the click. */
export function pressFully(control: Element): void {
  refuseSend(control);
  const box = control.getBoundingClientRect();
  const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  const options = { bubbles: true, cancelable: true, composed: true, button: 0, ...at };
  const isPointed = typeof PointerEvent === 'function';
  if (isPointed) control.dispatchEvent(new PointerEvent('pointerdown', options));
  control.dispatchEvent(new MouseEvent('mousedown', options));
  if (isPointed) control.dispatchEvent(new PointerEvent('pointerup', options));
  control.dispatchEvent(new MouseEvent('mouseup', options));
  control.dispatchEvent(new MouseEvent('click', options));
}

function refuseSend(control: Element): void {
  if (findAround(sendGroup, control) || findOptional(sendGroup, control))
    throw new Error('Fairdue never presses Send.');
}
