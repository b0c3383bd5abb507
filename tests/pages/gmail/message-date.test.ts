import { describe, expect, it } from 'vitest';
import { dayInDate } from '../../../utils/pages/gmail/message-date.ts';
import { growth } from '../../support/growth.ts';

const table: readonly (readonly [text: string, language: string | null, day: string | null])[] = [
  ['Nov 1, 2025, 9:13 PM', null, '2025-11-01'],
  ['Nov 1, 2025, 9:13\u202fPM', 'en', '2025-11-01'],
  ['Thu, Dec 4, 2014 at 2:02 PM', null, '2014-12-04'],
  ['Thu, Dec 4, 2014, 2:02 PM', 'en-US', '2014-12-04'],
  ['Tue, Nov 10, 2015 11:27 AM GMT+1000', null, '2015-11-10'],
  ['Sun, 11 Oct 2026, 01:14', 'en-GB', '2026-10-11'],
  ['5 Sept 2025, 10:00', 'en-GB', '2025-09-05'],
  ['26 дек. 2019 г., 22:53', null, '2019-12-26'],
  ['2016年5月4日 上午10:08', null, '2016-05-04'],
  ['2025年11月1日(土) 21:13', 'ja', '2025-11-01'],
  ['2025년 11월 1일 오후 9:13', 'ko', '2025-11-01'],
  ['Sa., 1. Nov. 2025, 21:13', 'de', '2025-11-01'],
  ['1. März 2025, 21:13', 'de', '2025-03-01'],
  ['1. Sept. 2025, 10:00', 'de', '2025-09-01'],
  ['sam. 1 nov. 2025, 21:13', 'fr', '2025-11-01'],
  ['mer. 12 févr. 2025 à 21:13', 'fr', '2025-02-12'],
  ['1er juil. 2025 à 08:00', 'fr', '2025-07-01'],
  ['12 juin 2025 à 08:00', 'fr', '2025-06-12'],
  ['mar, 4 nov 2025, 21:13', 'es', '2025-11-04'],
  ['martes, 4 de marzo de 2025, 21:13', 'es', '2025-03-04'],
  ['mar 4 mar 2025, 21:13', 'it', '2025-03-04'],
  ['dom 2 mar 2025, 10:00', 'it', '2025-03-02'],
  ['za 1 mrt 2025 21:13', 'nl', '2025-03-01'],
  ['1 de nov. de 2025, 21:13', 'pt', '2025-11-01'],
  ['2025. nov. 1. 21:13', 'hu', '2025-11-01'],
  ['\u200e1\u200e.\u202a11\u202c.2025, 21:13', 'de', '2025-11-01'],
  ['2025/11/01 21:13', 'ja', '2025-11-01'],
  ['13/11/2025, 21:13', 'es', '2025-11-13'],
  ['11/13/2025, 9:13 PM', 'en', '2025-11-13'],
  ['03/04/2025, 21:13', null, null],
  ['30 Feb 2025, 10:00', null, null],
  ['9:13 PM', null, null],
  ['Nov 1', null, null],
  ['yesterday', null, null],
  ['', null, null],
  ['1 Florp 2025', null, null],
];

describe('dayInDate', () => {
  it.each(table)('%j (%s) is %s', (text, language, day) => {
    expect(dayInDate(text, language)).toBe(day);
  });

  it('reads every day of a year as the browser writes it in each language', () => {
    for (const language of ['en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'ja', 'ru', 'pl', 'sv', 'da']) {
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
      for (let at = Date.UTC(2026, 0, 1, 21); at < Date.UTC(2027, 0, 1); at += 86_400_000) {
        const written = format.format(at);
        const day = new Date(at).toISOString().slice(0, 10);
        // The browser's own short form may be all numbers (1/11/2026): then saying nothing is right, too.
        expect([day, /\p{L}{3}/u.test(written.replace(/[AP]M/, '')) ? day : null], `${language}: ${written}`).toContain(
          dayInDate(written, language),
        );
      }
    }
  });

  it('takes time that grows with the length of a hostile title only', () => {
    const read = (length: number) => void dayInDate('1 '.repeat(length) + 'a'.repeat(length), 'en');
    expect(growth(read, 50_000)).toBeLessThan(2.3);
  });
});
