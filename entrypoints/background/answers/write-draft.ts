import type { ClaimedInvoice } from '../../../utils/domain/claim/claim.ts';
import { claimedSums } from '../../../utils/domain/claim/claimed-sums.ts';
import type { Draft, DraftRequest } from '../../../utils/domain/drafts/draft.ts';
import { draftCharges } from '../../../utils/domain/drafts/draft-charges.ts';
import { draftFields } from '../../../utils/domain/drafts/draft-fields.ts';
import { bookOf, letterOf } from '../../../utils/domain/drafts/draft-template.ts';
import { wordings } from '../../../utils/domain/drafts/letter.ts';
import { templateIn, templateKey } from '../../../utils/domain/drafts/template-versions.ts';
import { writeDraft as textOf } from '../../../utils/domain/drafts/write-draft.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import { type Current, invoiceIn } from '../../../utils/store/current.ts';
import { keepClaim } from '../../../utils/store/kept-claims.ts';
import { type Preferences, policyOf } from '../../../utils/store/preferences.ts';
import { templateProblems } from '../../../utils/templates/check-template.ts';
import { fill } from '../../../utils/templates/fill-template.ts';
import { type Desk, look } from '../desk.ts';
import { plannedMail } from './draft-request.ts';
import { claimedInvoices, feeRightsOf } from './fee-claim.ts';

/** Writes the mail the user asked for. What it claims beside the invoices is kept, to be journalled once it was sent. */
export async function writeDraft(desk: Desk, asked: Ask<'write-draft'>): Promise<Answer<'write-draft'>> {
  const { invoiceId, tone, occasion, wording, settlement } = asked;
  const current = await look(desk, { invoiceIds: [invoiceId] });
  const found = invoiceIn(current, invoiceId);
  if (!found) throw new Refused('not-found');
  if (occasion === 'settlement' && !settlement) throw new Refused('amount-needed');
  const { preferences } = current;
  const claimed: ClaimedInvoice[] = [];
  const { request, invoiceIds, stepId, harsherThanDue } = plannedMail({
    ...found,
    tone,
    policy: policyOf(preferences),
    today: desk.today(),
    locale: desk.locale(),
    draftLanguage: preferences.draftLanguage,
    picked: {
      ...(occasion && { occasion }),
      ...(wording !== undefined && { wording }),
      ...(settlement && { settlement }),
    },
    settings: { ownWayToPay: wayToPayOf(preferences), consequence: preferences.consequence },
    chargesOf(ids) {
      claimed.push(...chargedInvoices(found.client, ids, current, desk));
      return draftCharges(claimed.flatMap(({ addition }) => addition ?? []));
    },
  });
  const done = written(request, preferences);
  await keepWhatIsClaimed(desk, request, done.draft, claimed);
  return { ...done, occasion: request.occasion, harsherThanDue, invoiceIds, stepId };
}

/** Charges are named only where the user has recorded that they are claimed. */
function chargedInvoices(
  client: ClientStanding,
  invoiceIds: readonly string[],
  current: Current,
  desk: Desk,
): readonly ClaimedInvoice[] {
  const { agreed, byLaw } = feeRightsOf(client, current);
  if (!agreed && !byLaw) return [];
  const law = byLaw ? current.preferences.country : null;
  return claimedInvoices(client, invoiceIds, current, { law, agreed }, desk.today());
}

/** A text that does not name the charges, such as one of the user's own, claims nothing. */
async function keepWhatIsClaimed(
  desk: Desk,
  request: DraftRequest,
  { paragraphs }: Draft,
  invoices: readonly ClaimedInvoice[],
): Promise<void> {
  const words = draftFields(request, bookOf(request.language), fill).charges;
  if (words === '' || !paragraphs.some((paragraph) => paragraph.includes(words))) return;
  await keepClaim(await desk.ledger(), { words, sums: claimedSums(invoices), writtenAt: desk.now() });
}

/**
 * The user's own text where there is one and nothing in it stays empty, else Fairdue's, with what was empty. Another
 * wording than the first is Fairdue's in any case.
 */
function written(
  request: DraftRequest,
  { templates }: Preferences,
): { readonly draft: Draft; readonly emptyFields: readonly string[] } {
  const { language, address = 'formal', wording = 0 } = request;
  const own = templateIn(templates, templateKey(language, letterOf(request), address));
  if (!own || wording % wordings > 0) return { draft: textOf(request, fill), emptyFields: [] };
  const problems = templateProblems(own, draftFields(request, bookOf(language), fill));
  if (problems.length > 0) return { draft: textOf(request, fill), emptyFields: problems.map(({ name }) => name) };
  return { draft: textOf(request, fill, own), emptyFields: [] };
}

/** What the user says of ways to pay; the bank account stands for itself where nothing else is said. */
function wayToPayOf({ wayToPay, paymentLink, iban }: Preferences): string | null {
  const lines = [wayToPay, paymentLink, iban && `IBAN ${iban.replace(/(.{4})(?=.)/g, '$1 ')}`];
  return lines.filter((line) => line).join('\n') || null;
}
