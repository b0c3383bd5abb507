import type { DraftRequest } from '../../../utils/domain/drafts/draft.ts';
import { writeDraft } from '../../../utils/domain/drafts/write-draft.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import { fill } from '../../../utils/templates/fill-template.ts';
import { type Desk, look } from '../desk.ts';
import { draftLocale } from './draft-locale.ts';
import { clientIn, owedAmong } from './owed-client.ts';

/** The text that confirms a plan to the client, in the client's language, to be copied into a mail. Changes nothing. */
export async function planText(
  desk: Desk,
  { clientId, invoiceIds, instalments }: Ask<'plan-text'>,
): Promise<Answer<'plan-text'>> {
  const current = await look(desk, { clientIds: [clientId] });
  const client = clientIn(current, clientId);
  const invoices = owedAmong(client, invoiceIds);
  const [first] = instalments;
  if (!first || invoices.length === 0) return { text: '' };
  const language = current.preferences.draftLanguage ?? client.facts.language;
  const request: DraftRequest = {
    tone: 'polite',
    occasion: 'plan-confirmation',
    language,
    locale: draftLocale(language, first.amount.currency, desk.locale()),
    today: desk.today(),
    clientName: client.facts.name,
    contactName: client.facts.contacts.find(({ role }) => role === 'buyer')?.name ?? null,
    invoices: invoices.map(({ facts, balance }) => ({ ...facts, amountDue: balance })),
    writtenOn: [],
    promisedFor: null,
    payBy: first.dueDate,
    instalments,
  };
  const { subject, paragraphs } = writeDraft(request, fill);
  return { text: [subject, ...paragraphs].join('\n\n') };
}
