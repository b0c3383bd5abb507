import { calendarDay } from '../../calendar-day.ts';
import { type RateTable, rateRows } from '../rate-table.ts';

const oenb =
  'https://www.oenb.at/en/Services/Interest-Rates-and-Exchange-Rates/Interest-Rates-on-Business-Arrears.html';
const wko = 'https://wko.at/ooe/verzugszinssatz-zwischen-unternehmern (3.88 on 2024-07-01)';
const evi = 'https://www.evi.gv.at/b/pi/bmf-mbs (notice of the Nationalbank, from 2024-12-18)';
const rule = 'Follows from the half-point rule: 3.15 to 2.65 gives 2.03, 2.65 to 2.15 gives 1.53, 2.15 to 2.40 nothing';

/**
 * Basiszinssatz of the Oesterreichische Nationalbank on the first day of each half-year (§ 456 UGB). It moves only when
 * the rate of the European Central Bank has moved by half a point or more; the rows from the second half of 2025 follow
 * from that rule and were not seen published. Collected 2026-11-21.
 */
export const austrianBaseRate: RateTable = {
  id: 'austrian-base-rate',
  name: 'Basiszinssatz (Oesterreichische Nationalbank)',
  source: oenb,
  seen: calendarDay('2026-11-21'),
  coveredTo: calendarDay('2026-12-31'),
  rows: rateRows([
    ['2013-01-01', '0.38', oenb, 'official'],
    ['2013-07-01', '-0.12', oenb, 'official'],
    ['2014-01-01', '-0.12', oenb, 'official'],
    ['2014-07-01', '-0.12', oenb, 'official'],
    ['2015-01-01', '-0.12', oenb, 'official'],
    ['2015-07-01', '-0.12', oenb, 'official'],
    ['2016-01-01', '-0.12', oenb, 'official'],
    ['2016-07-01', '-0.62', oenb, 'official'],
    ['2017-01-01', '-0.62', oenb, 'official'],
    ['2017-07-01', '-0.62', oenb, 'official'],
    ['2018-01-01', '-0.62', oenb, 'official'],
    ['2018-07-01', '-0.62', oenb, 'official'],
    ['2019-01-01', '-0.62', oenb, 'official'],
    ['2019-07-01', '-0.62', oenb, 'official'],
    ['2020-01-01', '-0.62', oenb, 'official'],
    ['2020-07-01', '-0.62', oenb, 'official'],
    ['2021-01-01', '-0.62', oenb, 'official'],
    ['2021-07-01', '-0.62', oenb, 'official'],
    ['2022-01-01', '-0.62', oenb, 'official'],
    ['2022-07-01', '-0.62', oenb, 'official'],
    ['2023-01-01', '1.88', oenb, 'official'],
    ['2023-07-01', '3.38', oenb, 'official'],
    ['2024-01-01', '3.88', oenb, 'official'],
    ['2024-07-01', '3.88', wko, 'secondary'],
    ['2025-01-01', '2.53', evi, 'official'],
    ['2025-07-01', '1.53', rule, 'unconfirmed'],
    ['2026-01-01', '1.53', rule, 'unconfirmed'],
    ['2026-07-01', '1.53', rule, 'unconfirmed'],
  ]),
};
