import type { MailWhere } from '../mail-where.ts';

/**
 * Reads Gmail's address: `/mail/u/0/#search/invoice+1043/FMfcgz…`. Views and their arguments as seen in public
 * sources of 2026; an unknown view comes back under its own name. Never throws.
 */
export function whereIn(address: AddressParts): MailWhere {
  const path = mailboxPath.exec(address.pathname);
  const { view, detail, rest } = route(address.hash);
  const last = rest.at(-1) ?? null;
  const page = rest.map((part) => pagePart.exec(part)?.[1]).find((number) => number !== undefined);
  return {
    mailbox: path ? path[0].slice('/mail/'.length).replace(/\/$/, '') || 'u/0' : 'u/0',
    view,
    detail,
    page: page === undefined ? 1 : Math.max(1, Number(page)),
    threadToken: last !== null && threadToken.test(last) ? last : null,
    popOut: popOutOf(address, view),
  };
}

/** True on the pages this adapter knows. The mobile site has other markup. */
export function isGmail(address: { readonly hostname: string; readonly pathname: string }): boolean {
  return address.hostname === 'mail.google.com' && /^\/mail(?:\/|$)/.test(address.pathname) && !isMobile(address);
}

/** Own ones, and those open by delegation (`mailbox-place.ts`). */
const mailboxPath = /^\/mail\/(?:b\/[^/]{1,100}\/)?(?:u\/\d{1,3}(?=\/|$)(?:\/d\/[^/]{1,150}(?=\/|$))?)?/;
interface AddressParts {
  readonly pathname: string;
  readonly hash: string;
  readonly search?: string;
}

const pagePart = /^p(\d{1,6})$/;
/** Such as FMfcgz…, QgrcJH…, KtbxLv…, and the 16 hexadecimal digits of old links. */
const threadToken = /^[A-Za-z0-9]{15,}$/;
/** Views whose first argument belongs to the view. */
const viewsWithDetail = new Set(['search', 'advanced-search', 'label', 'category', 'section_query', 'circle']);

function isMobile(address: { readonly pathname: string }): boolean {
  return /^\/mail\/mu(?:\/|$)/.test(address.pathname);
}

function route(hash: string): { view: string | null; detail: string | null; rest: string[] } {
  const [path = ''] = hash.replace(/^#/, '').split('?');
  const parts = path.split('/').filter((part) => part !== '');
  const [view = null, ...rest] = parts;
  if (view === null) return { view: null, detail: null, rest: [] };
  if (!viewsWithDetail.has(view)) return { view, detail: null, rest };
  const [detail = null, ...others] = rest;
  return { view, detail: detail === null ? null : decoded(detail), rest: others };
}

function decoded(part: string): string {
  const spaced = part.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** `…/popout?ver=…&th=%23thread-f:…` holds a thread, `…/popout?ver=…#cmid%3D1` a box (public sources, 2022 to 2026). */
function popOutOf({ pathname, search = '' }: AddressParts, view: string | null): MailWhere['popOut'] {
  const isPopOut = pathname.endsWith('/popout') || /[?&]view=btop(?:&|$)/.test(search);
  if (!isPopOut) return null;
  const isBox = view === 'compose' || view === 'drafts' || view?.startsWith('cmid') === true;
  return isBox ? 'compose' : 'thread';
}
