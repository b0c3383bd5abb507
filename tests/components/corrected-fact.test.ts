import { describe, expect, it } from 'vitest';
import { correctedFact, editable } from '../../components/invoice/corrected-fact.ts';
import { moneyIn } from '../../components/invoice/shown-fact.ts';
import type { InvoiceField } from '../../utils/domain/invoice.ts';
import type { FactChanges } from '../../utils/messages/views.ts';

describe('a fact as a person types it', () => {
  it.each<[InvoiceField, string, unknown]>([
    ['number', ' RE-17 ', { number: 'RE-17' }],
    ['number', '', { number: null }],
    ['number', 'x'.repeat(201), null],
    ['dueDate', '2026-03-08', { dueDate: '2026-03-08', dueDateSource: 'user' }],
    ['dueDate', '', { dueDate: null, dueDateSource: null }],
    ['dueDate', '2026-02-30', null],
    ['issueDate', '2026-03-08', { issueDate: '2026-03-08' }],
    ['amountDue', '980.00 GBP', { amountDue: { minor: 98_000, currency: 'GBP' } }],
    ['amountDue', '1.200,50', { amountDue: { minor: 120_050, currency: 'EUR' } }],
    ['amountDue', '0', null],
    ['amountDue', '', null],
    ['amountDue', 'soon', null],
    ['paymentLink', 'https://example.com', null],
  ])('%s %j', (field, typed, meant) => {
    expect(correctedFact(field, typed, 'EUR')).toEqual(meant as FactChanges | null);
  });

  it('is corrected where it decides what is chased, and nowhere else', () => {
    const fields: InvoiceField[] = ['number', 'issueDate', 'dueDate', 'amountDue', 'subject', 'total', 'paymentLink'];
    expect(fields.filter((field) => editable(field) !== null)).toEqual(['number', 'issueDate', 'dueDate', 'amountDue']);
  });

  it.each([
    ['980.00 GBP', { minor: 98_000, currency: 'GBP' }],
    ['1200 JPY', { minor: 1200, currency: 'JPY' }],
    ['INV 12', null],
    ['12.00 gbp', null],
  ])('an amount is told from other words: %j', (value, money) => {
    expect(moneyIn(value)).toEqual(money);
  });
});
