import { type Sent, shiftDay } from '../dates.ts';
import { div, element, span } from '../element.ts';
import { waits } from '../latency.ts';
import type { ReplicaPage } from '../replica-page.ts';

type Schedule = (when: Sent) => void;

/** The menu behind the arrow beside Send: it sends nothing now, it only opens the dialog that sets a time. */
export function onSendOptions(page: ReplicaPage, arrow: HTMLElement, schedule: Schedule): void {
  arrow.addEventListener('click', () => {
    const open = arrow.getAttribute('aria-expanded') !== 'true';
    arrow.setAttribute('aria-expanded', String(open));
    document.querySelector('.J-M.agd')?.remove();
    if (!open) return;
    const item = element(
      'div',
      { class: 'J-N yr', role: 'menuitem', selector: 'scheduledSend' },
      div('J-N-Jz', page.words.schedule),
    );
    const menu = element('div', { class: 'J-M agd', role: 'menu' }, item);
    const { bottom, left } = arrow.getBoundingClientRect();
    menu.style.cssText = `top:${Math.min(bottom, innerHeight - 60)}px;left:${left}px`;
    item.addEventListener('click', () => {
      menu.remove();
      arrow.setAttribute('aria-expanded', 'false');
      page.latency.later(waits.view, () => showDialog(page, schedule));
    });
    document.body.append(menu);
  });
}

/** Two usual times, and one of the user's own in two fields, as seen in May 2026. */
function showDialog(page: ReplicaPage, schedule: Schedule): void {
  const { words, settings, dates } = page;
  const tomorrow = shiftDay(settings.today, 1);
  const choose = (when: Sent) => {
    dialog.remove();
    schedule(when);
  };
  const row = (label: string, when: Sent | null) => {
    const text = div('Aj', div('Ay', label), when && div('Ax', dates.later(when)));
    const item = element('div', { class: when ? 'Az' : 'Az AM', role: 'menuitem', tabindex: '0' }, text);
    item.addEventListener('click', () => (when ? choose(when) : dialog.replaceChildren(...ownTime(page, choose))));
    return item;
  };
  const dialog = element(
    'div',
    { class: 'yU Kj-JD', role: 'dialog', 'aria-label': words.schedule },
    row(words.tomorrowMorning, { day: tomorrow, time: '08:00' }),
    row(words.tomorrowAfternoon, { day: tomorrow, time: '13:00' }),
    row(words.pickTime, null),
  );
  document.body.append(dialog);
}

function ownTime({ words, settings, dates }: ReplicaPage, choose: Schedule): HTMLElement[] {
  const first = { day: shiftDay(settings.today, 1), time: '08:00' };
  const field = (value: string) => Object.assign(element('input', { type: 'text' }), { value });
  // The date stands with its year; the time after it.
  const [date = '', time = ''] = split(dates.message(first));
  const dateField = field(date);
  const timeField = field(time);
  const button = element('button', { class: 'mUIrbf-I eV8l8d' }, span('mUIrbf-anl', words.schedule));
  button.addEventListener('click', () => {
    const day = new Date(`${dateField.value} UTC`);
    if (!Number.isNaN(day.getTime())) choose({ day: day.toISOString().slice(0, 10) as Sent['day'], time: '08:00' });
  });
  return [dateField, timeField, button];
}

/** "Nov 23, 2026, 8:00 AM" into its day and its time. */
function split(date: string): [string, string] {
  const at = date.search(/,? \d{1,2}:/);
  return [date.slice(0, at), date.slice(at).replace(/^,? /, '')];
}
