import type { DraftRequest } from './draft.ts';
import { greetingName } from './greeting-name.ts';

/**
 * The facts a draft would have named and could not, the weightiest first: `number`, `dueDate`, `issueDate`, `subject`
 * (where any of the invoices lacks it), `contactName`, and `promisedFor` for a broken promise. A payment link is not
 * missed: without one the draft points to the bank details on the invoice.
 */
export function missingFacts({ invoices, occasion, contactName, promisedFor }: DraftRequest): string[] {
  const ofInvoices = (['number', 'dueDate', 'issueDate', 'subject'] as const).filter((fact) =>
    invoices.some((invoice) => !invoice[fact]),
  );
  return [
    ...ofInvoices,
    ...(greetingName(contactName) ? [] : ['contactName']),
    ...(occasion === 'promise-broken' && !promisedFor ? ['promisedFor'] : []),
  ];
}
