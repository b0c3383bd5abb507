import { type CalendarDay, parseCalendarDay } from '../../../utils/domain/calendar-day.ts';
import type { DraftCharges, DraftInvoice, DraftOccasion, DraftRequest } from '../../../utils/domain/drafts/draft.ts';
import { draftSituation } from '../../../utils/domain/drafts/draft-situation.ts';
import { besideTheLadder, occasionFor, payByFor } from '../../../utils/domain/drafts/occasion.ts';
import { suggestedInstalments } from '../../../utils/domain/drafts/suggested-instalments.ts';
import type { NextStep, Policy } from '../../../utils/domain/follow-up/follow-up.ts';
import { isHarsher, type Stage, type Tone } from '../../../utils/domain/follow-up/ladder.ts';
import { nextStep } from '../../../utils/domain/follow-up/next-step.ts';
import { activeHold } from '../../../utils/domain/hold-scope.ts';
import type { Language } from '../../../utils/domain/language.ts';
import type { Money } from '../../../utils/domain/money.ts';
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
  /** What the user picked of a draft's own; the situation decides the rest. */
  readonly picked?: DraftPick;
  /** What the request needs of the user's settings, and what may be added by them. */
  readonly settings?: Pick<DraftRequest, 'ownWayToPay' | 'consequence'>;
  readonly chargesOf?: (invoiceIds: readonly string[]) => DraftCharges | null;
}

/** What a user can say of a draft. */
export interface DraftPick {
  readonly occasion?: DraftOccasion;
  readonly wording?: number;
  readonly settlement?: Money;
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
  const situation = draftSituation(client, invoice, today);
  const brokenFor = brokenPromise(next, today);
  const language = question.draftLanguage ?? client.facts.language;
  const step = stepCarriedOut(next, tone, today);
  const known = mailedTogether(question, next).map(({ id }) => id);
  // A mail that is to go out later has not been written yet for the one who reads this.
  const written = client.contacts.filter(
    (contact) => contact.day <= today && isWritten(contact) && isAbout(contact, known),
  );
  const { occasion: pickedOccasion, wording, settlement } = question.picked ?? {};
  const occasion =
    pickedOccasion ??
    occasionFor({
      tone,
      stepId: step,
      timesWritten: written.length,
      timesFirm: written.filter(({ stage }) => isHarsher(stage, 'polite')).length,
      promiseBroken: brokenFor !== null,
      called: situation.occasion,
    });
  const invoices = alone.includes(occasion) ? [invoice] : mailedTogether(question, next);
  const ids = invoices.map(({ id }) => id);
  const buyer = client.facts.contacts.find(({ role }) => role === 'buyer')?.name ?? null;
  const payable = client.facts.contacts.find(({ role }) => role === 'accounts-payable')?.name ?? null;
  const payBy = payByFor(tone, today);
  const request: DraftRequest = {
    tone,
    occasion,
    language,
    locale: draftLocale(language, invoice.balance.currency, question.locale),
    today,
    clientName: client.facts.name,
    contactName: occasion === 'accounts-payable' ? payable : buyer,
    buyerName: buyer,
    // A desk that nobody has met is not on first-name terms.
    address: occasion === 'accounts-payable' ? 'formal' : (client.facts.address ?? 'formal'),
    invoices: invoices.map((one) => draftInvoice(one, occasion)),
    writtenOn: written.map(({ day }) => day),
    promisedFor: brokenFor ?? (occasion === 'after-call' ? situation.promisedFor : null),
    payBy,
    calledOn: situation.calledOn,
    received: situation.received ?? null,
    instalments:
      situation.instalments.length > 0 && occasion === 'plan-confirmation'
        ? situation.instalments
        : suggestedInstalments(invoice.balance, payBy),
    charges: tone === 'polite' ? null : (question.chargesOf?.(ids) ?? null),
    ...question.settings,
    ...(wording !== undefined && { wording }),
    ...(settlement && { settlement }),
  };
  const stepId = besideTheLadder.includes(occasion) ? null : step;
  return { request, invoiceIds: ids, stepId, harsherThanDue: isHarsher(tone, stageAllowed(client, next, today)) };
}

/** Mails about one invoice only, whatever else is owed. */
const alone: readonly DraftOccasion[] = ['thanks', 'plan-offer', 'plan-confirmation', 'settlement', 'dispute-answer'];

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

function draftInvoice({ facts, balance }: InvoiceStanding, occasion: DraftOccasion): DraftInvoice {
  const { number, subject, issueDate, dueDate, paymentLink, total, amountDue } = facts;
  const amount = occasion === 'thanks' ? (total ?? amountDue) : balance;
  return { number, subject, issueDate, dueDate, amountDue: amount, paymentLink };
}
