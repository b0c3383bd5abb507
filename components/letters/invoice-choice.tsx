import type { InvoiceStanding } from '../../utils/domain/standing.ts';
import { amount } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';

interface InvoiceChoiceProps {
  readonly invoices: readonly InvoiceStanding[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Which of the client's open invoices it is about; nothing to ask where there is one. */
export function InvoiceChoice({ invoices, chosen, onChoose }: InvoiceChoiceProps) {
  if (invoices.length < 2) return null;
  return (
    <fieldset class="checks not-printed">
      <legend>{text('letter_invoices')}</legend>
      {invoices.map(({ id, facts, balance }, index) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChoose(
                invoices
                  .map((one) => one.id)
                  .filter((one) => (one === id ? event.currentTarget.checked : chosen.includes(one))),
              )
            }
          />
          <span>
            <bdi>{facts.number ?? text('letter_invoice_place', { place: index + 1 })}</bdi>{' '}
            <span class="figures">{amount(balance)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
