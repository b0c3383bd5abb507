import { calendarDay } from '../../calendar-day.ts';
import { type RateTable, rateRows } from '../rate-table.ts';

const dml = 'https://www.dmllaw.co.za/news-flash-changes-prescribed-rate-interest/';
const may2025 =
  'https://www.thesouthafrican.com/news/business-news-and-finance/breaking-sarb-cuts-interest-rates-in-good-news-for-south-africans-in-debt/ (repo 7.25 on 2025-05-29)';
const july2025 =
  'https://ewn.co.za/2025/07/31/mpc-opts-to-cut-repo-rate-by-25-basis-point-to-7 (repo 7.00 on 2025-07-31; unchanged 2025-09-18)';

/**
 * Prescribed rate: repo rate and 3.5, from the first day of the second month after the month of the decision (Prescribed
 * Rate of Interest Act 55 of 1975, s. 1(2)). Left unchanged in September 2025, so known to the end of 2025. Collected
 * 2026-11-21 and 2026-11-22.
 */
export const southAfricanPrescribedRate: RateTable = {
  id: 'south-african-prescribed-rate',
  name: 'Prescribed rate of interest (South Africa)',
  source: dml,
  seen: calendarDay('2026-11-22'),
  coveredTo: calendarDay('2025-12-31'),
  rows: rateRows([
    ['2025-03-01', '11.00', dml, 'secondary'],
    ['2025-07-01', '10.75', may2025, 'derived'],
    ['2025-09-01', '10.50', july2025, 'derived'],
  ]),
};
