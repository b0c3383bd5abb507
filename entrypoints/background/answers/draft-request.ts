import { type CalendarDay, parseCalendarDay } from '../../../utils/domain/calendar-day.ts';
import type { DraftInvoice, DraftRequest } from '../../../utils/domain/drafts/draft.ts';
import { occasionFor, payByFor } from '../../../utils/domain/drafts/occasion.ts';
import type { NextStep, Policy } from '../../../utils/domain/follow-up/follow-up.ts';
import { isHarsher, type Stage, type Tone } from '../../../utils/domain/follow-up/ladder.ts';
import { nextStep } from '../../../utils/domain/follow-up/next-step.ts';
import { activeHold } from '../../../utils/domain/hold-scope.ts';
import type { Language } from '../../../utils/domain/language.ts';
import { isOwed } from '../../../utils/domain/owed.ts';
import type { ClientStanding, ContactMade, InvoiceStanding } from '../../../utils/domain/standing.ts';
import { draftLocale } from './draft-locale.ts';

export interface DraftQuestion {
  readonly client: ClientStanding;
  /** The invoice the user looks at; it is always in the draft. */
  readonly invoice: InvoiceStanding;
  readonly tone: Tone;
  readonly policy: Policy;
  readonly today: CalendarDay;
  /** The browser's language. */
  readonly locale: string;
  /** The user's own choice of language for drafts; null follows the client. */
  readonly draftLanguage: Language | null;
}

export interface PlannedMail {
  readonly request: DraftRequest;
  readonly invoiceIds: readonly string[];
  /** The ladder step it carries out; null for a mail of the user's own making. */
  readonly stepId: string | null;
  readonly harsherThanDue: boolean;
}

/** What a draft is written from, and what sending it will mean for the ladder. */
export function plannedMail(question: DraftQuestion): PlannedMail {
  const { client, invoice, tone, policy, today } = question;
  const next = nextStep(client, policy, today);
  const invoices = mailedTogether(question, next);
  const ids = invoices.map(({ id }) => id);
  // A mail that is to go out later has not been written yet for the one who reads this.
  const written = client.contacts.filter(
    (contact) => contact.day <= today && isWritten(contact) && isAbout(contact, ids),
  );
  const stepId = stepCarriedOut(next, tone, today);
  const brokenFor = brokenPromise(next, today);
  const language = question.draftLanguage ?? client.facts.language;
  const occasion = occasionFor({
    tone,
    stepId,
    timesWritten: written.length,
    timesFirm: written.filter(({ stage }) => isHarsher(stage, 'polite')).length,
    promiseBroken: brokenFor !== null,
  });
  const request: DraftRequest = {
    tone,
    occasion,
    language,
    locale: draftLocale(language, invoice.balance.currency, question.locale),
    today,
    clientName: client.facts.name,
    contactName: client.facts.contacts.find(({ role }) => role === 'buyer')?.name ?? null,
    invoices: invoices.map(draftInvoice),
    writtenOn: written.map(({ day }) => day),
    promisedFor: brokenFor,
    payBy: payByFor(tone, today),
  };
  return { request, invoiceIds: ids, stepId, harsherThanDue: isHarsher(tone, stageAllowed(client, next, today)) };
}

/** All that is overdue and not held goes into one mail, the oldest first, with the invoice the user looks at. */
function mailedTogether({ client, invoice, today }: DraftQuestion, next: NextStep): InvoiceStanding[] {
  const proposed = next.kind === 'follow-up' && next.invoiceIds.includes(invoice.id) ? next.invoiceIds : null;
  return client.invoices.filter((one) => {
    if (one.id === invoice.id) return true;
    if (proposed) return proposed.includes(one.id);
    const { dueDate } = one.facts;
    return isOwed(one) && dueDate !== null && dueDate < today && activeHold(one, client.holds, today) === null;
  });
}

/** A step that is due is done by any mail; one that is not yet due only by a mail in its own tone. */
function stepCarriedOut(next: NextStep, tone: Tone, today: CalendarDay): string | null {
  if (next.kind !== 'follow-up' || !next.step) return null;
  if (next.step.channel === 'call' || next.step.channel === 'decide') return null;
  const early = next.dueDay > today;
  return early && (next.stage ?? 'polite') !== tone ? null : next.step.id;
}

/** The harshest stage that may be used now without a question: what is due, or what was last used. */
function stageAllowed(client: ClientStanding, next: NextStep, today: CalendarDay): Stage {
  if (next.kind === 'follow-up' && next.dueDay <= today) return next.stage ?? 'polite';
  const since = client.lastPaymentOn;
  const used = client.contacts.findLast(({ stage, day }) => stage !== null && (since === null || day > since));
  return used?.stage ?? 'polite';
}

function brokenPromise(next: NextStep, today: CalendarDay): CalendarDay | null {
  if (next.kind !== 'follow-up' || next.dueDay > today) return null;
  if (next.reason.code !== 'promise-broken' && next.reason.code !== 'instalment-missed') return null;
  return parseCalendarDay(String(next.reason.figures.day ?? ''));
}

function isWritten({ channel }: ContactMade): boolean {
  return channel !== 'call';
}

function isAbout({ invoiceIds }: ContactMade, ids: readonly string[]): boolean {
  return invoiceIds.length === 0 || invoiceIds.some((id) => ids.includes(id));
}

function draftInvoice({ facts, balance }: InvoiceStanding): DraftInvoice {
  const { number, subject, issueDate, dueDate, paymentLink } = facts;
  return { number, subject, issueDate, dueDate, amountDue: balance, paymentLink };
}
