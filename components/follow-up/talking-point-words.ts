import { type CalendarDay, parseCalendarDay } from '../../utils/domain/calendar-day.ts';
import type { TalkingPoint } from '../../utils/domain/talking-points.ts';
import { shortDay } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';

/** A talking point as a sentence. */
export function talkingPointWords({ code, figures }: TalkingPoint, today: CalendarDay): string {
  switch (code) {
    case 'what-is-owed':
      return whatIsOwed(figures);
    case 'promise-broken':
      return text('point_promise_broken', { day: dayOf(figures, today) });
    case 'settle-dispute':
      return text('point_settle_dispute');
    case 'thank-for-part':
      return text('point_thank_for_part', { day: dayOf(figures, today) });
    case 'ask-who-pays':
      return text('point_ask_who_pays', { count: Number(figures.count ?? 0) });
    case 'offer-plan':
      return text('point_offer_plan');
    case 'ask-what-is-missing':
      return figures.days === undefined
        ? text('point_ask_what_is_missing_unwritten')
        : text('point_ask_what_is_missing', { count: Number(figures.days) });
    case 'ask-for-a-day':
      return text('point_ask_for_a_day');
  }
}

function whatIsOwed({ number, days, count }: TalkingPoint['figures']): string {
  const invoice = number ? text('panel_invoice', { number }) : text('panel_invoice_without_number');
  const overdue = Number(days) > 0 ? text('badge_overdue', { count: Number(days) }) : text('badge_open');
  const others = Number(count) - 1;
  const standing = others > 0 ? `${overdue} ${text('badge_more', { count: others })}` : overdue;
  return text('point_what_is_owed', { invoice, standing });
}

function dayOf({ day }: TalkingPoint['figures'], today: CalendarDay): string {
  const parsed = parseCalendarDay(String(day ?? ''));
  return parsed ? shortDay(parsed, today) : '';
}
