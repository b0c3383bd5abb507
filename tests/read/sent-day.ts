import { type CalendarDay, dayFromParts } from '../../utils/domain/calendar-day.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day a mail's Date header names (RFC 5322), in the sender's own zone: the day they would say they sent it. */
export function sentDay(header: string): CalendarDay | null {
  const found = /(\d{1,2})\s{1,3}([a-z]{3})[a-z]{0,6}\s{1,3}(\d{4})/i.exec(header);
  const month = months.indexOf((found?.[2] ?? '').toLowerCase()) + 1;
  return found && month > 0 ? dayFromParts(Number(found[3]), month, Number(found[1])) : null;
}
