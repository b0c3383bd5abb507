import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import { type EndOfMonthReading, endOfMonthReadings } from '../../utils/domain/payment-terms.ts';
import { shortDay } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';

interface EndOfMonthQuestionProps {
  readonly clientName: string;
  /** The due date under each reading. */
  readonly days: Readonly<Record<EndOfMonthReading, CalendarDay>>;
  readonly today: CalendarDay;
  readonly busy: boolean;
  readonly onAnswer: (reading: EndOfMonthReading) => void;
}

/** "45 days end of month" can be read in two ways: shows both days, and asks once per client which one holds. */
export function EndOfMonthQuestion({ clientName, days, today, busy, onAnswer }: EndOfMonthQuestionProps) {
  return (
    <fieldset class="choices" data-part="end-of-month">
      <legend>{text('end_of_month_question', { client: clientName })}</legend>
      {endOfMonthReadings.map((reading) => (
        <Button key={reading} disabled={busy} onPress={() => onAnswer(reading)}>
          <span class="figures">{shortDay(days[reading], today)}</span>{' '}
          <span class="quiet-words">
            {reading === 'days-first' ? text('end_of_month_days_first') : text('end_of_month_month_first')}
          </span>
        </Button>
      ))}
    </fieldset>
  );
}
