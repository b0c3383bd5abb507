import { calendarDay } from '../../calendar-day.ts';
import { type RateTable, rateRows } from '../rate-table.ts';

const digineo = 'https://github.com/digineo/verzugszinsen, lib/basiszinssatz.yml of 2026-07-01 (MIT)';

/**
 * Basiszinssatz of the Deutsche Bundesbank (§ 247 BGB), which changes on 1 January and 1 July. Collected 2026-11-21 from
 * a public table of 1 July 2026, with its misprint of 2023-06-01 for 2023-07-01 put right; checked against the rate of the
 * European Central Bank: 0.88 points below it in every half-year from the second of 2013.
 */
export const germanBaseRate: RateTable = {
  id: 'german-base-rate',
  name: 'Basiszinssatz (Deutsche Bundesbank)',
  source: digineo,
  seen: calendarDay('2026-11-21'),
  coveredTo: calendarDay('2026-12-31'),
  rows: rateRows([
    ['2002-01-01', '2.57', digineo, 'secondary'],
    ['2002-07-01', '2.47', digineo, 'secondary'],
    ['2003-01-01', '1.97', digineo, 'secondary'],
    ['2003-07-01', '1.22', digineo, 'secondary'],
    ['2004-01-01', '1.14', digineo, 'secondary'],
    ['2004-07-01', '1.13', digineo, 'secondary'],
    ['2005-01-01', '1.21', digineo, 'secondary'],
    ['2005-07-01', '1.17', digineo, 'secondary'],
    ['2006-01-01', '1.37', digineo, 'secondary'],
    ['2006-07-01', '1.95', digineo, 'secondary'],
    ['2007-01-01', '2.70', digineo, 'secondary'],
    ['2007-07-01', '3.19', digineo, 'secondary'],
    ['2008-01-01', '3.32', digineo, 'secondary'],
    ['2008-07-01', '3.19', digineo, 'secondary'],
    ['2009-01-01', '1.62', digineo, 'secondary'],
    ['2009-07-01', '0.12', digineo, 'secondary'],
    ['2010-01-01', '0.12', digineo, 'secondary'],
    ['2010-07-01', '0.12', digineo, 'secondary'],
    ['2011-01-01', '0.12', digineo, 'secondary'],
    ['2011-07-01', '0.37', digineo, 'secondary'],
    ['2012-01-01', '0.12', digineo, 'secondary'],
    ['2012-07-01', '0.12', digineo, 'secondary'],
    ['2013-01-01', '-0.13', digineo, 'secondary'],
    ['2013-07-01', '-0.38', digineo, 'secondary'],
    ['2014-01-01', '-0.63', digineo, 'secondary'],
    ['2014-07-01', '-0.73', digineo, 'secondary'],
    ['2015-01-01', '-0.83', digineo, 'secondary'],
    ['2015-07-01', '-0.83', digineo, 'secondary'],
    ['2016-01-01', '-0.83', digineo, 'secondary'],
    ['2016-07-01', '-0.88', digineo, 'secondary'],
    ['2023-01-01', '1.62', digineo, 'secondary'],
    ['2023-07-01', '3.12', digineo, 'secondary'],
    ['2024-01-01', '3.62', digineo, 'secondary'],
    ['2024-07-01', '3.37', digineo, 'secondary'],
    ['2025-01-01', '2.27', digineo, 'secondary'],
    ['2025-07-01', '1.27', digineo, 'secondary'],
    ['2026-01-01', '1.27', digineo, 'secondary'],
    ['2026-07-01', '1.52', digineo, 'secondary'],
  ]),
};
