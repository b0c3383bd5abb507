import type { Person } from '../../../mailbox/thread.ts';
import { type Child, div, element, span } from '../element.ts';
import { icon } from '../icon.ts';
import type { Message } from '../mail.ts';
import { isOwner, type ReplicaPage } from '../replica-page.ts';

/** What can be done with a message from its header. */
export interface HeaderActions {
  readonly reply: () => void;
  readonly replyAll: () => void;
  readonly forward: () => void;
}

/** Sender, day, buttons and recipients of an open message. */
export function headerOf(page: ReplicaPage, message: Message, actions: HeaderActions): HTMLElement {
  const { from, to, cc, sent } = message;
  const sender = element(
    'span',
    { email: from.email, name: from.name, 'data-hovercard-id': from.email, class: 'gD' },
    element('span', { translate: 'no' }, from.name),
  );
  const name = element('h3', { class: 'iw' }, sender, ' ', span('cfXrwd'), span('go', `<${from.email}>`));
  const full = page.dates.message(sent);
  const date = element(
    'span',
    { class: 'g3', title: full, alt: full, role: 'gridcell', tabindex: '-1' },
    page.dates.messageShown(sent),
  );
  const recipients = [...to, ...cc].flatMap((person, index): Child[] => [
    index > 0 ? ', ' : null,
    recipientOf(page, person),
  ]);
  const first = element(
    'tr',
    { class: 'acZ' },
    element('td', { class: 'gF gK' }, table('cf ix', element('tr', {}, element('td', {}, name)))),
    element('td', { class: 'gH bAk' }, div('gK', element('span'), date)),
    element('td', { class: 'gH acX bAm', rowspan: '2' }, ...buttonsOf(page, actions)),
  );
  const second = element(
    'tr',
    { class: 'acZ xD' },
    element('td', { colspan: '3' }, div('iw ajw', span('hb', page.words.toLower, ...recipients))),
  );
  return div('gE iv gt', table('cf gJ', first, second));
}

export function table(className: string, ...rows: readonly HTMLTableRowElement[]): HTMLElement {
  return element('table', { class: className, cellpadding: '0' }, element('tbody', {}, ...rows));
}

function recipientOf(page: ReplicaPage, { name, email }: Person): HTMLElement {
  const shown = isOwner(page, email) ? page.words.me : name || email;
  return element(
    'span',
    { dir: 'ltr', email, name: shown, 'data-hovercard-id': email, class: 'g2', translate: 'no' },
    shown,
  );
}

function buttonsOf(page: ReplicaPage, actions: HeaderActions): HTMLElement[] {
  const { words, settings } = page;
  const modern = settings.headerButtons === '2025-11';
  const button = (className: string, label: string, menu: boolean, picture: 'reply' | 'dots') =>
    element(
      modern ? 'button' : 'div',
      {
        class: modern
          ? `pYTkkf-JX-I pYTkkf-JX-I-ql-ay5-ays ${className}`
          : `T-I J-J5-Ji T-I-Js-IF ${className} T-I-ax7 L3`,
        role: modern ? null : 'button',
        tabindex: '0',
        'aria-haspopup': menu ? (modern ? 'menu' : 'true') : null,
        'aria-expanded': menu ? 'false' : null,
        'aria-label': label,
      },
      icon(picture),
    );
  const reply = button(modern ? 'DILLkc' : 'aaq', words.reply, false, 'reply');
  const more = button(modern ? 'Wsq5Cf' : 'aap', words.more, true, 'dots');
  reply.addEventListener('click', actions.reply);
  more.addEventListener('click', () => toggleMenu(more, words, actions));
  return [reply, more];
}

/** The menu behind More; it is laid into the body and gone after a choice. */
function toggleMenu(more: HTMLElement, words: ReplicaPage['words'], actions: HeaderActions): void {
  document.querySelector('ul.aqdrmf-Kf')?.remove();
  const open = more.getAttribute('aria-expanded') !== 'true';
  more.setAttribute('aria-expanded', String(open));
  if (!open) return;
  const menu = element('ul', { class: 'aqdrmf-Kf', role: 'menu' });
  const add = (type: string, label: string, work: () => void) => {
    const item = element('li', { role: 'menuitem', tabindex: '-1', 'data-action-type': type }, label);
    item.addEventListener('click', () => {
      menu.remove();
      more.setAttribute('aria-expanded', 'false');
      work();
    });
    menu.append(item);
  };
  add('94', words.reply, actions.reply);
  add('24', words.replyAll, actions.replyAll);
  add('25', words.forward, actions.forward);
  const { bottom, right } = more.getBoundingClientRect();
  menu.style.cssText = `top:${bottom}px;left:${Math.max(0, right - 220)}px`;
  document.body.append(menu);
}
