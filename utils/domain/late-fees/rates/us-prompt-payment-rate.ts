import { calendarDay } from '../../calendar-day.ts';
import { type RateTable, rateRows } from '../rate-table.ts';

/**
 * Prompt Payment rate of the Secretary of the Treasury, set for each half-year (31 U.S.C. 3902(a)). Only the half-years
 * for which a notice was found; from July 2025 none was. Collected 2026-11-21 and 2026-11-22.
 */
export const usPromptPaymentRate: RateTable = {
  id: 'us-prompt-payment-rate',
  name: 'Prompt Payment interest rate (United States Treasury)',
  source: 'Notices in the Federal Register, and reports of them',
  seen: calendarDay('2026-11-22'),
  coveredTo: calendarDay('2025-06-30'),
  rows: rateRows([
    ['2009-01-01', '5.625', 'http://edocket.access.gpo.gov/2008/E8-30932.htm', 'official', '2009-06-30'],
    ['2009-07-01', '4.875', 'http://edocket.access.gpo.gov/2009/E9-15606.htm', 'official', '2009-12-31'],
    ['2010-01-01', '3.25', 'http://edocket.access.gpo.gov/2009/E9-31008.htm', 'official', '2010-06-30'],
    [
      '2011-01-01',
      '2.625',
      'https://www.xifin.com/billing-beat/prompt-payment-interest-rate-january-2011-update/',
      'secondary',
      '2011-06-30',
    ],
    ['2013-01-01', '1.375', 'https://brggovconinsight.com/tag/interest-rate/', 'secondary', '2013-06-30'],
    ['2013-07-01', '1.75', 'https://brggovconinsight.com/tag/interest-rate/', 'secondary', '2013-12-31'],
    ['2016-01-01', '2.5', 'http://federal.elaws.us/fr/12/31/2015/2015-32957', 'official', '2016-06-30'],
    ['2017-01-01', '2.5', '82 FR 910', 'official', '2017-06-30'],
    [
      '2019-01-01',
      '3.625',
      'https://www.jacksonkelly.com/government-contracts-blog/prompt-payment-act-contract-disputes-act-interest-rate-decreased-to-2625-effective-7119/print',
      'secondary',
      '2019-06-30',
    ],
    [
      '2019-07-01',
      '2.625',
      'https://www.jacksonkelly.com/government-contracts-blog/prompt-payment-act-contract-disputes-act-interest-rate-decreased-to-2625-effective-7119/print',
      'secondary',
      '2019-12-31',
    ],
    [
      '2020-01-01',
      '2.125',
      'https://www.jacksonkelly.com/government-contracts-blog/prompt-payment-act-contract-disputes-act-interest-rate-decreased-to-2125-effective-1120',
      'secondary',
      '2020-06-30',
    ],
    ['2021-01-01', '0.875', '86 FR 7457', 'official', '2021-06-30'],
    [
      '2021-07-01',
      '1.125',
      '86 FR 38813 https://www.govinfo.gov/content/pkg/FR-2021-07-22/html/2021-15613.htm',
      'official',
      '2021-12-31',
    ],
    ['2022-07-01', '4.000', 'https://fiscal.treasury.gov/prompt-payment/', 'official', '2022-12-31'],
    [
      '2023-01-01',
      '4.625',
      'https://regulations.justia.com/regulations/fedreg/agencies/department-of-treasury/public-debt-bureau/2023',
      'official',
      '2023-06-30',
    ],
    ['2023-07-01', '4.875', 'Page of the Treasury as quoted by others', 'secondary', '2023-12-31'],
    [
      '2024-07-01',
      '4.875',
      'https://federalregister.gov/public-inspection/raw_text/202/415/721.txt',
      'official',
      '2024-12-31',
    ],
    [
      '2025-01-01',
      '4.625',
      '90 FR 10678 https://usregs.ai/regulations/2025-02986-prompt-payment-interest-rate-contract-disputes-act',
      'official',
      '2025-06-30',
    ],
  ]),
};
