import { greetingName } from '../drafts/greeting-name.ts';
import { writtenIban } from '../iban.ts';
import { totalsByCurrency } from '../money.ts';
import { beforeActionParagraphs } from './before-action-pages.ts';
import type { LetterItem } from './checklist.ts';
import { block, type TellingBlock } from './letter.ts';
import { ownLine, ownLines } from './letter-lines.ts';
import type { LetterRequest } from './letter-request.ts';
import { announcesAct, type LetterFigures, type LetterWords, type NextStepSaid } from './letter-words.ts';
import type { Written } from './written.ts';

/** The first sheet: who writes to whom, what is owed and why, by when, how to pay or object, and what comes next. */
export function letterBody(
  request: LetterRequest,
  words: LetterWords,
  written: Written,
  title: string,
): TellingBlock[] {
  const { choices, claim, debtor } = request;
  const { kind } = choices;
  const facts = figuresOf(request, written);
  const name = greetingName(debtor.contactName)?.full ?? null;
  const agreement = ownLine(choices.agreement);
  return [
    ...heads(request, words, written),
    // The protocol asks for the date near the top of the first page; all letters have it there.
    block({ kind: 'pairs', rows: [[words.labels.date, written.day(claim.asOf)]] }, 'date'),
    ...(kind === 'mise-en-demeure'
      ? [block({ kind: 'paragraph', text: 'Lettre recommandée avec accusé de réception' }, 'registered-post')]
      : []),
    block({ kind: 'title', text: title }, ...(kind === 'mahnung' ? (['formal-words'] as const) : [])),
    block({ kind: 'paragraph', text: words.greeting(name) }),
    block(
      { kind: 'paragraph', text: words.opening(kind, facts) },
      'amount',
      ...(kind === 'mise-en-demeure' ? (['formal-words'] as const) : []),
    ),
    invoiceTable(request, words, written),
    ...(agreement ? [block({ kind: 'paragraph', text: words.agreedIn(agreement) }, 'agreement')] : []),
    paymentsSentence(request, words),
    ...chargeBlocks(request, words, written, facts),
    ...(kind === 'mise-en-demeure'
      ? [
          block(
            {
              kind: 'paragraph',
              text: 'À compter de la réception de la présente, la somme due porte intérêt dans les conditions de l’article 1344-1 du Code civil.',
            },
            'interest-from-receipt',
          ),
        ]
      : []),
    block({ kind: 'paragraph', text: words.payBy(facts) }, 'pay-by'),
    ...howToPay(request, words),
    block({ kind: 'paragraph', text: words.dispute(facts) }, 'how-to-dispute'),
    ...beforeActionParagraphs(request, written),
    block({ kind: 'paragraph', text: words.next[saidNext(request)](facts) }, 'next-step'),
    block({ kind: 'paragraph', text: words.alreadyPaid }, 'already-paid'),
    block({ kind: 'paragraph', text: words.farewell }),
    block({ kind: 'signature', text: facts.creditor }),
    ...enclosed(request, words),
  ];
}

/** An act that the user has not said to have decided on is not announced. */
function saidNext({ choices: { next, decided } }: LetterRequest): NextStepSaid {
  if (!announcesAct(next) || decided) return next;
  return next === 'decided-court'
    ? 'considering-court'
    : next === 'decided-agency'
      ? 'considering-agency'
      : 'write-again';
}

function figuresOf({ claim, creditor, debtor, choices }: LetterRequest, written: Written): LetterFigures {
  return {
    creditor: ownLine(creditor.name) ?? '',
    debtor: ownLine(debtor.name) ?? '',
    many: claim.invoices.length > 1,
    today: written.day(claim.asOf),
    payBy: written.day(choices.payBy),
    open: written.amounts(claim.open),
    total: written.amounts(claim.total),
    hasAdditions: claim.added.length > 0,
  };
}

function heads({ creditor, debtor }: LetterRequest, { labels }: LetterWords, _written: Written): TellingBlock[] {
  const name = ownLine(creditor.name);
  const address = ownLines(creditor.postalAddress);
  const contact = [
    creditor.email && `${labels.email}: ${creditor.email}`,
    creditor.phone && `${labels.phone}: ${creditor.phone}`,
  ].flatMap((line) => ownLines(line || null, 1));
  const numbers = [
    creditor.companyNumber && `${labels.companyNumber}: ${creditor.companyNumber}`,
    creditor.vatId && `${labels.vatId}: ${creditor.vatId}`,
  ].flatMap((line) => ownLines(line || null, 1));
  const to = ownLine(debtor.name);
  const toAddress = ownLines(debtor.postalAddress);
  return [
    block(
      { kind: 'address', whose: 'creditor', lines: [...(name ? [name] : []), ...address, ...contact, ...numbers] },
      ...(name ? (['creditor-name'] as const) : []),
      ...(address.length > 0 ? (['creditor-address', 'reply-address'] as const) : []),
      ...(contact.length > 0 ? (['creditor-contact'] as const) : []),
    ),
    block(
      { kind: 'address', whose: 'debtor', lines: [...(to ? [to] : []), ...toAddress] },
      ...(to ? (['debtor-name'] as const) : []),
      ...(toAddress.length > 0 ? (['debtor-address'] as const) : []),
    ),
  ];
}

function invoiceTable({ claim }: LetterRequest, { labels }: LetterWords, written: Written): TellingBlock {
  const { invoices } = claim;
  const every = (item: LetterItem, has: (invoice: (typeof invoices)[number]) => boolean) =>
    invoices.every(has) ? [item] : [];
  return block(
    {
      kind: 'table',
      caption: labels.invoice,
      head: [labels.invoice, labels.forWhat, labels.issued, labels.due, labels.daysLate, labels.open],
      rows: invoices.map(({ number, subject, issueDate, dueDate, daysLate, open }) => [
        ownLine(number) ?? '',
        (ownLine(subject) ?? '').slice(0, 120),
        issueDate ? written.shortDay(issueDate) : '',
        dueDate ? written.shortDay(dueDate) : '',
        daysLate === null ? '' : String(daysLate),
        written.money(open),
      ]),
      foot: claim.open.map((sum) => [labels.total, '', '', '', '', written.money(sum)]),
      figures: [4, 5],
    },
    ...every('invoice-number', ({ number }) => ownLine(number) !== null),
    ...every('invoice-date', ({ issueDate }) => issueDate !== null),
    ...every('due-date', ({ dueDate }) => dueDate !== null),
    ...every('supplied', ({ subject }) => ownLine(subject) !== null),
  );
}

function paymentsSentence({ claim }: LetterRequest, words: LetterWords): TellingBlock {
  const any = claim.invoices.some(({ payments, paidBefore }) => payments.length > 0 || paidBefore !== null);
  return block({ kind: 'paragraph', text: any ? words.paymentsCounted : words.noPayment }, 'payments');
}

/** Interest, fixed sums and the total, each on its own line; or that none is claimed. */
function chargeBlocks(
  { claim }: LetterRequest,
  words: LetterWords,
  written: Written,
  facts: LetterFigures,
): TellingBlock[] {
  const total = block({ kind: 'paragraph', text: words.totalOf(facts) }, 'total');
  const additions = claim.invoices.flatMap(({ addition }) => (addition && addition.reason === null ? [addition] : []));
  if (claim.added.length === 0) {
    return [block({ kind: 'paragraph', text: words.noneAdded }, 'charges-continue'), total];
  }
  const parts = additions.flatMap(({ interest, compensation, lateFee }) => [interest, compensation, lateFee]);
  const rules = [...new Set(parts.flatMap((part) => (part ? [part.rule.name] : [])))];
  const { labels } = words;
  const sums = [
    [labels.open, claim.open],
    [labels.interest, totalsByCurrency(additions.flatMap(({ interest }) => interest?.outstanding ?? []))],
    [labels.compensation, totalsByCurrency(additions.flatMap(({ compensation }) => compensation?.amount ?? []))],
    [labels.lateFee, totalsByCurrency(additions.flatMap(({ lateFee }) => lateFee?.amount ?? []))],
    [labels.total, claim.total],
  ] as const;
  const rows = sums.flatMap(([label, amounts]) =>
    amounts.length === 0 ? [] : [[label, written.amounts(amounts)] as const],
  );
  const perDay = totalsByCurrency(additions.flatMap(({ interest }) => interest?.perDay?.amount ?? []));
  const hasFixed = additions.some(({ compensation, lateFee }) => compensation || lateFee);
  return [
    block({ kind: 'paragraph', text: words.interestBy(rules.join('; ')) }, 'interest-rule'),
    block({ kind: 'pairs', rows }, ...(hasFixed ? (['fixed-sum'] as const) : [])),
    total,
    ...(perDay.length > 0
      ? [
          block(
            { kind: 'paragraph', text: words.runsOn(written.amounts(perDay)) },
            'interest-per-day',
            'charges-continue',
          ),
        ]
      : []),
  ];
}

function howToPay({ creditor, claim }: LetterRequest, words: LetterWords): TellingBlock[] {
  const own = ownLines(creditor.wayToPay);
  const numbers = claim.invoices.flatMap(({ number }) => ownLine(number) ?? []);
  const rows: (readonly [string, string])[] = [
    ...(creditor.iban ? [['IBAN', writtenIban(creditor.iban)] as const] : []),
    ...(creditor.paymentLink ? [[words.labels.payOnline, creditor.paymentLink] as const] : []),
  ];
  if (rows.length === 0 && own.length === 0) return [];
  return [
    block({ kind: 'heading', text: words.howToPay }),
    ...(rows.length > 0 || numbers.length > 0
      ? [block({ kind: 'pairs', rows: [...rows, ...reference(words, numbers)] }, 'how-to-pay')]
      : []),
    ...(own.length > 0 ? [block({ kind: 'list', lines: own }, 'how-to-pay')] : []),
  ];
}

function reference({ labels }: LetterWords, numbers: readonly string[]): (readonly [string, string])[] {
  return numbers.length > 0 ? [[labels.reference, numbers.join(', ')]] : [];
}

function enclosed({ choices }: LetterRequest, { labels }: LetterWords): TellingBlock[] {
  const documents = ownLines(choices.documents);
  const forms =
    choices.kind === 'before-action-individual' ? ['Information sheet', 'Reply form', 'Financial statement'] : [];
  return [
    block(
      { kind: 'pairs', rows: [[labels.enclosures, [labels.statement, ...forms, ...documents].join('; ')]] },
      'enclosures',
      ...(documents.length > 0 ? (['documents'] as const) : []),
    ),
  ];
}
