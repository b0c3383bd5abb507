import { addMonths, type CalendarDay } from '../calendar-day.ts';
import { type Language, languages } from '../language.ts';

/** How far back a search may go, in months. */
export const findSpans = [3, 6, 12, 24] as const;

export type FindSpan = (typeof findSpans)[number];

/**
 * What people call the mails they send invoices with. Gmail looks for whole words, in subject, text and the names of
 * attachments, so that plurals and the commonest compounds stand here, too. Words that say something else in another
 * of the languages (such as the German `re`) are left out: they would find half the mailbox.
 */
const invoiceWords: Readonly<Record<Language, readonly string[]>> = {
  en: ['invoice', 'invoices', 'inv'],
  de: ['rechnung', 'rechnungen', 'honorarnote', 'teilrechnung', 'schlussrechnung', 'abschlagsrechnung'],
  fr: ['facture', 'factures', 'honoraires'],
  es: ['factura', 'facturas', 'minuta'],
  it: ['fattura', 'fatture', 'parcella'],
  nl: ['factuur', 'facturen'],
  pt: ['fatura', 'faturas'],
};

/**
 * The search for invoices sent within the last months, as a person would type it. `{…}` is Gmail's "one of these" and
 * `after:` its lower bound, the same in every language of the interface; `after` takes the day in this form only.
 */
export function findQuery(today: CalendarDay, months: FindSpan): string {
  const words = [...new Set(languages.flatMap((language) => invoiceWords[language]))];
  return `in:sent after:${addMonths(today, -months).replaceAll('-', '/')} {${words.join(' ')}}`;
}
