import { languages } from '../../../domain/language.ts';

/** Months and days of the week by their names and short forms in all of our languages, as the browser writes them. */
export interface CalendarNames {
  /** 1 to 12, or null. The word is plain: lower case, no accents, no full stop. */
  month(word: string): number | null;
  isWeekday(word: string): boolean;
}

let names: CalendarNames | null = null;

export function calendarNames(): CalendarNames {
  names ??= collect();
  return names;
}

/** Lower case, without accents: how words are compared here. */
export function plainWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function collect(): CalendarNames {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      // With a day beside it some languages inflect the month; alone others do.
      const writers = [{ month }, { month, day: 'numeric' }, { month, day: 'numeric', year: 'numeric' }] as const;
      for (const options of writers) {
        const writer = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
        for (let index = 0; index < 12; index++) {
          const word =
            writer.formatToParts(Date.UTC(2026, index, 15)).find(({ type }) => type === 'month')?.value ?? '';
          const plain = plainWord(word).replace(/[^\p{L}]/gu, '');
          if (plain.length > 2) months.set(plain, index + 1);
        }
      }
    }
    for (const weekday of ['long', 'short'] as const) {
      const writer = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 1; day <= 7; day++) {
        for (const part of plainWord(writer.format(Date.UTC(2026, 1, day))).split(/[^\p{L}]+/u)) weekdays.add(part);
      }
    }
  }
  // Browsers differ in whether September is short with three letters or with four.
  for (const word of ['sep', 'sept']) months.set(word, 9);
  return {
    month: (word) => months.get(word) ?? null,
    isWeekday: (word) => weekdays.has(word),
  };
}
