import { describe, expect, it } from 'vitest';
import { mayBeAdded } from '../../entrypoints/background/answers/may-be-added.ts';
import { previewTemplate } from '../../entrypoints/background/answers/preview-template.ts';
import { readThread } from '../../entrypoints/background/answers/read-thread.ts';
import { writeDraft } from '../../entrypoints/background/answers/write-draft.ts';
import { templateKey } from '../../utils/domain/drafts/template-versions.ts';
import type { FeeRights } from '../../utils/domain/late-fees/fee-rights.ts';
import { money } from '../../utils/domain/money.ts';
import { changePreferences as keep } from '../../utils/store/change-preferences.ts';
import { aDesk, aThread, invoiceMail } from './a-desk.ts';

async function tracked() {
  const desk = await aDesk();
  const asked = { thread: aThread([invoiceMail('1043', '10 March 2026')]), requestId: 'r1' };
  const answer = await readThread(desk, asked);
  if (answer.kind !== 'tracked') throw new Error('not tracked');
  const invoiceId = answer.panels[0]?.invoice.invoiceId ?? '';
  return { desk, invoiceId };
}

const byLaw: FeeRights = { agreed: null, byLaw: true };

describe('a draft', () => {
  it('says the same in other words, and why', async () => {
    const { desk, invoiceId } = await tracked();
    const first = await writeDraft(desk, { invoiceId, tone: 'polite' });
    const second = await writeDraft(desk, { invoiceId, tone: 'polite', wording: 1 });
    const fourth = await writeDraft(desk, { invoiceId, tone: 'polite', wording: 3 });
    expect(second.draft.paragraphs[2]).toBe(first.draft.paragraphs[2]);
    expect(second.draft.paragraphs[1]).not.toBe(first.draft.paragraphs[1]);
    expect(fourth.draft).toEqual(first.draft);
    expect(first.draft.sentences.every(({ why }) => why.length > 0)).toBe(true);
  });

  it('is about what the user picked', async () => {
    const { desk, invoiceId } = await tracked();
    const offer = await writeDraft(desk, { invoiceId, tone: 'polite', occasion: 'plan-offer' });
    expect(offer.draft.paragraphs.join('\n')).toMatch(/1\. .+€800\.00\n2\. .+€800\.00\n3\. .+€800\.00/);
    await expect(writeDraft(desk, { invoiceId, tone: 'polite', occasion: 'settlement' })).rejects.toMatchObject({
      code: 'amount-needed',
    });
    const settlement = money(180_000, 'EUR');
    const settled = await writeDraft(desk, { invoiceId, tone: 'polite', occasion: 'settlement', settlement });
    expect(settled.draft.paragraphs.join('\n')).toContain('€1,800.00');
    expect((await writeDraft(desk, { invoiceId, tone: 'polite', occasion: 'thanks' })).stepId).toBeNull();
  });

  it('names what may be added only where the user claims it, and only in a firm or final tone', async () => {
    const { desk, invoiceId } = await tracked();
    await keep(desk.db, { country: 'DE' });
    const firm = async () => {
      const asked = { invoiceId, tone: 'firm', occasion: 'terms-enforced' } as const;
      return (await writeDraft(desk, asked)).draft.paragraphs.join('\n');
    };
    expect(await firm()).not.toContain('In addition');
    await keep(desk.db, { fees: byLaw });
    expect(await firm()).toMatch(
      /In addition, as of 20 March 2026 \(§ 288.+interest of €.+fixed compensation of €40\.00/,
    );
    const polite = await writeDraft(desk, { invoiceId, tone: 'polite' });
    expect(polite.draft.paragraphs.join('\n')).not.toContain('§');
  });

  it('says of a last deadline what the user has decided', async () => {
    const { desk, invoiceId } = await tracked();
    await keep(desk.db, { consequence: { kind: 'pause-work', isDecided: true } });
    const { draft } = await writeDraft(desk, { invoiceId, tone: 'final' });
    expect(draft.paragraphs.join('\n')).toContain('I will pause my work for you until it has arrived.');
  });

  it('is in the user’s own words, unless something in them stays empty, which is named', async () => {
    const { desk, invoiceId } = await tracked();
    const key = templateKey('en', 'reminder', 'formal');
    const use = (body: string) => keep(desk.db, { templates: { [key]: [{ subject: 'Hi', body }] } });
    await use('Mine about {{total}}.');
    const own = await writeDraft(desk, { invoiceId, tone: 'polite' });
    expect(own).toMatchObject({ draft: { subject: 'Hi', paragraphs: ['Mine about €2,400.00.'] }, emptyFields: [] });
    await use('You promised {{promisedFor}}.');
    const refused = await writeDraft(desk, { invoiceId, tone: 'polite' });
    expect(refused.emptyFields).toEqual(['promisedFor']);
    expect(refused.draft.subject).toBe('Reminder: invoice 1043');
  });
});

describe('what may be added', () => {
  it('is reckoned by the law of the user’s country, with its source, or said to be unknown', async () => {
    const { desk, invoiceId } = await tracked();
    expect(await mayBeAdded(desk, { invoiceId })).toMatchObject({ country: null, addition: null });
    await keep(desk.db, { country: 'DE' });
    const { addition } = await mayBeAdded(desk, { invoiceId });
    expect(addition).toMatchObject({ basis: 'statute', reason: null, compensation: { amount: money(4_000, 'EUR') } });
    expect(addition?.interest?.rule.source.where).not.toBe('');
    await keep(desk.db, { country: 'US' });
    expect((await mayBeAdded(desk, { invoiceId })).addition?.reason).toBe('no-right-recorded');
  });
});

describe('a text that is being edited', () => {
  const question = { language: 'de', letter: 'reminder', address: 'informal', wording: 0 } as const;

  it('is shown on an invoice of the user’s, or on a made-up one', async () => {
    const { desk, invoiceId } = await tracked();
    const real = await previewTemplate(desk, { ...question, template: null, invoiceId: null });
    expect(real).toMatchObject({ invoiceId, problems: [], invoices: [{ invoiceId, number: '1043' }] });
    expect(real.draft?.paragraphs.join('\n')).toContain('2.400,00');
    const made = await previewTemplate(await aDesk(), { ...question, template: null, invoiceId: null });
    expect(made).toMatchObject({ invoiceId: null, invoices: [] });
    expect(made.draft?.paragraphs[0]).toBe('Hallo Anna,');
  });

  it('is refused by the name of an unknown field', async () => {
    const { desk } = await tracked();
    const template = { subject: 'x', body: '{{amuont}}' };
    const answer = await previewTemplate(desk, { ...question, template, invoiceId: null });
    expect(answer).toMatchObject({ draft: null, problems: [{ kind: 'unknown', name: 'amuont' }] });
  });
});
