import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { comingDay } from '../../../utils/pages/gmail/coming-day.ts';

const today = calendarDay('2026-11-22');

describe('the day a mail is scheduled for', () => {
  const table: readonly (readonly [text: string, language: string | null, day: string | null])[] = [
    ['Tomorrow morning Nov 23, 8:00 AM', 'en', '2026-11-23'],
    ['Monday morning Nov 23, 8:00\u202fAM', 'en', '2026-11-23'],
    ['May 16, 2027', 'en', '2027-05-16'],
    ['Jan 2, 8:00 AM', 'en', '2027-01-02'],
    ['Nov 22, 8:00 AM', 'en', '2026-11-22'],
    ['Nov 21, 8:00 AM', 'en', '2027-11-21'],
    ['Morgen früh 23. Nov., 08:00', 'de', '2026-11-23'],
    ['Montagvormittag 1. März, 08:00', 'de', '2027-03-01'],
    ['Demain matin 23 nov. 08:00', 'fr', '2026-11-23'],
    ['Mañana por la mañana 23 de nov de 2026, 8:00', 'es', '2026-11-23'],
    ['Domani mattina 23 nov, 08:00', 'it', '2026-11-23'],
    ['Morgenochtend 23 nov 08:00', 'nl', '2026-11-23'],
    ['Amanhã de manhã 23 de nov., 08:00', 'pt', '2026-11-23'],
    ['明日の朝 11月23日 8:00', 'ja', '2026-11-23'],
    ['내일 오전 11월 23일 오전 8:00', 'ko', '2026-11-23'],
    ['Завтра утром 23 нояб., 08:00', 'ru', '2026-11-23'],
    ['Nov 23, 8:00 AM', null, '2026-11-23'],
    ['Pick date & time', 'en', null],
    ['8:00 AM', 'en', null],
    ['Feb 30, 8:00 AM', 'en', null],
    ['', null, null],
  ];
  it.each(table)('%s (%s) is %s', (text, language, day) => {
    expect(comingDay(text, language, today)).toBe(day);
  });
});
