import type { Found } from '../../../detection/reading.ts';
import type { CalendarDay } from '../../../domain/calendar-day.ts';
import { type Money, money } from '../../../domain/money.ts';
import { isSettled, owesWhole, type PaypalStatus } from '../../../domain/paypal-status.ts';
import { type InvoiceOnPage, sure, sureFrom } from '../../payment-page.ts';
import type { PageHabits } from '../values/page-habits.ts';
import { best, type Candidate, type Candidates, doubted, whole } from './candidates.ts';

/** Doubt about a fact that another fact of the same invoice contradicts. */
const doubt = 0.5;

/**
 * The facts of an invoice from what was found: each by its best candidate, completed by what follows from another, and
 * doubted where they do not go together.
 *
 * @param plainAmount what an amount is in this list that nothing labels; null where that is not known
 */
export function factsFrom(
  invoiceId: string,
  found: Candidates,
  habits: PageHabits,
  plainAmount: 'total' | 'balance' | null = null,
): InvoiceOnPage {
  const status = best(found.status);
  const email = best(found.email);
  const amounts = checkedAmounts(amountsOf(found, sure(status), plainAmount), sure(status));
  const days = checkedDays(daysOf(found), sure(status), habits.today);
  return {
    invoiceId,
    status,
    number: best(whole(found.number)),
    client: best(whole(found.client)) ?? email,
    clientEmail: email,
    ...amounts,
    ...days,
    paidOn: best(found.paidOn),
    reminders: [...found.reminders].sort(),
    language: habits.language,
  };
}

type Amounts = Pick<InvoiceOnPage, 'total' | 'amountDue'>;

/**
 * Total and balance. An amount that is not said to be either is the total, except that a settled invoice with nothing
 * left says so by a zero; where the whole total is owed, each says the other.
 */
function amountsOf(found: Candidates, status: PaypalStatus | null, plainAmount: 'total' | 'balance' | null): Amounts {
  let total = best(found.total);
  let amountDue = best(found.balance);
  const plain = best(plainAmounts(found.amount, total, amountDue));
  if (plain && !total) {
    const isAlone = plain.evidence.why === 'alone';
    const isBalance = isAlone && plainAmount === 'balance';
    if (isBalance || (plain.value.minor === 0 && status && isSettled(status))) amountDue ??= plain;
    else if (status !== 'partially-paid' || !isAlone || plainAmount === 'total') total = plain;
  }
  if (status && total && !amountDue && owesWhole(status)) amountDue = following(total, total.value);
  if (status && amountDue && !total && owesWhole(status) && plain === null) return { total: null, amountDue };
  if ((status === 'paid' || status === 'marked-as-paid') && total && !amountDue) {
    amountDue = following(total, money(0, total.value.currency));
  }
  return { total, amountDue };
}

/** Amounts that nothing labels and that say what is known already are no second opinion. */
function plainAmounts(
  amounts: readonly Candidate<Money>[],
  total: Found<Money> | null,
  balance: Found<Money> | null,
): Candidate<Money>[] {
  const isKnown = (value: Money) => [total, balance].some((known) => known && isSame(known.value, value));
  return amounts.filter(({ value, why }) => why !== 'alone' || !isKnown(value));
}

function following(from: Found<Money>, value: Money): Found<Money> {
  return { value, confidence: from.confidence, evidence: { ...from.evidence, why: 'follows-from-status' } };
}

function checkedAmounts({ total, amountDue }: Amounts, status: PaypalStatus | null): Amounts {
  if (!amountDue) return { total, amountDue };
  const isOpenPaid = (status === 'paid' || status === 'marked-as-paid') && amountDue.value.minor > 0;
  const isClosedOpen = status !== null && owesWhole(status) && amountDue.value.minor === 0;
  if (isOpenPaid || isClosedOpen) return { total, amountDue: doubted(amountDue, doubt) };
  if (!total) return { total, amountDue };
  const differ = total.value.currency !== amountDue.value.currency || amountDue.value.minor > total.value.minor;
  const isNoPart = status === 'partially-paid' && amountDue.value.minor === total.value.minor;
  if (!differ && !isNoPart) return { total, amountDue };
  return { total: doubted(total, doubt), amountDue: doubted(amountDue, doubt) };
}

type Days = Pick<InvoiceOnPage, 'issueDate' | 'dueDate' | 'dueTerms'>;

function daysOf(found: Candidates): Days {
  const issueDate = best(found.issued);
  const due = best(found.due);
  const term = best(found.terms);
  if (due && (!term || due.confidence >= term.confidence)) {
    return { issueDate, dueDate: due, dueTerms: { ...due, value: 'day' } };
  }
  if (!term) return { issueDate, dueDate: null, dueTerms: null };
  // Due on receipt: the days count from the invoice date, as PayPal's own due date does.
  const onReceipt = term.value === 'on-receipt' && issueDate;
  const dueDate = onReceipt
    ? { ...issueDate, confidence: Math.min(issueDate.confidence, term.confidence), evidence: term.evidence }
    : null;
  return { issueDate, dueDate, dueTerms: term };
}

function checkedDays(days: Days, status: PaypalStatus | null, today: CalendarDay): Days {
  const { issueDate, dueDate, dueTerms } = days;
  if (!dueDate) return days;
  const isBackwards = issueDate !== null && dueDate.value < issueDate.value;
  if (isBackwards) return { issueDate: doubted(issueDate, doubt), dueDate: doubted(dueDate, doubt), dueTerms };
  const isOverdueAhead = status === 'overdue' && dueDate.value > today;
  // The page calls what is late overdue: a past day under "Due" was read in the wrong order, or is another day.
  const isDueBehind =
    (status === 'due' || status === 'unpaid') && dueDate.value < today && dueDate.confidence < sureFrom + 0.05;
  if (isOverdueAhead || isDueBehind) return { issueDate, dueDate: doubted(dueDate, doubt), dueTerms };
  return days;
}

function isSame(a: Money, b: Money): boolean {
  return a.minor === b.minor && a.currency === b.currency;
}
