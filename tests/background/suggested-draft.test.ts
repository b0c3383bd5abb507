import { describe, expect, it } from 'vitest';
import { plannedMail } from '../../entrypoints/background/answers/draft-request.ts';
import { suggestedTone } from '../../entrypoints/background/views/next-step-view.ts';
import { addDays } from '../../utils/domain/calendar-day.ts';
import type { DraftOccasion } from '../../utils/domain/drafts/draft.ts';
import { letterOf } from '../../utils/domain/drafts/draft-template.ts';
import { answerTo, pickedOccasions, toneOfOccasion } from '../../utils/domain/drafts/occasion.ts';
import { defaultLadder } from '../../utils/domain/follow-up/ladder.ts';
import { nextStep } from '../../utils/domain/follow-up/next-step.ts';
import { defaultPolicy } from '../../utils/domain/follow-up/policy.ts';
import type { ReplyKind } from '../../utils/domain/reply.ts';
import { dayAfterMonday, euros, JournalBuilder, monday } from '../domain/a-journal.ts';

const withCourtesy = {
  ...defaultPolicy('en-GB'),
  ladder: { ...defaultLadder, steps: defaultLadder.steps.map((step) => ({ ...step, enabled: true })) },
};

const tracked = () => new JournalBuilder().tracked(dayAfterMonday(-7));
const first = () => tracked().mailed(dayAfterMonday(2), 'polite-1', 'polite');
const second = () => first().mailed(dayAfterMonday(7), 'polite-2', 'polite').called(dayAfterMonday(11));
const firm = () => second().mailed(dayAfterMonday(15), 'firm-1', 'firm');
const firmer = () => firm().mailed(dayAfterMonday(21), 'firm-2', 'firm');
const promise = { kind: 'promise', promisedFor: dayAfterMonday(9), until: dayAfterMonday(10) } as const;
const call = { kind: 'contact-made', channel: 'call', stepId: null, stage: null, origin: 'hand' } as const;
const plan = {
  kind: 'plan-agreed',
  instalments: [
    { dueDate: dayAfterMonday(9), amount: euros(1200) },
    { dueDate: dayAfterMonday(39), amount: euros(1200) },
  ],
} as const;

/** What the one main action of a client's line opens on the day. */
function opened(built: JournalBuilder, daysAfterMonday: number) {
  const client = built.standing();
  const [invoice] = client.invoices;
  const today = dayAfterMonday(daysAfterMonday);
  const tone = suggestedTone(nextStep(client, withCourtesy, today)) ?? 'polite';
  if (!invoice) throw new Error('no invoice');
  const asked = { client, invoice, tone, policy: withCourtesy, today, locale: 'en-GB', draftLanguage: null };
  const { request } = plannedMail(asked);
  return { letter: letterOf(request), tone: request.tone };
}

describe('the main action opens the text that the moment calls for', () => {
  it.each([
    ['before the due date', tracked(), -3, 'courtesy', 'polite'],
    ['at the first step', tracked(), 2, 'reminder', 'polite'],
    ['at the second step', first(), 7, 'second-reminder', 'polite'],
    ['where nobody was ever reminded of an old debt', tracked(), 40, 'reminder', 'polite'],
    ['at the late notice', second(), 15, 'late-notice', 'firm'],
    ['where the terms are enforced', firm(), 21, 'terms-enforced', 'firm'],
    ['at the cut-off', firmer(), 30, 'cut-off', 'firm'],
    ['at the demand', firmer().mailed(dayAfterMonday(30), 'firm-3', 'firm'), 46, 'demand', 'final'],
    ['after a promise nobody had to ask twice for', tracked().held(monday, promise), 10, 'promise-broken', 'polite'],
    [
      'after a promise that followed a reminder',
      first().held(dayAfterMonday(3), promise),
      10,
      'promise-broken-firm',
      'firm',
    ],
    ['after an instalment that did not come', first().add(dayAfterMonday(3), plan), 10, 'promise-broken-firm', 'firm'],
    ['after a part payment', first().paid(dayAfterMonday(3), 400), 10, 'part-payment', 'polite'],
    ['after a call', first().add(dayAfterMonday(5), { ...call, outcome: 'refuses' }), 9, 'after-call', 'polite'],
    ['once a plan was agreed', first().add(dayAfterMonday(3), plan), 4, 'plan-confirmation', 'polite'],
    [
      'while an objection is open',
      first().held(dayAfterMonday(4), { kind: 'dispute', until: dayAfterMonday(18) }),
      5,
      'dispute-answer',
      'polite',
    ],
    [
      'to somebody who asked for instalments',
      first().add(dayAfterMonday(4), {
        kind: 'reply-received',
        messageId: 'm',
        suggests: 'plan-request',
        promiseDate: null,
      }),
      5,
      'plan-offer',
      'polite',
    ],
  ] as const)('%s', (_, built, day, letter, tone) => {
    expect(opened(built, day)).toEqual({ letter, tone });
  });

  it.each([
    ['plan-request', 'plan-offer'],
    ['resend-request', 'resend'],
    ['wrong-contact', 'accounts-payable'],
    ['dispute', 'dispute-answer'],
    ['promise', null],
    ['already-paid', null],
    ['question', null],
    ['out-of-office', null],
  ] as const satisfies readonly (readonly [ReplyKind, DraftOccasion | null])[])(
    'a reply of the kind %s is answered with %s',
    (kind, occasion) => {
      expect(answerTo(kind)).toBe(occasion);
    },
  );

  it('and any occasion that is picked, in its own tone', () => {
    const client = firm().standing();
    const [invoice] = client.invoices;
    const today = addDays(monday, 20);
    if (!invoice) throw new Error('no invoice');
    for (const occasion of pickedOccasions) {
      const tone = toneOfOccasion(occasion);
      const picked = { occasion, settlement: euros(1000) };
      const asked = {
        client,
        invoice,
        tone,
        policy: withCourtesy,
        today,
        locale: 'en-GB',
        draftLanguage: null,
        picked,
      };
      const letter = letterOf(plannedMail(asked).request);
      // A note before the due date makes no sense once that day is past.
      expect([occasion, letter]).toEqual([occasion, occasion === 'courtesy' ? 'reminder' : occasion]);
    }
  });
});
