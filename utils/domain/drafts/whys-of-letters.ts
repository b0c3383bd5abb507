import type { LetterId } from './letter.ts';
import type { WhyCode } from './why.ts';

/** What one sentence rests on. That a question is one is seen from its mark and not said here. */
export type SentenceWhys = WhyCode | readonly WhyCode[];

/** What a passage rests on, sentence by sentence; a list for each wording where they have other sentences. */
export type PassageWhys =
  | readonly SentenceWhys[]
  | {
      readonly each: readonly [
        first: readonly SentenceWhys[],
        second: readonly SentenceWhys[],
        third: readonly SentenceWhys[],
      ];
    };

interface WhysOfLetter {
  readonly opening: readonly PassageWhys[];
  readonly closing: readonly (readonly PassageWhys[])[];
}

const crossed: PassageWhys = ['crossed', 'gratitude'];
const planAndThanks: PassageWhys = ['plan', 'gratitude'];

/**
 * What each sentence of a letter rests on, in the places of `Letter`; the same in every language. A wording that says
 * in fewer sentences what another says in more rests on the same: its last sentence on all that is left.
 */
export const whysOf: Readonly<Record<LetterId, WhysOfLetter>> = {
  courtesy: { opening: [['thanks', 'satisfaction'], ['early']], closing: [[['facts', 'contact']], [crossed]] },
  reminder: {
    opening: [['thanks', 'satisfaction'], ['oversight']],
    closing: [[['facts', 'contact']], [crossed]],
  },
  'second-reminder': {
    opening: [
      {
        each: [
          [
            ['record', 'plain'],
            ['oversight', 'facts'],
          ],
          [
            ['record', 'plain'],
            ['oversight', 'facts'],
          ],
          [
            ['record', 'oversight'],
            ['plain', 'facts'],
          ],
        ],
      },
    ],
    closing: [
      [['date', 'date'], ['resend']],
      [['plan'], crossed],
    ],
  },
  'promise-broken': {
    opening: [[['date', 'thanks']], ['oversight']],
    closing: [[['date', 'contact']], [['plan'], crossed]],
  },
  'promise-broken-firm': {
    opening: [[['date', 'plain']], ['plain']],
    closing: [[['deadline']], [[['plan', 'reason']], crossed]],
  },
  'late-notice': {
    opening: [['record', 'plain']],
    closing: [
      [['reason'], ['satisfaction'], ['right-person']],
      [[['deadline', 'date']], planAndThanks],
    ],
  },
  'terms-enforced': {
    opening: [['record', 'plain', 'plain']],
    closing: [[['deadline']], [['charges'], [['dispute', 'plan'], 'gratitude']]],
  },
  'cut-off': {
    opening: [['record', 'plain']],
    closing: [[['deadline']], [['cut-off', 'cut-off'], planAndThanks]],
  },
  demand: {
    opening: [['deadline', 'plain']],
    closing: [
      [['record'], ['date'], ['deadline'], ['charges']],
      [[['dispute', 'plan']]],
      [['consequence'], ['crossed']],
    ],
  },
  'after-call': {
    opening: [['thanks'], ['in-writing']],
    closing: [
      [['date', 'thanks']],
      [
        {
          each: [
            ['contact', 'gratitude'],
            ['contact', 'gratitude'],
            ['contact', 'contact', 'gratitude'],
          ],
        },
      ],
    ],
  },
  'part-payment': {
    opening: [['thanks'], ['balance', 'balance']],
    closing: [[['date', 'date']], [{ each: [planAndThanks, planAndThanks, ['plan', 'contact', 'gratitude']] }]],
  },
  'dispute-answer': {
    opening: [['thanks', ['reason', 'settle']], ['facts']],
    closing: [[['reason', 'reason']], [['settle', 'settle', 'gratitude']]],
  },
  'plan-offer': {
    opening: [['plan', 'plan']],
    closing: [[['plan']], [['plan', 'date'], planAndThanks]],
  },
  'plan-confirmation': {
    opening: [['thanks', 'in-writing']],
    closing: [
      [['in-writing']],
      [
        ['date', 'plan'],
        ['contact', 'gratitude'],
      ],
    ],
  },
  'accounts-payable': {
    opening: [['right-person', 'right-person'], ['plain']],
    closing: [[['date'], ['facts']], [['right-person', 'gratitude']]],
  },
  resend: {
    opening: [['resend', 'facts']],
    closing: [[['facts', 'facts']], [['date', ...crossed]]],
  },
  settlement: {
    opening: [['settle'], ['plain']],
    closing: [
      [['settle', 'deadline']],
      [
        {
          each: [
            ['settle', 'contact', 'settle', 'gratitude'],
            ['settle', 'settle', 'gratitude'],
            ['settle', 'gratitude'],
          ],
        },
      ],
    ],
  },
  thanks: {
    opening: [['paid-thanks', 'paid-thanks']],
    closing: [
      [
        {
          each: [
            ['thanks', 'review'],
            ['thanks', 'review'],
            ['thanks', 'review', 'review'],
          ],
        },
      ],
    ],
  },
};

/** What the sentence in that place rests on, of `count` sentences in this wording. */
export function whysAt(passage: PassageWhys, wording: number, place: number, count: number): readonly WhyCode[] {
  const list = 'each' in passage ? (passage.each[wording % passage.each.length] ?? []) : passage;
  const said = place === count - 1 ? list.slice(place) : list.slice(place, place + 1);
  return [...new Set(said.flat())] as WhyCode[];
}
