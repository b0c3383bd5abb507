import { browser } from 'wxt/browser';
import type { Draft } from '../../../utils/domain/drafts/draft.ts';
import { effectiveEntries } from '../../../utils/domain/fold/effective-entries.ts';
import { mailboxUrl } from '../../../utils/domain/mailbox-place.ts';
import type { ClientStanding, InvoiceStanding } from '../../../utils/domain/standing.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { DraftQuestion } from '../../../utils/messages/draft-protocol.ts';
import type { PlannedMailView } from '../../../utils/messages/paypal.ts';
import type { Answer, Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { newRequestId } from '../../../utils/messages/request-id.ts';
import { invoiceIn } from '../../../utils/store/current.ts';
import { claimedIn, keptClaims } from '../../../utils/store/kept-claims.ts';
import { knownAccounts } from '../../../utils/store/known-accounts.ts';
import { keepPlannedMail, plannedMails as keptMails } from '../../../utils/store/planned-mails.ts';
import { type Desk, look, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';
import { onDay, scheduledKey } from './note-sent.ts';
import { writeDraft } from './write-draft.ts';

/** The journal keeps so many characters of a mail that was sent. */
const keptText = 20_000;
/** Servers refuse addresses of some 8,000 characters; a draft is a tenth of that. */
const longestBody = 5_000;

/** Opens the draft as a new mail in the user's Gmail, to the client's address. A person sends it. */
export async function openMail(desk: Desk, asked: Ask<'open-mail'>): Promise<Answer<'open-mail'>> {
  const url = await planMail(desk, asked);
  if (url !== null) await browser.tabs.create({ url });
  return { opened: url !== null };
}

/** Remembers the draft, by which the mail is known again when it is sent, and gives the address that opens it. */
export async function planMail(desk: Desk, asked: DraftQuestion): Promise<string | null> {
  const { invoiceId, tone } = asked;
  const current = await look(desk, { invoiceIds: [invoiceId] });
  const found = invoiceIn(current, invoiceId);
  if (!found) throw new Refused('not-found');
  const to = addressOf(found.client);
  if (to === null) return null;
  const { draft, invoiceIds, stepId } = await writeDraft(desk, asked);
  const db = await desk.ledger();
  await keepPlannedMail(db, {
    planId: newRequestId(),
    clientId: found.client.id,
    invoiceIds,
    tone,
    stepId,
    paragraphs: draft.paragraphs,
    plannedAt: desk.now(),
  });
  const account = mailboxOf(found.client, found.invoice) ?? onlyOne(await knownAccounts(db));
  return composeUrl(mailboxUrl(account, current.preferences.mailboxAddresses), to, draft);
}

/** The drafts that were opened as new mails lately: only what Fairdue wrote itself. */
export async function plannedMails(desk: Desk): Promise<readonly PlannedMailView[]> {
  const kept = await keptMails(await desk.ledger(), desk.now());
  return kept.map(({ planId, paragraphs }) => ({ planId, paragraphs }));
}

/**
 * A planned mail was sent: a contact for its invoices, wherever they stand. Undo in the mail takes it back. One that
 * Gmail sends on a later day counts on that day.
 */
export async function notePlannedMail(
  desk: Desk,
  { planId, sendId, text, isUndone, scheduled }: Ask<'note-planned-mail'>,
): Promise<ChangeAnswer> {
  const plan = (await keptMails(await desk.ledger(), desk.now())).find((one) => one.planId === planId);
  if (!plan) throw new Refused('not-found');
  const { clientId, invoiceIds, tone, stepId } = plan;
  const about = { clientId, invoiceIds, actor: 'page' } as const;
  const sending = `mailed|${planId}|${sendId}`;
  const key = scheduled ? `${scheduledKey(scheduled.account, scheduled.draftId)}${sending}` : sending;
  const kept = {
    text: text.slice(0, keptText),
    ...claimedIn(text, invoiceIds, await keptClaims(await desk.ledger(), desk.now())),
  };
  const when = scheduled ? onDay(scheduled.on) : {};
  return makeChange(
    { ...desk, asker: 'screen' },
    {
      requestId: null,
      lookUp: { clientIds: [clientId] },
      decide(current) {
        const entries = effectiveEntries(current.clients.flatMap((client) => client.entries));
        if (isUndone && !entries.some(({ id }) => id === key)) return [];
        if (isUndone) return [{ ...about, key: `unsent|${key}`, fact: { kind: 'undone', entryId: key } }];
        const sent = { channel: 'mail', origin: 'fairdue', stage: tone, stepId } as const;
        return [{ ...about, ...when, key, fact: { kind: 'contact-made', ...sent, ...kept } }];
      },
      // Gmail learns that it was noted, and nothing of an invoice that does not stand there.
      answer: (after, entryIds) => changeAnswer(after, entryIds, undefined, desk.today()),
    },
  );
}

/** The one who was sent the invoice, else anybody at the client. */
function addressOf({ facts }: ClientStanding): string | null {
  const reachable = facts.contacts.filter(({ email }) => email !== null);
  return (reachable.find(({ role }) => role === 'buyer') ?? reachable[0])?.email ?? null;
}

/** The mailbox in which the client was written to before. */
function mailboxOf(client: ClientStanding, invoice: InvoiceStanding): string | null {
  const places = [invoice, ...client.invoices].flatMap((one) => one.places);
  return places.find((place) => place.site === 'gmail')?.account ?? null;
}

function onlyOne(accounts: readonly string[]): string | null {
  return accounts.length === 1 ? (accounts[0] ?? null) : null;
}

/** Gmail's own address for a new mail. Which account, where Fairdue does not know, is Gmail's choice. */
function composeUrl(mailbox: URL, to: string, { subject, paragraphs }: Draft): string {
  const url = new URL(mailbox);
  const body = paragraphs.join('\n\n');
  const fields = { view: 'cm', fs: '1', to, su: subject, ...(body.length <= longestBody && { body }) };
  for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
  return url.href;
}
