import { div, element } from '../element.ts';
import type { ReplicaPage } from '../replica-page.ts';
import { pageHashOf, type Route, threadHashOf } from '../route.ts';
import { pager, toolButton, toolbar } from '../toolbar.ts';
import type { View } from '../views.ts';
import { inboxTabs } from './inbox-tabs.ts';
import { createSectionPanel, type SectionPanel } from './section-panel.ts';
import { type Section, sectionsOf } from './threads-of.ts';

export interface ListView extends View {
  readonly show: (route: Route) => void;
  /** After a mail came, went or was read; draws that thread's rows. */
  readonly update: (threadId: string | null) => void;
  /** Where the thread is shown with the reading pane at the right. */
  readonly pane: HTMLElement | null;
  readonly select: (threadId: string | null) => void;
}

export function createListView(page: ReplicaPage): ListView {
  const panels = new Map<string, SectionPanel>();
  const holder = element('div', { class: 'bGI nH oy8Mbf', role: 'main' });
  const { readingPane } = page.settings;
  const pane = readingPane !== 'none' ? div('aia nH') : null;
  let route: Route | null = null;

  const turns = pager(page.words, (by) => {
    if (route && inRange(route.page + by)) location.hash = pageHashOf(route, route.page + by);
  });
  const refresh = toolButton('refresh', page.words.refresh, '20', () => draw(null));
  const tabs = inboxTabs(page);
  const root = element(
    'div',
    { class: 'BltHke nH oy8Mbf', role: 'main' },
    toolbar(refresh, turns.root),
    div(
      readingPane === 'right' ? 'nH split' : readingPane === 'below' ? 'nH above' : 'nH',
      div('nH listHalf', tabs.root, holder),
      pane,
    ),
  );

  const sections = () => (route ? sectionsOf(page, route) : []);
  const sizeOf = (list: readonly Section[]) =>
    Math.max(0, ...list.filter(({ visible }) => visible).map(({ threads }) => threads.length));
  const inRange = (wanted: number) => wanted >= 1 && (wanted - 1) * page.settings.pageSize < sizeOf(sections());

  const draw = (only: string | null) => {
    const shown = route;
    if (!shown) return;
    const list = sections();
    const first = (shown.page - 1) * page.settings.pageSize;
    tabs.update(shown);
    for (const section of list) {
      const panel = panels.get(section.key) ?? addPanel(section.key);
      panel.root.style.display = section.visible ? '' : 'none';
      if (!section.visible) continue;
      const threads = section.threads.slice(first, first + page.settings.pageSize);
      panel.draw(
        section,
        threads,
        { list: shown.view === 'sent' ? 'sent' : 'other', systemLabels: !inInbox(shown) },
        only,
      );
    }
    const size = sizeOf(list);
    turns.update(Math.min(first + 1, size), Math.min(first + page.settings.pageSize, size), size);
  };

  const addPanel = (key: string) => {
    const panel = createSectionPanel(page);
    panels.set(key, panel);
    holder.append(panel.root);
    return panel;
  };

  const groupOf = (row: Element) =>
    [...panels.values()].flatMap((panel) => panel.groups()).find(({ rows }) => rows.some((own) => own === row));

  holder.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !route) return;
    const row = event.target.closest('tr.zA');
    const group = row && groupOf(row);
    if (!group) return;
    if (event.target.closest('[role=checkbox], .oZ-x3, .apo-x3')) group.setChecked(!group.checked);
    else if (!event.target.closest('.aXw')) location.hash = threadHashOf(route, group.threadId);
  });

  return {
    root,
    pane,
    show: (next) => {
      route = next;
      draw(null);
    },
    update: draw,
    select: (threadId) => {
      for (const panel of panels.values()) {
        for (const group of panel.groups()) group.setSelected(group.threadId === threadId);
      }
    },
  };
}

function inInbox({ view }: Route): boolean {
  return view === 'inbox' || view === 'category';
}
