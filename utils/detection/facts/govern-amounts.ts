import type { AmountLabel } from '../languages/vocabulary.ts';
import { hitsIn } from '../text/phrases.ts';
import type { AmountFound } from '../values/amounts.ts';
import { withColumnCurrencies } from './column-currencies.ts';
import type { ReadDocument } from './document.ts';
import { govern } from './govern.ts';
import type { Governed } from './governing.ts';
import { isItemHeading } from './item-heading.ts';
import { wholesAmong } from './part-of-whole.ts';

/** An amount with the label that governs it. */
export type GovernedAmount = Governed<AmountFound, AmountLabel>;

/** Words that are written behind the amount they describe: `5.000,00 € netto, 5.950,00 € brutto`. */
const suffixes = new Set([
  ...[
    'in total',
    'in all',
    'all in',
    'altogether',
    'insgesamt',
    'in summe',
    'alles in allem',
    'au total',
    'en total',
    'in totale',
    'in totaal',
    'no total',
  ],
  ...'netto brutto ht ttc htva tvac net gross incl inkl lordo bruto excl exkl'.split(' '),
]);
/** Labels that say nothing of an amount with many words between: `paid on the 3rd … for 20 €`. */
const nearOnly: ReadonlySet<AmountLabel> = new Set(['paid', 'previous', 'amount', 'other-amount']);
const farthestCost = 26;
/** `Budget for next year is 20,000 €` */
const farthestOther = 44;

/** Every amount of the document with the label that governs it. */
export function governedAmounts(document: ReadDocument): GovernedAmount[] {
  const governed = govern(document.lines, {
    values: (line) => line.amounts,
    book: document.books.amounts,
    mayFollow: (label, words) => label === 'due' || label === 'fee' || suffixes.has(words),
    isSuffix: (words) => suffixes.has(words),
    governsClause: (label) => label === 'discount' || label === 'fee',
    governsBelow: (line) => !isItemHeading(document, line),
  });
  const governedAndNamed = withColumnCurrencies(document.lines, governed);
  const wholes = wholesAmong(governedAndNamed);
  return governedAndNamed.map((one) => {
    if (wholes.has(one) || isReplaced(one)) return { ...one, label: 'other-amount' };
    if (isWorkPaidFor(document, one)) return { ...one, label: null };
    if (isNetBehind(one)) return { ...one, label: 'net', relation: 'label-right', cost: 2 };
    if (isSum(one) || isSumBehind(one)) return { ...one, label: 'total', relation: 'label-left', cost: 2 };
    if (isBeforeTax(one)) return { ...one, label: 'net', relation: 'label-right', cost: 2 };
    const farthest = one.label === 'other-amount' ? farthestOther : farthestCost;
    const isFar = one.label !== null && nearOnly.has(one.label) && one.cost > farthest && one.relation === 'label-left';
    return isFar ? { ...one, label: null } : one;
  });
}

const insteadOf =
  /(?:instead of|rather than|statt|anstatt|anstelle von|au lieu de|en lugar de|en vez de|invece di|al posto di|in plaats van|em vez de) (?:the |den |der |die |les |los |de )?$/;

/** `$1,450 instead of $1,600` */
function isReplaced({ line, value }: GovernedAmount): boolean {
  return insteadOf.test(line.folded.slice(Math.max(0, value.start - 24), value.start));
}

/** `the invoice for the deposit: £450`: what the invoice is for, and no payment that came in. */
function isWorkPaidFor({ books }: ReadDocument, { label, line, value, labelWords, relation }: GovernedAmount): boolean {
  if (label !== 'paid' || relation !== 'label-left') return false;
  const at = line.folded.lastIndexOf(labelWords, value.start);
  const named = hitsIn(books.numbers, line).some(
    ({ value: kind, start, end }) => kind === 'invoice' && start > at && end <= value.start,
  );
  // `the deposit: invoice D-7, £450` names the invoice nearer.
  if (named) return true;
  const before = line.tokens.filter(({ end }) => end <= at && at - end <= longestArticle);
  return before.slice(-3).some(({ word }) => books.about.has(word));
}
/** `for the 30% deposit` */
const longestArticle = 16;

/** `480 € plus 19 % MwSt = 571,20 €` */
function isSum({ line, value, label }: GovernedAmount): boolean {
  const before = line.folded.slice(Math.max(0, value.start - 3), value.start);
  return before.includes('=') && (label === 'tax' || label === 'net' || label === null);
}

const saidBehind =
  /^ ?(?:in total|in all|all in|altogether|insgesamt|in summe|au total|en total|in totale|in totaal|no total|ao todo)(?=[).,;]|$)/;

const netBehind =
  /^ ?\(?(?:excl|exkl|ex|exclusief|excluding|ohne|zonder|hors|senza|sin|sem)\.? (?:\d{1,2} ?% )?(?:vat|mwst|ust|tva|taxes?|iva|btw|gst)\b/;

/** `€ 1.050 excl. btw`; a label before it that says what it is stays. */
function isNetBehind({ line, value, label }: GovernedAmount): boolean {
  const behind = line.folded.slice(value.end, value.end + 30);
  return (label === null || label === 'tax' || label === 'net' || label === 'amount') && netBehind.test(behind);
}

const saidGross =
  /^ ?\(?(?:incl|inkl|inclusief|including|inclusive of|inc|ttc|iva incl[a-z]{1,6}|btw incl)\b\.? ?(?:\d{1,2} ?% )?/;

/** `450 € + IVA (544,50 € en total)` */
function isSumBehind({ line, value, label }: GovernedAmount): boolean {
  const behind = line.folded.slice(value.end, value.end + 20);
  return (label === 'tax' || label === 'net' || label === null) && (saidBehind.test(behind) || saidGross.test(behind));
}

/** `£1,200 + VAT`, `900 € zzgl. MwSt.`, `2.000 € + IVA` */
function isBeforeTax({ line, value, label }: GovernedAmount): boolean {
  const behind = line.folded.slice(value.end, value.end + 24);
  const addsTax =
    /^ ?(?:\+|plus|zzgl\.?|zuzuglich|mas|piu|mais|excl\.?|exkl\.?) (?:\d{1,2} ?% )?(?:vat|mwst|ust|tva|iva|btw|gst|tax)\b/.test(
      behind,
    );
  return addsTax && label !== 'tax';
}
