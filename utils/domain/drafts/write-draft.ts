import { formatMoney, totalsByCurrency } from '../money.ts';
import type { Draft, DraftRequest } from './draft.ts';
import type { DraftBook } from './draft-book.ts';
import { dateWriter } from './draft-dates.ts';
import { draftFields, type Fill, invoiceLines } from './draft-fields.ts';
import { draftSentences } from './draft-sentences.ts';
import { bookOf, type DraftTemplate, letterOf, ownTemplate } from './draft-template.ts';
import { invoiceTable, tableMark, withTable } from './invoice-table.ts';
import { wordings } from './letter.ts';
import { missingFacts, neededFact } from './missing-facts.ts';

/**
 * The text of a mail about one or several invoices, in the client's language: greeting, why, the facts one line an
 * invoice, the way to pay, what is asked, thanks and a farewell. What is not known leaves no gap and is named in
 * `missing`. A broken promise in the final tone is a demand that mentions the promise.
 *
 * @param fill the template engine, which must insert fields as they are
 * @param template the user's own text in the place of Fairdue's
 * @throws RangeError where there is no invoice, or where the occasion needs a fact that is not there: the amount of a
 *   settlement, the instalments of a plan
 */
export function writeDraft(request: DraftRequest, fill: Fill, template?: DraftTemplate): Draft {
  if (request.invoices.length === 0) throw new RangeError('A draft needs at least one invoice');
  const needed = neededFact(request);
  if (needed) throw new RangeError(`This draft needs ${needed}`);
  const { language, address = 'formal', wording = 0 } = request;
  const book = bookOf(language);
  const letter = letterOf(request);
  const fields = draftFields(request, book, fill);
  const written = template ?? ownTemplate(language, letter, address, wording);
  const filled = (text: string) => tidy(fill(text, fields), book);
  const body = filled(written.body);
  const table = tableOf(request, book);
  const versions = template ? Array.from({ length: wordings }, (_, version) => version) : [wording];
  return {
    subject: filled(written.subject).replace(/\s+/g, ' '),
    ...withTable(body.split(/\n{2,}/), table),
    missing: missingFacts(request),
    sentences: versions
      .flatMap((version) => draftSentences(request, fields, version, fill, (words) => tidy(words, book)))
      .filter(({ words }, index, all) => all.findIndex((other) => other.words === words) === index)
      .filter(({ words }) => body.includes(words))
      .map(({ words, why }) => ({ words: words.replace(tableMark, table?.head.join(' · ') ?? ''), why })),
  };
}

function tableOf(request: DraftRequest, book: DraftBook) {
  if (request.invoices.length === 1) return null;
  const dates = dateWriter(request.language, request.locale, book);
  const totals = totalsByCurrency(request.invoices.map(({ amountDue }) => amountDue));
  const amounts = totals.map((total) => formatMoney(total, dates.locale));
  return invoiceTable(invoiceLines(request, dates), amounts, book, request.occasion === 'thanks');
}

/** What templates leave behind where nothing was filled in: doubled spaces, empty lines, spaces at the ends. */
function tidy(filled: string, book: DraftBook): string {
  const clean = filled
    .replace(/(?<=\S) {2,}/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/^\s+|\s+$/g, ''))
    .filter((paragraph) => paragraph !== '')
    .map(book.typography ?? ((paragraph) => paragraph));
  return clean.join('\n\n');
}
