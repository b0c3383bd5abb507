import { div, element } from '../element.ts';
import type { ReplicaPage } from '../replica-page.ts';

/** Gmail's own alert in the middle of the page. */
export function showAlert({ words }: ReplicaPage, text: string): void {
  const ok = element('button', { name: 'ok', class: 'J-at1-auR' }, words.ok);
  const dialog = element(
    'div',
    { class: 'Kj-JD', role: 'alertdialog', tabindex: '0' },
    div('Kj-JD-Jz', text),
    div('Kj-JD-Jl', ok),
  );
  ok.addEventListener('click', () => dialog.remove());
  document.body.append(dialog);
  ok.focus();
}
