import { div, element, nested, span } from './element.ts';
import { type IconName, icon } from './icon.ts';
import type { ReplicaPage } from './replica-page.ts';
import type { Route } from './route.ts';

/** The long-lived parts around the views. */
export interface Frame {
  /** Its children are the views, each with `role=main`. */
  readonly views: HTMLElement;
  /** Holds the windows of new mails. */
  readonly windows: HTMLElement;
  /** Holds the one that fills the page. */
  readonly wholePage: HTMLElement;
  /** The `.vh` the toasts are shown in. */
  readonly toast: HTMLElement;
  readonly composeButton: HTMLElement;
  /** Marks the list a route belongs to and counts what is unread in the inbox. */
  readonly update: (route: Route, unread: number) => void;
}

/**
 * Lays the frame into the page. The account's button comes late, as everything in Gmail's header does. A window of its
 * own has neither header nor lists around what it shows.
 */
export function layFrame(page: ReplicaPage, isWindow: boolean): Frame {
  const { words } = page;
  const views = div('nH');
  const windows = div('no');
  const wholePage = div('aSt');
  const toast = div('vh');
  const composeButton = element(
    'div',
    { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', gh: 'cm' },
    icon('pencil'),
    words.compose,
  );
  const links = linksOf(page);
  const navigation = element(
    'div',
    { class: 'aeN WR nH oy8Mbf nn', role: 'navigation' },
    div('aic', div('z0', composeButton)),
    div('aim', ...links.map(({ root }) => root)),
  );
  const banner = element('header', { id: 'gb', class: 'gb_Ed', role: 'banner' }, ...bannerOf(page));
  const main = nested(['nH bkK nn', 'nH', 'nH', 'aeI', 'Tm aeJ', 'aeF', 'nH'], views);
  document.body.append(
    isWindow ? main : div('nH bAw', banner, div('nH bkL', div('no', navigation, main))),
    nested(['dw', 'nH', 'nH'], windows),
    div('aSs', wholePage),
    element(
      'div',
      { class: 'b8 UC', role: 'alert', 'aria-live': 'assertive', 'aria-atomic': 'true' },
      div('J-J5-Ji', toast),
    ),
  );
  if (!isWindow) page.latency.later([40, 120], () => banner.append(accountButton(page)));

  return {
    views,
    windows,
    wholePage,
    toast,
    composeButton,
    update: (route, unread) => {
      for (const { root, view, count } of links) {
        root.classList.toggle('ain', view === route.view || (view === 'inbox' && route.view === 'category'));
        count.textContent = view === 'inbox' && unread > 0 ? String(unread) : '';
      }
    },
  };
}

function bannerOf({ words, settings }: ReplicaPage): HTMLElement[] {
  const field = element('input', {
    class: 'gb_we aJh',
    name: 'q',
    placeholder: words.search,
    'aria-label': words.search,
  });
  const form = element('form', { id: 'aso_search_form_anchor', class: 'gb_Ae', role: 'search' }, icon('search'), field);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field.value.trim();
    location.hash = query ? `#search/${encodeURIComponent(query).replaceAll('%20', '+')}` : '#inbox';
  });
  const home = `https://mail.google.com${settings.home}#inbox`;
  return [
    div('gb_logo', icon('menu'), element('a', { class: 'gb_pe', href: home, title: 'Gmail' }, icon('mail'), 'Gmail')),
    form,
  ];
}

function accountButton({ words, settings }: ReplicaPage): HTMLElement {
  const { name, email } = settings.signedIn;
  return element(
    'a',
    {
      class: 'gb_B gb_Za gb_0',
      href: `https://accounts.google.com/SignOutOptions?hl=${settings.language}&continue=https://mail.google.com/mail&service=mail`,
      role: 'button',
      tabindex: '0',
      'aria-expanded': 'false',
      'aria-label': settings.namesAccount ? `${words.account}: ${name}  \n(${email})` : words.account,
    },
    span('gb_initial', name.slice(0, 1)),
  );
}

interface FrameLink {
  readonly root: HTMLElement;
  readonly view: string;
  readonly count: HTMLElement;
}

function linksOf({ words, settings }: ReplicaPage): FrameLink[] {
  const entries: readonly (readonly [string, string, IconName])[] = [
    ['inbox', words.inbox, 'inbox'],
    ['starred', words.starred, 'star'],
    ['sent', words.sent, 'send'],
    ['drafts', words.drafts, 'pencil'],
    ['all', words.allMail, 'mail'],
  ];
  return entries.map(([view, label, picture]) => {
    const count = div('bsU');
    const href = `https://mail.google.com${settings.home}#${view}`;
    const link = element('a', { class: 'J-Ke n0', href, target: '_top', tabindex: '0', draggable: 'false' }, label);
    const row = div('TN bzz aHS', div('qj', icon(picture)), div('aio UKr6le', span('nU', link), count));
    row.addEventListener('click', () => {
      location.hash = `#${view}`;
    });
    return { root: div('TO', row), view, count };
  });
}
