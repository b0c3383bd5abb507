import { parseCalendarDay } from '../../utils/domain/calendar-day.ts';
import type { InvoiceFacts } from '../../utils/domain/invoice.ts';
import type { InvoiceStanding } from '../../utils/domain/standing.ts';
import { text } from '../../utils/interface-text/message.ts';
import { fieldName } from '../../utils/interface-text/names.ts';

interface InvoiceGapsProps {
  readonly invoices: readonly InvoiceStanding[];
  readonly onCorrect: (invoiceId: string, changes: Partial<Omit<InvoiceFacts, 'language'>>) => void;
}

const fields = ['number', 'subject', 'issueDate', 'dueDate'] as const;

/** A field for each fact that an invoice lacks, kept when it is left. */
export function InvoiceGaps({ invoices, onCorrect }: InvoiceGapsProps) {
  return (
    <>
      {invoices.flatMap(({ id, facts }, index) =>
        fields
          .filter((field) => facts[field] === null)
          .map((field) => {
            const isDay = field === 'issueDate' || field === 'dueDate';
            const which = facts.number ?? text('letter_invoice_place', { place: index + 1 });
            return (
              <label key={`${id} ${field}`}>
                <span>
                  {fieldName(field)} (<bdi>{which}</bdi>)
                </span>
                <input
                  // Preact's types want one kind of input at a time; the browser takes each.
                  type={(isDay ? 'date' : 'text') as 'text'}
                  maxLength={200}
                  onChange={(event) => {
                    const typed = event.currentTarget.value.trim();
                    const value = isDay ? parseCalendarDay(typed) : typed || null;
                    if (value !== null) onCorrect(id, { [field]: value });
                  }}
                />
              </label>
            );
          }),
      )}
    </>
  );
}
