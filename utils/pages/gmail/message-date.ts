import { type CalendarDay, dayFromParts } from '../../domain/calendar-day.ts';
import { monthNamed } from './month-names.ts';

/**
 * The day in a date as Gmail writes it into a title, in the zone the mailbox shows: "Nov 1, 2025, 9:13 PM",
 * "Thu, Dec 4, 2014 at 2:02 PM", "26 дек. 2019 г., 22:53", "2016年5月4日 上午10:08", "1 de nov. de 2025, 21:13".
 * `language` is the interface's, as a BCP 47 tag, where it is known. Null where the text says no day, or two days
 * equally well (03/04/2025).
 */
export function dayInDate(text: string, language: string | null): CalendarDay | null {
  const plain = text.slice(0, 200).normalize('NFC').replace(directionMarks, '').replace(/\s+/g, ' ').trim();
  return yearFirst(plain) ?? dayMonthYear(plain, language) ?? monthDayYear(plain, language) ?? numeric(plain);
}

const directionMarks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** 2016年5月4日, 2025년 11월 1일, 2025-11-01, 2025/11/01, 2025. 11. 1., and with a month's name: 2025. nov. 1. */
function yearFirst(text: string): CalendarDay | null {
  const east = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/.exec(text);
  if (east) return day(east[1], Number(east[2]), east[3]);
  const numbers = /(?:^|[^\d:])(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})(?!\d)/.exec(text);
  if (numbers) return day(numbers[1], Number(numbers[2]), numbers[3]);
  const named = /(?:^|[^\d:])(\d{4})[.,]? (\p{L}{2,20})\.? (\d{1,2})(?![\d:])/u.exec(text);
  const month = named ? monthNamed(named[2] ?? '', null) : null;
  return named && month !== null ? day(named[1], month, named[3]) : null;
}

/** 11 Oct 2026, 1. Nov. 2025, 1 de nov. de 2025, 1er novembre 2025, 26 дек. 2019 г. */
function dayMonthYear(text: string, language: string | null): CalendarDay | null {
  const found =
    /(?:^|[^\d:])(\d{1,2})(?:er|º|ª|\.)? ?(?:de |d’|d')?(\p{L}[\p{L}\p{M}]{1,20})\.?,? (?:de |del )?(\d{4})(?!\d)/u.exec(
      text,
    );
  const month = found ? monthNamed(found[2] ?? '', language) : null;
  return found && month !== null ? day(found[3], month, found[1]) : null;
}

/** Nov 1, 2025 and Dec 4, 2014. */
function monthDayYear(text: string, language: string | null): CalendarDay | null {
  const found = /(\p{L}[\p{L}\p{M}]{1,20})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u.exec(text);
  const month = found ? monthNamed(found[1] ?? '', language) : null;
  return found && month !== null ? day(found[3], month, found[2]) : null;
}

/** 13.11.2025: only where one of the two can be no month, or both say the same. Dots stand between day and month. */
function numeric(text: string): CalendarDay | null {
  const found = /(?:^|[^\d:])(\d{1,2})([./-]) ?(\d{1,2})[./-] ?(\d{4})(?!\d)/.exec(text);
  if (!found) return null;
  const first = Number(found[1]);
  const second = Number(found[3]);
  if (found[2] === '.' || first > 12 || first === second) return day(found[4], second, found[1]);
  return second > 12 ? day(found[4], first, found[3]) : null;
}

function day(year: string | undefined, month: number, dayOfMonth: string | undefined): CalendarDay | null {
  return dayFromParts(Number(year), month, Number(dayOfMonth));
}
