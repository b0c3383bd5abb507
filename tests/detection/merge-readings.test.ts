import { describe, expect, it } from 'vitest';
import { mergeReadings, readWithAttachment } from '../../utils/detection/merge-readings.ts';
import type { Evidence, Found, InvoiceReading, Reading } from '../../utils/detection/reading.ts';
import { calendarDay } from '../../utils/domain/calendar-day.ts';
import { money } from '../../utils/domain/money.ts';

const day = (text: string) => calendarDay(text);
const found = <T>(value: T, where: Evidence['where'] = 'body', confidence = 0.9): Found<T> => ({
  value,
  confidence,
  evidence: { words: String(value), where, why: 'test' },
});

function anInvoice(changes: Partial<InvoiceReading> = {}): InvoiceReading {
  return {
    number: null,
    subject: null,
    issueDate: null,
    dueDate: null,
    dueDateSource: null,
    total: null,
    amountDue: null,
    paymentLink: null,
    ...changes,
  };
}

function aReading(invoice: Partial<InvoiceReading>, changes: Partial<Reading> = {}): Reading {
  return {
    docType: 'invoice',
    direction: 'none',
    track: false,
    certainty: 'unsure',
    language: null,
    invoices: [anInvoice(invoice)],
    seller: null,
    buyer: null,
    replyKind: null,
    promiseDate: null,
    ...changes,
  };
}

describe('two sources of one invoice', () => {
  const xml = aReading({ number: found('17', 'xml'), total: found(money(11_900, 'EUR'), 'xml') });

  it('complete each other', () => {
    const print = aReading({ dueDate: found(day('2026-04-01'), 'pdf'), dueDateSource: 'terms' }, { language: 'de' });
    const merged = mergeReadings(xml, print);
    expect(merged.language).toBe('de');
    expect(merged.invoices[0]).toMatchObject({
      number: { value: '17' },
      dueDate: { value: '2026-04-01' },
      dueDateSource: 'terms',
    });
    expect(merged.invoices[0]?.disagreements).toBeUndefined();
  });

  it('keep both words where they disagree, the better source first', () => {
    const print = aReading({ number: found('18', 'pdf'), total: found(money(11_800, 'EUR'), 'pdf') });
    const [invoice] = mergeReadings(xml, print).invoices;
    expect(invoice?.number?.value).toBe('17');
    expect(invoice?.disagreements?.map(({ field, other }) => [field, other.value])).toEqual([
      ['number', '18'],
      ['total', { minor: 11_800, currency: 'EUR' }],
    ]);
  });

  it('do not disagree over spaces and dashes, nor by a doubtful reading', () => {
    const print = aReading({ number: found('1-7 ', 'pdf'), total: found(money(1, 'EUR'), 'pdf', 0.4) });
    expect(mergeReadings(xml, print).invoices[0]?.disagreements).toBeUndefined();
  });

  it('are not mixed where one of them holds several invoices', () => {
    const several = { ...xml, invoices: [anInvoice(), anInvoice()] };
    expect(mergeReadings(several, aReading({ number: found('18') })).invoices).toEqual(several.invoices);
  });
});

describe('a mail with its attachment read', () => {
  const attached = aReading({
    number: found('17', 'pdf'),
    amountDue: found(money(11_900, 'EUR'), 'pdf'),
    dueDate: found(day('2026-04-01'), 'pdf'),
    dueDateSource: 'explicit',
  });

  it('has the attachment\u2019s facts, and the mail\u2019s direction', () => {
    const mail = aReading({}, { direction: 'sent', track: true, certainty: 'likely' });
    expect(readWithAttachment(mail, attached)).toMatchObject({
      direction: 'sent',
      track: true,
      certainty: 'sure',
      invoices: [{ number: { value: '17' }, amountDue: { value: { minor: 11_900 } } }],
    });
  });

  it('is a reminder with its own amount, which knows of part payments', () => {
    const amountDue = found(money(5_000, 'EUR'));
    const mail = aReading({ amountDue }, { docType: 'reminder', direction: 'sent', track: true });
    const reading = readWithAttachment(mail, attached);
    expect(reading.docType).toBe('reminder');
    expect(reading.invoices[0]?.amountDue?.value.minor).toBe(5_000);
    expect(reading.invoices[0]?.dueDate?.value).toBe('2026-04-01');
  });

  it('stays as it is where the attachment asks for no money', () => {
    const mail = aReading({}, { direction: 'sent' });
    expect(readWithAttachment(mail, { ...attached, docType: 'quote' })).toBe(mail);
    expect(readWithAttachment({ ...mail, docType: 'quote' }, attached).docType).toBe('quote');
  });
});
