import type { Weekday } from '../calendar-day.ts';

/**
 * Regions whose weekend is not Saturday and Sunday, by ISO 3166-1 code. Unicode CLDR 48, supplemental `weekData`
 * (weekendStart, weekendEnd), seen 2026-11-22. A table, because `Intl.Locale.getWeekInfo` is not in every browser.
 */
export const unusualWeekends: Readonly<Record<string, readonly Weekday[]>> = {
  AF: [4, 5],
  BH: [5, 6],
  DZ: [5, 6],
  EG: [5, 6],
  IL: [5, 6],
  IN: [7],
  IQ: [5, 6],
  IR: [5],
  JO: [5, 6],
  KW: [5, 6],
  LY: [5, 6],
  OM: [5, 6],
  QA: [5, 6],
  SA: [5, 6],
  SD: [5, 6],
  SY: [5, 6],
  UG: [7],
  YE: [5, 6],
};

const usualWeekend: readonly Weekday[] = [6, 7];

/**
 * The weekend where the user works, from the region of a BCP 47 tag such as `de-AT` or `ar-EG`; Saturday and Sunday
 * where the tag names no region.
 */
export function weekendOf(locale: string): readonly Weekday[] {
  const region = locale
    .split(/[-_]/)
    .slice(1)
    .find((part) => /^[A-Za-z]{2}$/.test(part));
  return (region && unusualWeekends[region.toUpperCase()]) || usualWeekend;
}
