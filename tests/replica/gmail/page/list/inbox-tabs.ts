import { div, element } from '../element.ts';
import { type IconName, icon } from '../icon.ts';
import type { ReplicaPage } from '../replica-page.ts';
import type { Route } from '../route.ts';

/** The tabs above the inbox: Primary, Promotions, Updates. */
export function inboxTabs({ words, settings }: ReplicaPage): { root: HTMLElement; update: (route: Route) => void } {
  const entries: readonly (readonly [string, string, IconName])[] = [
    ['primary', words.primary, 'inbox'],
    ['promotions', words.promotions, 'tag'],
    ['updates', words.updates, 'refresh'],
  ];
  const tabs = entries.map(([key, label, picture]) => {
    const tab = element(
      'div',
      { class: 'aAy J-KU-Jg', role: 'tab', tabindex: '0', 'aria-selected': 'false' },
      icon(picture),
      div('aKz', label),
    );
    tab.addEventListener('click', () => {
      location.hash = key === 'primary' ? '#inbox' : `#category/${key}`;
    });
    return { key, tab };
  });
  const root = element('div', { class: 'aKh', role: 'tablist' }, ...tabs.map(({ tab }) => tab));

  return {
    root,
    update: (route) => {
      const inbox = route.view === 'inbox' || route.view === 'category';
      root.style.display = inbox && settings.inbox === 'tabs' ? '' : 'none';
      const selected = route.view === 'category' ? route.argument : 'primary';
      for (const { key, tab } of tabs) {
        tab.setAttribute('aria-selected', String(key === selected));
        tab.classList.toggle('J-KU-KO', key === selected);
      }
    },
  };
}
