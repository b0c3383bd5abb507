import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rateFrom } from '../../../utils/domain/late-fees/rate-runs.ts';
import { isStale, type RateTable, rateOn, rateRows } from '../../../utils/domain/late-fees/rate-table.ts';
import { rateTables, staleTables } from '../../../utils/domain/late-fees/rate-tables.ts';
import { austrianBaseRate } from '../../../utils/domain/late-fees/rates/austrian-base-rate.ts';
import { ecbRefinancingRate } from '../../../utils/domain/late-fees/rates/ecb-refinancing-rate.ts';
import { frenchLegalRate } from '../../../utils/domain/late-fees/rates/french-legal-rate.ts';
import { germanBaseRate } from '../../../utils/domain/late-fees/rates/german-base-rate.ts';
import { indianBankRate } from '../../../utils/domain/late-fees/rates/indian-bank-rate.ts';
import { norwegianLatePaymentRate } from '../../../utils/domain/late-fees/rates/norwegian-late-payment-rate.ts';
import { polishReferenceRate } from '../../../utils/domain/late-fees/rates/polish-reference-rate.ts';
import { ukBankRate } from '../../../utils/domain/late-fees/rates/uk-bank-rate.ts';
import { usPromptPaymentRate } from '../../../utils/domain/late-fees/rates/us-prompt-payment-rate.ts';
import { fraction, minus, parseRational, times, toShortDecimal } from '../../../utils/domain/late-fees/rational.ts';
import { day } from './a-debt.ts';

const collected = resolve(import.meta.dirname, '../../../../shared/golden/rates');

/** The tables and the file each figure of theirs was collected in: its name, and the column of the rate. */
const tables: readonly [table: RateTable, file: string, column: number][] = [
  [ukBankRate, 'uk_reference.csv', 1],
  [ecbRefinancingRate, 'ecb_reference.csv', 1],
  [germanBaseRate, 'de_basiszinssatz.csv', 1],
  [austrianBaseRate, 'at_basiszinssatz.csv', 1],
  [polishReferenceRate, 'pl_handlowe.csv', 1],
  [indianBankRate, 'in_rbi_bank_rate.csv', 1],
  [usPromptPaymentRate, 'us_prompt_payment.csv', 2],
  [norwegianLatePaymentRate, 'no_forsinkelsesrente_partial.csv', 1],
  [frenchLegalRate, 'fr_taux_legal_partial.csv', 1],
];

function rowsOf(file: string): string[][] {
  const lines = readFileSync(resolve(collected, file), 'utf8').split('\n').slice(1);
  return lines.map((line) => line.split(',')).filter(([from]) => from);
}

describe('a rate table', () => {
  it.each(rateTables)('$id names a source for every row', (table) => {
    expect(table.source.length).toBeGreaterThan(5);
    expect(table.seen >= day('2026-11-21')).toBe(true);
    for (const row of table.rows) {
      expect(row.source.length).toBeGreaterThan(3);
      expect(() => parseRational(row.percent)).not.toThrow();
    }
  });

  it.each([ukBankRate, ecbRefinancingRate, germanBaseRate, austrianBaseRate, polishReferenceRate])(
    '$id knows every day from its first to the end of 2026, and calls itself stale from 2027-01-01',
    (table) => {
      expect(table.rows.every(({ to }) => to === undefined)).toBe(true);
      expect(isStale(table, day('2026-12-31'))).toBe(false);
      expect(isStale(table, day('2027-01-01'))).toBe(true);
      expect(rateOn(table, day('2026-12-31'))).not.toBeNull();
      expect(rateOn(table, day('2027-01-01'))).toBeNull();
    },
  );

  it('is known to have ended, so that it can be renewed', () => {
    const ended = (today: string) => staleTables(day(today)).map(({ id }) => id);
    expect(ended('2026-12-31')).toEqual([
      'french-legal-rate',
      'indian-bank-rate',
      'us-prompt-payment-rate',
      'south-african-prescribed-rate',
      'norwegian-late-payment-rate',
    ]);
    expect(ended('2027-01-01')).toHaveLength(rateTables.length);
  });

  it('knows nothing before its first row and in its gaps', () => {
    expect(rateOn(ukBankRate, day('2009-12-31'))).toBeNull();
    expect(rateOn(usPromptPaymentRate, day('2012-06-30'))).toBeNull();
    expect(rateOn(usPromptPaymentRate, day('2013-06-30'))?.row.percent).toBe('1.375');
    expect(rateOn(usPromptPaymentRate, day('2025-07-01'))).toBeNull();
  });

  it('refuses rows out of order', () => {
    const row = (from: string) => [from, '1', 'x', 'derived'] as const;
    expect(() => rateRows([row('2026-07-01'), row('2026-01-01')])).toThrow(RangeError);
    expect(() => rateRows([['2026-01-01', '1', 'x', 'derived', '2026-07-01'], row('2026-07-01')])).toThrow(RangeError);
  });

  it.skipIf(!existsSync(collected)).each(tables)(
    '$id holds every collected figure (skipped where they are not here)',
    (table, file, column) => {
      const figures = rowsOf(file).filter(
        (row) => /^\d{4}-\d{2}-\d{2}$/.test(row[0] ?? '') && /^-?[\d.]+$/.test(row[column] ?? ''),
      );
      expect(figures.length).toBeGreaterThan(1);
      for (const figure of figures) {
        const found = rateOn(table, day(figure[0] ?? ''));
        expect([figure[0], found && parseRational(found.row.percent)]).toEqual([
          figure[0],
          parseRational(figure[column] ?? ''),
        ]);
      }
    },
  );

  it('agrees with another: the Basiszinssatz is 0.88 below the rate of the European Central Bank since July 2013', () => {
    const halfYears = ecbRefinancingRate.rows.filter(({ from }) => from >= day('2013-07-01'));
    expect(halfYears).toHaveLength(27);
    for (const { from, percent } of halfYears) {
      const base = rateOn(germanBaseRate, from)?.row.percent ?? '';
      expect([from, minus(parseRational(percent), parseRational(base))]).toEqual([from, fraction(88, 100)]);
    }
  });

  it.skipIf(!existsSync(collected))(
    'leads to the Belgian rates that were published (skipped where they are not here)',
    () => {
      const published = rowsOf('be_rates.csv').filter((row) => /^[\d.]+/.test(row[3] ?? ''));
      expect(published.length).toBeGreaterThan(10);
      for (const [from = '', , , rate = ''] of published) {
        const row = rateOn(ecbRefinancingRate, day(from))?.row ?? ecbRefinancingRate.rows[0];
        const percent = row && times(rateFrom(row, { plus: '8', upTo: '0.5' }), fraction(100));
        expect([from, percent && toShortDecimal(percent)]).toEqual([from, String(Number.parseFloat(rate))]);
      }
    },
  );
});
