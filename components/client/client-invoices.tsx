import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { Ladder } from '../../utils/domain/follow-up/ladder.ts';
import { amount } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { InvoiceView } from '../../utils/messages/views.ts';
import { badgeOf } from '../invoice/badge-of.ts';
import { Mark } from '../invoice/mark.tsx';
import { LadderChoice } from './ladder-choice.tsx';

interface ClientInvoicesProps {
  readonly invoices: readonly InvoiceView[];
  /** Ladders of single invoices, by invoice id. */
  readonly ladders: Readonly<Record<string, Ladder>>;
  /** The ladder that holds for the client. */
  readonly ofClient: Ladder;
  readonly today: CalendarDay;
  readonly onLadder: (invoiceId: string, ladder: Ladder | null) => void;
}

/** Each invoice with how it stands; an open one with the reminders it gets. */
export function ClientInvoices({ invoices, ladders, ofClient, today, onLadder }: ClientInvoicesProps) {
  return (
    <section>
      <h2>{text('client_invoices')}</h2>
      <ul class="client-invoices">
        {invoices.map((invoice) => (
          <li key={invoice.invoiceId}>
            <InvoiceHead invoice={invoice} today={today} />
            {invoice.standing !== 'paid' && invoice.standing !== 'closed' && (
              <LadderChoice
                label={text('reminders_of', { invoice: nameOf(invoice) })}
                inheritedWords={text('reminders_as_client')}
                inherited={ofClient}
                chosen={ladders[invoice.invoiceId] ?? null}
                onChoose={(ladder) => onLadder(invoice.invoiceId, ladder)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function InvoiceHead({ invoice, today }: { readonly invoice: InvoiceView; readonly today: CalendarDay }) {
  const badge = badgeOf(invoice, today);
  return (
    <p class="client-invoice">
      <span>
        <span class={badge.tone}>
          <Mark mark={badge.mark} />
        </span>{' '}
        <bdi>{nameOf(invoice)}</bdi> · <span class={badge.tone}>{badge.words}</span>
      </span>
      <span class="figures amount">{amount(invoice.amountDue)}</span>
    </p>
  );
}

function nameOf({ number }: InvoiceView): string {
  return number ? text('panel_invoice', { number }) : text('panel_invoice_without_number');
}
