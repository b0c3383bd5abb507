import { useSignal } from '@preact/signals';
import { addDays, type CalendarDay, parseCalendarDay } from '../../utils/domain/calendar-day.ts';
import type { CallResult } from '../../utils/domain/call-outcome.ts';
import { type CallOutcome, callOutcomes } from '../../utils/domain/journal-entry.ts';
import { text } from '../../utils/interface-text/message.ts';
import { callOutcomeName } from '../../utils/interface-text/names.ts';
import type { CallCardView } from '../../utils/messages/views.ts';
import { Button } from '../controls/button.tsx';
import { Choices } from '../controls/choices.tsx';
import { Field } from '../controls/field.tsx';
import { PhoneNumber } from './phone-number.tsx';
import { talkingPointWords } from './talking-point-words.ts';

interface CallCardProps {
  readonly card: CallCardView;
  readonly today: CalendarDay;
  readonly onOutcome: (result: CallResult, note: string | null) => void;
  readonly onPhone: (phone: string | null) => void;
  readonly onClose: () => void;
}

/** Whom to call, what to say in three points, and how it went. An outcome that names a day asks for it. */
export function CallCard({ card, today, onOutcome, onPhone, onClose }: CallCardProps) {
  const chosen = useSignal<'will-pay' | 'in-payment-run' | null>(null);
  const day = useSignal('');
  const note = useSignal('');
  const problem = useSignal<string | null>(null);
  const last = addDays(today, 360);

  const told = (result: CallResult) => onOutcome(result, note.value.trim().slice(0, 2_000) || null);

  function choose(outcome: CallOutcome): void {
    problem.value = null;
    if (outcome === 'will-pay' || outcome === 'in-payment-run') chosen.value = outcome;
    else told({ outcome });
  }

  function confirm(): void {
    const named = parseCalendarDay(day.value);
    const isUsable = named !== null && named >= today && named <= last;
    if (chosen.value === 'in-payment-run' && day.value === '') told({ outcome: 'in-payment-run', payRun: null });
    else if (!isUsable) problem.value = text('error_bad_promise_day');
    else if (chosen.value === 'will-pay') told({ outcome: 'will-pay', promisedFor: named });
    else told({ outcome: 'in-payment-run', payRun: named });
  }

  return (
    <Choices
      label={text('call_label')}
      onCancel={onClose}
      problem={problem.value}
      {...(chosen.value && { onConfirm: confirm })}
    >
      <div class="call-card">
        <PhoneNumber card={card} onPhone={onPhone} />
        <h4>{text('call_points')}</h4>
        <ol class="points">
          {card.points.map((point) => (
            <li key={point.code}>{talkingPointWords(point, today)}</li>
          ))}
        </ol>
        <h4>{text('call_how')}</h4>
        <div class="outcomes">
          {callOutcomes.map((outcome) => (
            <Button key={outcome} pressed={chosen.value === outcome} onPress={() => choose(outcome)}>
              {callOutcomeName(outcome)}
            </Button>
          ))}
        </div>
        <Field
          label={text('call_note')}
          value={note.value}
          onInput={(typed) => {
            note.value = typed;
          }}
        />
        {chosen.value && (
          <Field
            key={chosen.value}
            label={chosen.value === 'will-pay' ? text('promise_day') : text('call_pay_run')}
            type="date"
            min={today}
            max={last}
            value={day.value}
            focusFirst
            onInput={(typed) => {
              day.value = typed;
            }}
          />
        )}
      </div>
    </Choices>
  );
}
