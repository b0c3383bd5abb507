import { calendarDay } from '../../calendar-day.ts';
import { type RateTable, rateRows } from '../rate-table.ts';

const associates = 'https://nbassociates.net/rbi-bank-rate-for-msme and /rbi-bank-rate-current-2024';
const february2025 =
  'RBI/2024-25/111 of 2025-02-07 (https://taxguru.in/rbi/rbi-lowers-bank-rate-to-6-50-percent-adjusts-penal-interest-rates.html)';
const april2025 =
  'https://bankinginsights.blog/rbi-policy-rates and https://www.bankbazaar.com/finance-tools/emi-calculator/current-rbi-bank-interest-rates.html';
const june2025 =
  'https://www.rozanaspokesman.com/news/business/060625/rbi-cuts-repo-rate-by-50-basis-points-to-55-latest-news.html';
const december2025 =
  'https://www.caclubindia.com/news/rbi-brings-repo-rate-down-to-5-25-percent-amid-falling-inflation-25897.asp; unchanged on 2026-02-06 (indiatoday.in) and 2026-04-08 (civilswisdom.com)';

/**
 * Bank Rate of the Reserve Bank of India, three times which is the rate of the MSMED Act 2006, s. 16. Collected
 * 2026-11-21 and 2026-11-22. Left unchanged in February and on 8 April 2026; the next meeting was in June, so the table
 * ends in May 2026.
 */
export const indianBankRate: RateTable = {
  id: 'indian-bank-rate',
  name: 'Bank Rate (Reserve Bank of India)',
  source: associates,
  seen: calendarDay('2026-11-22'),
  coveredTo: calendarDay('2026-05-31'),
  rows: rateRows([
    ['2018-08-01', '6.75', associates, 'secondary'],
    ['2019-02-07', '6.50', associates, 'secondary'],
    ['2019-04-04', '6.25', associates, 'secondary'],
    ['2019-06-06', '6.00', associates, 'secondary'],
    ['2019-08-07', '5.65', associates, 'secondary'],
    ['2019-10-04', '5.40', associates, 'secondary'],
    ['2020-03-27', '4.65', associates, 'secondary'],
    ['2020-05-22', '4.25', associates, 'secondary'],
    ['2022-05-04', '4.65', associates, 'secondary'],
    ['2022-06-08', '5.15', associates, 'secondary'],
    ['2022-08-05', '5.65', associates, 'secondary'],
    ['2022-09-30', '6.15', associates, 'secondary'],
    ['2022-12-07', '6.50', associates, 'secondary'],
    ['2023-02-08', '6.75', associates, 'secondary'],
    ['2025-02-07', '6.50', february2025, 'official'],
    ['2025-04-09', '6.25', april2025, 'secondary'],
    ['2025-06-06', '5.75', june2025, 'secondary'],
    ['2025-12-05', '5.50', december2025, 'secondary'],
  ]),
};
