import { type Money, money } from '../../domain/money.ts';
import type { AmountLabel } from '../languages/vocabulary.ts';
import type { Found } from '../reading.ts';
import { findPhrases } from '../text/phrases.ts';
import { type AmountFound, moneyOf } from '../values/amounts.ts';
import type { ReadDocument } from './document.ts';
import { found } from './found.ts';
import { type Governed, govern } from './govern.ts';

/** An amount with the label that governs it. */
export type GovernedAmount = Governed<AmountFound, AmountLabel>;

/** An amount of the document with its label, in the document's currency. */
export interface LabelledAmount {
  readonly governed: GovernedAmount;
  readonly money: Money;
  readonly confidence: number;
}

/** The currency a document's amounts are in. */
export interface DocumentCurrency {
  readonly code: string;
  /** 0 to 1; low where only a sign of several countries stands there. */
  readonly certainty: number;
}

/** Every amount of the document with the label that governs it. */
export function governedAmounts(document: ReadDocument): GovernedAmount[] {
  return govern(document.lines, {
    values: (line) => line.amounts,
    book: document.books.amounts,
    mayFollow: (label) => label === 'due',
    governsClause: (label) => label === 'discount' || label === 'fee',
    isItemHeading: (line) => findPhrases(document.books.descriptions, line.folded, line.tokens).length > 0,
  });
}

/**
 * The document's currency: that of the amounts, a code counting more than a sign. `$` is read as the dollar whose code
 * stands anywhere else in the document, else as the US dollar with some doubt. Null where no amount carries one.
 */
export function currencyOf(amounts: readonly GovernedAmount[]): DocumentCurrency | null {
  const votes = new Map<string, { weight: number; certainty: number }>();
  for (const { value, label } of amounts) {
    if (!value.currency) continue;
    const { code, certainty } = value.currency;
    const vote = votes.get(code) ?? { weight: 0, certainty: 0 };
    const weight = label === 'total' || label === 'due' ? 3 : 1;
    votes.set(code, { weight: vote.weight + weight * certainty, certainty: Math.max(vote.certainty, certainty) });
  }
  const ranked = [...votes].sort((a, b) => b[1].weight - a[1].weight);
  const [first] = ranked;
  if (!first) return null;
  const dollar = ranked.find(([code, { certainty }]) => code !== 'USD' && dollars.has(code) && certainty >= 0.9);
  if (first[0] === 'USD' && first[1].certainty < 0.9 && dollar) return { code: dollar[0], certainty: 0.9 };
  const rival = ranked[1];
  const doubt = rival && rival[1].weight > first[1].weight * 0.7 ? 0.8 : 1;
  return { code: first[0], certainty: first[1].certainty * doubt };
}

const dollars = new Set([
  'AUD',
  'CAD',
  'NZD',
  'HKD',
  'SGD',
  'MXN',
  'TWD',
  'ARS',
  'CLP',
  'COP',
  'FJD',
  'JMD',
  'TTD',
  'BSD',
  'BBD',
]);

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
  const total = bestOf(amounts, 'total') ?? anchoredAmount(amounts, anchored);
  const due = bestOf(amounts, 'due');
  const net = bestOf(amounts, 'net');
  const tax = bestOf(amounts, 'tax');
  const paid = bestOf(amounts, 'paid');
  const fee = bestOf(amounts, 'fee');
  const gross = grossFrom(amounts, net, tax) ?? total;
  const zero = (of: LabelledAmount) => money(0, of.money.currency);
  if (settled && gross) {
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
