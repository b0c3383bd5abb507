import { useSignal } from '@preact/signals';
import { type CalendarDay, parseCalendarDay } from '../../utils/domain/calendar-day.ts';
import type { Money } from '../../utils/domain/money.ts';
import { parseTypedMoney } from '../../utils/domain/typed-money.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Choices } from '../controls/choices.tsx';
import { Field } from '../controls/field.tsx';

interface PaymentFormProps {
  readonly today: CalendarDay;
  /** The currency an amount is in that is typed without one. */
  readonly currency: string | null;
  readonly onPayment: (amount: Money, paidOn: CalendarDay) => void;
  readonly onCancel: () => void;
}

/** A part was paid: how much, and when it came. */
export function PaymentForm({ today, currency, onPayment, onCancel }: PaymentFormProps) {
  const amount = useSignal('');
  const day = useSignal<string>(today);
  const problem = useSignal<string | null>(null);

  function confirm(): void {
    const money = parseTypedMoney(amount.value, currency);
    const paidOn = parseCalendarDay(day.value);
    if (!money || money.minor <= 0) problem.value = text('error_bad_amount');
    else if (!paidOn || paidOn > today) problem.value = text('error_bad_payment_day');
    else onPayment(money, paidOn);
  }

  return (
    <Choices label={text('payment_label')} onCancel={onCancel} onConfirm={confirm} problem={problem.value}>
      <Field
        label={text('payment_amount')}
        inputMode="decimal"
        size={12}
        value={amount.value}
        focusFirst
        onInput={(typed) => {
          amount.value = typed;
        }}
      />
      <Field
        label={text('payment_day')}
        type="date"
        max={today}
        value={day.value}
        onInput={(typed) => {
          day.value = typed;
        }}
      />
    </Choices>
  );
}
