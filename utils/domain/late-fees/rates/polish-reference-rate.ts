import { calendarDay } from '../../calendar-day.ts';
import { type RateTable, rateRows } from '../rate-table.ts';

const fipex = 'https://fipex.pl/podstawowe-stopy-procentowe-nbp/ (last change 2023-10-05; still 5.75 on 2025-01-01)';
const july2025 =
  'https://www.rp.pl/dane-gospodarcze/art42651341-kierunek-dla-stop-procentowych-w-polsce-w-dol-choc-raczej-nie-w-cyklu (5.25 on 1 July, cut to 5.00 on 2 July 2025)';
const first2026 = 'Knowledge base of sprzedamfakture.pl, law as of September 2026: 14.00, which is 4.00 and 10';
const second2026 =
  'https://www.bsbrodnica.pl/informacje-ogolne/stopy-procentowe-nbp (3.75 since 2026-03-05); a public table of 2026-07-01 agrees';

/**
 * Reference rate of the Narodowy Bank Polski on 1 January and 1 July (art. 11b of the Act of 8 March 2013). Collected
 * 2026-11-21 and 2026-11-22. It begins in 2020, when the Act came to add ten points instead of eight.
 */
export const polishReferenceRate: RateTable = {
  id: 'polish-reference-rate',
  name: 'Stopa referencyjna on 1 January and 1 July (Narodowy Bank Polski)',
  source: fipex,
  seen: calendarDay('2026-11-22'),
  coveredTo: calendarDay('2026-12-31'),
  rows: rateRows([
    ['2020-01-01', '1.50', fipex, 'secondary'],
    ['2020-07-01', '0.10', fipex, 'secondary'],
    ['2021-01-01', '0.10', fipex, 'secondary'],
    ['2021-07-01', '0.10', fipex, 'secondary'],
    ['2022-01-01', '1.75', fipex, 'secondary'],
    ['2022-07-01', '6.00', fipex, 'secondary'],
    ['2023-01-01', '6.75', fipex, 'secondary'],
    ['2023-07-01', '6.75', fipex, 'secondary'],
    ['2024-01-01', '5.75', fipex, 'secondary'],
    ['2024-07-01', '5.75', fipex, 'secondary'],
    ['2025-01-01', '5.75', fipex, 'secondary'],
    ['2025-07-01', '5.25', july2025, 'derived'],
    ['2026-01-01', '4.00', first2026, 'secondary'],
    ['2026-07-01', '3.75', second2026, 'secondary'],
  ]),
};
