import type { DraftOccasion, DraftRequest } from './draft.ts';
import { greetingName } from './greeting-name.ts';
import { paymentLink } from './way-to-pay.ts';

/**
 * The facts a draft would have named and could not, the weightiest first: `number`, `dueDate`, `issueDate`, `subject`
 * (where any of the invoices lacks it), `contactName`, what its occasion speaks of, and `wayToPay` where neither an
 * invoice has a link nor the user has said how to pay: the draft then points to the bank details on the invoice.
 */
export function missingFacts(request: DraftRequest): string[] {
  const { invoices, occasion, contactName } = request;
  const ofInvoices = (['number', 'dueDate', 'issueDate', 'subject'] as const).filter((fact) =>
    invoices.some((invoice) => !invoice[fact]),
  );
  const spokenOf = speaksOf[occasion];
  return [
    ...ofInvoices,
    ...(greetingName(contactName) ? [] : ['contactName']),
    ...(spokenOf && !request[spokenOf] ? [spokenOf] : []),
    ...(occasion === 'thanks' || canBePaid(request) ? [] : ['wayToPay']),
  ];
}

function canBePaid({ invoices, ownWayToPay }: DraftRequest): boolean {
  return Boolean(ownWayToPay?.trim()) || invoices.some((invoice) => paymentLink(invoice) !== null);
}

/** What an occasion cannot be written without, where it is missing; else null. */
export function neededFact({ occasion, settlement, instalments }: DraftRequest): 'settlement' | 'instalments' | null {
  if (occasion === 'settlement') return settlement ? null : 'settlement';
  if (occasion !== 'plan-offer' && occasion !== 'plan-confirmation') return null;
  return instalments && instalments.length > 0 ? null : 'instalments';
}

const speaksOf: Partial<Record<DraftOccasion, 'promisedFor' | 'calledOn' | 'received'>> = {
  'promise-broken': 'promisedFor',
  'after-call': 'calledOn',
  'part-payment': 'received',
};
