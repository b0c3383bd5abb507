import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDay } from '../../../../utils/domain/calendar-day.ts';
import type { Language } from '../../../../utils/domain/language.ts';
import { root } from '../../../house/source-files.ts';
import { paypalPage } from '../../../replica/paypal/serve-paypal.ts';

const scripts = join(root, 'tests/replica/paypal/page-scripts');

/** Makes jsdom's document show a page of the PayPal replica, its scripts run as far as they can be without a layout. */
export async function showPaypal(path: string, design: string, language: Language, today: CalendarDay): Promise<void> {
  const url = new URL(path, 'https://www.paypal.com');
  url.searchParams.set('locale.x', language);
  const page = paypalPage(url, today, design);
  if (page?.status !== 200) throw new Error(`The replica has no ${url}`);
  showMarkup(page.body);
  await runScripts(design, url);
}

/** Shows a whole document given as text, with its styles. Its scripts do not run. */
export function showMarkup(markup: string): void {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
  for (const { name, value } of parsed.documentElement.attributes) document.documentElement.setAttribute(name, value);
  document.head.replaceChildren(...parsed.head.querySelectorAll('style, title'));
  document.body.replaceWith(document.adoptNode(parsed.body));
}

async function runScripts(design: string, url: URL): Promise<void> {
  if (design === 'shadow') run('attach-shadow.js');
  if (design === 'infinite') {
    const rows = document.querySelector('[data-rows]');
    const all = document.querySelector<HTMLTemplateElement>('[data-all]');
    // Without a layout nothing comes into view: everything is there at once.
    if (rows && all) rows.append(document.importNode(all.content, true));
  }
  if (design !== 'virtual') return;
  window.history.replaceState(null, '', url.pathname + url.search);
  run('invoice-app.js');
  await frames(4);
}

function run(name: string): void {
  new Function(readFileSync(join(scripts, name), 'utf8'))();
}

async function frames(count: number): Promise<void> {
  for (let index = 0; index < count; index++)
    await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
}
