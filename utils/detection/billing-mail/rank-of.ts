import type { FactsSaid } from './collect-facts.ts';
import type { AmountSaid } from './notice-values.ts';
import type { NoticeRank, PaymentNotice } from './payment-notice.ts';

/** What bounds a rank beside the facts. */
export interface RankBounds {
  /** The provider's own bound. */
  readonly most: NoticeRank;
  /** All of the text was there, and the provider's own subject names the invoice. */
  readonly isWhole: boolean;
}

const order: readonly NoticeRank[] = ['suggestion', 'likely', 'sure'];

/** How far a notice may be believed. A refund or a failure is for the user to judge: a suggestion, always. */
export function rankOf(
  notice: Omit<PaymentNotice, 'rank'>,
  said: FactsSaid,
  { most, isWhole }: RankBounds,
): NoticeRank {
  if (notice.status === 'refunded' || notice.status === 'failed' || !agrees(said)) return 'suggestion';
  const named = notice.invoiceNumber !== null || notice.payPalInvoiceId !== null;
  if (!named || notice.amount === null) return 'suggestion';
  const rank = isWhole && hasSureCurrency(said) && isComplete(notice) ? 'sure' : 'likely';
  return order.indexOf(rank) <= order.indexOf(most) ? rank : most;
}

/** "Paid" needs a balance of nothing, a part payment one that is left; waiting for money needs neither. */
function isComplete({ status, amount, amountDue, invoiceTotal }: Omit<PaymentNotice, 'rank'>): boolean {
  if (!amount || amount.value.minor <= 0) return false;
  if (status === 'pending') return true;
  if (!amountDue) return false;
  if (status === 'paid') return amountDue.value.minor === 0;
  const fits = !invoiceTotal || amount.value.minor + amountDue.value.minor <= invoiceTotal.value.minor;
  return amountDue.value.minor > 0 && fits;
}

/** What is said twice must be the same; a note from somebody else that says otherwise makes it doubtful. */
function agrees({ numbers, payPalIds, amounts, invoiceTotals, amountsDue }: FactsSaid): boolean {
  const all = [...amounts, ...invoiceTotals, ...amountsDue];
  const oneCurrency = new Set(all.map(({ money }) => money.currency)).size <= 1;
  const oneNumber = new Set(numbers.map((number) => number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, ''))).size <= 1;
  return oneCurrency && oneNumber && new Set(payPalIds).size <= 1 && [amounts, invoiceTotals, amountsDue].every(isOne);
}

function isOne(said: readonly AmountSaid[]): boolean {
  return new Set(said.map(({ money }) => money.minor)).size <= 1;
}

function hasSureCurrency({ amounts, invoiceTotals, amountsDue }: FactsSaid): boolean {
  return [...amounts, ...invoiceTotals, ...amountsDue].some(({ currencyIsSure }) => currencyIsSure);
}
