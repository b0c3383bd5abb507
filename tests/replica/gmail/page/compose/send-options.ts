import { element } from '../element.ts';
import type { ReplicaPage } from '../replica-page.ts';

/** The menu behind the arrow beside Send: it sends nothing now, it only sets a time. */
export function onSendOptions({ words }: ReplicaPage, arrow: HTMLElement, schedule: () => void): void {
  arrow.addEventListener('click', () => {
    const open = arrow.getAttribute('aria-expanded') !== 'true';
    arrow.setAttribute('aria-expanded', String(open));
    document.querySelector('.J-M.agd')?.remove();
    if (!open) return;
    const item = element('div', { class: 'J-N yr', role: 'menuitem', selector: 'scheduledSend' }, words.schedule);
    const menu = element('div', { class: 'J-M agd', role: 'menu' }, item);
    const { bottom, left } = arrow.getBoundingClientRect();
    menu.style.cssText = `top:${bottom}px;left:${left}px`;
    item.addEventListener('click', () => {
      menu.remove();
      schedule();
    });
    document.body.append(menu);
  });
}
