import { div, element, nested } from '../element.ts';
import { icon } from '../icon.ts';
import type { ReplicaPage } from '../replica-page.ts';

/** The window at the lower right that a new mail is written in. Windows stand side by side. */
export interface NewMailWindow {
  readonly root: HTMLElement;
  /** Where the box goes. */
  readonly place: HTMLElement;
}

export function createNewMailWindow({ words }: ReplicaPage, title: string, close: () => void): NewMailWindow {
  const place = div('aaZ');
  const closeButton = element(
    'div',
    { class: 'Ha', role: 'button', tabindex: '0', 'aria-label': words.close },
    icon('close'),
  );
  closeButton.addEventListener('click', close);
  const heading = element('h2', { class: 'a3E' }, div('aYF', title || words.newMessage));
  const head = div('nH Hy aXJ', div('Ht', div('Hp', heading), div('Hm', closeButton)));
  const dialog = element(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-label': title || words.newMessage },
    head,
    div('nH', place),
  );
  return { root: nested(['nH nn', 'no', 'nH nn AD'], dialog), place };
}
