import { type CalendarDay, daysBetween } from './calendar-day.ts';
import { isWritten, lastContact } from './follow-up/contact-gap.ts';
import { activeHold, covers } from './hold-scope.ts';
import { isOwed } from './owed.ts';
import type { ClientStanding, InvoiceStanding } from './standing.ts';
import { daysOverdue } from './standing-today.ts';

/** What to say on the phone, as codes that the interface puts into words. */
export const talkingPointCodes = [
  /** Which invoice it is about: `number`, `days` overdue, `count` overdue invoices in all. */
  'what-is-owed',
  /** Payment was promised for `day`. */
  'promise-broken',
  /** Something is disputed: ask what would settle it. */
  'settle-dispute',
  /** A part came on `day`: thank them, ask about the rest. */
  'thank-for-part',
  /** `count` mails went unanswered and no accounts department is known: ask who pays invoices there. */
  'ask-who-pays',
  /** More than a month overdue: offer to be paid in parts. */
  'offer-plan',
  /** The last mail went out `days` days ago: ask whether it arrived and whether anything is missing. */
  'ask-what-is-missing',
  /** Ask for a day of payment. */
  'ask-for-a-day',
] as const;

export type TalkingPointCode = (typeof talkingPointCodes)[number];

export interface TalkingPoint {
  readonly code: TalkingPointCode;
  readonly figures: Readonly<Record<string, string | number>>;
}

/** A debt of more days than this is worth the offer of a plan. */
const planWorthOffering = 30;

/**
 * Three talking points: what it is about, the one thing that matters most in this case, and the question to end on.
 * None where nothing is owed.
 */
export function talkingPoints(client: ClientStanding, today: CalendarDay): TalkingPoint[] {
  const owed = client.invoices.filter(isOwed);
  const oldest = owed.find((invoice) => daysOverdue(invoice, today) !== null) ?? owed[0];
  if (!oldest) return [];
  const count = owed.filter((invoice) => daysOverdue(invoice, today) !== null).length;
  const about = { number: oldest.facts.number ?? '', days: daysOverdue(oldest, today) ?? 0, count };
  return [
    { code: 'what-is-owed', figures: about },
    middlePoint(client, oldest, today),
    { code: 'ask-for-a-day', figures: {} },
  ];
}

function middlePoint(client: ClientStanding, oldest: InvoiceStanding, today: CalendarDay): TalkingPoint {
  const broken = client.holds.findLast(
    (hold) => hold.kind === 'promise' && covers(hold, oldest) && hold.promisedFor !== undefined && hold.until <= today,
  );
  if (broken?.promisedFor) return { code: 'promise-broken', figures: { day: broken.promisedFor } };
  if (oldest.state === 'disputed' || activeHold(oldest, client.holds, today)?.kind === 'dispute') {
    return { code: 'settle-dispute', figures: {} };
  }
  if (oldest.state === 'part-paid' && client.lastPaymentOn) {
    return { code: 'thank-for-part', figures: { day: client.lastPaymentOn } };
  }
  const unanswered = mailsSinceLastReply(client);
  const knowsWhoPays = client.facts.contacts.some(({ role }) => role === 'accounts-payable');
  if (unanswered >= 2 && !knowsWhoPays) return { code: 'ask-who-pays', figures: { count: unanswered } };
  if ((daysOverdue(oldest, today) ?? 0) > planWorthOffering) return { code: 'offer-plan', figures: {} };
  const written = lastContact(client, isWritten);
  return {
    code: 'ask-what-is-missing',
    figures: written ? { days: Math.max(0, daysBetween(written.day, today)) } : {},
  };
}

function mailsSinceLastReply({ contacts, replies }: ClientStanding): number {
  const answered = replies.reduce((last, { day }) => (day > last ? day : last), '');
  return contacts.filter((contact) => isWritten(contact) && contact.day >= answered).length;
}
