import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import { amount } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { InvoiceView } from '../../utils/messages/views.ts';
import { Button } from '../controls/button.tsx';
import { badgeOf } from '../invoice/badge-of.ts';
import { Mark } from '../invoice/mark.tsx';

interface InvoiceLineProps {
  readonly invoice: InvoiceView;
  readonly today: CalendarDay;
  /** With one invoice the client's own actions are enough; with several each has its own Mark paid. */
  readonly alone: boolean;
  readonly onMarkPaid: () => void;
}

/** One invoice of a client: how it stands, its number and, among several, what is owed on it. */
export function InvoiceLine({ invoice, today, alone, onMarkPaid }: InvoiceLineProps) {
  const badge = badgeOf(invoice, today);
  return (
    <li>
      <span>
        <span class={badge.tone}>
          <Mark mark={badge.mark} />
        </span>{' '}
        <bdi>
          {invoice.number ? text('panel_invoice', { number: invoice.number }) : text('panel_invoice_without_number')}
        </bdi>
        {' · '}
        <span class={badge.tone}>{badge.words}</span>
      </span>
      {!alone && (
        <>
          <Button weight="quiet" onPress={onMarkPaid}>
            {text('action_mark_paid')}
          </Button>
          <span class="figures amount">{amount(invoice.amountDue)}</span>
        </>
      )}
    </li>
  );
}
