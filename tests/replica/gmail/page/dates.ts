import type { CalendarDay } from '../../../../utils/domain/calendar-day.ts';
import type { ReplicaLanguage } from '../settings.ts';

/** A day and a time of day, as the mailbox's owner would see them. */
export interface Sent {
  readonly day: CalendarDay;
  /** `HH:MM`. */
  readonly time: string;
}

const dayLength = 86_400_000;

/** The day `count` days after `day`. The replica keeps its own arithmetic, apart from what it is used to test. */
export function shiftDay(day: CalendarDay, count: number): CalendarDay {
  return new Date(instantOf({ day, time: '00:00' }) + count * dayLength).toISOString().slice(0, 10) as CalendarDay;
}

/** For sorting: the later, the larger. */
export function instantOf({ day, time }: Sent): number {
  return Date.parse(`${day}T${time.padStart(5, '0')}:00Z`);
}

const locales: Record<ReplicaLanguage, string> = { en: 'en-US', de: 'de-DE', ja: 'ja-JP' };

export interface DateFormats {
  /** In the title of a list row: "Sat, Nov 1, 2025, 9:13 PM". */
  readonly rowTitle: (sent: Sent) => string;
  /** In a list row: the time today, "Nov 1" this year, "11/1/25" before. */
  readonly rowShort: (sent: Sent) => string;
  /** In the title of an open message: "Nov 1, 2025, 9:13 PM". */
  readonly message: (sent: Sent) => string;
  /** Shown in an open message: with how long ago it was. */
  readonly messageShown: (sent: Sent) => string;
  /** Where a mail is to be sent later: "Nov 23, 8:00 AM". */
  readonly later: (sent: Sent) => string;
  /** In an attribution line. */
  readonly quoted: (sent: Sent) => string;
}

export function dateFormats(language: ReplicaLanguage, today: CalendarDay): DateFormats {
  const locale = locales[language];
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (sent: Sent) => formatter.format(new Date(instantOf(sent)));
  };
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const time = format(clock);
  const thisYear = format({ month: 'short', day: 'numeric' });
  const before = format({ year: '2-digit', month: 'numeric', day: 'numeric' });
  const message = format({ ...day, ...clock });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

  return {
    message,
    later: format({ month: 'short', day: 'numeric', ...clock }),
    rowTitle: format({ weekday: 'short', ...day, ...clock }),
    quoted: format({ weekday: 'short', ...day, ...clock }),
    rowShort: (sent) => {
      if (sent.day === today) return time(sent);
      return sent.day.slice(0, 4) === today.slice(0, 4) ? thisYear(sent) : before(sent);
    },
    messageShown: (sent) => {
      const days = Math.round((Date.parse(sent.day) - Date.parse(today)) / dayLength);
      const ago = Math.abs(days) < 14 ? relative.format(days, 'day') : relative.format(Math.round(days / 7), 'week');
      return `${message(sent)} (${ago})`;
    },
  };
}
