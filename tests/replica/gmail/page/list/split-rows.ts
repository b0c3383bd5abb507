import { div, element, volatileId } from '../element.ts';
import { icon } from '../icon.ts';
import { lastOf, type Thread } from '../mail.ts';
import type { ReplicaPage } from '../replica-page.ts';
import { participantsOf } from './participants.ts';
import {
  attachmentIcon,
  cell,
  checkbox,
  type DrawnRows,
  dateOf,
  labelsOf,
  type RowLook,
  snippetOf,
  subjectOf,
} from './row.ts';

/**
 * The cells of the rows a thread has beside the reading pane: people and date, then the subject with the ids, then
 * labels and snippet. Where there are two rows only, labels and snippet stand in the first.
 */
export function drawSplitRows(page: ReplicaPage, thread: Thread, look: RowLook, labelId: string): DrawnRows {
  const subject = subjectOf(thread);
  const rowspan = page.settings.splitRows;
  const people = [
    cell('PF xY', { rowspan }),
    cell('apo-x3 xY', { rowspan }, checkbox(look.checked, labelId)),
    cell(
      'yX xY apy',
      {},
      element('div', { id: labelId, class: 'afn' }, thread.subject),
      element('div', { id: volatileId(), class: 'yW' }, ...participantsOf(page, thread, look.list, look.draft)),
    ),
    cell(
      'yf xY apt',
      {},
      div('apm', dateOf(page, lastOf(thread).sent)),
      thread.messages.some(({ attachments }) => attachments.length > 0) ? attachmentIcon(page) : '\u00a0',
    ),
    cell('apU apC', { rowspan }, element('span', { class: 'aXw T-KT', role: 'button' }, icon('star'))),
  ];
  const named = cell('xY apD', { colspan: 2, tabindex: 0, role: 'link' }, div('xS', div('xT', div('y6', subject.bog))));
  const labels = labelsOf(page, thread, look);
  const rest = [
    div('apu', ...(labels.length > 0 ? labels : [div('as', '\u00a0')])),
    div('y2 apz', snippetOf(thread)),
  ] as const;
  if (rowspan === 2) {
    people[2]?.append(...rest);
    return { cells: [people, [named]], addIds: subject.addIds };
  }
  const snippet = cell('xY apA', { colspan: 2 }, div('apB', ...rest));
  return { cells: [people, [named], [snippet]], addIds: subject.addIds };
}
