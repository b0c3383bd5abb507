import { amount } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { InvoiceView } from '../../utils/messages/views.ts';
import { Button } from '../controls/button.tsx';

interface SameInvoiceProps {
  /** Names the invoice that is tracked elsewhere. */
  readonly question: string;
  readonly busy: boolean;
  readonly onAnswer: (isSame: boolean) => void;
}

/** Asks whether the invoice that stands here is one that is tracked elsewhere: number and sums agree, the client may not. */
export function SameInvoiceQuestion({ question, busy, onAnswer }: SameInvoiceProps) {
  return (
    <article class="invoice">
      <div class="line">
        <p class="standing">{question}</p>
        <div class="actions">
          <Button weight="main" disabled={busy} onPress={() => onAnswer(true)}>
            {text('action_same_invoice')}
          </Button>
          <Button disabled={busy} onPress={() => onAnswer(false)}>
            {text('action_other_invoice')}
          </Button>
        </div>
      </div>
    </article>
  );
}

/** What tells an invoice from others in the question. */
export function namesOf({ number, clientName, amountDue }: Pick<InvoiceView, 'number' | 'clientName' | 'amountDue'>) {
  return { invoice: number ?? '', client: clientName, amount: amount(amountDue) };
}
