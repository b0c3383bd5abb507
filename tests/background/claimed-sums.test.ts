import { beforeEach, describe, expect, it } from 'vitest';
import { noteLetter } from '../../entrypoints/background/answers/note-letter.ts';
import { noteSent } from '../../entrypoints/background/answers/note-sent.ts';
import { notePlannedMail, planMail, plannedMails } from '../../entrypoints/background/answers/planned-mail.ts';
import { undo } from '../../entrypoints/background/answers/undo.ts';
import { writeDraft } from '../../entrypoints/background/answers/write-draft.ts';
import { historyViews } from '../../entrypoints/background/views/history-view.ts';
import type { EntryOf, JournalEntry } from '../../utils/domain/journal-entry.ts';
import { money } from '../../utils/domain/money.ts';
import { isJournalEntry } from '../../utils/domain/shape/journal-entry-shape.ts';
import { historyLine } from '../../utils/interface-text/history-line.ts';
import { changePreferences as keep } from '../../utils/store/change-preferences.ts';
import { account, append, contents, idsOf, today, tracked } from '../store/a-ledger.ts';
import { answerFromCatalogue } from '../support/catalogue.ts';
import { aDesk, type TestDesk } from './a-desk.ts';

answerFromCatalogue();

const { invoiceId, clientId } = idsOf();
const firm = { invoiceId, tone: 'firm', occasion: 'terms-enforced' } as const;
let desk: TestDesk;

beforeEach(async () => {
  desk = await aDesk(today);
  await append(desk.db, 'track', [tracked()]);
  await keep(desk.db, { country: 'DE', fees: { agreed: null, byLaw: true } });
});

async function entries(): Promise<readonly JournalEntry[]> {
  return (await contents(desk.db)).journal;
}

async function sentMail(): Promise<EntryOf<'contact-made'> | undefined> {
  return (await entries()).find((entry): entry is EntryOf<'contact-made'> => entry.kind === 'contact-made');
}

async function send(change: (text: string) => string = (text) => text, isOurs = true) {
  const { draft, invoiceIds, stepId } = await writeDraft(desk, firm);
  const text = change(draft.paragraphs.join('\n\n'));
  const written = isOurs ? ({ invoiceIds, tone: 'firm', stepId } as const) : null;
  await noteSent(desk, { account, threadId: 'aa01', written, text, requestId: 's1' });
  return text;
}

const interest = {
  invoiceId,
  kind: 'interest',
  rule: expect.stringContaining('§ 288'),
  source: expect.stringContaining('http'),
  rates: { table: expect.stringContaining('Basiszins'), rows: [{ from: '2026-01-01', percent: '10.27' }] },
  asOf: today,
} as const;

describe('what a mail claims beside the invoices', () => {
  it('is journalled with the mail: sum, rule, rate and day', async () => {
    const text = await send();
    const claimed = (await sentMail())?.claimed ?? [];
    expect(claimed).toEqual([
      { ...interest, amount: expect.objectContaining({ currency: 'EUR' }) },
      expect.objectContaining({ kind: 'compensation', amount: money(4_000, 'EUR'), rates: null }),
    ]);
    const [first] = claimed;
    expect(text).toContain(`interest of €${((first?.amount.minor ?? 0) / 100).toFixed(2)}`);
  });

  it('is known in a mail that was copied by hand, too', async () => {
    await send((text) => text, false);
    expect((await sentMail())?.claimed).toHaveLength(2);
  });

  it('is nothing where the user has taken the words out', async () => {
    await send((text) => text.replace(/In addition, [\s\S]+?\n\n/, ''));
    expect(await sentMail()).not.toHaveProperty('claimed');
  });

  it('is nothing in a polite mail', async () => {
    const { draft } = await writeDraft(desk, { invoiceId, tone: 'polite' });
    const text = draft.paragraphs.join('\n\n');
    await noteSent(desk, { account, threadId: 'aa01', written: null, text, requestId: 's1' });
    expect(await sentMail()).not.toHaveProperty('claimed');
  });

  it('stands in the history, and goes with the mail when that is undone', async () => {
    await send();
    const line = historyViews(await entries(), invoiceId).find(({ kind }) => kind === 'contact-made');
    expect(line && historyLine(line, today)).toMatch(
      /^20 Mar: firm reminder sent, with €\d+\.\d\d claimed in addition$/,
    );
    await undo(desk, { entryIds: [(await sentMail())?.id ?? ''], requestId: 'u1' });
    expect((await contents(desk.db)).clients).toMatchObject([{ standing: { contacts: [] } }]);
  });

  it('is read back from a file as it was kept, and an older entry without it as well', async () => {
    await send();
    const entry: unknown = JSON.parse(JSON.stringify(await sentMail()));
    expect(isJournalEntry(entry)).toBe(true);
    const { claimed: _, ...older } = entry as EntryOf<'contact-made'>;
    expect(isJournalEntry(older)).toBe(true);
    expect(isJournalEntry({ ...older, claimed: [{ kind: 'interest' }] })).toBe(false);
  });

  it('is journalled of a new mail that Fairdue opened', async () => {
    await planMail(desk, firm);
    const [plan] = await plannedMails(desk);
    const text = plan?.paragraphs.join('\n\n') ?? '';
    await notePlannedMail(desk, { planId: plan?.planId ?? '', sendId: 's', text, isUndone: false });
    expect((await sentMail())?.claimed).toHaveLength(2);
  });

  it('is journalled of a letter, for the invoices it was about', async () => {
    const sum = { invoiceId, kind: 'compensation', rule: '§ 288', source: 'x', rates: null, asOf: today } as const;
    const amount = money(4_000, 'EUR');
    const claimed = [
      { ...sum, amount },
      { ...sum, amount, invoiceId: 'somebody-else' },
    ];
    const asked = { clientId, invoiceIds: [invoiceId], kind: 'demand', text: 'T', claimed, requestId: 'l1' } as const;
    await noteLetter(desk, asked);
    expect((await sentMail())?.claimed).toEqual([{ ...sum, amount }]);
  });
});
