import { addressTokenOf } from './ids.ts';

/** Where the address bar says the page is. */
export interface Route {
  /** `inbox`, `sent`, `search`, `label`, `category`, `all`, … */
  readonly view: string;
  /** The search text, the label's name or the category; empty elsewhere. */
  readonly argument: string;
  /** From 1. */
  readonly page: number;
  /** The last part of the address where it names a thread, by Gmail's token or by the hexadecimal id. */
  readonly thread: string | null;
}

const viewsWithArgument = new Set(['search', 'advanced-search', 'label', 'category', 'section_query', 'circle']);

/** The route in a hash such as `#label/Clients/p2` or `#inbox/FMfcgz…?compose=new`. No hash is the inbox. */
export function routeOf(hash: string): Route {
  const [path = ''] = hash.replace(/^#/, '').split('?');
  const [view = '', ...parts] = path.split('/').map(decodePart);
  const argument = viewsWithArgument.has(view) ? (parts.shift() ?? '') : '';
  const last = parts.at(-1) ?? '';
  const page = /^p(\d{1,4})$/.exec(last);
  return {
    view: view || 'inbox',
    argument,
    page: page ? Math.max(1, Number(page[1])) : 1,
    thread: /^[A-Za-z0-9]{15,}$/.test(last) ? last : null,
  };
}

/** The list a route shows or a thread was opened from, without page and thread. */
export function listHashOf({ view, argument }: Route): string {
  return argument ? `#${view}/${encodeURIComponent(argument).replaceAll('%20', '+')}` : `#${view}`;
}

export function pageHashOf(route: Route, page: number): string {
  return page > 1 ? `${listHashOf(route)}/p${page}` : listHashOf(route);
}

export function threadHashOf(route: Route, threadId: string): string {
  return `${listHashOf(route)}/${addressTokenOf(threadId, route.view === 'sent' ? 'KtbxL' : 'FMfcgz')}`;
}

/** Whether the last part of the address, token or hexadecimal id, is that of this thread. */
export function namesThread(part: string, threadId: string): boolean {
  return part === threadId || part === addressTokenOf(threadId, 'FMfcgz') || part === addressTokenOf(threadId, 'KtbxL');
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part;
  }
}
