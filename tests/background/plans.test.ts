import { beforeEach, describe, expect, it } from 'vitest';
import { agreePlan } from '../../entrypoints/background/answers/agree-plan.ts';
import { onward } from '../../entrypoints/background/answers/onward.ts';
import { planText } from '../../entrypoints/background/answers/plan-text.ts';
import { todaysList } from '../../entrypoints/background/answers/todays-list.ts';
import { undo } from '../../entrypoints/background/answers/undo.ts';
import { addDays } from '../../utils/domain/calendar-day.ts';
import { money } from '../../utils/domain/money.ts';
import { append, idsOf, today, tracked } from '../store/a-ledger.ts';
import { aDesk, type TestDesk } from './a-desk.ts';

const { invoiceId, clientId } = idsOf();
let desk: TestDesk;

beforeEach(async () => {
  desk = await aDesk(today);
  await append(desk.db, 'track', [tracked()]);
});

const instalments = [7, 37, 68].map((after) => ({ dueDate: addDays(today, after), amount: money(80_000, 'EUR') }));
const agree = (plan = instalments, requestId = 'p1') =>
  agreePlan(desk, { clientId, invoiceIds: [invoiceId], instalments: plan, requestId });

describe('a plan', () => {
  it('holds the client until the day after the first instalment, once, and is undone as one', async () => {
    const before = await todaysList(desk, { search: '' });
    const answer = await agree();
    expect(answer.invoice?.hold).toMatchObject({
      kind: 'plan',
      until: addDays(today, 8),
      promisedFor: addDays(today, 7),
    });
    expect(await agree()).toEqual(answer);
    // The day after it is a Saturday; Monday is the first working day.
    desk.setToday(addDays(today, 10));
    expect((await todaysList(desk, { search: '' })).due[0]?.next.reason.code).toBe('instalment-missed');
    desk.setToday(today);
    await undo(desk, { entryIds: answer.entryIds, requestId: 'u1' });
    expect(await todaysList(desk, { search: '' })).toEqual(before);
  });

  it.each([
    ['for another sum', instalments.slice(1)],
    ['in the past', instalments.map(({ amount }, index) => ({ amount, dueDate: addDays(today, index - 1) }))],
    ['in another currency', instalments.map(({ dueDate }) => ({ dueDate, amount: money(80_000, 'USD') }))],
  ])('%s is refused and writes nothing', async (_what, plan) => {
    await expect(agree(plan)).rejects.toMatchObject({ code: 'bad-request' });
    expect(desk.followed).toEqual([]);
  });

  it('is confirmed in words that name every instalment', async () => {
    const { text } = await planText(desk, { clientId, invoiceIds: [invoiceId], instalments });
    expect(text.match(/€800\.00/g)).toHaveLength(3);
    expect(text).toContain('1043');
  });
});

it('the ways on are for what is owed, with a letter first while none has gone out', async () => {
  const { options, owed } = await onward(desk, { clientId, invoiceIds: [] });
  expect(owed).toEqual(money(240_000, 'EUR'));
  expect(options[0]).toMatchObject({ way: 'letter', fits: 'first' });
});
