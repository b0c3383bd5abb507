import { beforeEach, describe, expect, it } from 'vitest';
import { keepDraft } from '../../entrypoints/background/answers/keep-draft.ts';
import { noteSent } from '../../entrypoints/background/answers/note-sent.ts';
import { noteUnscheduled } from '../../entrypoints/background/answers/note-unscheduled.ts';
import { readThread } from '../../entrypoints/background/answers/read-thread.ts';
import { todaysList } from '../../entrypoints/background/answers/todays-list.ts';
import { writeDraft } from '../../entrypoints/background/answers/write-draft.ts';
import { addDays, type CalendarDay, daysBetween } from '../../utils/domain/calendar-day.ts';
import type { PanelView } from '../../utils/messages/views.ts';
import { aDesk, aThread, friday, invoiceMail, me, ownMail, type TestDesk } from './a-desk.ts';

const thread = aThread([invoiceMail('1043', '8 March 2026')]);
const place = { account: me, threadId: thread.threadId };
const monday = addDays(friday, 3);
const draftId = '#msg-a:r-700';
let desk: TestDesk;
let panel: PanelView;
let text: string;
let written: { invoiceIds: readonly string[]; tone: 'polite'; stepId: string | null };

async function read(messages = thread.messages): Promise<PanelView> {
  const answer = await readThread({ ...desk, asker: 'gmail' }, { thread: { ...thread, messages } });
  if (answer.kind !== 'tracked' || !answer.panels[0]) throw new Error('The thread is not tracked');
  return answer.panels[0];
}

const contacts = async () => (await read()).history.filter(({ kind }) => kind === 'contact-made');
const schedule = (on: CalendarDay, requestId = 'n1') =>
  noteSent(desk, { ...place, written, text, scheduled: { on, draftId }, requestId });

beforeEach(async () => {
  desk = await aDesk();
  panel = await read();
  const { draft, stepId, invoiceIds } = await writeDraft(desk, { invoiceId: panel.invoice.invoiceId, tone: 'polite' });
  text = draft.paragraphs.join('\n\n');
  written = { invoiceIds, tone: 'polite', stepId };
});

describe('a mail that goes out later', () => {
  it('counts on its day with its step, and the ladder goes on from there', async () => {
    await schedule(monday);
    expect(await contacts()).toMatchObject([{ day: monday, stage: 'polite' }]);
    const { due, coming, waiting } = await todaysList(desk, { search: '' });
    expect(due).toEqual([]);
    const [line] = [...coming, ...waiting];
    expect(line?.next.stepId).not.toBe(written.stepId);
    expect(line && daysBetween(monday, line.next.dueDay)).toBeGreaterThanOrEqual(3);
  });

  it('is not named in another draft as if it had gone out', async () => {
    await schedule(monday);
    const { draft } = await writeDraft(desk, { invoiceId: panel.invoice.invoiceId, tone: 'firm' });
    expect(draft.paragraphs.join(' ')).not.toContain('23 March');
  });

  it('is taken back where its draft is opened again, once, and counts anew when it is scheduled again', async () => {
    await schedule(monday);
    const back = await noteUnscheduled(desk, { ...place, draftId, requestId: 'c1' });
    expect(back.entryIds).toHaveLength(1);
    expect(await contacts()).toEqual([]);
    expect((await noteUnscheduled(desk, { ...place, draftId, requestId: 'c2' })).entryIds).toEqual([]);
    expect((await todaysList(desk, { search: '' })).due).toHaveLength(1);
    await schedule(addDays(monday, 1), 'n2');
    expect(await contacts()).toMatchObject([{ day: addDays(monday, 1) }]);
  });

  it('stays where another draft is opened, and once it has gone out', async () => {
    await schedule(monday);
    expect((await noteUnscheduled(desk, { ...place, draftId: '#msg-a:r-1', requestId: 'c1' })).entryIds).toEqual([]);
    desk.setToday(addDays(monday, 1));
    expect((await noteUnscheduled(desk, { ...place, draftId, requestId: 'c2' })).entryIds).toEqual([]);
    expect(await contacts()).toHaveLength(1);
  });

  it.each([
    ['with the day it will go out', -3],
    ['with the day it was scheduled', 0],
  ])('is not counted once more where it stands in the thread already, %s', async (_, daysAgo) => {
    await schedule(monday);
    const seen = await read([...thread.messages, ownMail('m2', daysAgo, text)]);
    expect(seen.history.filter(({ kind }) => kind === 'contact-made')).toHaveLength(1);
    desk.setToday(monday);
    const later = await read([...thread.messages, ownMail('m2', -3, text)]);
    expect(later.history.filter(({ kind }) => kind === 'contact-made')).toHaveLength(1);
  });
});

describe('a draft that was put into a box', () => {
  const mark = () => text.split('\n\n').reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  const keep = () => keepDraft(desk, { ...place, written, mark: mark() });

  it('is known again when it is sent from a page that does not remember it', async () => {
    await keep();
    await noteSent(desk, { ...place, written: null, text: text.replace(/ /g, '\u00a0'), requestId: 'n1' });
    expect(await contacts()).toMatchObject([{ stage: 'polite', contact: { origin: 'fairdue' } }]);
  });

  it('is known again in the thread, where it went out unseen', async () => {
    await keep();
    const seen = await read([...thread.messages, ownMail('m2', 0, `One thing first.\n\n${text}`)]);
    expect(seen.history).toMatchObject([{ kind: 'contact-made', stage: 'polite' }, { kind: 'invoice-tracked' }]);
  });

  it('is not taken for another mail, nor for one in another thread, nor after a long time', async () => {
    await keep();
    const other = await read([...thread.messages, ownMail('m2', 1, 'Have you seen my invoice?')]);
    expect(other.history.at(-1)).toMatchObject({ stage: null, contact: { origin: 'hand' } });
    desk.setToday(addDays(friday, 70));
    await noteSent(desk, { ...place, written: null, text, requestId: 'n2' });
    expect((await contacts())[0]).toMatchObject({ stage: null, contact: { origin: 'hand' } });
  });
});

describe('the history', () => {
  it('says who tracked it, and stands in the order of days', async () => {
    const answer = await read([...thread.messages, ownMail('m2', 20), ownMail('m3', 2)]);
    expect(answer.history.map(({ kind, automatic, day }) => [kind, automatic, day])).toEqual([
      ['invoice-tracked', true, friday],
      ['contact-made', false, addDays(friday, -2)],
      ['contact-made', false, addDays(friday, -20)],
    ]);
  });
});
