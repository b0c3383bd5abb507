import { format, type Locale } from 'date-fns';
import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import { it } from 'date-fns/locale/it';
import { nl } from 'date-fns/locale/nl';
import { pt } from 'date-fns/locale/pt';
import { addDays, type CalendarDay, toDate } from '../../../utils/domain/calendar-day.ts';

/** The habits in which people write a day, by the name a placeholder gives. */
export const dayStyles: Readonly<Record<string, { readonly pattern: string; readonly locale: Locale }>> = {
  iso: { pattern: 'yyyy-MM-dd', locale: enGB },
  'en-GB': { pattern: 'd MMMM yyyy', locale: enGB },
  'en-GB-abbr': { pattern: 'd MMM yyyy', locale: enGB },
  'en-GB-short': { pattern: 'dd/MM/yyyy', locale: enGB },
  'en-GB-ordinal': { pattern: 'do MMMM yyyy', locale: enGB },
  'en-GB-weekday': { pattern: 'EEEE d MMMM yyyy', locale: enGB },
  'en-US': { pattern: 'MMM d, yyyy', locale: enUS },
  'en-US-long': { pattern: 'MMMM d, yyyy', locale: enUS },
  'en-US-weekday': { pattern: 'EEEE, MMMM d, yyyy', locale: enUS },
  'en-attribution': { pattern: 'EEE, MMM d, yyyy', locale: enUS },
  'en-weekday': { pattern: 'EEEE', locale: enGB },
  'en-month': { pattern: 'MMMM', locale: enGB },
  'en-month-year': { pattern: 'MMMM yyyy', locale: enGB },
  'en-day-month': { pattern: 'd MMMM', locale: enGB },
  de: { pattern: 'd. MMMM yyyy', locale: de },
  'de-short': { pattern: 'dd.MM.yyyy', locale: de },
  'de-attribution': { pattern: 'EEEEEE., d. MMM yyyy', locale: de },
  'de-weekday': { pattern: 'EEEE', locale: de },
  'de-month': { pattern: 'LLLL', locale: de },
  'de-month-year': { pattern: 'LLLL yyyy', locale: de },
  'de-day-month': { pattern: 'd. MMMM', locale: de },
  fr: { pattern: 'd MMMM yyyy', locale: fr },
  'fr-short': { pattern: 'dd/MM/yyyy', locale: fr },
  'fr-month-year': { pattern: 'MMMM yyyy', locale: fr },
  es: { pattern: "d 'de' MMMM 'de' yyyy", locale: es },
  'es-short': { pattern: 'dd/MM/yyyy', locale: es },
  it: { pattern: 'd MMMM yyyy', locale: it },
  'it-short': { pattern: 'dd/MM/yyyy', locale: it },
  nl: { pattern: 'd MMMM yyyy', locale: nl },
  'nl-short': { pattern: 'dd-MM-yyyy', locale: nl },
  pt: { pattern: "d 'de' MMMM 'de' yyyy", locale: pt },
  'pt-short': { pattern: 'dd/MM/yyyy', locale: pt },
};

const placeholder = /\{\{day:([+-]?\d{1,4}):([A-Za-z-]{2,20})\}\}/g;

/** The day written in one of `dayStyles`. @throws RangeError naming a style there is none of */
export function writeDay(day: CalendarDay, style: string): string {
  const habit = dayStyles[style];
  if (!habit) throw new RangeError(`No way of writing days is called ${JSON.stringify(style)}`);
  return format(toDate(day), habit.pattern, { locale: habit.locale });
}

/**
 * The text with every `{{day:-12:en-GB}}` replaced by that day as seen from `today`, in the style named.
 * @throws RangeError naming an unknown style
 */
export function fillInDays(text: string, today: CalendarDay): string {
  return text.replace(placeholder, (_, offset: string, style: string) =>
    writeDay(addDays(today, Number(offset)), style),
  );
}

/** The same value with the placeholders of every string in it filled in. */
export function fillInAll<T>(value: T, today: CalendarDay): T {
  if (typeof value === 'string') return fillInDays(value, today) as T;
  if (Array.isArray(value)) return value.map((item) => fillInAll(item, today)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillInAll(item, today)])) as T;
}
