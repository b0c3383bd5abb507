import type { Person } from '../../../mailbox/thread.ts';
import { div, element, span } from '../element.ts';
import type { ReplicaPage } from '../replica-page.ts';

/** The recipients of a box: chips, and a field to type more addresses into. */
export interface Recipients {
  readonly root: HTMLElement;
  readonly to: () => Person[];
  readonly cc: () => Person[];
  readonly focus: () => void;
}

export function createRecipients(page: ReplicaPage, to: readonly Person[], cc: readonly Person[]): Recipients {
  const summary = div('oL aDm az9', ...[...to, ...cc].map(summaryOf));
  const toField = fieldOf(page, 'to', to);
  const ccField = fieldOf(page, 'cc', cc);
  if (cc.length === 0) ccField.root.style.display = 'none';
  return {
    root: div('aoD hl', summary, div('fX aiL', toField.root, ccField.root)),
    to: toField.people,
    cc: ccField.people,
    focus: toField.focus,
  };
}

function fieldOf(page: ReplicaPage, name: 'to' | 'cc', people: readonly Person[]) {
  const list = element('div', { role: 'listbox', class: 'afp' }, ...people.map(chipOf));
  const input = element('input', {
    class: 'agP aFw',
    role: 'combobox',
    type: 'text',
    'aria-label': page.words.recipients,
    placeholder: name === 'to' ? page.words.recipients : null,
    'aria-autocomplete': 'list',
  });
  const take = () => {
    for (const email of input.value.split(/[,;\s]+/).filter((part) => part.includes('@')))
      list.append(chipOf({ name: email, email }));
    input.value = '';
  };
  input.addEventListener('keydown', (event) => {
    if (!['Enter', ',', ';'].includes(event.key) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    take();
  });
  input.addEventListener('blur', take);
  return {
    root: element('div', { name, class: 'anm' }, list, input),
    focus: () => input.focus(),
    people: (): Person[] => {
      take();
      const chips = list.querySelectorAll<HTMLElement>('[role=option]');
      return [...chips].map(({ dataset }) => ({ name: dataset.name ?? '', email: dataset.hovercardId ?? '' }));
    },
  };
}

function chipOf({ name, email }: Person): HTMLElement {
  const chip = element(
    'div',
    { role: 'option', class: 'afV', 'data-hovercard-id': email, 'data-name': name, translate: 'no' },
    div('akl', name || email),
  );
  const remove = element('div', { class: 'afX', role: 'button', tabindex: '-1' }, '×');
  remove.addEventListener('click', () => chip.remove());
  chip.append(remove);
  return chip;
}

function summaryOf({ name, email }: Person): HTMLElement {
  return element('span', { email, 'data-hovercard-id': email, class: 'oL' }, span('', name || email));
}
