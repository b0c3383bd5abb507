import { useSignal } from '@preact/signals';
import { addDays, type CalendarDay, parseCalendarDay } from '../../utils/domain/calendar-day.ts';
import type { Hold } from '../../utils/domain/hold.ts';
import { longestHold } from '../../utils/domain/hold-check.ts';
import { promiseHold } from '../../utils/domain/hold-for.ts';
import { parseTypedMoney } from '../../utils/domain/typed-money.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Choices } from '../controls/choices.tsx';
import { Field } from '../controls/field.tsx';

interface PromiseFormProps {
  readonly today: CalendarDay;
  /** The currency an amount is in that is typed without one. */
  readonly currency: string | null;
  readonly onPromise: (hold: Hold) => void;
  readonly onCancel: () => void;
}

/** Payment was promised: for which day, and how much of it, where they said. */
export function PromiseForm({ today, currency, onPromise, onCancel }: PromiseFormProps) {
  const day = useSignal('');
  const amount = useSignal('');
  const problem = useSignal<string | null>(null);
  const last = addDays(today, longestHold - 1);

  function confirm(): void {
    const promisedFor = parseCalendarDay(day.value);
    const money = amount.value.trim() === '' ? undefined : parseTypedMoney(amount.value, currency);
    if (!promisedFor || promisedFor < today || promisedFor > last) problem.value = text('error_bad_promise_day');
    else if (money === null || (money && money.minor <= 0)) problem.value = text('error_bad_amount');
    else onPromise(promiseHold(promisedFor, today, money));
  }

  return (
    <Choices label={text('promise_label')} onCancel={onCancel} onConfirm={confirm} problem={problem.value}>
      <Field
        label={text('promise_day')}
        type="date"
        min={today}
        max={last}
        value={day.value}
        focusFirst
        onInput={(typed) => {
          day.value = typed;
        }}
      />
      <Field
        label={text('promise_amount')}
        inputMode="decimal"
        size={12}
        value={amount.value}
        onInput={(typed) => {
          amount.value = typed;
        }}
      />
    </Choices>
  );
}
