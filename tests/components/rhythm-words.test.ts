import { beforeAll, describe, expect, it } from 'vitest';
import { rhythmWords, spreadWords } from '../../components/client/rhythm-words.ts';
import type { PaymentRhythm } from '../../utils/domain/payment-rhythm.ts';
import { answerFromCatalogue } from '../support/catalogue.ts';

beforeAll(() => answerFromCatalogue('en', 'en-GB'));

const rhythm = (late: number | null, from = 0, to = 0, paidCount = 5): PaymentRhythm => ({
  paidCount,
  medianDaysLate: late,
  spreadDaysLate: late === null ? null : { from, to },
  openCount: 0,
  overdueCount: 0,
  promisesKept: 0,
  promisesBroken: 0,
  replyCount: 0,
  lastContactOn: null,
  lastReplyOn: null,
});

describe('how a client pays, in words', () => {
  it.each([
    [12, '12 days after the due date'],
    [1, '1 day after the due date'],
    [0.4, 'on the due date'],
    [-3, '3 days before the due date'],
    [null, 'not known yet: no invoice was paid'],
  ])('%s days late', (late, words) => {
    expect(rhythmWords(rhythm(late))).toBe(words);
  });

  it('says where the middle half lies, once there are two payments to speak of', () => {
    expect(spreadWords(rhythm(6, -1.5, 11))).toBe('-1 to 11 days from the due date');
    expect(spreadWords(rhythm(6, 6, 6, 1))).toBeNull();
    expect(spreadWords(rhythm(null))).toBeNull();
  });
});
