import type { AmountLabel, DayLabel, NumberLabel } from './vocabulary.ts';

/*
 * Labels of languages that are not read otherwise: Swedish, Norwegian, Danish and Polish. Their invoices come to and from
 * people who write in one of the seven, and a few words are all that is needed for the facts of a printed one.
 */

export const daysElsewhere: Readonly<Partial<Record<DayLabel, readonly string[]>>> = {
  issue: [
    ...['fakturadatum', 'faktureringsdato', 'faktureringsdatum', 'fakturadato', 'data wystawienia'],
    ...['data wystawienia faktury', 'udstedelsesdato', 'utstedelsesdato'],
  ],
  due: [
    ...['förfallodatum', 'förfallodag', 'förfaller', 'forfallsdato', 'forfaldsdato', 'forfaldsdag', 'betalingsfrist'],
    ...['sista betalningsdag', 'betalas senast', 'oss tillhanda senast', 'termin płatności', 'termin zapłaty'],
    ...['płatne do', 'sidste rettidige betaling'],
  ],
  'other-day': ['data sprzedaży', 'leveransdatum', 'leveringsdato', 'leveransedato', 'data dostawy'],
};

export const amountsElsewhere: Readonly<Partial<Record<AmountLabel, readonly string[]>>> = {
  total: [
    ...['totalsumma', 'totalt inkl moms', 'summa inkl moms', 'totalbelopp', 'fakturabelopp', 'i alt inkl moms'],
    ...['totalt', 'i alt', 'sum inkl mva', 'razem', 'razem brutto', 'wartość brutto', 'kwota brutto'],
    ...['należność ogółem'],
  ],
  due: [
    ...['att betala', 'belopp att betala', 'å betale', 'at betale', 'beløp å betale', 'til betaling', 'do zapłaty'],
    ...['pozostało do zapłaty', 'kwota do zapłaty'],
  ],
  net: ['summa exkl moms', 'delsumma', 'delsum', 'subtotal', 'razem netto', 'wartość netto', 'netto', 'sum ekskl mva'],
  tax: ['moms', 'mva', 'moms 25', 'mva 25', 'kwota vat', 'podatek vat'],
  paid: ['betalt', 'redan betalt', 'zapłacono'],
};

export const numbersElsewhere: Readonly<Partial<Record<NumberLabel, readonly string[]>>> = {
  number: ['fakturanummer', 'fakturanr', 'faktura nr', 'faktura vat nr', 'nr faktury', 'numer faktury'],
  'other-number': ['kundnummer', 'kundenummer', 'ocr', 'kid', 'bankgiro', 'plusgiro', 'nip', 'regon', 'orgnr', 'cvr'],
};

/** The word for invoice in all four. */
export const invoiceElsewhere: readonly string[] = ['faktura', 'faktura vat'];
