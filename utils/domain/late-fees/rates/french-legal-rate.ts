import { calendarDay } from '../../calendar-day.ts';
import { type RateTable, rateRows } from '../rate-table.ts';

/**
 * Taux de l’intérêt légal between businesses, three times which is the least that may be agreed (C. com. L441-10). Only
 * the half-years that were found. Collected 2026-11-21.
 */
export const frenchLegalRate: RateTable = {
  id: 'french-legal-rate',
  name: 'Taux de l’intérêt légal, professionnels',
  source: 'Reports of the order of each half-year',
  seen: calendarDay('2026-11-21'),
  coveredTo: calendarDay('2026-06-30'),
  rows: rateRows([
    ['2024-07-01', '4.92', 'bpifrance-creation.fr; agenceobjectifpaiement.com', 'secondary', '2024-12-31'],
    ['2026-01-01', '2.62', 'lecomptablefrancais.fr (7.86, which is three times 2.62)', 'secondary', '2026-06-30'],
  ]),
};
