import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import type { ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { type Current, invoiceIn } from '../../../utils/store/current.ts';
import { invoiceView } from '../views/invoice-view.ts';

/** What a change left behind, with the invoice it was about. */
export function changeAnswer(
  after: Current,
  entryIds: readonly string[],
  invoiceId: string | undefined,
  today: CalendarDay,
): ChangeAnswer {
  const found = invoiceId === undefined ? null : invoiceIn(after, invoiceId);
  return { entryIds, invoice: found && invoiceView(found.invoice, found.client, today) };
}
