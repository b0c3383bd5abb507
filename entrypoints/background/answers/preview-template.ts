import type { DraftOccasion, DraftRequest } from '../../../utils/domain/drafts/draft.ts';
import { draftFields } from '../../../utils/domain/drafts/draft-fields.ts';
import { bookOf, ownTemplate } from '../../../utils/domain/drafts/draft-template.ts';
import type { LetterId } from '../../../utils/domain/drafts/letter.ts';
import { toneOfOccasion } from '../../../utils/domain/drafts/occasion.ts';
import { writeDraft } from '../../../utils/domain/drafts/write-draft.ts';
import { totalsByCurrency } from '../../../utils/domain/money.ts';
import { isOwed } from '../../../utils/domain/owed.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import type { TemplateQuestion } from '../../../utils/messages/draft-protocol.ts';
import type { Answer } from '../../../utils/messages/protocol.ts';
import { invoiceIn } from '../../../utils/store/current.ts';
import { reading } from '../../../utils/store/database.ts';
import { comingClients, dueClients, heldClients } from '../../../utils/store/follow-up-lists.ts';
import { policyOf } from '../../../utils/store/preferences.ts';
import { templateProblems } from '../../../utils/templates/check-template.ts';
import { fill } from '../../../utils/templates/fill-template.ts';
import { type Desk, look } from '../desk.ts';
import { draftLocale } from './draft-locale.ts';
import { plannedMail } from './draft-request.ts';
import { sampleParts, sampleRequest } from './sample-draft.ts';

/** How many clients' invoices are offered to try a text on. */
const mostClients = 20;

/** A text as it would read for an invoice of the user's; nothing is kept. */
export async function previewTemplate(desk: Desk, asked: TemplateQuestion): Promise<Answer<'preview-template'>> {
  const { language, letter, address, wording } = asked;
  const invoices = (await openClients(desk)).flatMap(choicesOf);
  const invoiceId = asked.invoiceId ?? invoices[0]?.invoiceId ?? null;
  const template = asked.template ?? ownTemplate(language, letter, address, wording);
  const real = invoiceId === null ? null : await realRequest(desk, asked, invoiceId);
  const request = { ...(real ?? sampleRequest(desk.today(), language, address, desk.locale())), ...occasionOf(letter) };
  const problems = templateProblems(template, draftFields(request, bookOf(language), fill));
  const canBeFilled = problems.every(({ kind }) => kind === 'empty');
  const draft = canBeFilled ? writeDraft({ ...request, wording }, fill, template) : null;
  return { template, draft, problems, invoices, invoiceId: real ? invoiceId : null };
}

/** What an invoice gives, with made-up parts for what has not happened to it: a promise, a call, a part payment. */
async function realRequest(
  desk: Desk,
  { language, letter, address }: TemplateQuestion,
  invoiceId: string,
): Promise<DraftRequest | null> {
  const current = await look(desk, { invoiceIds: [invoiceId] });
  const found = invoiceIn(current, invoiceId);
  if (!found) return null;
  const { occasion, tone } = occasionOf(letter);
  const { preferences } = current;
  const { request } = plannedMail({
    ...found,
    tone,
    policy: policyOf(preferences),
    today: desk.today(),
    locale: desk.locale(),
    draftLanguage: language,
    picked: { occasion },
    settings: { ownWayToPay: preferences.wayToPay, consequence: preferences.consequence },
  });
  const [total = found.invoice.balance] = totalsByCurrency(request.invoices.map(({ amountDue }) => amountDue));
  const made = sampleParts(desk.today(), total);
  return {
    ...made,
    ...request,
    language,
    address,
    locale: draftLocale(language, total.currency, desk.locale()),
    writtenOn: request.writtenOn.length > 0 ? request.writtenOn : made.writtenOn,
    promisedFor: request.promisedFor ?? made.promisedFor,
    calledOn: request.calledOn ?? made.calledOn ?? null,
    received: request.received ?? made.received ?? null,
    settlement: made.settlement ?? null,
  };
}

function occasionOf(letter: LetterId): Required<Pick<DraftRequest, 'occasion' | 'tone'>> {
  const isFirm = letter === 'promise-broken-firm';
  const occasion: DraftOccasion = isFirm ? 'promise-broken' : letter;
  return { occasion, tone: toneOfOccasion(occasion, isFirm ? 'firm' : 'polite') };
}

async function openClients(desk: Desk): Promise<ClientStanding[]> {
  const today = desk.today();
  const transaction = reading(await desk.ledger(), ['clients']);
  const lists = await Promise.all([
    dueClients(transaction, today, mostClients),
    comingClients(transaction, today, 60, mostClients),
    heldClients(transaction, today, mostClients),
  ]);
  const found = lists.flat();
  return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index).slice(0, mostClients);
}

function choicesOf({ facts, invoices }: ClientStanding): Answer<'preview-template'>['invoices'] {
  return invoices
    .filter(isOwed)
    .slice(0, 5)
    .map(({ id, facts: { number } }) => ({ invoiceId: id, number, clientName: facts.name }));
}
