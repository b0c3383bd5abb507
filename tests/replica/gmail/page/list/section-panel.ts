import { div, element, span } from '../element.ts';
import type { Thread } from '../mail.ts';
import type { ReplicaPage } from '../replica-page.ts';
import type { RowLook } from './row.ts';
import { createRowGroup, type RowGroup } from './row-group.ts';
import type { Section } from './threads-of.ts';

/** One `.ae4` panel with its table. */
export interface SectionPanel {
  readonly root: HTMLElement;
  readonly groups: () => readonly RowGroup[];
  /** Draws the rows; with `only` all but that thread's rows stay as they are. */
  readonly draw: (
    section: Section,
    threads: readonly Thread[],
    look: Omit<RowLook, 'checked' | 'draft'>,
    only: string | null,
  ) => void;
}

export function createSectionPanel(page: ReplicaPage): SectionPanel {
  const body = element('tbody');
  const title = div('Cr aqJ');
  const empty = div('TC');
  const table = element(
    'table',
    { class: 'F cf zt', role: 'grid', cellpadding: '0' },
    element('colgroup', {}, element('col')),
    body,
  );
  const root = element('div', { class: 'ae4 UI', gh: 'tl', role: 'tabpanel' }, title, div('Cp', div('', table)), empty);
  let groups: RowGroup[] = [];

  return {
    root,
    groups: () => groups,
    draw: (section, threads, look, only) => {
      const known = new Map(groups.map((group) => [group.threadId, group]));
      const wanted = new Set(threads.map(({ id }) => id));
      // Rows that are no longer needed are used again for other threads, as when the page is turned.
      const spare = groups.filter(({ threadId }) => !wanted.has(threadId));
      groups = threads.map((thread) => {
        const before = known.get(thread.id);
        const group = before ?? spare.shift() ?? createRowGroup(page);
        if (before && only !== null && only !== thread.id) return group;
        if (!before) group.checked = false;
        group.draw(thread, { ...look, draft: thread.labels.has('drafts') }, before ? 'at-once' : 'late');
        return group;
      });
      order(
        body,
        groups.flatMap(({ rows }) => rows),
      );
      root.classList.toggle('named', section.title !== null && page.settings.inbox !== 'tabs');
      title.replaceChildren(section.title && page.settings.inbox !== 'tabs' ? span('Wd', section.title) : '');
      empty.textContent = threads.length === 0 ? page.words.empty : '';
      page.record.counts.listsDrawn += 1;
    },
  };
}

/** Moves only the rows that stand in the wrong place. */
function order(body: HTMLElement, rows: readonly HTMLElement[]): void {
  for (const row of [...body.children]) {
    if (!rows.includes(row as HTMLElement)) row.remove();
  }
  for (const [index, row] of rows.entries()) {
    if (body.children[index] !== row) body.insertBefore(row, body.children[index] ?? null);
  }
}
