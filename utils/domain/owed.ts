import type { InvoiceStanding } from './standing.ts';

/** True while money is owed on the invoice: on a hold and in a dispute, too; never once written off or cancelled. */
export function isOwed(invoice: InvoiceStanding): boolean {
  const { state, balance } = invoice;
  return (state === 'open' || state === 'part-paid' || state === 'disputed') && balance.minor > 0;
}
