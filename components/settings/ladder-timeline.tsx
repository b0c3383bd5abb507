import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { addDays, type CalendarDay, daysBetween, parseCalendarDay } from '../../utils/domain/calendar-day.ts';
import type { Policy } from '../../utils/domain/follow-up/follow-up.ts';
import { ladderDays } from '../../utils/domain/follow-up/ladder-days.ts';
import { capitalised, fullDay, shortDay } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import { stepName } from '../../utils/interface-text/names.ts';

interface LadderTimelineProps {
  readonly policy: Policy;
  readonly today: CalendarDay;
}

/** The ladder on a line of days, for a sample invoice that is never paid. */
export function LadderTimeline({ policy, today }: LadderTimelineProps) {
  const id = useId();
  const due = useSignal<CalendarDay>(addDays(today, 1));
  const days = ladderDays(policy, due.value);
  const first = days[0] && days[0].day < due.value ? days[0].day : due.value;
  const last = days.at(-1)?.day ?? due.value;
  const length = Math.max(1, daysBetween(first, last));
  const at = (day: CalendarDay) => `${(daysBetween(first, day) / length) * 100}%`;
  return (
    <section>
      <h2>{text('timeline_heading')}</h2>
      <p class="quiet-words">{text('timeline_hint')}</p>
      <label for={id}>
        <span>{text('timeline_due')}</span>
        <input
          id={id}
          type="date"
          value={due.value}
          onChange={(event) => {
            const day = parseCalendarDay(event.currentTarget.value);
            if (day) due.value = day;
          }}
        />
      </label>
      <div class="timeline" aria-hidden="true">
        <span class="due" style={{ insetInlineStart: at(due.value) }} />
        {days.map(({ step, day }) => (
          <span key={step.id} class={`stage-${step.stage ?? 'none'}`} style={{ insetInlineStart: at(day) }} />
        ))}
      </div>
      <ol class="timeline-days">
        {days.map(({ step, day }) => (
          <li key={step.id}>
            <time dateTime={day} title={fullDay(day)} class="figures">
              {shortDay(day, today)}
            </time>{' '}
            <span>{capitalised(stepName(step))}</span>{' '}
            <span class="quiet-words">{text('timeline_days', { count: daysBetween(due.value, day) })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
