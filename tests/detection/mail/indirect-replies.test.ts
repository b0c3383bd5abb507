import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allReplyExamples } from '../../../utils/detection/languages/reply-examples/all-reply-examples.ts';
import { vocabularies } from '../../../utils/detection/languages/vocabularies.ts';
import { type ReplyReading, readReply } from '../../../utils/detection/mail/read-reply.ts';
import type { Language } from '../../../utils/domain/language.ts';
import type { ReplyKind } from '../../../utils/domain/reply.ts';
import { aReply } from './a-mail.ts';

/** An answer in a client's own words, with what a person says it means. All were written on Tuesday 10 March 2026. */
interface Answer {
  readonly language: Language;
  readonly kind: ReplyKind | null;
  readonly day?: string;
  readonly address?: string;
  readonly text: string;
}

/**
 * Batches of answers as real clients give them: in passing, evasively, mistyped, with greetings, signatures and small
 * print. Each was written, with its truth, before the reader of that day was shown it; the comment gives the precision
 * and recall of that first try. What a batch taught was then put into the vocabularies in other words.
 */
const batches = [
  'first', // 88.5 / 90.6
  'second', // 67.7 / 66.3, by phrases alone
  'third', // 82.9 / 74.1, from here on by notions and examples
  'fourth', // 80.0 / 75.3
  'fifth', // 89.0 / 77.4
  'sixth', // 92.1 / 88.2
  'seventh', // 96.5 / 85.9, whole business mails
  'eighth', // 100 / 100, ordinary mails
  'ninth', // 75.5 / 50.6, as far-fetched as can be
  'tenth', // 94.4 / 94.4
  'eleventh', // 88.6 / 72.1
] as const;

function answersOf(batch: string): Answer[] {
  const lines = readFileSync(join(import.meta.dirname, 'answers', `${batch}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Answer);
}

const all = batches.flatMap(answersOf);
const read = new Map(all.map((answer) => [answer, readReply(aReply(answer.text), answer.language)]));

function share(answers: readonly Answer[], isRight: (answer: Answer, reading: ReplyReading) => boolean): number {
  const right = answers.filter((answer) => {
    const reading = read.get(answer);
    return reading !== undefined && isRight(answer, reading);
  });
  return right.length / answers.length;
}

const sameKind = (answer: Answer, reading: ReplyReading) => reading.kind === answer.kind;

describe('answers in indirect words', () => {
  it('are given the right kind, and none rather than a wrong one', () => {
    expect(
      share(
        all.filter((answer) => read.get(answer)?.kind !== null),
        sameKind,
      ),
    ).toBeGreaterThan(0.96);
    expect(
      share(
        all.filter(({ kind }) => kind !== null),
        sameKind,
      ),
    ).toBeGreaterThan(0.92);
  });

  it.each(vocabularies.map(({ language }) => language))('are understood in every language: %s', (language) => {
    const spoken = all.filter((answer) => answer.language === language);
    expect(share(spoken, sameKind)).toBeGreaterThan(0.85);
  });

  it('give the day they name', () => {
    const dated = all.filter((answer) => answer.day !== undefined && sameKind(answer, read.get(answer) ?? nothing));
    expect(share(dated, ({ day }, { promiseDate }) => promiseDate === day)).toBeGreaterThan(0.97);
  });

  it('give the address they name', () => {
    const named = all.filter((answer) => answer.address !== undefined && sameKind(answer, read.get(answer) ?? nothing));
    expect(share(named, (answer, { address }) => address === answer.address)).toBe(1);
  });

  it('are not learned by heart', () => {
    const examples = new Set(Object.values(allReplyExamples).flatMap((kinds) => Object.values(kinds).flat()));
    expect(all.filter(({ text }) => examples.has(text))).toEqual([]);
  });
});

const nothing: ReplyReading = { kind: null, promiseDate: null, address: null };
