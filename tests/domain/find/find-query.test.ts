import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { findQuery } from '../../../utils/domain/find/find-query.ts';

describe('the search for invoices sent', () => {
  const today = calendarDay('2026-11-22');

  it('is one that a person could have typed: sent mail, since a day, one of the words for invoices', () => {
    expect(findQuery(today, 12)).toMatch(/^in:sent after:2025\/11\/22 \{invoice [\p{L} ]+\}$/u);
  });

  it.each([
    [3, '2026/08/22'],
    [6, '2026/05/22'],
    [24, '2024/11/22'],
  ] as const)('goes %i months back', (months, day) => {
    expect(findQuery(today, months)).toContain(`after:${day} `);
  });

  it('knows the word in every language once', () => {
    const words = /\{(.*)\}/.exec(findQuery(today, 12))?.[1]?.split(' ') ?? [];
    expect(words).toEqual(
      expect.arrayContaining(['invoice', 'rechnung', 'facture', 'factura', 'fattura', 'factuur', 'fatura']),
    );
    expect(new Set(words).size).toBe(words.length);
  });
});
