import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import type { NextStep, Policy } from '../../../utils/domain/follow-up/follow-up.ts';
import { nextStep } from '../../../utils/domain/follow-up/next-step.ts';
import { type Importance, importanceOf } from '../../../utils/domain/importance.ts';
import type { MailboxAddresses } from '../../../utils/domain/mailbox-place.ts';
import { totalsByCurrency } from '../../../utils/domain/money.ts';
import { isOwed } from '../../../utils/domain/owed.ts';
import type { ClientStanding, InvoiceStanding } from '../../../utils/domain/standing.ts';
import type { ClientLine, SuggestedReply } from '../../../utils/messages/views.ts';
import { contactToCall } from './call-card-view.ts';
import { invoiceView } from './invoice-view.ts';
import { nextStepView } from './next-step-view.ts';
import { suggestedReply } from './suggested-reply.ts';
import { placeUrlOf } from './thread-url.ts';

/** By what a line is worked out. */
export interface LineRules {
  readonly policy: Policy;
  /** Where mailboxes are to be found. */
  readonly mailboxes: MailboxAddresses;
  readonly today: CalendarDay;
}

/** A client's line with its place in the order of importance. */
export interface RankedLine {
  readonly line: ClientLine;
  readonly importance: Importance;
}

/** One client with something due, coming or waiting; null where nothing is. */
export function clientLine(client: ClientStanding, { policy, mailboxes, today }: LineRules): RankedLine | null {
  const next = nextStep(client, policy, today);
  const shown = nextStepView(next, today);
  if (!shown) return null;
  const invoices = concerned(client, next);
  const line: ClientLine = {
    clientId: client.id,
    clientName: client.facts.name,
    invoices: invoices.map((invoice) => invoiceView(invoice, client, today)),
    owed: totalsByCurrency(invoices.map((invoice) => invoice.balance)),
    next: shown,
    threadUrl: invoices.map((invoice) => placeUrlOf(invoice, mailboxes)).find((url) => url !== null) ?? null,
    phone: contactToCall(client.facts.contacts)?.phone ?? null,
    suggestedReply: firstReply(client, invoices, today),
  };
  return { line, importance: importanceOf(shown, client, today) };
}

/** The invoices the follow-up is about; on a hold, everything owed. The oldest first. */
function concerned(client: ClientStanding, next: NextStep): InvoiceStanding[] {
  const owed = client.invoices.filter(isOwed);
  return next.kind === 'follow-up' ? owed.filter((invoice) => next.invoiceIds.includes(invoice.id)) : owed;
}

function firstReply(
  client: ClientStanding,
  invoices: readonly InvoiceStanding[],
  today: CalendarDay,
): SuggestedReply | null {
  return invoices.map((invoice) => suggestedReply(client, invoice, today)).find((reply) => reply !== null) ?? null;
}
