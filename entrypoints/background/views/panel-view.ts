import type { InvoiceReading } from '../../../utils/detection/reading.ts';
import type { CalendarDay, Instant } from '../../../utils/domain/calendar-day.ts';
import { effectiveEntries } from '../../../utils/domain/fold/effective-entries.ts';
import { factOrigins } from '../../../utils/domain/fold/fact-origins.ts';
import type { Policy } from '../../../utils/domain/follow-up/follow-up.ts';
import { nextStep } from '../../../utils/domain/follow-up/next-step.ts';
import type { JournalEntry } from '../../../utils/domain/journal-entry.ts';
import type { Money } from '../../../utils/domain/money.ts';
import { isOwed } from '../../../utils/domain/owed.ts';
import type { EndOfMonthReading } from '../../../utils/domain/payment-terms.ts';
import type { ClientStanding, InvoiceStanding } from '../../../utils/domain/standing.ts';
import type { PanelView } from '../../../utils/messages/views.ts';
import { factViews } from './fact-views.ts';
import { historyViews } from './history-view.ts';
import { invoiceView } from './invoice-view.ts';
import { nextStepView, suggestedTone } from './next-step-view.ts';
import { suggestedReply } from './suggested-reply.ts';

/** For so long after it was tracked without asking, the panel says so and offers to take it back. */
const justNow = 10 * 60 * 1_000;

export interface PanelQuestion {
  readonly client: ClientStanding;
  readonly invoice: InvoiceStanding;
  readonly entries: readonly JournalEntry[];
  /** The reading of the open thread that this invoice was found in; null where it was not read again. */
  readonly reading: InvoiceReading | null;
  /** The message it was found in. */
  readonly messageId?: string | null;
  readonly policy: Policy;
  readonly today: CalendarDay;
  readonly now: Instant;
}

/** What the panel of an open thread shows of one invoice. */
export function panelView(question: PanelQuestion): PanelView {
  const { client, invoice, reading, policy, today } = question;
  const next = nextStep(client, policy, today);
  const entries = effectiveEntries(question.entries);
  return {
    invoice: invoiceView(invoice, client, today),
    others: client.invoices
      .filter((other) => other.id !== invoice.id && isOwed(other))
      .map((other) => invoiceView(other, client, today)),
    language: client.facts.language,
    contacts: client.facts.contacts,
    next: isOwed(invoice) ? nextStepView(next, today) : null,
    suggestedTone: isOwed(invoice) ? suggestedTone(next) : null,
    facts: factViews(invoice.facts, reading, factOrigins(entries, invoice.id)),
    history: historyViews(entries, invoice.id),
    suggestedReply: isOwed(invoice) ? suggestedReply(client, invoice, today) : null,
    justTracked: justTracked(entries, invoice, question.now),
    messageId: question.messageId ?? null,
    amountNow: amountNow(entries, invoice, reading),
    dueDateDoubt: isOwed(invoice) ? dueDateDoubt(entries, question) : null,
  };
}

/** Nothing is asked where the client's habit is known, or the due date is the user's own word. */
function dueDateDoubt(
  entries: readonly JournalEntry[],
  question: PanelQuestion,
): Readonly<Record<EndOfMonthReading, CalendarDay>> | null {
  const { client, invoice, reading } = question;
  const doubt = reading?.dueDateDoubt;
  if (!doubt || client.facts.endOfMonth || factOrigins(entries, invoice.id).get('dueDate') === 'user') return null;
  const { dueDate } = invoice.facts;
  return dueDate !== null && Object.values(doubt).includes(dueDate) ? doubt : null;
}

/** An amount that the user gave, or took from a file, stands whatever the mail says. */
function amountNow(
  entries: readonly JournalEntry[],
  { id, facts }: InvoiceStanding,
  reading: InvoiceReading | null,
): Money | null {
  const now = reading?.amountDue?.value ?? null;
  if (!now || isSameMoney(now, facts.amountDue)) return null;
  return factOrigins(entries, id).get('amountDue') === 'page' ? now : null;
}

function isSameMoney(a: Money, b: Money): boolean {
  return a.minor === b.minor && a.currency === b.currency;
}

function justTracked(
  entries: readonly JournalEntry[],
  invoice: InvoiceStanding,
  now: Instant,
): PanelView['justTracked'] {
  const entry = entries.findLast(
    (one) => one.kind === 'invoice-tracked' && one.automatic && one.invoiceIds[0] === invoice.id,
  );
  const ago = entry ? Date.parse(now) - Date.parse(entry.at) : Number.NaN;
  return entry && ago >= 0 && ago <= justNow ? { entryId: entry.id } : null;
}
