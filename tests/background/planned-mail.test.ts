import { beforeEach, describe, expect, it } from 'vitest';
import { noteUnscheduled } from '../../entrypoints/background/answers/note-unscheduled.ts';
import { readPaypalInvoice } from '../../entrypoints/background/answers/paypal/read-paypal-invoice.ts';
import { notePlannedMail, planMail, plannedMails } from '../../entrypoints/background/answers/planned-mail.ts';
import { todaysList } from '../../entrypoints/background/answers/todays-list.ts';
import { addDays, type CalendarDay } from '../../utils/domain/calendar-day.ts';
import { aDesk, friday, me, type TestDesk } from './a-desk.ts';
import { aPaypalReading, paypalInvoiceId } from './a-paypal-reading.ts';

const invoiceId = `paypal|${paypalInvoiceId}`;
const monday = addDays(friday, 3);
const draftId = '#msg-a:r-700';
const invoice = aPaypalReading();

let desk: TestDesk;
let planId: string;
let text: string;

const contacts = async () => {
  const answer = await readPaypalInvoice({ ...desk, asker: 'paypal' }, { invoice, written: null });
  if (answer.kind !== 'tracked') throw new Error('The invoice is not tracked');
  return answer.panel.history.filter(({ kind }) => kind === 'contact-made');
};
const note = (isUndone: boolean, on: CalendarDay | null, sendId = 's1') =>
  notePlannedMail(desk, {
    planId,
    sendId,
    text,
    isUndone,
    ...(on && { scheduled: { account: me, on, draftId } }),
  });

beforeEach(async () => {
  desk = await aDesk();
  await contacts();
  await planMail(desk, { invoiceId, tone: 'polite' });
  const [plan] = await plannedMails(desk);
  if (!plan) throw new Error('No mail was planned');
  planId = plan.planId;
  text = plan.paragraphs.join('\n\n');
});

describe('a new mail that Fairdue opened for an invoice on PayPal', () => {
  it('counts when it is sent, once, and no more when that is undone', async () => {
    await note(false, null);
    await note(false, null);
    expect(await contacts()).toMatchObject([{ day: friday, stage: 'polite' }]);
    await note(true, null);
    expect(await contacts()).toEqual([]);
  });

  it('counts on its day where it is scheduled, and the ladder goes on from there', async () => {
    await note(false, monday);
    await note(false, monday);
    expect(await contacts()).toMatchObject([{ day: monday, stage: 'polite' }]);
    expect((await todaysList(desk, { search: '' })).due).toEqual([]);
  });

  it('counts no more where its scheduling is undone, and anew where it is scheduled or sent again', async () => {
    await note(false, monday);
    await note(true, monday);
    expect(await contacts()).toEqual([]);
    expect((await todaysList(desk, { search: '' })).due).toHaveLength(1);
    await note(false, addDays(monday, 1), 's2');
    expect(await contacts()).toMatchObject([{ day: addDays(monday, 1) }]);
  });

  it('counts no more where its draft is opened again in the conversation that is its own', async () => {
    await note(false, monday);
    const opened = { account: me, threadId: 'f00d', requestId: 'c1' };
    expect((await noteUnscheduled(desk, { ...opened, draftId: '#msg-a:r-1' })).entryIds).toEqual([]);
    await noteUnscheduled(desk, { ...opened, draftId, requestId: 'c2' });
    expect(await contacts()).toEqual([]);
  });
});
