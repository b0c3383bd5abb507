import { type Money, money } from '../../domain/money.ts';
import type { AmountLabel } from '../languages/vocabulary.ts';
import type { Found } from '../reading.ts';
import { moneyOf } from '../values/amounts.ts';
import { anchoredAmount } from './anchored-amount.ts';
import type { NumberFound } from './find-number.ts';
import { found } from './found.ts';
import type { GovernedAmount } from './govern-amounts.ts';
import { grossByRate } from './gross-by-rate.ts';

/** An amount of the document with its label, in the document's currency. */
export interface LabelledAmount {
  readonly governed: GovernedAmount;
  readonly money: Money;
  readonly confidence: number;
}

/** The amounts in one currency, as money; numbers without a currency count where their label or decimals make them one. */
export function labelledAmounts(amounts: readonly GovernedAmount[], currency: string): LabelledAmount[] {
  return amounts.flatMap((governed) => {
    const { value, label, cost, relation } = governed;
    if (value.currency && value.currency.code !== currency && !sharesSign(value.currency.certainty)) return [];
    const looksLikeMoney = value.currency !== null || value.numeral.fraction.length === 2;
    if (
      !looksLikeMoney &&
      (label === null || label === 'paid' || relation === 'label-above' || value.numeral.whole.length > 9)
    )
      return [];
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
 * `numbers` stand where the document speaks of the invoice itself; an amount without a label counts there.
 */
export function decideAmounts(
  amounts: readonly LabelledAmount[],
  numbers: readonly NumberFound[],
  settled: boolean,
): AmountFacts {
  const due = bestOf(amounts, 'due');
  const paid = bestOf(withoutItems(amounts), 'paid');
  const fee = bestOf(amounts, 'fee');
  const labelled =
    grossFrom(amounts) ?? bestOf(amounts, 'total') ?? grossByRate(amounts) ?? beforePayment(amounts, due, paid);
  const named = labelled ?? (due ? null : (bestOf(amounts, 'amount') ?? anchoredAmount(amounts, numbers)));
  // Where more is to pay than the total and nothing was added, the total was a net one.
  const added = fee !== null || bestOf(amounts, 'previous') !== null;
  const gross = named && due && due.money.minor > named.money.minor && !added ? due : named;
  const isOpen = due !== null && due.money.minor > 0 && due.confidence > 0.8;
  if (settled && gross && !isOpen) {
    const nothing = money(0, gross.money.currency);
    return { total: foundMoney(gross, 'total'), amountDue: foundMoney({ ...gross, money: nothing }, 'settled') };
  }
  const charged = due && withFee(amounts, due);
  if (due && charged) return { total: foundMoney(due, 'due'), amountDue: foundMoney(charged, 'with-fee') };
  if (due) return { total: foundMoney(gross ?? due, gross ? 'total' : 'due'), amountDue: foundMoney(due, 'due') };
  if (!gross) return { total: null, amountDue: null };
  const rest = paid && restAfter(gross.money, paid.money);
  const amountDue = rest ? foundMoney({ ...gross, money: rest, confidence: 0.7 }, 'less-paid') : null;
  return { total: foundMoney(gross, 'total'), amountDue: amountDue ?? foundMoney(gross, 'total') };
}

/** `Acompte 30 % | 1 350,00 €` above the sums of an invoice is what it is for; payments are taken off below them. */
function withoutItems(amounts: readonly LabelledAmount[]): readonly LabelledAmount[] {
  const sums = amounts.filter(({ governed: { label } }) => label === 'net' || label === 'tax');
  const first = sums.reduce((least, { governed }) => Math.min(least, governed.line.index), Number.POSITIVE_INFINITY);
  if (sums.length === 0) return amounts;
  return amounts.filter(({ governed: { label, line }, money: { minor } }) => {
    return label !== 'paid' || minor < 0 || line.cells.length < 2 || line.index >= first;
  });
}

/** `Amount 3,480.00 … received 1,000.00 … remaining 2,480.00`: what was asked for at first is the sum of the other two. */
function beforePayment(
  amounts: readonly LabelledAmount[],
  due: LabelledAmount | null,
  paid: LabelledAmount | null,
): LabelledAmount | null {
  if (!due || !paid || paid.money.minor === 0) return null;
  const whole = due.money.minor + Math.abs(paid.money.minor);
  return amounts.find(({ money: { minor } }) => minor === whole) ?? null;
}

/** `1,190.00 plus a fee of 5.00 = 1,195.00`: the sum that the document itself draws. */
function withFee(amounts: readonly LabelledAmount[], due: LabelledAmount): LabelledAmount | null {
  const fees = amounts
    .filter(({ governed, money: { minor } }) => governed.label === 'fee' && minor > 0)
    .slice(0, mostPairs);
  const sums = new Set(fees.map(({ money: { minor } }) => due.money.minor + minor));
  return amounts.find(({ money: { minor } }) => sums.has(minor)) ?? null;
}

/** What is left of the total, or null where the payment is none or more than all of it. */
function restAfter(total: Money, paid: Money): Money | null {
  const minor = Math.abs(paid.minor);
  return minor !== 0 && minor <= Math.abs(total.minor) ? money(total.minor - minor, total.currency) : null;
}

/** At most this many net and tax amounts are tried against each other. */
const mostPairs = 25;

/** Where a net amount and a tax add up to an amount of the document that may be the total, that one is. */
function grossFrom(amounts: readonly LabelledAmount[]): LabelledAmount | null {
  const of = (label: AmountLabel) => amounts.filter(({ governed }) => governed.label === label).slice(-mostPairs);
  const eligible = amounts.filter(
    ({ governed: { label } }) => label === 'total' || label === 'due' || label === 'amount',
  );
  const taxes = of('tax').filter(({ money: { minor } }) => minor !== 0);
  const inRow = rowGross(amounts);
  if (inRow) return inRow;
  const sums = new Set(of('net').flatMap((net) => taxes.map((tax) => net.money.minor + tax.money.minor)));
  const match = eligible
    .filter(({ money: { minor } }) => sums.has(minor))
    .sort((a, b) => Math.abs(b.money.minor) - Math.abs(a.money.minor))[0];
  const drawn = match ?? unnamedSum(amounts, of('net'), taxes) ?? untaxed(amounts);
  return drawn && { ...drawn, confidence: Math.max(drawn.confidence, 0.95) };
}

/** `Zwischensumme 4.500 €, 7 % USt 315 €`, and below them `4.815 €`, whatever it is called. */
function unnamedSum(
  amounts: readonly LabelledAmount[],
  nets: readonly LabelledAmount[],
  taxes: readonly LabelledAmount[],
): LabelledAmount | null {
  const lineOf = ({ governed }: LabelledAmount) => governed.line.index;
  const bare = Map.groupBy(
    amounts.filter(({ governed: { label, value } }) => label === null && value.currency !== null),
    ({ money: { minor } }) => minor,
  );
  for (const tax of taxes) {
    for (const net of nets.filter((one) => lineOf(one) <= lineOf(tax))) {
      const sum = bare.get(net.money.minor + tax.money.minor)?.find((one) => lineOf(one) > lineOf(tax));
      if (sum) return sum;
    }
  }
  return null;
}

/** Without a tax the net sum is the gross one where the same is asked for: a total elsewhere is an annex's own. */
function untaxed(amounts: readonly LabelledAmount[]): LabelledAmount | null {
  const isUntaxed = amounts.some(({ governed, money: { minor } }) => governed.label === 'tax' && minor === 0);
  const isPartPaid = amounts.some(({ governed, money: { minor } }) => governed.label === 'paid' && minor !== 0);
  if (!isUntaxed || isPartPaid) return null;
  const nets = new Set(amounts.flatMap(({ governed, money }) => (governed.label === 'net' ? [money.minor] : [])));
  return (
    amounts.find(({ governed, money: { minor } }) => governed.label === 'due' && minor !== 0 && nets.has(minor)) ?? null
  );
}

/** A row of net, tax and gross: the last such one whose last amount is the sum of two before it. */
function rowGross(amounts: readonly LabelledAmount[]): LabelledAmount | null {
  const rows = new Map<number, LabelledAmount[]>();
  for (const amount of amounts) {
    const row = rows.get(amount.governed.line.index);
    if (row) row.push(amount);
    else rows.set(amount.governed.line.index, [amount]);
  }
  for (const row of [...rows.values()].reverse()) {
    const [net, tax, gross] = row.slice(-3);
    if (!net || !tax || !gross || tax.money.minor === 0 || [net, tax].some(isNoPart)) continue;
    const isSum = net.money.minor + tax.money.minor === gross.money.minor && gross.money.minor !== 0;
    if (isSum && Math.abs(tax.money.minor) < Math.abs(net.money.minor)) return { ...gross, confidence: 0.9 };
  }
  return null;
}

/** Says of itself that it is neither net nor tax. */
function isNoPart({ governed: { label } }: LabelledAmount): boolean {
  return label === 'due' || label === 'fee' || label === 'paid' || label === 'discount';
}

function bestOf(amounts: readonly LabelledAmount[], label: AmountLabel): LabelledAmount | null {
  const candidates = amounts.filter(({ governed }) => governed.label === label);
  const most = Math.max(...candidates.map(({ confidence }) => confidence));
  // Of equally well labelled amounts the last stands furthest down: subtotals come before totals.
  return candidates.findLast(({ confidence }) => confidence >= most - 0.05) ?? null;
}

function foundMoney(amount: LabelledAmount, why: string): Found<Money> {
  const { line, words, relation } = amount.governed;
  return found(amount.money, amount.confidence, words, line.where, `${why}:${relation}`);
}
