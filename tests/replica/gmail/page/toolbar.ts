import { div, element, isOwn, span } from './element.ts';
import { type IconName, icon } from './icon.ts';

/** A toolbar as Gmail has them: what others put into it is thrown out again. */
export function toolbar(...children: readonly HTMLElement[]): HTMLElement {
  const bar = element('div', { gh: 'mtb' }, div('', div('G-tF', ...children)));
  throwOutForeign(bar);
  return element('div', { class: 'G-atb', gh: 'tm' }, bar);
}

/** Takes every element out again that the page did not make. */
export function throwOutForeign(place: HTMLElement): void {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof HTMLElement && !isOwn(node)) node.remove();
    }
  }).observe(place, { childList: true, subtree: true });
}

export function toolButton(name: IconName, label: string, act: string | null, work: () => void): HTMLElement {
  const attributes = {
    class: 'T-I J-J5-Ji nu T-I-ax7 L3',
    role: 'button',
    tabindex: '0',
    act,
    'data-tooltip': label,
    'aria-label': label,
  };
  const button = element('div', attributes, div('asa', icon(name)));
  button.addEventListener('click', work);
  return button;
}

/** "1–50 of 134" with the buttons that turn the page. */
export interface Pager {
  readonly root: HTMLElement;
  readonly update: (from: number, to: number, of: number) => void;
}

export function pager(words: { newer: string; older: string }, turn: (by: 1 | -1) => void): Pager {
  const range = span('Dj');
  const newer = toolButton('newer', words.newer, null, () => turn(-1));
  const older = toolButton('older', words.older, null, () => turn(1));
  return {
    root: div('ar5 J-J5-Ji', range, newer, older),
    update: (from, to, of) => {
      range.replaceChildren(span('ts', `${from}–${to}`), ' / ', span('ts', String(of)));
      newer.setAttribute('aria-disabled', String(from <= 1));
      older.setAttribute('aria-disabled', String(to >= of));
    },
  };
}
