import { addDays, type CalendarDay, type Instant } from '../../../../utils/domain/calendar-day.ts';
import { usualHoldDays } from '../../../../utils/domain/hold-lengths.ts';
import { activeHold } from '../../../../utils/domain/hold-scope.ts';
import type { JournalFact } from '../../../../utils/domain/journal-entry.ts';
import { isOwed } from '../../../../utils/domain/owed.ts';
import { mayRemind, mostRemindersADay } from '../../../../utils/domain/paypal-status.ts';
import type { PaypalReading, WrittenNote } from '../../../../utils/messages/paypal.ts';
import type { NewFact } from '../../../../utils/store/change.ts';
import type { Current } from '../../../../utils/store/current.ts';
import { changedFacts } from './changed-facts.ts';
import { type KnownInvoice, matchOf } from './known-invoice.ts';

/**
 * What has happened on PayPal to an invoice that is tracked: paid, part paid, pending, called off, given back,
 * reminded of. Each is known by its content, so that the same page read again adds nothing, and what the user took back
 * stays so.
 *
 * @param written the draft in a reminder that went out from this page just now
 */
export function followedOnPaypal(
  read: PaypalReading,
  current: Current,
  today: CalendarDay,
  written: WrittenNote | null = null,
): NewFact[] {
  const match = matchOf(read, current);
  if (match.kind !== 'known' || match.known.invoice.state === 'untracked') return [];
  const { known } = match;
  const about = { clientId: known.client.id, invoiceIds: [known.invoice.id], actor: 'page' } as const;
  const noted = (key: string, fact: JournalFact): NewFact => ({
    ...about,
    key: `paypal|${read.invoiceId}|${key}`,
    fact,
  });
  const entries = current.clients.find(({ id }) => id === known.client.id)?.entries ?? [];
  const changes = changedFacts(read, known.invoice, entries);
  return [
    ...changes.map(({ key, changes: facts }) => noted(key, { kind: 'invoice-corrected', changes: facts })),
    ...newContact(read, known, noted),
    ...reminders(read, today, written, noted),
    ...(isOwed(known.invoice) ? settled(read, known, today, noted) : []),
  ];
}

type Noted = (key: string, fact: JournalFact) => NewFact;

function settled(read: PaypalReading, known: KnownInvoice, today: CalendarDay, noted: Noted): NewFact[] {
  const { balance } = known.invoice;
  switch (read.status) {
    case 'paid':
    case 'marked-as-paid':
      return [noted('paid', { kind: 'invoice-paid', paidOn: notAfter(read.paidOn, today) })];
    // Nothing is owed until the user says that it is again.
    case 'canceled':
    case 'refunded':
    case 'partially-refunded':
      return [noted(read.status, { kind: 'invoice-cancelled' })];
    case 'payment-pending':
      return pending(known, today, noted);
    case 'partially-paid': {
      const left = read.amountDue;
      const isLess = left !== null && left.currency === balance.currency && left.minor < balance.minor;
      if (!isLess) return noLongerPending(read, known, today, noted);
      const amount = { minor: balance.minor - left.minor, currency: balance.currency };
      return [
        ...noLongerPending(read, known, today, noted),
        noted(`part|${left.minor}`, { kind: 'payment-received', amount, paidOn: null }),
      ];
    }
    default:
      return noLongerPending(read, known, today, noted);
  }
}

function pending({ invoice, client }: KnownInvoice, today: CalendarDay, noted: Noted): NewFact[] {
  if (activeHold(invoice, client.holds, today)?.kind === 'pending-payment') return [];
  const until = addDays(today, usualHoldDays['pending-payment']);
  return [noted(`pending|${today}`, { kind: 'hold-placed', hold: { kind: 'pending-payment', until } })];
}

/** The payment that was on its way has not come: the hold that waited for it ends. */
function noLongerPending(
  { invoiceId, status }: PaypalReading,
  { invoice, client }: KnownInvoice,
  today: CalendarDay,
  noted: Noted,
): NewFact[] {
  const hold = activeHold(invoice, client.holds, today);
  if (status === null || !mayRemind(status) || !hold?.entryId.startsWith(`paypal|${invoiceId}|pending|`)) return [];
  return [noted(`came-to-nothing|${hold.entryId}`, { kind: 'hold-lifted', holdEntryId: hold.entryId })];
}

/** An invoice's own page names the address that its list left out. */
function newContact({ client, clientEmail: email }: PaypalReading, known: KnownInvoice, noted: Noted): NewFact[] {
  const { contacts } = known.client.facts;
  if (email === null || contacts.some((one) => one.email?.toLowerCase() === email)) return [];
  const changes = { contacts: [...contacts, { role: 'buyer', name: client, email, phone: null } as const] };
  return [noted(`contact|${email}`, { kind: 'client-described', changes })];
}

/** Each reminder PayPal sent is a contact of its day; the one the user has just sent from here was written here. */
function reminders(read: PaypalReading, today: CalendarDay, written: WrittenNote | null, noted: Noted): NewFact[] {
  const sent = read.reminders.filter((day) => day <= today);
  return sent.flatMap((day, index) => {
    const time = index - sent.indexOf(day) + 1;
    // PayPal sends no more of them a day: one that is named once more is named twice.
    if (time > mostRemindersADay) return [];
    const isLatest = index === sent.length - 1 || time === mostRemindersADay;
    const ours = day === today && isLatest ? written : null;
    const fact = {
      kind: 'contact-made',
      channel: 'site',
      stepId: ours?.stepId ?? null,
      stage: ours?.tone ?? null,
      origin: ours ? 'fairdue' : 'site',
    } as const;
    const when = day < today ? { day, at: `${day}T12:00:00.000Z` as Instant } : {};
    return { ...noted(`reminded|${day}|${time}`, fact), ...when };
  });
}

function notAfter(day: CalendarDay | null, today: CalendarDay): CalendarDay | null {
  return day !== null && day <= today ? day : null;
}
