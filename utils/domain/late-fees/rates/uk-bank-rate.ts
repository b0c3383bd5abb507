import { calendarDay } from '../../calendar-day.ts';
import { type RateTable, rateRows } from '../rate-table.ts';

const payOnTime = 'https://payontime.co.uk/how-to-calculate-late-payment-interest-and-compensation';
const heldSince2009 = 'Bank Rate 0.50 since March 2009, as the table of payontime.co.uk begins in 2011';
const june2024 = 'https://forextv.com/forex-news/bank-of-england-moves-closer-to-rate-cut/ (held at 5.25 in June 2024)';
const february2025 =
  'https://barrys.biz/new-flashes/late-payment-interest-rates-changed-again (cut from 4.75 on 2025-02-06)';
const june2025 =
  'https://www.xtb.com/th/market-analysis/news-and-research/breaking-eurgbp-muted-after-boe-leaves-interest-rates-unchanged (held at 4.25 on 2025-06-19)';
const year2026 = 'Two public calculators in agreement: 3.75 for the first half of 2026 (April and September 2026)';
const june2026 =
  'https://www.livesquawk.com/report/special_boe-holds-bank-rate-at-3-75as-policymakers-retain-tightening-bias (held at 3.75 on 2026-06-18)';

/**
 * Bank Rate of the Bank of England as the Act of 1998 refers to it: that of 31 December counts from 1 January, that of
 * 30 June from 1 July (SI 2002/1675, art. 4). Collected 2026-11-21; from the second half of 2024 taken from news of the
 * decisions, since no official half-year table after that was found.
 */
export const ukBankRate: RateTable = {
  id: 'uk-bank-rate',
  name: 'Bank Rate on 31 December and 30 June (Bank of England)',
  source: payOnTime,
  seen: calendarDay('2026-11-21'),
  coveredTo: calendarDay('2026-12-31'),
  rows: rateRows([
    ['2010-01-01', '0.50', heldSince2009, 'derived'],
    ['2010-07-01', '0.50', heldSince2009, 'derived'],
    ['2011-01-01', '0.50', payOnTime, 'secondary'],
    ['2011-07-01', '0.50', payOnTime, 'secondary'],
    ['2012-01-01', '0.50', payOnTime, 'secondary'],
    ['2012-07-01', '0.50', payOnTime, 'secondary'],
    ['2013-01-01', '0.50', payOnTime, 'secondary'],
    ['2013-07-01', '0.50', payOnTime, 'secondary'],
    ['2014-01-01', '0.50', payOnTime, 'secondary'],
    ['2014-07-01', '0.50', payOnTime, 'secondary'],
    ['2015-01-01', '0.50', payOnTime, 'secondary'],
    ['2015-07-01', '0.50', payOnTime, 'secondary'],
    ['2016-01-01', '0.50', payOnTime, 'secondary'],
    ['2016-07-01', '0.50', payOnTime, 'secondary'],
    ['2017-01-01', '0.25', payOnTime, 'secondary'],
    ['2017-07-01', '0.25', payOnTime, 'secondary'],
    ['2018-01-01', '0.50', payOnTime, 'secondary'],
    ['2018-07-01', '0.50', payOnTime, 'secondary'],
    ['2019-01-01', '0.75', payOnTime, 'secondary'],
    ['2019-07-01', '0.75', payOnTime, 'secondary'],
    ['2020-01-01', '0.75', payOnTime, 'secondary'],
    ['2020-07-01', '0.10', payOnTime, 'secondary'],
    ['2021-01-01', '0.10', payOnTime, 'secondary'],
    ['2021-07-01', '0.10', payOnTime, 'secondary'],
    ['2022-01-01', '0.25', payOnTime, 'secondary'],
    ['2022-07-01', '1.25', payOnTime, 'secondary'],
    ['2023-01-01', '3.50', payOnTime, 'secondary'],
    ['2023-07-01', '5.00', payOnTime, 'secondary'],
    ['2024-01-01', '5.25', payOnTime, 'secondary'],
    ['2024-07-01', '5.25', june2024, 'derived'],
    ['2025-01-01', '4.75', february2025, 'derived'],
    ['2025-07-01', '4.25', june2025, 'derived'],
    ['2026-01-01', '3.75', year2026, 'derived'],
    ['2026-07-01', '3.75', june2026, 'derived'],
  ]),
};
