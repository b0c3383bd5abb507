import { mostPressing, rowBadgeOf } from '../../../components/invoice/badge-of.ts';
import { describeInvoice } from '../../../components/overlay/host-attributes.ts';
import { drawRowBadge } from '../../../components/overlay/row-badge.ts';
import { today } from '../../../utils/clock.ts';
import { amount } from '../../../utils/interface-text/format.ts';
import { text } from '../../../utils/interface-text/message.ts';
import type { InvoiceView } from '../../../utils/messages/views.ts';
import type { MailRow } from '../../../utils/pages/mail-page.ts';
import { quietly } from '../../in-pages/quietly.ts';
import type { Tools } from '../tools.ts';

/** Puts a badge into each list row of a tracked invoice. One message to the background per burst of rows. */
export function badgeRows({ page, mailbox, ask, onChange, signal }: Tools): void {
  /** Every row that stands in the page, in lists that are hidden behind an open thread as well. */
  const standing = new Set<MailRow>();
  page.watchRows((rows) => {
    for (const row of rows) keep(row);
    quietly(badge(rows));
  }, signal);
  onChange(() => quietly(badge([...standing])));

  function keep(row: MailRow): void {
    standing.add(row);
    row.gone.addEventListener('abort', () => standing.delete(row), { once: true });
  }

  async function badge(rows: readonly MailRow[]): Promise<void> {
    if (rows.length === 0) return;
    const account = page.account() ?? (await mailbox.known());
    if (!account) return;
    const threadIds = [...new Set(rows.map((row) => row.threadId))];
    const standings = await ask('standings-of-threads', { account, threadIds });
    for (const row of rows) if (!row.gone.aborted) draw(row, standings[row.threadId] ?? []);
  }

  function draw(row: MailRow, invoices: readonly InvoiceView[]): void {
    const badge = rowBadgeOf(invoices, today());
    const invoice = mostPressing(invoices);
    if (!badge || !invoice) {
      row.dropBadge();
      return;
    }
    const host = row.badgeHost('row-badge');
    if (!host) return;
    describeInvoice(host, invoice, invoice.number);
    const title = text('badge_title', {
      invoice: invoice.number ?? invoice.clientName,
      amount: amount(invoice.amountDue),
      standing: badge.words,
    });
    drawRowBadge(host, badge, title, page.schemeAt(host));
  }
}
