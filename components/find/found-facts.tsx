import type { ComponentChildren } from 'preact';
import { type CalendarDay, parseCalendarDay } from '../../utils/domain/calendar-day.ts';
import type { FoundInvoice } from '../../utils/domain/find/found-invoice.ts';
import { type Money, toDecimal } from '../../utils/domain/money.ts';
import { parseTypedMoney } from '../../utils/domain/typed-money.ts';
import { amount, shortDay } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import { EditableValue } from '../invoice/editable-value.tsx';

interface FoundFactsProps {
  readonly facts: Pick<FoundInvoice, 'clientName' | 'amountDue' | 'dueDate'>;
  readonly today: CalendarDay;
  readonly disabled: boolean;
  readonly onName: (typed: string) => void;
  readonly onAmount: (typed: Money) => void;
  readonly onDue: (typed: CalendarDay) => void;
}

/** What was read of an invoice, each to be corrected. */
export function FoundFacts({ facts, today, disabled, onName, onAmount, onDue }: FoundFactsProps) {
  const { amountDue, dueDate } = facts;
  const shown = wordsOf(facts, today);
  return (
    <dl class="facts">
      <Fact name={text('found_client')}>
        <EditableValue
          name={text('found_client')}
          words={shown.client}
          value={shown.client}
          type="text"
          disabled={disabled}
          parse={(typed) => typed.trim().slice(0, 500) || null}
          onSave={onName}
        />
      </Fact>
      <Fact name={text('offer_amount')}>
        <EditableValue
          name={text('offer_amount')}
          words={shown.amount}
          value={amountDue ? `${toDecimal(amountDue)} ${amountDue.currency}` : ''}
          type="amount"
          disabled={disabled}
          parse={(typed) => positive(parseTypedMoney(typed, amountDue?.currency ?? null))}
          onSave={onAmount}
        />
      </Fact>
      <Fact name={text('offer_due_date')}>
        <EditableValue
          name={text('offer_due_date')}
          words={shown.due}
          value={dueDate ?? ''}
          type="date"
          disabled={disabled}
          parse={parseCalendarDay}
          onSave={onDue}
        />
      </Fact>
    </dl>
  );
}

/** What was read, once the user has said what is to become of it. */
export function SettledFacts({ facts, today }: Pick<FoundFactsProps, 'facts' | 'today'>) {
  const shown = wordsOf(facts, today);
  return (
    <p class="figures quiet-words">
      <bdi>{shown.client}</bdi> · <bdi>{shown.amount}</bdi>
      {facts.dueDate && ` · ${text('badge_due', { day: shown.due })}`}
    </p>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function wordsOf({ clientName, amountDue, dueDate }: FoundFactsProps['facts'], today: CalendarDay) {
  return {
    client: clientName,
    amount: amountDue ? amount(amountDue) : text('found_not_read'),
    due: dueDate ? shortDay(dueDate, today) : text('found_not_read'),
  };
}

function positive(typed: Money | null): Money | null {
  return typed && typed.minor > 0 ? typed : null;
}
