import type { CalendarDay } from '../../domain/calendar-day.ts';
import { removeCopies } from '../host-element.ts';
import type { PageMiss } from '../misses.ts';
import type { ListedInvoice, PageLook, PaymentSite } from '../payment-site.ts';
import { schemeAt } from '../scheme.ts';
import { type BadgePlaces, badgePlaces } from './badge-places.ts';
import { watchDeep } from './deep-watch.ts';
import { dock } from './dock.ts';
import { readInvoicePage } from './reading/read-invoice-page.ts';
import { type RowRead, readList, saysHowItStands } from './reading/read-list.ts';
import { openReminder } from './reminder-note.ts';
import { unreadPages } from './unread-pages.ts';
import { isRead, whereIn } from './where.ts';

/**
 * PayPal's pages behind the port that features know. The address is looked at anew each time, for the site goes from one
 * page to another without loading; what is not the user's own list or invoice is not read. `onMiss` is told of a page
 * that shows invoices of which nothing can be read, with its shape and without its words.
 */
export function openPaypalSite(
  document: Document,
  { today, onMiss }: { readonly today: () => CalendarDay; readonly onMiss: (miss: PageMiss, outline: string) => void },
  signal: AbortSignal,
): PaymentSite {
  const tellers = new Set<(look: PageLook) => void>();
  const badges = badgePlaces(document, signal);
  const docked = dock(document, signal);
  const watch = watchDeep(document, { look, touched: badges.touched }, signal);
  const unread = unreadPages(document, { onMiss, lookAgain: watch.lookAgain }, signal);

  function look(): void {
    removeCopies(document);
    const { look: seen, missed, rows } = read(document, today(), badges);
    unread.note(seen.kind, missed);
    badges.keepOnly(new Set(seen.kind === 'list' ? seen.rows.map(({ invoice }) => invoice.invoiceId) : []));
    docked.standIn(seen.kind === 'invoice' ? (openReminder(document)?.dialog ?? null) : null);
    docked.standAbove(rows ?? []);
    for (const tell of [...tellers]) tell(seen);
  }

  return {
    watch(onLook, until) {
      tellers.add(onLook);
      until.addEventListener('abort', () => tellers.delete(onLook), { once: true });
      watch.lookAgain();
    },
    lookAgain: watch.lookAgain,
    docked: docked.hostOf,
    undock: docked.undock,
    schemeAt,
  };
}

interface Read {
  readonly look: PageLook;
  /** Where the page shows an invoice of which nothing could be read. */
  readonly missed: Element | null;
  /** Of a list, where its rows stand. */
  readonly rows?: readonly Element[];
}

function read(document: Document, today: CalendarDay, badges: BadgePlaces): Read {
  const { location } = document;
  const where = whereIn(location);
  if (!isRead(location) || where.role !== 'merchant' || !document.body) return nothing;
  if (where.view === 'list') {
    const { rows, unread } = readList(document, today);
    const places = rows.flatMap(({ block }) => block.parts);
    return { look: { kind: 'list', rows: rows.map((row) => listed(row, badges)) }, missed: unread, rows: places };
  }
  const page = where.view === 'invoice' ? readInvoicePage(document, where.invoiceId, today) : null;
  if (!page) return nothing;
  const { invoice, scope } = page;
  return {
    look: { kind: 'invoice', invoice, note: openReminder(document)?.note ?? null },
    missed: saysHowItStands(invoice) ? null : scope,
  };
}

const nothing: Read = { look: { kind: 'other' }, missed: null };

function listed(row: RowRead, badges: BadgePlaces): ListedInvoice {
  return {
    invoice: row.invoice,
    badgeHost: () => badges.hostFor(row),
    settle: () => badges.settle(row),
    dropBadge: () => badges.drop(row.invoice.invoiceId),
  };
}
