import type { Claim, ClaimedInvoice } from '../claim/claim.ts';
import type { Money } from '../money.ts';
import type { HistoryEvent } from './contact-history.ts';
import { block, type TellingBlock } from './letter.ts';
import { ownLine } from './letter-lines.ts';
import type { LetterRequest } from './letter-request.ts';
import type { LetterWords } from './letter-words.ts';
import type { Written } from './written.ts';

/** The second sheet: the statement of account with every payment, how interest was reckoned, and who wrote when. */
export function statementPage(request: LetterRequest, words: LetterWords, written: Written): TellingBlock[] {
  const { claim, history } = request;
  return [
    block({ kind: 'title', text: `${words.labels.statement}, ${written.day(claim.asOf)}` }),
    accountTable(claim, words, written),
    ...paymentTable(claim.invoices, words, written),
    ...interestBlocks(claim.invoices, words, written),
    block({ kind: 'heading', text: words.labels.history }),
    history.length === 0
      ? block({ kind: 'paragraph', text: words.noHistory }, 'contact-history')
      : block(historyTable(history, words, written), 'contact-history'),
    block({ kind: 'small', text: words.notAdvice }, 'not-advice'),
  ];
}

function accountTable({ invoices, open }: Claim, { labels }: LetterWords, written: Written): TellingBlock {
  const paid = ({ total, open }: ClaimedInvoice) => ({ ...total, minor: Math.max(0, total.minor - open.minor) });
  return block(
    {
      kind: 'table',
      caption: labels.statement,
      head: [labels.invoice, labels.issued, labels.due, labels.invoiceTotal, labels.paid, labels.open],
      rows: invoices.map((invoice) => [
        ownLine(invoice.number) ?? '',
        invoice.issueDate ? written.shortDay(invoice.issueDate) : '',
        invoice.dueDate ? written.shortDay(invoice.dueDate) : '',
        written.money(invoice.total),
        written.money(paid(invoice)),
        written.money(invoice.open),
      ]),
      foot: open.map((sum) => [labels.total, '', '', '', '', written.money(sum)]),
      figures: [3, 4, 5],
    },
    'statement',
  );
}

function paymentTable(invoices: readonly ClaimedInvoice[], { labels }: LetterWords, written: Written): TellingBlock[] {
  const rows = invoices.flatMap(({ number, payments }) =>
    payments.map(({ day, amount }) => [written.shortDay(day), ownLine(number) ?? '', written.money(amount)]),
  );
  if (rows.length === 0) return [];
  const head = [labels.date, labels.invoice, labels.amount];
  return [
    block({ kind: 'heading', text: labels.payment }),
    block({ kind: 'table', caption: labels.payment, head, rows, foot: [], figures: [2] }),
  ];
}

function interestBlocks(invoices: readonly ClaimedInvoice[], words: LetterWords, written: Written): TellingBlock[] {
  const { labels } = words;
  const found = invoices.flatMap(({ number, addition }) =>
    addition?.interest ? [{ number, interest: addition.interest }] : [],
  );
  if (found.length === 0) return [];
  const rows = found.flatMap(({ number, interest }) =>
    interest.segments.map(({ from, to, days, percent, base, interest: exact }) => [
      ownLine(number) ?? '',
      written.shortDay(from),
      written.shortDay(to),
      String(days),
      words.perYear(written.percent(percent)),
      written.money(base),
      written.exact(exact, base.currency),
    ]),
  );
  const tables = new Map(found.map(({ interest: { table } }) => [table.id, table]));
  const staleOn = found.flatMap(({ interest: { table, to } }) => (table.isStale ? [to] : [])).sort()[0];
  return [
    block({ kind: 'heading', text: labels.calculation }),
    block(
      {
        kind: 'table',
        caption: labels.calculation,
        head: [labels.invoice, labels.from, labels.to, labels.days, labels.rate, labels.base, labels.interest],
        rows,
        foot: [],
        figures: [3, 4, 5, 6],
      },
      'interest-rate',
      'interest-period',
    ),
    ...[...tables.values()].map(({ name, source, seen }) =>
      block({ kind: 'small', text: words.ratesFrom(name, source, written.day(seen)) }, 'rate-table-date'),
    ),
    ...(staleOn ? [block({ kind: 'small', text: words.reckonedTo(written.day(staleOn)) })] : []),
  ];
}

function historyTable(history: readonly HistoryEvent[], words: LetterWords, written: Written) {
  const { labels } = words;
  return {
    kind: 'table' as const,
    caption: labels.history,
    head: [labels.date, labels.event, labels.amount],
    rows: history.map(({ day, label, promisedFor, amount, claimed }) => [
      written.shortDay(day),
      promisedFor ? words.promisedFor(written.day(promisedFor)) : eventWords(labels[label], claimed, words, written),
      amount ? written.money(amount) : '',
    ]),
    foot: [],
    figures: [2],
  };
}

function eventWords(event: string, claimed: readonly Money[], words: LetterWords, written: Written): string {
  return claimed.length === 0 ? event : words.claimedIn(event, claimed.map(written.money).join(' + '));
}
