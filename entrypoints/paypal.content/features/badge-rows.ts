import { nextStepLine } from '../../../components/follow-up/next-step-line.ts';
import { type Badge, badgeOf } from '../../../components/invoice/badge-of.ts';
import { describeInvoice } from '../../../components/overlay/host-attributes.ts';
import { drawRowBadge } from '../../../components/overlay/row-badge.ts';
import { today } from '../../../utils/clock.ts';
import { amount } from '../../../utils/interface-text/format.ts';
import { text } from '../../../utils/interface-text/message.ts';
import type { PaypalRowView } from '../../../utils/messages/paypal.ts';
import { sure } from '../../../utils/pages/payment-page.ts';
import type { ListedInvoice } from '../../../utils/pages/payment-site.ts';
import type { Tools } from '../tools.ts';

/** Puts a badge into each row of the user's list: how late it is, and, for a pointer that rests on it, what comes next. */
export function badgeRows({ site, answers }: Tools): void {
  let rows: readonly ListedInvoice[] = [];
  answers.onList((seen) => {
    if (!seen) for (const listed of rows) listed.dropBadge();
    rows = seen?.rows ?? [];
    for (const listed of rows) {
      const row = seen?.known.get(listed.invoice.invoiceId);
      if (row) draw(listed, row);
      else listed.dropBadge();
    }
  });

  function draw(listed: ListedInvoice, row: PaypalRowView): void {
    const host = listed.badgeHost();
    const badge = badgeFor(row, listed);
    describeInvoice(host, row, row.invoiceId);
    drawRowBadge(host, badge, titleOf(row, badge.words), site.schemeAt(host));
    listed.settle();
  }
}

/** A list that leaves due dates out does not say that there is none. */
function badgeFor(row: PaypalRowView, { invoice }: ListedInvoice): Badge {
  const badge = badgeOf(row, today());
  const isUnsaid = row.standing === 'open' && row.dueDate === null && sure(invoice.dueTerms) !== 'none';
  return isUnsaid ? { ...badge, words: text('badge_open') } : badge;
}

function titleOf(row: PaypalRowView, standing: string): string {
  const invoice = row.number ?? row.clientName ?? row.invoiceId;
  const title = row.amountDue
    ? text('badge_title', { invoice, amount: amount(row.amountDue), standing })
    : `Fairdue: ${invoice}, ${standing}`;
  return row.next ? `${title}\n${nextStepLine(row.next, today())}` : title;
}
