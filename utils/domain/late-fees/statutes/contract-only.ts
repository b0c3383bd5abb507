import { note } from '../addition-note.ts';
import type { Law } from '../debt.ts';
import type { Statute } from '../scheme.ts';

/**
 * Countries whose law adds nothing to a late invoice between private parties; only what was agreed counts. What a court
 * may award after a claim is another matter. Sources, seen 2026-11-21: clearreceivables.com/blog/late-fee-laws-by-state
 * and legalclarity.org (US), merion.com.au and getinvoicepdf.com (AU), srblaw.co.nz (NZ). For Canada the rule that a
 * yearly rate must be stated was not read. A late charge is liquidated damages and must be reasonable (New York
 * Department of Financial Services; Paciocco in Australia).
 */
const laws: readonly Law[] = ['US', 'CA', 'AU', 'NZ'];

export const contractOnly: readonly Statute[] = laws.map((law) => ({
  law,
  paymentOrder: 'principal-first',
  paymentRule: null,
  agreement: 'displaced',
  onAgreedFee: 'fee-must-be-reasonable',
  schemeFor: () => ({ refusal: note('no-right-recorded') }),
}));
