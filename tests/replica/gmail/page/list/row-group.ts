import { element, volatileId } from '../element.ts';
import { waits } from '../latency.ts';
import type { Thread } from '../mail.ts';
import type { ReplicaPage } from '../replica-page.ts';
import { drawRow, type RowLook } from './row.ts';
import { drawSplitRows } from './split-rows.ts';

/**
 * The `tr` elements of one thread. They outlive their content: whenever the row is drawn again its class is rewritten
 * and its children are new, so that nothing foreign stays in them.
 */
export interface RowGroup {
  threadId: string;
  checked: boolean;
  readonly rows: readonly HTMLTableRowElement[];
  readonly draw: (thread: Thread, look: Omit<RowLook, 'checked'>, ids: 'at-once' | 'late') => void;
  readonly setChecked: (checked: boolean) => void;
  readonly setSelected: (selected: boolean) => void;
}

export function createRowGroup(page: ReplicaPage): RowGroup {
  const split = page.settings.readingPane === 'right';
  const rows = Array.from({ length: split ? page.settings.splitRows : 1 }, () => element('tr'));
  let unread = false;
  let selected = false;

  const classesOf = (index: number) =>
    ['zA', unread ? 'zE' : 'yO', split && 'apv', index === 2 && 'apw', group.checked && 'x7', selected && 'aps']
      .filter(Boolean)
      .join(' ');
  const rename = () => {
    for (const [index, row] of rows.entries()) row.className = classesOf(index);
  };

  const group: RowGroup = {
    threadId: '',
    checked: false,
    rows,
    draw: (thread, look, ids) => {
      const labelId = volatileId();
      const drawing = split ? drawSplitRows : drawRow;
      const { cells, addIds } = drawing(page, thread, { ...look, checked: group.checked }, labelId);
      group.threadId = thread.id;
      unread = thread.unread;
      rename();
      nameRow(rows[0], labelId);
      for (const [index, row] of rows.entries()) row.replaceChildren(...(cells[index] ?? []));
      page.record.counts.rowsDrawn += 1;
      if (ids === 'at-once') addIds();
      else page.latency.later(waits.rowIds, addIds);
    },
    setChecked: (checked) => {
      group.checked = checked;
      rows[0]?.querySelector('[role=checkbox]')?.setAttribute('aria-checked', String(checked));
      rename();
    },
    setSelected: (now) => {
      selected = now;
      rename();
    },
  };
  return group;
}

/** Only a thread's first row has an id of its own. */
function nameRow(row: HTMLTableRowElement | undefined, labelId: string): void {
  if (!row) return;
  const attributes = {
    jscontroller: 'ZdOxDb',
    id: volatileId(),
    tabindex: '-1',
    role: 'row',
    'aria-labelledby': labelId,
    draggable: 'false',
  };
  for (const [name, value] of Object.entries(attributes)) row.setAttribute(name, value);
}
