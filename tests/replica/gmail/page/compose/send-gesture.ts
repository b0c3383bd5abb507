import type { UntrustedEvent } from '../../probe.ts';
import type { ReplicaPage } from '../replica-page.ts';

const watched = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'keydown',
  'keyup',
  'touchstart',
  'touchend',
];

/**
 * Calls `send` when a person presses Send: pointer down, up and click on the button, the Enter key on it, or Ctrl+Enter
 * anywhere in the box. What a script forged does nothing here and is recorded; the real Gmail would send.
 */
export function onSendGesture(
  page: ReplicaPage,
  parts: { readonly box: HTMLElement; readonly button: HTMLElement; readonly options: HTMLElement },
  send: (by: 'click' | 'key') => void,
): void {
  const note = (on: UntrustedEvent['on']) => (event: Event) => {
    if (!event.isTrusted) page.record.untrusted.push({ type: event.type, on });
  };
  for (const type of watched) {
    parts.button.addEventListener(type, note('send-button'), true);
    parts.options.addEventListener(type, note('send-options'), true);
  }

  let pressed = false;
  parts.button.addEventListener('pointerdown', (event) => {
    pressed = event.isTrusted && event.button === 0;
  });
  parts.button.addEventListener('click', (event) => {
    if (event.isTrusted && pressed) send('click');
    pressed = false;
  });
  parts.button.addEventListener('keydown', (event) => {
    if (!event.isTrusted || !(event.key === 'Enter' || event.key === ' ') || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    send('key');
  });
  parts.box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (!event.isTrusted) {
      page.record.untrusted.push({ type: 'keydown', on: 'compose-box' });
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    send('key');
  });
}
