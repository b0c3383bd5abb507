import { div, element } from '../element.ts';
import { type IconName, icon } from '../icon.ts';
import type { ReplicaPage } from '../replica-page.ts';
import type { HeaderActions } from './message-header.ts';

/** Reply, Reply all and Forward below a thread; laid out twice in one of Gmail's variants, the first one hidden. */
export function bottomBars(page: ReplicaPage, all: boolean, actions: HeaderActions): HTMLElement {
  const bars = Array.from({ length: page.settings.bottomBars }, (_, index) => {
    const bar = barOf(page, all, actions);
    if (index < page.settings.bottomBars - 1) bar.style.display = 'none';
    return bar;
  });
  return div('nH bars', ...bars);
}

function barOf({ words }: ReplicaPage, all: boolean, actions: HeaderActions): HTMLElement {
  const link = (className: string, picture: IconName, label: string, work: () => void) => {
    const node = element('span', { class: `ams ${className}`, role: 'link', tabindex: '0' }, icon(picture), label);
    node.addEventListener('click', work);
    return node;
  };
  return div(
    'amn',
    link('bkH', 'reply', words.reply, actions.reply),
    all && link('bkI', 'reply', words.replyAll, actions.replyAll),
    link('bkG', 'forward', words.forward, actions.forward),
  );
}
