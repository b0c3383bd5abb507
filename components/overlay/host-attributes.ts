import { type Money, toDecimal } from '../../utils/domain/money.ts';
import type { InvoiceView } from '../../utils/messages/views.ts';

/** What a host tells. An invoice that is only asked about has no standing; `shownAs` is the number, or on PayPal its id. */
type Told = Pick<InvoiceView, 'dueDate' | 'daysOverdue'> & {
  readonly standing: InvoiceView['standing'] | null;
  readonly amountDue: Money | null;
};

/** The attributes of a host element that tell what it shows (design §6); each stands only where it is known. */
export function describeInvoice(host: HTMLElement, invoice: Told, shownAs: string | null): void {
  const known: Record<string, string | null> = {
    'data-invoice': shownAs,
    'data-standing': invoice.standing,
    'data-due-date': invoice.dueDate,
    'data-days-overdue': invoice.daysOverdue === null ? null : String(invoice.daysOverdue),
    'data-amount-due': invoice.amountDue && toDecimal(invoice.amountDue),
    'data-currency': invoice.amountDue?.currency ?? null,
  };
  for (const [name, value] of Object.entries(known)) {
    if (value === null) host.removeAttribute(name);
    else if (host.getAttribute(name) !== value) host.setAttribute(name, value);
  }
}
