import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import type { NextStep, Policy } from '../../../utils/domain/follow-up/follow-up.ts';
import { nextStep } from '../../../utils/domain/follow-up/next-step.ts';
import { totalsByCurrency } from '../../../utils/domain/money.ts';
import { isOwed } from '../../../utils/domain/owed.ts';
import type { ClientStanding, InvoiceStanding } from '../../../utils/domain/standing.ts';
import type { ClientLine } from '../../../utils/messages/views.ts';
import { invoiceView } from './invoice-view.ts';
import { nextStepView } from './next-step-view.ts';
import { threadUrlOf } from './thread-url.ts';

/** One client with something due, coming or waiting; null where nothing is. */
export function clientLine(client: ClientStanding, policy: Policy, today: CalendarDay): ClientLine | null {
  const next = nextStep(client, policy, today);
  const shown = nextStepView(next, today);
  if (!shown) return null;
  const invoices = concerned(client, next);
  return {
    clientId: client.id,
    clientName: client.facts.name,
    invoices: invoices.map((invoice) => invoiceView(invoice, client, today)),
    owed: totalsByCurrency(invoices.map((invoice) => invoice.balance)),
    next: shown,
    threadUrl: invoices[0] ? threadUrlOf(invoices[0]) : null,
    phone: client.facts.contacts.find((contact) => contact.phone !== null)?.phone ?? null,
  };
}

/** The invoices the follow-up is about; on a hold, everything owed. The oldest first. */
function concerned(client: ClientStanding, next: NextStep): InvoiceStanding[] {
  const owed = client.invoices.filter(isOwed);
  return next.kind === 'follow-up' ? owed.filter((invoice) => next.invoiceIds.includes(invoice.id)) : owed;
}
