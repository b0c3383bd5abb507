import { type CalendarDay, daysBetween } from '../calendar-day.ts';
import type { Language } from '../language.ts';
import { formatMoney, totalsByCurrency } from '../money.ts';
import type { Draft, DraftRequest } from './draft.ts';
import { type DateWriter, dateWriter } from './draft-dates.ts';
import type { DraftWords, InvoiceLine, LetterFacts } from './draft-words.ts';
import { greetingName } from './greeting-name.ts';
import { missingFacts } from './missing-facts.ts';
import { oneLine } from './one-line.ts';
import { paymentLink, wayToPay } from './way-to-pay.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { nl } from './words/nl.ts';
import { pt } from './words/pt.ts';

const wordsOf: Readonly<Record<Language, DraftWords>> = { en, de, fr, es, it, nl, pt };

/** How many of the earlier mails are named, the latest ones. */
const mostMailsNamed = 4;

/**
 * The text of a mail about one or several invoices, in the client's language: greeting, why, the facts one line an
 * invoice, the way to pay, what is asked, thanks and a farewell. What is not known leaves no gap and is named in
 * `missing`. A broken promise in the final tone is a demand that mentions the promise.
 * @throws RangeError where there is no invoice
 */
export function writeDraft(request: DraftRequest): Draft {
  const [oldest] = request.invoices;
  if (!oldest) throw new RangeError('A draft needs at least one invoice');
  const words = wordsOf[request.language];
  const dates = dateWriter(request.language, request.locale, words);
  const lines = request.invoices.map((invoice) => invoiceLine(invoice, request, dates));
  const facts = letterFacts(request, lines, dates);
  const letter = words.letters[occasionOf(request)](facts);
  const about = words.about(lines.length, lines[0]?.number ?? null, lines[0]?.issued ?? null);
  const paragraphs = [
    words.greeting(greetingName(request.contactName), request.tone),
    letter.opening,
    factLines(request, lines, facts.total, words),
    wayToPay(request.invoices, words),
    ...letter.closing,
    words.farewell(request.tone, dates.locale),
  ];
  const finish = words.typography ?? ((paragraph: string) => paragraph);
  return {
    subject: finish(`${letter.subject}: ${about}`),
    paragraphs: paragraphs.map(finish),
    missing: missingFacts(request),
  };
}

function occasionOf({ occasion, tone }: DraftRequest) {
  return occasion === 'promise-broken' && tone === 'final' ? 'demand' : occasion;
}

function invoiceLine(invoice: DraftRequest['invoices'][number], request: DraftRequest, dates: DateWriter): InvoiceLine {
  const daysOverdue = invoice.dueDate ? daysBetween(invoice.dueDate, request.today) : 0;
  return {
    number: oneLine(invoice.number, 40),
    subject: oneLine(invoice.subject, 80),
    issued: invoice.issueDate && dates.inLine(invoice.issueDate),
    due: invoice.dueDate && dates.inLine(invoice.dueDate),
    daysOverdue: daysOverdue > 0 ? daysOverdue : null,
    amount: formatMoney(invoice.amountDue, dates.locale),
  };
}

function letterFacts(request: DraftRequest, lines: readonly InvoiceLine[], dates: DateWriter): LetterFacts {
  const asSaid = (day: CalendarDay) => dates.asSaid(day, request.today);
  const writtenOn = [...new Set(request.writtenOn)].slice(-mostMailsNamed).map(asSaid);
  const totals = totalsByCurrency(request.invoices.map(({ amountDue }) => amountDue));
  return {
    tone: request.tone,
    many: lines.length > 1,
    overdue: lines.some(({ daysOverdue }) => daysOverdue !== null),
    early: lines.every(({ due, daysOverdue }) => due !== null && daysOverdue === null),
    client: oneLine(request.clientName, 80),
    today: dates.inFull(request.today),
    // A last deadline stands with its year, since the letter may be read long after.
    payBy: request.tone === 'final' ? dates.inFull(request.payBy) : asSaid(request.payBy),
    promisedFor: request.promisedFor && asSaid(request.promisedFor),
    writtenOn,
    lastWrittenOn: writtenOn.at(-1) ?? null,
    total: dates.listed(totals.map((total) => formatMoney(total, dates.locale))),
    listed: dates.listed,
  };
}

/** One line an invoice; several are marked with a dash, have their links below and end with the totals. */
function factLines(request: DraftRequest, lines: readonly InvoiceLine[], total: string, words: DraftWords): string {
  if (lines.length === 1) return lines.map(words.line).join('');
  return [
    ...lines.flatMap((line, index) => {
      const link = paymentLink(request.invoices[index]);
      return [`- ${words.line(line)}`, ...(link ? [`  ${link}`] : [])];
    }),
    words.total(total),
  ].join('\n');
}
