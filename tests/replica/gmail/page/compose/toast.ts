import { element, span } from '../element.ts';
import type { ReplicaPage } from '../replica-page.ts';

export interface Toasts {
  /** A line without anything to press. */
  readonly say: (text: string) => void;
  /** What was done, such as "Message sent", with Undo and View message, until the time for undoing is over. */
  readonly done: (text: string, undo: () => void, view: () => void) => void;
  readonly clear: () => void;
}

/** The one toast at the lower left, `.vh`; each takes the place of the one before. */
export function createToasts({ words, settings }: ReplicaPage, place: HTMLElement): Toasts {
  const alert = place.closest<HTMLElement>('[role=alert]');
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (content: readonly Node[], seconds: number) => {
    clearTimeout(timer);
    place.replaceChildren(...content);
    alert?.classList.add('shown');
    timer = setTimeout(clear, seconds * 1000);
  };
  const clear = () => {
    clearTimeout(timer);
    place.replaceChildren();
    alert?.classList.remove('shown');
  };
  const link = (id: string, role: string, label: string, work: () => void) => {
    const node = element('span', { id, class: 'ag a8k', role, tabindex: '0' }, label);
    node.addEventListener('click', work, { once: true });
    return node;
  };

  return {
    clear,
    say: (text) => show([span('aT', span('bAq', text))], 5),
    done: (text, undo, view) => {
      const links = span(
        'bAo',
        link('link_undo', 'alert', words.undo, undo),
        link('link_vsm', 'link', words.viewMessage, view),
      );
      show([span('aT', span('bAq', text), links)], settings.undoSeconds);
    },
  };
}
