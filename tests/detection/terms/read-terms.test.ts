import { describe, expect, it } from 'vitest';
import { dateInTerms } from '../../../utils/detection/terms/date-in-terms.ts';
import { readTerms } from '../../../utils/detection/terms/read-terms.ts';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import type { Language } from '../../../utils/domain/language.ts';
import { growth } from '../../support/growth.ts';

/** Days after the invoice that the words lead to, or null where they set none. */
function netDays(text: string, language: Language | null = null): number | null {
  const rule = readTerms(text, language)?.rule;
  return rule?.kind === 'days' ? rule.days : null;
}

describe('terms of so many days', () => {
  it.each<[Language, string, number]>([
    ['en', 'Net 30', 30],
    ['en', 'Terms: Net-15', 15],
    ['en', 'Payment is due within\n30 days of the invoice date.', 30],
    ['en', 'Our payment terms are 21 days.', 21],
    ['en', 'Please transfer 150.00 € within 14 days to the account above.', 14],
    ['en', 'Delivery time\t14 days\nPayment terms\t30 days', 30],
    ['en', 'Payable within fourteen (14) days of receipt', 14],
    ['en', '30% advance payment, balance at 30 days', 30],
    ['de', 'Zahlbar innerhalb von 14 Tagen ohne Abzug', 14],
    ['de', 'Bitte überweisen Sie den Betrag innerhalb von zwei Wochen.', 14],
    ['de', 'Zahlungsziel: 30 Tage', 30],
    ['de', 'Zahlbar sofort rein netto', 0],
    ['de', 'Der Betrag ist innerhalb 10 Tagen fällig. Nach 30 Tagen tritt Verzug ein.', 10],
    ['fr', "30% d'acompte, solde à 30 j", 30],
    ['fr', 'Conditions de règlement : 45 jours date de facture', 45],
    ['fr', 'Paiement comptant à réception', 0],
    ['es', 'Condiciones de pago: 15 días', 15],
    ['es', 'Pago a 30 días fecha factura', 30],
    ['it', 'Pagamento: bonifico bancario 60 gg data fattura', 60],
    ['it', 'Da saldare entro 10 giorni dal ricevimento della fattura', 10],
    ['nl', 'Gelieve te betalen binnen veertien dagen na factuurdatum.', 14],
    ['pt', 'Condições de pagamento: 30 dias', 30],
    ['pt', 'Pagamento em até 15 dias', 15],
  ])('are read in %s: %s', (language, text, days) => {
    expect(netDays(text, language)).toBe(days);
    expect(netDays(text)).toBe(days);
  });

  it('are read in English on a German invoice', () => {
    expect(netDays('Terms: Net 30', 'de')).toBe(30);
  });
});

describe('a discount for paying early', () => {
  it.each([
    ['Bei Zahlung innerhalb 14 Tagen gewähren wir 2,0% Skonto.', 200],
    ['Skontovereinbarung: 2% bei Zahlung innerhalb 10 Tagen nach Rechnungsdatum', 200],
    ['Bei Zahlungen binnen 14 Tagen, 2% Skonto', 200],
    ['2 % discount if paid within 10 days', 200],
    ['Payment within 10 days, 2% discount', 200],
    ['#SKONTO#TAGE=14#PROZENT=2.25#', 225],
    ['Escompte de 3 % pour paiement sous 8 jours', 300],
  ])('is no due date: %s', (text, basisPoints) => {
    const terms = readTerms(text, null);
    expect(terms?.rule).toBeNull();
    expect(terms?.discount?.basisPoints).toBe(basisPoints);
  });

  it.each([
    ['10 Tage 3% Skonto, 30 Tage netto', 30, 10],
    ['2/10 net 30', 30, 10],
    ['2% 10, net 45', 45, 10],
    ['Escompte 2% à 8 jours, 30 jours net', 30, 8],
    ['2% korting bij betaling binnen 8 dagen, anders 30 dagen netto', 30, 8],
    ['Sconto 2% a 10 gg, 30 gg netto', 30, 10],
  ])('stands beside the due date: %s', (text, days, discountDays) => {
    const terms = readTerms(text, null);
    expect(terms?.rule).toEqual({ kind: 'days', days, from: 'issue' });
    expect(terms?.discount?.rule).toEqual({ kind: 'days', days: discountDays, from: 'issue' });
  });

  it.each(['Paiement à 30 jours sans escompte', 'Zahlbar in 30 Tagen, kein Skonto', 'Net 30, no discount'])(
    'is not seen where it is denied: %s',
    (text) => {
      expect(netDays(text)).toBe(30);
      expect(readTerms(text, null)?.discount).toBeNull();
    },
  );
});

describe('days that are no terms of payment', () => {
  it.each([
    'You can return items within 30 days of purchase.',
    'Offer valid for 30 days',
    'The goods will be delivered within 5 days. Thank you!',
    'Interest of 8% will be charged on payments later than 30 days',
    'Reverse charge. Lieferzeit 14 Tage.',
    'Widerruf innerhalb von 14 Tagen möglich.',
    'Devis valable 30 jours',
    'Reclami entro 8 giorni dalla consegna',
    'Wird in den nächsten 5 Tagen von Ihrem Konto abgebucht',
    '',
  ])('are left alone: %s', (text) => {
    expect(readTerms(text, null)).toBeNull();
  });
});

describe('the end of the month', () => {
  it('is asked about where its two readings differ, each language with its habit first', () => {
    expect(readTerms('45 jours fin de mois', 'fr')).toMatchObject({
      rule: { kind: 'days-then-month-end', days: 45 },
      alternative: { kind: 'month-end-then-days', days: 45 },
    });
    expect(readTerms('30 days end of month', 'en')).toMatchObject({
      rule: { kind: 'month-end-then-days', days: 30 },
      alternative: { kind: 'days-then-month-end', days: 30 },
    });
  });

  it('is not asked about where the words are plain', () => {
    expect(readTerms('45 days from end of month', 'en')?.alternative).toBeNull();
    expect(readTerms('fin de mois + 45 jours', 'fr')?.alternative).toBeNull();
  });

  it('is more than the days beside it, however long the words before them', () => {
    expect(readTerms('Rimessa diretta 60 gg d.f.f.m.', 'it')?.rule?.kind).toBe('days-then-month-end');
    expect(readTerms('Conditions de règlement : 30 jours fin de mois', 'fr')?.rule?.kind).toBe('days-then-month-end');
  });
});

describe('a date in terms', () => {
  it.each([
    ['Zahlbar ohne Abzug bis 22.12.2020', '2020-12-22'],
    ['Zahlbar innerhalb 30 Tagen netto bis 04.07.2025, 3% Skonto innerhalb 10 Tagen bis 15.06.2025', '2025-07-04'],
    ['Bis zum 14.02.2025 erhalten Sie 2 % Skonto. Bis zum 31.03.2025 zahlbar ohne Abzug', '2025-03-31'],
    ['Please pay by 4 July 2025', '2025-07-04'],
    ['À régler avant le 15/03/2026', '2026-03-15'],
  ])('is the due date: %s', (text, due) => {
    expect(dateInTerms(text, null, calendarDay('2025-01-01'))?.day).toBe(due);
  });

  it.each([
    'Der Betrag wird am 06.12.2018 von Ihrem Konto abgebucht, bitte nicht zahlen.',
    'Lieferdatum 03.04.2026',
    'Rechnungsdatum 03.04.2026, Leistung im Mai',
  ])('is none where it is the day of something else: %s', (text) => {
    expect(dateInTerms(text, 'de', null)).toBeNull();
  });
});

describe('hostile text', () => {
  it.each([
    '30 days ',
    'zahlbar innerhalb ',
    '((((',
    'net 30, ',
    '1',
    '2% ',
    ' \n ',
    '30 jours fin de mois le ',
    '\u0301',
    'a, ',
  ])('of %j takes time that grows with its length only', (unit) => {
    const read = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      readTerms(text, null);
      dateInTerms(text, null, null);
    };
    expect(growth(read, 12_500)).toBeLessThan(2.3);
  });
});
