import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { Money } from '../../utils/domain/money.ts';
import type { PaymentRhythm } from '../../utils/domain/payment-rhythm.ts';
import { amounts, capitalised, shortDay, wholeNumber } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import { rhythmWords, spreadWords } from './rhythm-words.ts';

interface ClientFiguresProps {
  readonly owed: readonly Money[];
  readonly rhythm: PaymentRhythm;
  /** What comes next, in words; null where nothing does. */
  readonly next: string | null;
  readonly today: CalendarDay;
}

/** How it stands with a client at a glance: what is owed, how they pay, how the talk with them goes. */
export function ClientFigures({ owed, rhythm, next, today }: ClientFiguresProps) {
  const dayOr = (day: CalendarDay | null) => (day ? shortDay(day, today) : text('client_none_yet'));
  const { openCount, overdueCount, paidCount, promisesKept, promisesBroken, replyCount } = rhythm;
  const counted = { open: wholeNumber(openCount), overdue: wholeNumber(overdueCount) };
  const kept = { kept: wholeNumber(promisesKept), broken: wholeNumber(promisesBroken) };
  const spread = spreadWords(rhythm);
  const lines: readonly (readonly [string, string])[] = [
    [text('client_owed'), owed.length > 0 ? amounts(owed) : text('client_nothing_owed')],
    [text('client_open_count'), text('client_open_overdue', counted)],
    ...(next ? ([[text('client_next'), capitalised(next)]] as const) : []),
    [text('client_rhythm'), rhythmWords(rhythm)],
    ...(spread ? ([[text('client_spread'), spread]] as const) : []),
    [text('client_paid_count'), wholeNumber(paidCount)],
    [text('client_last_contact'), dayOr(rhythm.lastContactOn)],
    [text('client_last_reply'), dayOr(rhythm.lastReplyOn)],
    [text('client_replies'), wholeNumber(replyCount)],
    [text('client_promises'), text('client_promises_counted', kept)],
  ];
  return (
    <dl class="client-figures">
      {lines.map(([what, figure]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd class="figures">{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
