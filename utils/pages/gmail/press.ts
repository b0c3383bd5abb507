/** What sends mail. Nothing of ours ever presses it. */
const sendGroup = '.dC, .aoO';

/** Presses a control of Gmail for the user, who has just pressed ours. @throws Error on Gmail's Send */
export function press(control: Element): void {
  refuseSend(control);
  if (control instanceof HTMLElement) control.click();
}

/** As `press`, with all a finger does: some of Gmail's parts act on the pointer and not on the click. */
export function pressFully(control: Element): void {
  refuseSend(control);
  const box = control.getBoundingClientRect();
  const view = control.ownerDocument.defaultView;
  const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  const options = { bubbles: true, cancelable: true, composed: true, button: 0, view, ...at };
  const isPointed = typeof PointerEvent === 'function';
  if (isPointed) control.dispatchEvent(new PointerEvent('pointerdown', options));
  control.dispatchEvent(new MouseEvent('mousedown', options));
  if (isPointed) control.dispatchEvent(new PointerEvent('pointerup', options));
  control.dispatchEvent(new MouseEvent('mouseup', options));
  control.dispatchEvent(new MouseEvent('click', options));
}

function refuseSend(control: Element): void {
  if (control.closest(sendGroup) || control.querySelector(sendGroup)) throw new Error('Fairdue never presses Send.');
}
