import { describe, expect, it } from 'vitest';
import { allReplyExamples } from '../../../utils/detection/languages/reply-examples/all-reply-examples.ts';
import { vocabularies } from '../../../utils/detection/languages/vocabularies.ts';
import type { Likelihoods } from '../../../utils/detection/mail/reply-model.ts';
import { signsOfReply } from '../../../utils/detection/mail/reply-signs.ts';
import { sentencesOf } from '../../../utils/detection/mail/sentences.ts';
import { weighReply } from '../../../utils/detection/mail/weigh-reply.ts';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { replyKinds } from '../../../utils/domain/reply.ts';

const tuesday = calendarDay('2026-03-10');
const likeliest = (likely: Likelihoods) => [...likely].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
const signs = (text: string) => signsOfReply(sentencesOf(text), ['en'], tuesday);

describe('what replies are learned from', () => {
  it.each(vocabularies.map(({ language }) => [language, allReplyExamples[language]] as const))(
    'tells the examples themselves apart: %s',
    (language, examples) => {
      const all = Object.entries(examples).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const));
      const right = all.filter(
        ([kind, text]) => likeliest(weighReply(text.split('\n').flatMap(sentencesOf), [language], tuesday)) === kind,
      );
      expect(right.length / all.length).toBeGreaterThan(0.97);
    },
  );

  it.each(vocabularies.map(({ language, replyNotions }) => [language, replyNotions] as const))(
    'has examples of every kind, and words for every notion: %s',
    (language, replyNotions) => {
      const examples = allReplyExamples[language];
      for (const kind of [...replyKinds, 'none'] as const) expect(examples[kind].length).toBeGreaterThan(20);
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
