import { isBefore } from '../fold/effective-entries.ts';
import type { ClientStanding, ContactMade, InvoiceStanding, StepSkipped } from '../standing.ts';

/** Something that moves an invoice along its ladder: a contact, or a step that was passed over. */
export type LadderEvent = ContactMade | StepSkipped;

export function isContact(event: LadderEvent): event is ContactMade {
  return 'channel' in event;
}

/** What happened to the invoice since the client's last payment, which resets the counters; in the journal's order. */
export function ladderEvents(standing: ClientStanding, invoice: InvoiceStanding): LadderEvent[] {
  const payment = standing.payments.findLast(({ reversed }) => !reversed);
  return [...standing.contacts, ...standing.skipped]
    .filter(({ invoiceIds }) => invoiceIds.length === 0 || invoiceIds.includes(invoice.id))
    .filter((event) => !payment || isBefore(payment, event))
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

/** True where the invoice carried the step: the oldest in a mail about several, named first. */
export function hasCarried(event: LadderEvent, invoice: InvoiceStanding): boolean {
  return event.invoiceIds.length === 0 || event.invoiceIds[0] === invoice.id;
}

/** The outcomes of a call after which the right person has still not been spoken to. */
export function isUnreached({ channel, outcome }: ContactMade): boolean {
  return channel === 'call' && (outcome === 'no-answer' || outcome === 'wrong-contact');
}
