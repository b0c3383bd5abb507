import { type CalendarDay, dayFromParts } from '../../domain/calendar-day.ts';
import { dayInDate } from './message-date.ts';
import { monthNamed } from './month-names.ts';

/**
 * The day in a time that is still to come, as Gmail writes it where a mail is scheduled: "Tomorrow morning Nov 23,
 * 8:00 AM", "23. Nov., 08:00", "11月23日 8:00", with a year or without one. Without one it is the next such day from
 * `today` on. `language` is the interface's, as a BCP 47 tag. Null where the text says no day.
 */
export function comingDay(text: string, language: string | null, today: CalendarDay): CalendarDay | null {
  const whole = dayInDate(text, language);
  if (whole) return whole;
  const plain = text.slice(0, 200).normalize('NFC').replace(directionMarks, '').replace(/\s+/g, ' ');
  const found = eastern(plain) ?? named(plain, language);
  if (!found) return null;
  const year = Number(today.slice(0, 4));
  const [now, next] = [year, year + 1].map((candidate) => dayFromParts(candidate, found.month, found.day));
  return now && now >= today ? now : (next ?? null);
}

const directionMarks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

function eastern(text: string): DayOfYear | null {
  const found = /(?:^|\D)(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/.exec(text);
  return found ? { month: Number(found[1]), day: Number(found[2]) } : null;
}

/** A number beside a word is a day only where the word is a month: "8:00 AM" and "Monday" are none. */
function named(text: string, language: string | null): DayOfYear | null {
  const dayFirst = /(?:^|[^\d:])(\d{1,2})(?:er|º|ª|\.)? ?(?:de |d’|d')?(\p{L}[\p{L}\p{M}]{1,20})/gu;
  for (const [, day, word] of text.matchAll(dayFirst)) {
    const month = monthNamed(word ?? '', language);
    if (month !== null) return { month, day: Number(day) };
  }
  for (const [, word, day] of text.matchAll(/(\p{L}[\p{L}\p{M}]{1,20})\.? (\d{1,2})(?![\d:])/gu)) {
    const month = monthNamed(word ?? '', language);
    if (month !== null) return { month, day: Number(day) };
  }
  return null;
}
