import { clientFactsOf } from './fold/client-facts.ts';
import { effectiveEntries } from './fold/effective-entries.ts';
import { foldHolds } from './fold/holds.ts';
import { foldInvoiceStandings } from './fold/invoice-standings.ts';
import { foldInvoices } from './fold/invoices.ts';
import { ownRulesOf } from './fold/own-rules.ts';
import { foldPayments } from './fold/payments.ts';
import { foldPlans } from './fold/plans.ts';
import type { EntryOf, JournalEntry, JournalKind } from './journal-entry.ts';
import type { ClientStanding, ContactMade, ReplyNoted, StepSkipped } from './standing.ts';

/**
 * What the journal says about one client. Pure, and the same for every order of arrival and for entries that arrive
 * twice; entries that are unknown or damaged are passed over.
 *
 * @param entries all entries of one client, in any order
 * @returns null where nothing was ever tracked or declined for the client, or all of it was undone
 */
export function standingOf(entries: readonly JournalEntry[]): ClientStanding | null {
  const effective = effectiveEntries(entries);
  const { invoices, declinedPlaces } = foldInvoices(effective);
  const first = effective[0];
  if (!first || (invoices.size === 0 && declinedPlaces.length === 0)) return null;

  const money = foldPayments(effective, invoices);
  const plans = foldPlans(effective, invoices, money);
  const holds = foldHolds({ entries: effective, invoices, money, plans });
  const ownRules = ownRulesOf(effective);
  const lastPayment = money.payments.findLast(({ reversed }) => !reversed);
  return {
    id: first.clientId,
    facts: clientFactsOf(effective),
    invoices: foldInvoiceStandings(invoices, money.accounts, holds),
    contacts: ofKind(effective, 'contact-made').map(contactMade),
    holds: holds.filter(({ liftedOn }) => liftedOn === undefined),
    replies: repliesOnce(ofKind(effective, 'reply-received')).map(replyNoted),
    skipped: ofKind(effective, 'step-skipped').map(stepSkipped),
    plans,
    payments: money.payments,
    lastPaymentOn: lastPayment ? (lastPayment.paidOn ?? lastPayment.day) : null,
    declinedPlaces,
    ...(ownRules && { ownRules }),
    rev: effective.reduce((highest, { rev }) => Math.max(highest, rev), 0),
  };
}

function ofKind<K extends JournalKind>(entries: readonly JournalEntry[], kind: K): EntryOf<K>[] {
  return entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);
}

function contactMade(entry: EntryOf<'contact-made'>): ContactMade {
  const { id, rev, at, day, channel, stepId, stage, origin, outcome, invoiceIds } = entry;
  return { entryId: id, rev, at, day, channel, stepId, stage, origin, outcome: outcome ?? null, invoiceIds };
}

function stepSkipped({ id, rev, day, stepId, invoiceIds }: EntryOf<'step-skipped'>): StepSkipped {
  return { entryId: id, rev, day, stepId, invoiceIds };
}

function replyNoted(entry: EntryOf<'reply-received'>): ReplyNoted {
  const { id, rev, day, messageId, suggests, promiseDate, address, invoiceIds } = entry;
  return { entryId: id, rev, day, messageId, suggests, promiseDate, ...(address && { address }), invoiceIds };
}

function repliesOnce(replies: readonly EntryOf<'reply-received'>[]): EntryOf<'reply-received'>[] {
  return replies.filter(
    ({ messageId }, index) => replies.findIndex((other) => other.messageId === messageId) === index,
  );
}
