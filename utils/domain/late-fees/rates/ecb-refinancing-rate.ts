import { calendarDay } from '../../calendar-day.ts';
import { type RateTable, rateRows } from '../rate-table.ts';

const ireland = 'https://enterprise.gov.ie/en/What-We-Do/Supports-for-SMEs/Late-Payments/Late-Payment-Interest-Rate-';
const eco =
  'https://eco.sapo.pt/2026/01/16/juros-de-mora-que-o-estado-paga-as-empresas-ficam-nos-1015/ (notice of 11.15, which is 3.15 and 8)';
const notices2025 = 'Portuguese, Spanish and Belgian notices; Basiszinssatz 1.27, which is 2.15 less 0.88';
const notices2026 = 'Gazzetta Ufficiale 2026-01-20 no. 15; BOE-A-2025-27201; Aviso 822/2026';
const june2026 =
  'ECB decision of 2026-06-11 (https://www.ecb.europa.eu/press/pr/date/2026/html/ecb.mp260611~4d41bd5e83.en.html, as reported); Basiszinssatz 1.52, which is 2.40 less 0.88';

/**
 * The rate of the main refinancing operations of the European Central Bank on the first day of each half-year, to which
 * Directive 2011/7/EU refers (art. 2(7)). Collected 2026-11-21. No national notice for the second half of 2026 was seen;
 * the Basiszinssatz of the Bundesbank, always 0.88 points lower, agrees.
 */
export const ecbRefinancingRate: RateTable = {
  id: 'ecb-refinancing-rate',
  name: 'Main refinancing operations on 1 January and 1 July (European Central Bank)',
  source: ireland,
  seen: calendarDay('2026-11-21'),
  coveredTo: calendarDay('2026-12-31'),
  rows: rateRows([
    ['2013-03-16', '0.75', ireland, 'official'],
    ['2013-07-01', '0.50', ireland, 'official'],
    ['2014-01-01', '0.25', ireland, 'official'],
    ['2014-07-01', '0.15', ireland, 'official'],
    ['2015-01-01', '0.05', ireland, 'official'],
    ['2015-07-01', '0.05', ireland, 'official'],
    ['2016-01-01', '0.05', ireland, 'official'],
    ['2016-07-01', '0.00', ireland, 'official'],
    ['2017-01-01', '0.00', ireland, 'official'],
    ['2017-07-01', '0.00', ireland, 'official'],
    ['2018-01-01', '0.00', ireland, 'official'],
    ['2018-07-01', '0.00', ireland, 'official'],
    ['2019-01-01', '0.00', ireland, 'official'],
    ['2019-07-01', '0.00', ireland, 'official'],
    ['2020-01-01', '0.00', ireland, 'official'],
    ['2020-07-01', '0.00', ireland, 'official'],
    ['2021-01-01', '0.00', ireland, 'official'],
    ['2021-07-01', '0.00', ireland, 'official'],
    ['2022-01-01', '0.00', ireland, 'official'],
    ['2022-07-01', '0.00', ireland, 'official'],
    ['2023-01-01', '2.50', ireland, 'official'],
    ['2023-07-01', '4.00', ireland, 'official'],
    ['2024-01-01', '4.50', ireland, 'official'],
    ['2024-07-01', '4.25', ireland, 'official'],
    ['2025-01-01', '3.15', eco, 'secondary'],
    ['2025-07-01', '2.15', notices2025, 'secondary'],
    ['2026-01-01', '2.15', notices2026, 'secondary'],
    ['2026-07-01', '2.40', june2026, 'derived'],
  ]),
};
