import { div, element, nested } from '../element.ts';
import { type IconName, icon } from '../icon.ts';
import type { ReplicaPage } from '../replica-page.ts';

/** The window at the lower right that a new mail, or a reply that was popped out, is written in. They stand side by side. */
export interface MailWindow {
  readonly root: HTMLElement;
  /** Where the box goes. */
  readonly place: HTMLElement;
}

export interface WindowButtons {
  readonly close: () => void;
  /** Over the whole page and back; with Shift into a browser window of its own. */
  readonly enlarge: (withShift: boolean) => void;
}

export function createMailWindow({ words }: ReplicaPage, title: string, buttons: WindowButtons): MailWindow {
  const place = div('aaZ');
  const button = (className: string, label: string, picture: IconName, work: (event: MouseEvent) => void) => {
    const node = element(
      'div',
      { class: className, role: 'button', tabindex: '0', 'aria-label': label },
      icon(picture),
    );
    node.addEventListener('click', work);
    return node;
  };
  const heading = element('h2', { class: 'a3E' }, div('aYF', title || words.newMessage));
  const head = div(
    'nH Hy aXJ',
    div(
      'Ht',
      div('Hp', heading),
      div(
        'Hm',
        button('Hq aUG', words.fullScreen, 'window', ({ shiftKey }) => buttons.enlarge(shiftKey)),
        button('Ha', words.close, 'close', buttons.close),
      ),
    ),
  );
  const dialog = element(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-label': title || words.newMessage },
    head,
    div('nH', place),
  );
  return { root: nested(['nH nn', 'no', 'nH nn AD'], dialog), place };
}
