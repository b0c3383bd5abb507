import { useSignal } from '@preact/signals';
import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { InterestAdded } from '../../utils/domain/late-fees/addition.ts';
import { amount, shortDay } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';

/** How the interest came together: one line for the days of one rate, then the rows of the rate table. */
export function InterestSteps({ interest, today }: { readonly interest: InterestAdded; readonly today: CalendarDay }) {
  const isOpen = useSignal(false);
  return (
    <>
      <Button
        weight="quiet"
        expanded={isOpen.value}
        onPress={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {text('fees_steps')}
      </Button>
      {isOpen.value && (
        <>
          <ol class="fee-steps figures">
            {interest.segments.map(({ from, to, days, percent, base, interest: sum }) => (
              <li key={from}>
                {text('fees_step', {
                  from: shortDay(from, today),
                  to: shortDay(to, today),
                  days: text('fees_days', { count: days }),
                  percent,
                  base: amount(base),
                  interest: sum,
                })}
              </li>
            ))}
          </ol>
          <ul class="fee-steps quiet-words">
            {interest.rates.map((row) => (
              <li key={row.from}>
                {text('fees_rate', {
                  day: shortDay(row.from, today),
                  rate: row.percent,
                  applied: row.appliedPercent,
                  source: row.source,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
