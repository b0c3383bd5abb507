import { div, element } from '../element.ts';
import { icon } from '../icon.ts';
import type { ReplicaPage } from '../replica-page.ts';
import { throwOutForeign } from '../toolbar.ts';

export interface BoxToolbar {
  readonly root: HTMLElement;
  readonly send: HTMLElement;
  readonly options: HTMLElement;
  readonly discard: HTMLElement;
}

/** The row below the editor. Labels carry direction marks around the key, as Gmail's do. */
export function createBoxToolbar({ words }: ReplicaPage): BoxToolbar {
  const label = `${words.send} \u202a(${words.sendKey})\u202c`;
  const send = button('T-I J-J5-Ji aoO v7 T-I-atl L3', label, {}, words.send);
  const options = button(
    'T-I J-J5-Ji hG T-I-atl L3',
    words.moreSend,
    { 'aria-haspopup': 'true', 'aria-expanded': 'false' },
    div('G-asx', icon('caret')),
  );
  const discard = button('oh J-Z-I J-J5-Ji T-I-ax7', words.discard, {}, div('og', icon('bin')));
  const row = element(
    'tr',
    { class: 'btC' },
    element('td', { class: 'gU Up' }, div('J-J5-Ji btA', div('dC', send, options))),
    element('td', { class: 'gU az5' }, discard),
  );
  throwOutForeign(row);
  const group = element('table', { class: 'IZ', role: 'group', cellpadding: '0' }, element('tbody', {}, row));
  return { root: div('aDj', div('aDh', group)), send, options, discard };
}

function button(
  className: string,
  label: string,
  attributes: Readonly<Record<string, string>>,
  content: Node | string,
): HTMLElement {
  return element(
    'div',
    { class: className, role: 'button', tabindex: '1', ...attributes, 'data-tooltip': label, 'aria-label': label },
    content,
  );
}
