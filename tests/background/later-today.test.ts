import { describe, expect, it } from 'vitest';
import { putOffClient } from '../../entrypoints/background/answers/put-off.ts';
import { readThread } from '../../entrypoints/background/answers/read-thread.ts';
import { todaysList } from '../../entrypoints/background/answers/todays-list.ts';
import { addDays } from '../../utils/domain/calendar-day.ts';
import { countDue } from '../../utils/store/follow-up-lists.ts';
import { aDesk, aThread, friday, invoiceMail, type TestDesk } from './a-desk.ts';

const monday = addDays(friday, 3);

async function names(desk: TestDesk) {
  const { due, laterToday } = await todaysList(desk, { search: '' });
  return [due, laterToday].map((lines) => lines.map(({ clientName }) => clientName));
}

async function aDeskWithOneDue() {
  const desk = await aDesk();
  await readThread(desk, { thread: aThread([invoiceMail('1043', '8 March 2026')]) });
  const [client] = (await todaysList(desk, { search: '' })).due;
  return { desk, clientId: client?.clientId ?? '' };
}

describe('a client put off until later today', () => {
  it('moves to a list of its own, is still counted, and comes back on request', async () => {
    const { desk, clientId } = await aDeskWithOneDue();
    await putOffClient(desk, { clientId, isPutOff: true });
    await putOffClient(desk, { clientId, isPutOff: true });
    expect(await names(desk)).toEqual([[], ['Acme Ltd']]);
    expect(await countDue(desk.db, friday)).toBe(1);
    await putOffClient(desk, { clientId, isPutOff: false });
    expect(await names(desk)).toEqual([['Acme Ltd'], []]);
  });

  it('is simply due the next working day', async () => {
    const { desk, clientId } = await aDeskWithOneDue();
    await putOffClient(desk, { clientId, isPutOff: true });
    desk.setToday(monday);
    expect(await names(desk)).toEqual([['Acme Ltd'], []]);
  });
});
