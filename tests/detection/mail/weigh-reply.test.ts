import { describe, expect, it } from 'vitest';
import { vocabularies } from '../../../utils/detection/languages/vocabularies.ts';
import { type Likelihoods, learnReplies, type Meaning } from '../../../utils/detection/mail/reply-model.ts';
import { signsOfReply } from '../../../utils/detection/mail/reply-signs.ts';
import { sentencesOf } from '../../../utils/detection/mail/sentences.ts';
import { weighReply } from '../../../utils/detection/mail/weigh-reply.ts';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { replyKinds } from '../../../utils/domain/reply.ts';

const tuesday = calendarDay('2026-03-10');
const likeliest = (likely: Likelihoods) => [...likely].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
const signs = (text: string) => signsOfReply(sentencesOf(text), ['en'], tuesday);

describe('what replies are learned from', () => {
  it.each(vocabularies.map((vocabulary) => [vocabulary.language, vocabulary] as const))(
    'tells the examples themselves apart: %s',
    (language, { replyExamples }) => {
      const all = Object.entries(replyExamples).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const));
      const right = all.filter(
        ([kind, text]) => likeliest(weighReply(text.split('\n').flatMap(sentencesOf), [language], tuesday)) === kind,
      );
      expect(right.length / all.length).toBeGreaterThan(0.97);
    },
  );

  it.each(vocabularies.map((vocabulary) => [vocabulary.language, vocabulary] as const))(
    'has examples of every kind, and words for every notion: %s',
    (_language, { replyExamples, replyNotions }) => {
      for (const kind of [...replyKinds, 'none'] as const) expect(replyExamples[kind].length).toBeGreaterThan(20);
      for (const phrases of Object.values(replyNotions)) expect(phrases.length).toBeGreaterThan(1);
    },
  );
});

describe('the signs of a reply', () => {
  it('are what its words are about, denied or asked or said together, and whether its days lie ahead', () => {
    const found = new Set(signs('We have not paid yet, can we pay on 20 March?').keys());
    for (const sign of ['#paid', '#not paid', '#pay?', '#day ahead', '#day ahead & pay', 'paid', 'march~', 'we have']) {
      expect(found).toContain(sign);
    }
  });

  it.each([
    ['en', 'payment tomorrow'],
    ['de', 'Zahlung morgen'],
    ['fr', 'paiement demain'],
    ['nl', 'betaling morgen'],
  ] as const)('are the same in every language but for the words themselves: %s', (language, text) => {
    const found = [...signsOfReply([text], [language], tuesday).keys()];
    expect(found).toEqual(expect.arrayContaining(['#money', '#day ahead', '#day ahead & money']));
  });

  it('are bounded, however long the reply', () => {
    const endless = Array.from({ length: 5_000 }, (_, at) => `word${at} will pay by Friday but not before.`);
    expect(signsOfReply(endless, ['en'], tuesday).size).toBeLessThan(4_000);
  });
});

describe('learning', () => {
  const examples: readonly (readonly [Meaning, string])[] = [
    ['promise', 'we will pay tomorrow'],
    ['promise', 'payment will go out next week'],
    ['dispute', 'this is wrong and we refuse'],
    ['dispute', 'the amount is not correct'],
    ['none', 'thank you'],
    ['none', 'have a lovely weekend'],
  ];
  const learn = () => learnReplies(examples.map(([meaning, text]) => [meaning, signs(text)] as const));

  it('gives the same model each time', () => {
    const text = signs('we will refuse to pay the wrong amount');
    expect(learn()(text)).toEqual(learn()(text));
  });

  it('spreads certainty over all meanings, and most of it on what the examples say', () => {
    const likely = learn()(signs('they will pay next week'));
    expect([...likely.values()].reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 6);
    expect(likeliest(likely)).toBe('promise');
  });

  it('leaves all meanings as likely where no sign is known', () => {
    const likely = learn()(new Map());
    for (const part of likely.values()) expect(part).toBeCloseTo(1 / 9, 6);
  });
});
