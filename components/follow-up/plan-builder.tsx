import { useSignal } from '@preact/signals';
import { addDays, type CalendarDay, parseCalendarDay } from '../../utils/domain/calendar-day.ts';
import type { Instalment } from '../../utils/domain/journal-entry.ts';
import type { Money } from '../../utils/domain/money.ts';
import {
  type Pace,
  type PlanProblem,
  paces,
  planByAmount,
  planByCount,
  planByDays,
  planProblem,
} from '../../utils/domain/payment-plan/instalments.ts';
import { parseTypedMoney } from '../../utils/domain/typed-money.ts';
import { amount, shortDay } from '../../utils/interface-text/format.ts';
import { plainText, text } from '../../utils/interface-text/message.ts';
import { underscored } from '../../utils/interface-text/underscored.ts';
import { Choices } from '../controls/choices.tsx';
import { Field } from '../controls/field.tsx';

interface PlanBuilderProps {
  /** What is owed in one currency. */
  readonly owed: Money;
  readonly today: CalendarDay;
  readonly onPlan: (instalments: readonly Instalment[]) => void;
  readonly onCancel: () => void;
}

type Way = 'count' | 'amount' | 'days';

/** A payment plan: so many parts, parts of a size, or on days of one's own. What does not divide is in the last one. */
export function PlanBuilder({ owed, today, onPlan, onCancel }: PlanBuilderProps) {
  const way = useSignal<Way>('count');
  const count = useSignal('3');
  const each = useSignal('');
  const first = useSignal<string>(addDays(today, 7));
  const pace = useSignal<Pace>('monthly');
  const days = useSignal<readonly CalendarDay[]>([]);
  const problem = useSignal<string | null>(null);

  function planned(): readonly Instalment[] | PlanProblem {
    if (way.value === 'days') return planByDays(owed, days.value);
    const start = parseCalendarDay(first.value);
    if (!start) return 'day-past';
    if (way.value === 'count') return planByCount(owed, Number(count.value), start, pace.value);
    const part = parseTypedMoney(each.value, owed.currency);
    return part ? planByAmount(owed, part, start, pace.value) : 'too-small';
  }

  const plan = planned();
  const found = typeof plan === 'string' ? plan : planProblem(plan, owed, today);

  function confirm(): void {
    problem.value = found && plainText(`plan_problem_${underscored(found)}`);
    if (!found && typeof plan !== 'string') onPlan(plan);
  }

  const typed = (into: { value: string }) => (value: string) => {
    into.value = value;
    problem.value = null;
  };
  return (
    <Choices
      label={text('plan_label', { amount: amount(owed) })}
      onCancel={onCancel}
      onConfirm={confirm}
      problem={problem.value}
    >
      <label class="field">
        <span>{text('plan_way')}</span>
        <select
          value={way.value}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            way.value = chosen === 'amount' || chosen === 'days' ? chosen : 'count';
            problem.value = null;
          }}
        >
          <option value="count">{text('plan_way_count')}</option>
          <option value="amount">{text('plan_way_amount')}</option>
          <option value="days">{text('plan_way_days')}</option>
        </select>
      </label>
      {way.value === 'count' && (
        <Field label={text('plan_count')} type="number" min={2} max={60} value={count.value} onInput={typed(count)} />
      )}
      {way.value === 'amount' && (
        <Field label={text('plan_each')} inputMode="decimal" size={10} value={each.value} onInput={typed(each)} />
      )}
      {way.value === 'days' ? (
        <PlanDays
          days={days.value}
          today={today}
          onDays={(chosen) => {
            days.value = chosen;
            problem.value = null;
          }}
        />
      ) : (
        <>
          <Field label={text('plan_first')} type="date" min={today} value={first.value} onInput={typed(first)} />
          <label class="field">
            <span>{text('plan_pace')}</span>
            <select
              value={pace.value}
              onChange={(event) => {
                pace.value = paces.find((one) => one === event.currentTarget.value) ?? 'monthly';
              }}
            >
              {paces.map((one) => (
                <option key={one} value={one}>
                  {plainText(`plan_pace_${one}`)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      {typeof plan !== 'string' && (
        <ol class="plan-preview" aria-label={text('plan_preview')}>
          {plan.map(({ dueDate, amount: part }) => (
            <li key={dueDate}>
              <span>{shortDay(dueDate, today)}</span> <span class="figures">{amount(part)}</span>
            </li>
          ))}
        </ol>
      )}
    </Choices>
  );
}

interface PlanDaysProps {
  readonly days: readonly CalendarDay[];
  readonly today: CalendarDay;
  readonly onDays: (days: readonly CalendarDay[]) => void;
}

/** One field a day, and an empty one for the next. */
function PlanDays({ days, today, onDays }: PlanDaysProps) {
  return (
    <>
      {[...days, ''].map((day, index) => (
        <Field
          // A field keeps its place while its day is typed.
          key={`day ${index}`}
          label={text('plan_day', { place: index + 1 })}
          type="date"
          min={today}
          value={day}
          onInput={(typed) => {
            const named = parseCalendarDay(typed);
            const rest = days.filter((_, place) => place !== index);
            if (named) onDays([...days.slice(0, index), named, ...days.slice(index + 1)]);
            else if (typed === '') onDays(rest);
          }}
        />
      ))}
    </>
  );
}
