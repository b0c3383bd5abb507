import type { CalendarDay } from '../../domain/calendar-day.ts';
import { removeCopies } from '../host-element.ts';
import type { ListedInvoice, PageLook, PaymentSite } from '../payment-site.ts';
import { schemeAt } from '../scheme.ts';
import { type BadgePlaces, badgePlaces } from './badge-places.ts';
import { watchDeep } from './deep-watch.ts';
import { dock } from './dock.ts';
import { readInvoicePage } from './reading/read-invoice-page.ts';
import { type RowRead, readList } from './reading/read-list.ts';
import { openReminder } from './reminder-note.ts';
import { isRead, whereIn } from './where.ts';

/**
 * PayPal's pages behind the port that features know. The address is looked at anew each time, for the site goes from one
 * page to another without loading; what is not the user's own list or invoice is not read.
 */
export function openPaypalSite(document: Document, today: () => CalendarDay, signal: AbortSignal): PaymentSite {
  const tellers = new Set<(look: PageLook) => void>();
  const badges = badgePlaces(document, signal);
  const docked = dock(document, signal);
  const watch = watchDeep(document, { look, touched: badges.touched }, signal);

  function look(): void {
    removeCopies(document);
    const seen = read(document, today(), badges);
    badges.keepOnly(new Set(seen.kind === 'list' ? seen.rows.map(({ invoice }) => invoice.invoiceId) : []));
    docked.standIn(seen.kind === 'invoice' ? (openReminder(document)?.dialog ?? null) : null);
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

function read(document: Document, today: CalendarDay, badges: BadgePlaces): PageLook {
  const { location } = document;
  const where = whereIn(location);
  if (!isRead(location) || where.role !== 'merchant' || !document.body) return { kind: 'other' };
  if (where.view === 'invoice') {
    const page = readInvoicePage(document, where.invoiceId, today);
    return page
      ? { kind: 'invoice', invoice: page.invoice, note: openReminder(document)?.note ?? null }
      : { kind: 'other' };
  }
  return { kind: 'list', rows: readList(document, today).rows.map((row) => listed(row, badges)) };
}

function listed(row: RowRead, badges: BadgePlaces): ListedInvoice {
  return {
    invoice: row.invoice,
    badgeHost: () => badges.hostFor(row),
    settle: () => badges.settle(row),
    dropBadge: () => badges.drop(row.invoice.invoiceId),
  };
}
