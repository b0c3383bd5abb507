import { div, element } from '../element.ts';
import { nodesOf, textLinesOf, treesOf } from '../node-tree.ts';
import type { ReplicaPage } from '../replica-page.ts';
import type { BoxContent } from './box-content.ts';

/** What a mail is written in. */
export interface BoxEditor {
  /** What stands in the box. */
  readonly root: HTMLElement;
  /** What is typed in. */
  readonly field: HTMLElement;
  readonly text: () => string;
  /** A copy of what stands in it. */
  readonly written: () => Node[];
}

export function createBoxEditor(page: ReplicaPage, content: BoxContent): BoxEditor {
  const rich = richField(page, content);
  if (page.settings.editor === 'rich') {
    const written = () => nodesOf(treesOf(rich));
    return { root: div('aO7', rich), field: rich, text: () => rich.innerText, written };
  }
  // The rich editor stays in the page beside the text area, empty and hidden.
  const lines = textLinesOf(treesOf(rich));
  rich.replaceChildren();
  rich.style.display = 'none';
  const area = element('textarea', { class: 'Ak', 'aria-label': page.words.messageBody, tabindex: '1', rows: '12' });
  area.value = lines.join('\n');
  return {
    root: div('aO7', div('At', area), rich),
    field: area,
    text: () => area.value,
    written: () => area.value.split('\n').flatMap((line) => [document.createTextNode(line), element('br')]),
  };
}

function richField({ words }: ReplicaPage, content: BoxContent): HTMLElement {
  const inline = content.kind === 'new' ? '' : 'aO9 ';
  const field = element('div', {
    class: `Am ${inline}Al editable LW-avf tS-tW`,
    hidefocus: 'true',
    'aria-label': words.messageBody,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: '1',
    spellcheck: 'true',
    style: content.kind === 'new' ? 'direction: ltr;' : 'direction: ltr; min-height: 85px;',
  });
  field.append(...content.written);
  return field;
}
