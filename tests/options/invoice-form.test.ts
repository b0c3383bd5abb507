import { describe, expect, it } from 'vitest';
import { emptyForm, enteredInvoice, filledForm } from '../../entrypoints/options/screens/add/invoice-form.ts';
import { calendarDay } from '../../utils/domain/calendar-day.ts';
import { money } from '../../utils/domain/money.ts';
import type { FactsInFile } from '../../utils/messages/documents.ts';

const typed = { ...emptyForm, clientName: 'Acme Ltd', amountDue: 'EUR 1,200.50' };

const inFile: FactsInFile = {
  number: '1043',
  subject: 'Retainer',
  issueDate: calendarDay('2026-02-08'),
  dueDate: calendarDay('2026-03-08'),
  dueDateSource: 'terms',
  total: money(120_050, 'EUR'),
  amountDue: money(120_050, 'EUR'),
  paymentLink: null,
};

describe('the form of an invoice', () => {
  it.each([
    ['no client', { clientName: ' ' }, 'clientName'],
    ['no address', { clientEmail: 'acme' }, 'clientEmail'],
    ['no amount', { amountDue: '' }, 'amountDue'],
    ['no currency', { amountDue: '1200' }, 'amountDue'],
    ['nothing owed', { amountDue: 'EUR 0' }, 'amountDue'],
    ['no such day', { issueDate: '2026-02-30' }, 'issueDate'],
    ['no day', { dueDate: 'soon' }, 'dueDate'],
  ])('names what is wrong: %s', (_what, changes, problem) => {
    expect(enteredInvoice({ ...typed, ...changes }, null, 'en')).toEqual({ problem });
  });

  it('needs no more than a client and an amount', () => {
    expect(enteredInvoice(typed, null, 'de')).toMatchObject({
      account: null,
      client: { name: 'Acme Ltd', email: null },
      facts: { number: null, dueDate: null, dueDateSource: null, amountDue: money(120_050, 'EUR'), language: 'de' },
      source: 'hand',
    });
  });

  it('keeps what the file said, and the user’s word where it was changed', () => {
    const filled = filledForm(emptyForm, 'Acme Ltd', inFile);
    expect(enteredInvoice(filled, inFile, 'en')).toMatchObject({ facts: { ...inFile }, source: 'file' });
    expect(enteredInvoice({ ...filled, dueDate: '2026-03-15' }, inFile, 'en')).toMatchObject({
      facts: { dueDate: '2026-03-15', dueDateSource: 'user' },
    });
  });

  it('does not overwrite the client that was typed', () => {
    expect(filledForm({ ...emptyForm, clientName: 'Acme' }, 'ACME LIMITED', inFile).clientName).toBe('Acme');
  });
});
