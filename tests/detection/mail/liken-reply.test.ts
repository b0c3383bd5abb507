import { describe, expect, it } from 'vitest';
import { vocabularies } from '../../../utils/detection/languages/vocabularies.ts';
import { likenReply } from '../../../utils/detection/mail/liken-reply.ts';

describe('likeness to examples', () => {
  it.each(vocabularies.map(({ language, replyExamples }) => [language, replyExamples] as const))(
    'tells the examples themselves apart: %s',
    (language, examples) => {
      const all = Object.entries(examples).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const));
      const right = all.filter(([kind, text]) => (likenReply(text, [language])?.kind ?? 'none') === kind);
      expect(right.length / all.length).toBeGreaterThan(0.95);
    },
  );

  it.each(vocabularies.map(({ language, replyExamples }) => [language, replyExamples] as const))(
    'has examples of every kind: %s',
    (_language, examples) => {
      for (const texts of Object.values(examples)) expect(texts.length).toBeGreaterThan(5);
    },
  );

  it('is none where no word is known', () => {
    expect(likenReply('日本語', ['en'])).toBeNull();
    expect(likenReply('', ['de'])).toBeNull();
  });
});
