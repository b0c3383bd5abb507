import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import { type Language, languageOf } from '../../../utils/domain/language.ts';
import { designNamed } from './designs/all-designs.ts';
import { pagesWith } from './invoices-of.ts';
import { detailPage, listPage, type PageRequest } from './list-page.ts';
import {
  activityPage,
  createPage,
  helpPage,
  loginPage,
  moneyRequestPage,
  payerPage,
  seriesPage,
  settingsPage,
} from './other-pages.ts';
import type { PaypalAnswer } from './page-shell.ts';
import type { PaypalDesign } from './paypal-design.ts';
import { wordsIn } from './words/words-in.ts';

const hosts = ['www.paypal.com', 'www.sandbox.paypal.com'];
const inPath = /INV2-[A-Z0-9-]{19}/;

/** The page at each path, the first that fits; a country may stand before it (`/de/…`). */
const pages: readonly {
  readonly path: RegExp;
  readonly page: (request: PageRequest, url: URL) => PaypalAnswer | null;
}[] = [
  { path: /^\/(?:invoices|invoice\/manage)\/?$/, page: (request) => listPage(request) },
  { path: /^\/invoice\/(?:s\/)?details\/INV2-[A-Z0-9-]{19}$/, page: detail },
  { path: /^\/invoice\/s\/recurring\/details\/[^/]+$/, page: seriesPage },
  { path: /^\/invoice\/(?:s\/)?create\/?$/, page: createPage },
  { path: /^\/invoice\/(?:s\/)?settings\/templates\/?$/, page: settingsPage },
  { path: /^\/invoice\/p\/?$/, page: (request) => payerPage(request, null) },
  { path: /^\/invoice\/(?:s\/pay|s\/pdf\/pay|payerView\/details)\/INV2-[A-Z0-9-]{19}$/, page: payer },
  { path: /^\/myaccount\/transfer\/payRequest\//, page: moneyRequestPage },
  { path: /^\/(?:myaccount\/)?(?:transactions|activities|activity)\/?$/, page: activityPage },
  { path: /^\/(?:signin|mep\/dashboard)\/?$/, page: loginPage },
  { path: /^\/(?:cshelp|selfhelp)\//, page: helpPage },
];

/**
 * What stands at `url` on `today`, or null where the replica has nothing there. `design` is a name from
 * `designs/all-designs.ts`; without it `?design=` decides, then the invoice whose page it is, then `table`. The language
 * is `?locale.x=de_DE`, `?theme=dark` darkens, `?settled=INV2-…` (repeatable) has been paid in full today.
 */
export function paypalPage(url: URL, today: CalendarDay, design?: string): PaypalAnswer | null {
  if (!hosts.includes(url.host)) return null;
  const path = url.pathname.replace(/^\/[a-z]{2}(?=\/)/, '');
  const found = pages.find((one) => one.path.test(path));
  return found ? found.page(asked(url, today, design), url) : null;
}

/** The design and language an address leads to, for comparing with `paypalTruth`. */
export function designAndLanguage(
  url: URL,
  today: CalendarDay,
  named?: string,
): { readonly design: PaypalDesign; readonly language: Language } {
  const name = named ?? url.searchParams.get('design');
  const language = languageOf(url.searchParams.get('locale.x') ?? '');
  if (name && language) return { design: designNamed(name), language };
  const id = inPath.exec(url.pathname)?.[0];
  const known = id ? pagesWith(id, today) : null;
  return {
    design: name ? designNamed(name) : (known?.design ?? designNamed('table')),
    language: language ?? known?.language ?? 'en',
  };
}

function asked(url: URL, today: CalendarDay, named: string | undefined): PageRequest {
  const { design, language } = designAndLanguage(url, today, named);
  const words = wordsIn[language];
  return {
    words,
    design,
    language,
    today,
    query: url.search,
    dark: url.searchParams.get('theme') === 'dark',
    settled: url.searchParams.getAll('settled'),
  };
}

function detail(request: PageRequest, url: URL): PaypalAnswer | null {
  return detailPage(inPath.exec(url.pathname)?.[0] ?? '', request);
}

function payer(request: PageRequest, url: URL): PaypalAnswer {
  return payerPage(request, inPath.exec(url.pathname)?.[0] ?? null);
}
