import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../utils/domain/language.ts';
import { packWords } from '../../utils/hand-over/pack-words.ts';
import { neverSaid } from '../domain/never-said.ts';

/** What a user reads before they write to a client, and may repeat; the list of what must not be said is apart. */
const advice = /^(?:onward_|call_|talking_|plan_|occasion_|letter_(?!never)|why_|draft_)/;

describe.each(languages)('in %s', (language) => {
  const file = new URL(`../../public/_locales/${language}/messages.json`, import.meta.url);
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));

  it('the cards for the next step, for calls, plans and letters claim nothing a creditor must not claim', () => {
    const read = Object.entries(messages).filter(([key]) => advice.test(key));
    expect(read.length).toBeGreaterThan(100);
    expect(read.filter(([, { message }]) => neverSaid.test(` ${message}`))).toEqual([]);
  });

  it('nor does the hand-over file', () => {
    const words = JSON.stringify({ ...packWords[language], madeOn: packWords[language].madeOn('1') });
    expect(words).not.toMatch(neverSaid);
  });
});
