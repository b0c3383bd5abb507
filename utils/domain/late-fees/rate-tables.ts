import type { CalendarDay } from '../calendar-day.ts';
import { isStale, type RateTable } from './rate-table.ts';
import { austrianBaseRate } from './rates/austrian-base-rate.ts';
import { ecbRefinancingRate } from './rates/ecb-refinancing-rate.ts';
import { frenchLegalRate } from './rates/french-legal-rate.ts';
import { germanBaseRate } from './rates/german-base-rate.ts';
import { indianBankRate } from './rates/indian-bank-rate.ts';
import { norwegianLatePaymentRate } from './rates/norwegian-late-payment-rate.ts';
import { polishReferenceRate } from './rates/polish-reference-rate.ts';
import { southAfricanPrescribedRate } from './rates/south-african-prescribed-rate.ts';
import { ukBankRate } from './rates/uk-bank-rate.ts';
import { usPromptPaymentRate } from './rates/us-prompt-payment-rate.ts';

/** Every table of published rates, each with its source, the day it was read and the last day it knows. */
export const rateTables: readonly RateTable[] = [
  ukBankRate,
  ecbRefinancingRate,
  germanBaseRate,
  austrianBaseRate,
  polishReferenceRate,
  frenchLegalRate,
  indianBankRate,
  usPromptPaymentRate,
  southAfricanPrescribedRate,
  norwegianLatePaymentRate,
];

/** The tables that end before today and must be renewed. */
export function staleTables(today: CalendarDay): RateTable[] {
  return rateTables.filter((table) => isStale(table, today));
}
