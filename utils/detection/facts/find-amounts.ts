import { type Money, money } from '../../domain/money.ts';
import type { AmountLabel } from '../languages/vocabulary.ts';
import type { Found } from '../reading.ts';
import { type AmountFound, moneyOf } from '../values/amounts.ts';
import type { ReadDocument } from './document.ts';
import { found } from './found.ts';
import { type Governed, govern } from './govern.ts';
import { isItemHeading } from './item-heading.ts';

/** An amount with the label that governs it. */
export type GovernedAmount = Governed<AmountFound, AmountLabel>;

/** An amount of the document with its label, in the document's currency. */
export interface LabelledAmount {
  readonly governed: GovernedAmount;
  readonly money: Money;
  readonly confidence: number;
}

/** Every amount of the document with the label that governs it. */
export function governedAmounts(document: ReadDocument): GovernedAmount[] {
  return govern(document.lines, {
    values: (line) => line.amounts,
    book: document.books.amounts,
    mayFollow: (label) => label === 'due',
    governsClause: (label) => label === 'discount' || label === 'fee',
    governsBelow: (line) => !isItemHeading(document, line),
  });
}

/** The amounts in one currency, as money; numbers without a currency count where their label or decimals make them one. */
export function labelledAmounts(amounts: readonly GovernedAmount[], currency: string): LabelledAmount[] {
  return amounts.flatMap((governed) => {
    const { value, label, cost, relation } = governed;
    if (value.currency && value.currency.code !== currency && !sharesSign(value.currency.certainty)) return [];
    const looksLikeMoney = value.currency !== null || value.numeral.fraction.length === 2;
    if (!looksLikeMoney && (label === null || relation === 'label-above' || value.numeral.whole.length > 9)) return [];
    const worth = moneyOf(value, currency);
    if (!worth) return [];
    const certainty = (value.currency ? 1 : looksLikeMoney ? 0.93 : 0.75) * (value.thousands ? 0.7 : 1);
    return [{ governed, money: worth, confidence: certainty * (1 - Math.min(cost, 60) / 240) }];
  });
}

function sharesSign(certainty: number): boolean {
  return certainty < 0.8;
}

/** Total and amount due as the document gives them. */
export interface AmountFacts {
  readonly total: Found<Money> | null;
  readonly amountDue: Found<Money> | null;
}

/**
 * Decides which amount is the total and which is still owed. `settled`: the document says that it is paid.
 * `anchored` are the lines that speak of the invoice itself; an amount without a label counts there.
 */
export function decideAmounts(
  amounts: readonly LabelledAmount[],
  anchored: ReadonlySet<number>,
  settled: boolean,
): AmountFacts {
  const total = bestOf(amounts, 'total') ?? bestOf(amounts, 'amount') ?? anchoredAmount(amounts, anchored);
  const due = bestOf(amounts, 'due');
  const net = bestOf(amounts, 'net');
  const tax = bestOf(amounts, 'tax');
  const paid = bestOf(amounts, 'paid');
  const fee = bestOf(amounts, 'fee');
  const gross = grossFrom(amounts, net, tax) ?? total;
  const zero = (of: LabelledAmount) => money(0, of.money.currency);
  const isOpen = due !== null && due.money.minor > 0 && due.confidence > 0.8;
  if (settled && gross && !isOpen) {
    return { total: foundMoney(gross, 'total'), amountDue: foundMoney({ ...gross, money: zero(gross) }, 'settled') };
  }
  if (due && fee && !gross) {
    const withFee = amounts.find(({ money: sum }) => sum.minor === due.money.minor + fee.money.minor);
    return { total: foundMoney(due, 'due'), amountDue: foundMoney(withFee ?? due, withFee ? 'with-fee' : 'due') };
  }
  if (due) return { total: foundMoney(gross ?? due, gross ? 'total' : 'due'), amountDue: foundMoney(due, 'due') };
  if (!gross) return { total: null, amountDue: null };
  if (paid && paid.money.minor !== 0 && Math.abs(paid.money.minor) <= Math.abs(gross.money.minor)) {
    const rest = money(gross.money.minor - Math.abs(paid.money.minor), gross.money.currency);
    return {
      total: foundMoney(gross, 'total'),
      amountDue: foundMoney({ ...gross, money: rest, confidence: 0.7 }, 'less-paid'),
    };
  }
  return { total: foundMoney(gross, 'total'), amountDue: foundMoney(gross, 'total') };
}

/** Where net and tax add up to an amount of the document, that one is the total. */
function grossFrom(amounts: readonly LabelledAmount[], net: LabelledAmount | null, tax: LabelledAmount | null) {
  if (!net || !tax) return null;
  const sum = net.money.minor + tax.money.minor;
  const match = amounts.find(
    ({ money: { minor }, governed: { label } }) => minor === sum && label !== 'net' && label !== 'tax',
  );
  return match ? { ...match, confidence: Math.max(match.confidence, 0.95) } : null;
}

function bestOf(amounts: readonly LabelledAmount[], label: AmountLabel): LabelledAmount | null {
  const candidates = amounts.filter(({ governed }) => governed.label === label);
  const most = Math.max(...candidates.map(({ confidence }) => confidence));
  // Of equally well labelled amounts the last stands furthest down: subtotals come before totals.
  return candidates.findLast(({ confidence }) => confidence >= most - 0.05) ?? null;
}

/** The one amount without a label on a line that names the invoice. */
function anchoredAmount(amounts: readonly LabelledAmount[], anchored: ReadonlySet<number>): LabelledAmount | null {
  const bare = amounts.filter(({ governed }) => governed.label === null && governed.value.currency !== null);
  const near = bare.filter(({ governed }) => anchored.has(governed.line.index));
  const distinct = new Set((near.length > 0 ? near : bare).map(({ money: { minor } }) => minor));
  const chosen = (near.length > 0 ? near : bare)[0];
  if (!chosen || distinct.size !== 1) return null;
  return { ...chosen, confidence: near.length > 0 ? 0.85 : 0.7 };
}

function foundMoney(amount: LabelledAmount, why: string): Found<Money> {
  const { line, words, relation } = amount.governed;
  return found(amount.money, amount.confidence, words, line.where, `${why}:${relation}`);
}
