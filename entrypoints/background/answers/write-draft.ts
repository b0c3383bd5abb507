import { writeDraft as textOf } from '../../../utils/domain/drafts/write-draft.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import { invoiceIn } from '../../../utils/store/current.ts';
import { policyOf } from '../../../utils/store/preferences.ts';
import { fill } from '../../../utils/templates/fill-template.ts';
import { type Desk, look } from '../desk.ts';
import { plannedMail } from './draft-request.ts';

/** Writes the mail the user asked for. Nothing is remembered of it until it was sent. */
export async function writeDraft(desk: Desk, { invoiceId, tone }: Ask<'write-draft'>): Promise<Answer<'write-draft'>> {
  const current = await look(desk, { invoiceIds: [invoiceId] });
  const found = invoiceIn(current, invoiceId);
  if (!found) throw new Refused('not-found');
  const { request, invoiceIds, stepId, harsherThanDue } = plannedMail({
    ...found,
    tone,
    policy: policyOf(current.preferences),
    today: desk.today(),
    locale: desk.locale(),
    draftLanguage: current.preferences.draftLanguage,
  });
  return { draft: textOf(request, fill), harsherThanDue, invoiceIds, stepId };
}
