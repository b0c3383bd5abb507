import { describe, expect, it } from 'vitest';
import { promiseHold } from '../../utils/domain/hold-for.ts';
import { paymentRhythm, usuallyPaysOnTime } from '../../utils/domain/payment-rhythm.ts';
import { dayAfterMonday, euros, journal, monday } from './a-journal.ts';

/** A client who paid one invoice after another, each so many days late. */
function payer(...late: number[]) {
  const builder = journal();
  late.forEach((days, index) => {
    builder.tracked(dayAfterMonday(-30), { dueDate: monday }, `paid-${index}`);
    builder.paid(dayAfterMonday(days), 2400, [`paid-${index}`]);
  });
  return builder;
}

describe('the payment rhythm', () => {
  const cases: [number[], number | null, { from: number; to: number } | null][] = [
    [[], null, null],
    [[7], 7, { from: 7, to: 7 }],
    [[2, 4], 3, { from: 2.5, to: 3.5 }],
    [[-2, 0, 3, 10, 90], 3, { from: 0, to: 10 }],
  ];
  it.each(cases)('of somebody who paid %j days late', (late, medianDaysLate, spreadDaysLate) => {
    const rhythm = paymentRhythm(
      payer(...late)
        .tracked(monday, {}, 'open')
        .standing(),
      dayAfterMonday(100),
    );
    expect(rhythm).toMatchObject({
      paidCount: late.length,
      medianDaysLate,
      spreadDaysLate,
      openCount: 1,
      overdueCount: 1,
    });
  });

  it('is on time only for a habit of three', () => {
    expect(usuallyPaysOnTime(payer(-1, 0).standing())).toBe(false);
    expect(usuallyPaysOnTime(payer(-1, 0, 5).standing())).toBe(true);
    expect(usuallyPaysOnTime(payer(1, 2, 3).standing())).toBe(false);
  });

  it('counts promises kept and broken; one that was moved before its day is neither', () => {
    const promise = (on: number, promised: number) => promiseHold(dayAfterMonday(promised), dayAfterMonday(on));
    const builder = journal()
      .tracked(monday, {}, 'kept')
      .held(dayAfterMonday(1), promise(1, 5), ['kept'])
      .paid(dayAfterMonday(5), 2400, ['kept'])
      .tracked(monday, {}, 'late')
      .held(dayAfterMonday(1), promise(1, 5), ['late'])
      .paid(dayAfterMonday(15), 2400, ['late'])
      .tracked(monday, {}, 'moved')
      .held(dayAfterMonday(1), promise(1, 5), ['moved'])
      .held(dayAfterMonday(3), promise(3, 30), ['moved'])
      .tracked(monday, {}, 'part')
      .held(dayAfterMonday(1), { ...promise(1, 5), amount: euros(100) }, ['part'])
      .paid(dayAfterMonday(4), 100, ['part']);
    const { promisesKept, promisesBroken } = paymentRhythm(builder.standing(), dayAfterMonday(20));
    expect({ promisesKept, promisesBroken }).toEqual({ promisesKept: 2, promisesBroken: 1 });
  });

  it('knows the last contact and the last reply', () => {
    const builder = payer().tracked(monday).mailed(dayAfterMonday(2), 'polite-1', 'polite').replied(dayAfterMonday(4));
    expect(paymentRhythm(builder.standing(), dayAfterMonday(9))).toMatchObject({
      lastContactOn: dayAfterMonday(2),
      lastReplyOn: dayAfterMonday(4),
      replyCount: 1,
    });
  });
});
