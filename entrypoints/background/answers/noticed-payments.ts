import type { PaymentNotice } from '../../../utils/detection/billing-mail/payment-notice.ts';
import { readPaymentNotice } from '../../../utils/detection/billing-mail/read-payment-notice.ts';
import { isOwn } from '../../../utils/detection/mail/whose-mail.ts';
import type { MailThread } from '../../../utils/detection/reading.ts';
import { addDays, type CalendarDay, type Instant } from '../../../utils/domain/calendar-day.ts';
import { effectiveEntries } from '../../../utils/domain/fold/effective-entries.ts';
import { usualHoldDays } from '../../../utils/domain/hold-lengths.ts';
import type { JournalEntry, JournalFact } from '../../../utils/domain/journal-entry.ts';
import type { Money } from '../../../utils/domain/money.ts';
import { isOwed } from '../../../utils/domain/owed.ts';
import type { ClientStanding, InvoiceStanding } from '../../../utils/domain/standing.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import type { Current, LookUp } from '../../../utils/store/current.ts';
import { plainNumber } from '../../../utils/store/ids.ts';
import { standingsIn } from './thread-clients.ts';

/** A sure notice to the user with what the journal knows it by. */
export interface NoticeToUser {
  readonly account: string;
  readonly key: string;
  readonly day: CalendarDay;
  readonly notice: PaymentNotice;
}

/** The sure notices in a thread, the oldest first; what is less than sure changes nothing and is not among them. */
export function noticesToUser(thread: MailThread): NoticeToUser[] {
  return thread.messages.flatMap((message) => {
    const isToUser = message.to.some((party) => isOwn(party, thread));
    if (message.id === null || message.sentOn === null || !isToUser) return [];
    const notice = readPaymentNotice(message);
    if (notice?.rank !== 'sure') return [];
    const key = `notice|${thread.account}|${message.id}`;
    return [{ account: thread.account, key, day: message.sentOn, notice }];
  });
}

/** The clients a notice could be about, and whose invoice it was noted for already. */
export function noticeLookUp({ notice, key }: NoticeToUser): LookUp {
  return {
    entryIds: [key],
    places: notice.payPalInvoiceId === null ? [] : [{ site: 'paypal', invoiceId: notice.payPalInvoiceId }],
    invoiceNumbers: notice.invoiceNumber === null ? [] : [notice.invoiceNumber.value],
  };
}

/**
 * What a sure notice adds to the journal: its one invoice is paid, part paid, or waits for money on its way. Nothing
 * where no invoice fits or several do: then it is the user's to say.
 */
export function noticedPayment(told: NoticeToUser, current: Current, today: CalendarDay): NewFact[] {
  const invoice = invoiceOf(told, current);
  const fact = invoice ? factOf(told, today) : null;
  if (!invoice || !fact) return [];
  const { key, day } = told;
  const when = day < today ? { day, at: `${day}T12:00:00.000Z` as Instant } : {};
  return [{ key, clientId: invoice.clientId, invoiceIds: [invoice.id], actor: 'page', ...when, fact }];
}

/** The client's invoices that these notices closed and that stayed so: their panel says it beside the notice. */
export function closedByNotices(
  { invoices }: ClientStanding,
  entries: readonly JournalEntry[],
  notices: readonly NoticeToUser[],
): InvoiceStanding[] {
  const keys = new Set(notices.map(({ key }) => key));
  const noted = effectiveEntries(entries).filter(({ id, kind }) => kind === 'invoice-paid' && keys.has(id));
  const ids = new Set(noted.flatMap(({ invoiceIds }) => invoiceIds));
  return invoices.filter(({ id, state }) => state === 'paid' && ids.has(id));
}

/** By PayPal's own id first; else the only invoice of the mailbox with that number which the sums fit. */
function invoiceOf({ notice, account, day }: NoticeToUser, current: Current): InvoiceStanding | null {
  const open = standingsIn(current)
    .flatMap(({ invoices }) => invoices)
    // Numbers come round again: a payment is for no invoice that was written after it.
    .filter((one) => isOwed(one) && isOfAccount(one, account) && (one.facts.issueDate ?? day) <= day);
  const { payPalInvoiceId: id, invoiceNumber: number } = notice;
  const byId = open.filter(({ places }) => places.some((place) => place.site === 'paypal' && place.invoiceId === id));
  if (byId.length > 0) return onlyFitting(byId, notice);
  const plain = number === null ? null : plainNumber(number.value);
  const named = open.filter(({ facts }) => facts.number !== null && plainNumber(facts.number) === plain);
  return onlyFitting(
    named.filter(({ places }) => !isElsewhereOnPayPal(places, id)),
    notice,
  );
}

/** An invoice in mailboxes is of those only; one that stands on PayPal alone has no mailbox of its own. */
function isOfAccount({ places }: InvoiceStanding, account: string): boolean {
  const mailboxes = places.filter((place) => place.site === 'gmail');
  return mailboxes.length === 0 || mailboxes.some((place) => place.account === account);
}

/** PayPal gave the invoice another id than the notice names. */
function isElsewhereOnPayPal(places: InvoiceStanding['places'], id: string | null): boolean {
  return id !== null && places.some((place) => place.site === 'paypal' && place.invoiceId !== id);
}

function onlyFitting(invoices: readonly InvoiceStanding[], notice: PaymentNotice): InvoiceStanding | null {
  const [only, ...others] = invoices.filter((invoice) => fits(invoice, notice));
  return only && others.length === 0 ? only : null;
}

/**
 * The sums must be those of the invoice. A tip may come on top of the invoice's stated total; a part payment must
 * leave what the notice says is left, so that one noted by hand is not counted twice.
 */
function fits(
  { balance, facts }: InvoiceStanding,
  { status, amount, amountDue, invoiceTotal }: PaymentNotice,
): boolean {
  if (!amount || amount.value.currency !== balance.currency) return false;
  const paid = amount.value.minor;
  if (status === 'partial') return amountDue !== null && paid + amountDue.value.minor === balance.minor;
  const isWholeInvoice = invoiceTotal !== null && isSame(invoiceTotal.value, facts.total ?? facts.amountDue);
  return paid === balance.minor || (isWholeInvoice && paid > balance.minor);
}

function isSame(a: Money, b: Money): boolean {
  return a.minor === b.minor && a.currency === b.currency;
}

function factOf({ notice, day }: NoticeToUser, today: CalendarDay): JournalFact | null {
  const paidOn = day < today ? day : today;
  if (notice.status === 'paid') return { kind: 'invoice-paid', paidOn };
  if (notice.status === 'partial' && notice.amount) {
    return { kind: 'payment-received', amount: notice.amount.value, paidOn };
  }
  const until = addDays(paidOn, usualHoldDays['pending-payment']);
  // Money that was on its way long ago has come or never will: the notice of that is another one.
  if (notice.status !== 'pending' || until <= today) return null;
  return { kind: 'hold-placed', hold: { kind: 'pending-payment', until } };
}
