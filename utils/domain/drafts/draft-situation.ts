import { type CalendarDay, daysBetween } from '../calendar-day.ts';
import { activeHold } from '../hold-scope.ts';
import type { CallOutcome, Instalment } from '../journal-entry.ts';
import type { ClientStanding, InvoiceStanding } from '../standing.ts';
import type { DraftOccasion, DraftRequest } from './draft.ts';

/** A call is answered in writing while both remember it. */
const freshCallDays = 5;

/** Calls in which nobody was spoken to. */
const unanswered: readonly (CallOutcome | null)[] = ['no-answer', 'voicemail', 'wrong-contact'];

/** What has happened with a client that a mail must not pass over. */
export interface DraftSituation {
  /**
   * The occasion that follows from it, for a mail in the polite tone; null where the ladder decides. Thanks are never
   * among them: who asked for a reminder is told that it was paid, and picks thanks.
   */
  readonly occasion: DraftOccasion | null;
  readonly calledOn: CalendarDay | null;
  readonly received: DraftRequest['received'];
  readonly instalments: readonly Instalment[];
  /** A promise that still runs. */
  readonly promisedFor: CalendarDay | null;
}

/** @param invoice the invoice the mail is about */
export function draftSituation(client: ClientStanding, invoice: InvoiceStanding, today: CalendarDay): DraftSituation {
  const hold = activeHold(invoice, client.holds, today);
  const contacts = client.contacts.filter(({ day }) => day <= today);
  const lastMail = contacts.findLast(({ channel }) => channel !== 'call');
  const call = contacts.findLast(({ channel, outcome }) => channel === 'call' && !unanswered.includes(outcome));
  const payment = client.payments.findLast(({ invoiceIds, reversed }) => !reversed && isOf(invoiceIds, invoice.id));
  const plan = client.plans.findLast(({ invoiceIds }) => isOf(invoiceIds, invoice.id));
  const isNews = (rev: number | undefined) => rev !== undefined && rev > (lastMail?.rev ?? -1);
  const reply = client.replies.findLast(({ invoiceIds }) => isOf(invoiceIds, invoice.id));
  const isFreshCall = call !== undefined && isNews(call.rev) && daysBetween(call.day, today) <= freshCallDays;
  return {
    occasion: occasionOf({
      isNewPlan: isNews(plan?.rev),
      isPlanWanted: isNews(reply?.rev) && reply?.suggests === 'plan-request',
      isDisputed: hold?.kind === 'dispute',
      isPartPaid: isNews(payment?.rev) && payment?.amount !== null,
      isFreshCall,
    }),
    calledOn: call?.day ?? null,
    received: payment?.amount ? { amount: payment.amount, on: payment.paidOn } : null,
    instalments: plan?.instalments ?? [],
    promisedFor: hold?.kind === 'promise' ? (hold.promisedFor ?? null) : null,
  };
}

interface News {
  readonly isNewPlan: boolean;
  readonly isPlanWanted: boolean;
  readonly isDisputed: boolean;
  readonly isPartPaid: boolean;
  readonly isFreshCall: boolean;
}

function occasionOf({ isNewPlan, isPlanWanted, isDisputed, isPartPaid, isFreshCall }: News): DraftOccasion | null {
  if (isNewPlan) return 'plan-confirmation';
  if (isDisputed) return 'dispute-answer';
  if (isPartPaid) return 'part-payment';
  if (isPlanWanted) return 'plan-offer';
  return isFreshCall ? 'after-call' : null;
}

/** Nothing named means everything of the client's. */
function isOf(invoiceIds: readonly string[], id: string): boolean {
  return invoiceIds.length === 0 || invoiceIds.includes(id);
}
