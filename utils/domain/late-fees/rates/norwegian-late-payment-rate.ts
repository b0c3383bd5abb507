import { calendarDay } from '../../calendar-day.ts';
import { type RateTable, rateRows } from '../rate-table.ts';

/**
 * Forsinkelsesrente, set for each half-year. Only the half-years that were found; none after June 2023. Collected
 * 2026-11-21.
 */
export const norwegianLatePaymentRate: RateTable = {
  id: 'norwegian-late-payment-rate',
  name: 'Forsinkelsesrente (Norway)',
  source: 'Reports of the regulation of each half-year',
  seen: calendarDay('2026-11-21'),
  coveredTo: calendarDay('2023-06-30'),
  rows: rateRows([
    ['2015-07-01', '9.00', 'lunderobertsen.no', 'secondary', '2015-12-31'],
    ['2016-07-01', '8.50', 'regjeringen.no id2505910', 'secondary', '2016-12-31'],
    ['2019-01-01', '8.75', 'alektumgroup.no', 'secondary', '2019-06-30'],
    ['2019-07-01', '9.25', 'hokas.no', 'secondary', '2019-12-31'],
    ['2020-01-01', '9.50', 'bahs.no', 'secondary', '2020-06-30'],
    ['2021-07-01', '8.00', 'totalkapital.no', 'secondary', '2021-12-31'],
    ['2022-07-01', '9.25', 'revisjonskompaniet.no', 'secondary', '2022-12-31'],
    ['2023-01-01', '10.75', 'regnskapnorge.no', 'secondary', '2023-06-30'],
  ]),
};
