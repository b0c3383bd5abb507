import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import type { TwinView } from '../../../utils/messages/views.ts';
import type { Current } from '../../../utils/store/current.ts';
import { invoiceView } from '../views/invoice-view.ts';
import { offerView } from '../views/offer-view.ts';
import { isDeclined, perhapsTwin } from './noticed-invoices.ts';
import type { KnownInvoice } from './paypal/known-invoice.ts';
import type { OwnThread } from './read-as-own.ts';
import type { InvoiceFound } from './thread-clients.ts';

/** An invoice of a thread, and the one on PayPal of which only the user can say whether it is the same. */
export interface Twin {
  readonly found: InvoiceFound;
  readonly onPaypal: KnownInvoice;
}

/** A folded mail says too little of its invoice to ask about it. */
export function twinsIn({ thread, reading }: OwnThread, current: Current): Twin[] {
  if (isDeclined(thread, current)) return [];
  return reading.invoices
    .filter(({ certainty, folded }) => certainty !== 'unsure' && !folded)
    .flatMap((found) => {
      const onPaypal = perhapsTwin(thread, found, current);
      return onPaypal ? [{ found, onPaypal }] : [];
    });
}

/** The question a thread asks: one of its invoices may be one on PayPal, and only the user can say. */
export function twinView(own: OwnThread, current: Current, today: CalendarDay): TwinView | null {
  const [twin] = twinsIn(own, current);
  if (!twin) return null;
  const { invoice, client } = twin.onPaypal;
  return { found: offerView(twin.found), onPaypal: invoiceView(invoice, client, today) };
}
