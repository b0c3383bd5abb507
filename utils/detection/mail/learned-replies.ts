import { calendarDay } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import { allReplyExamples } from '../languages/reply-examples/all-reply-examples.ts';
import { type LearnedReplies, learnReplies, type Meaning } from './reply-model.ts';
import { signsOfReply } from './reply-signs.ts';
import { sentencesOf } from './sentences.ts';

/** The day on which all examples are written: days they name lie before or after it. */
const dayOfExamples = calendarDay('2026-03-10');

/**
 * What the examples of all languages teach. A build learns it once and carries the outcome in the place of this file
 * (wxt.config.ts), so that no worker has to learn at each of its starts, nor carry the examples.
 */
export function learnedReplies(): LearnedReplies {
  const examples = Object.entries(allReplyExamples).flatMap(([language, kinds]) =>
    Object.entries(kinds).flatMap(([meaning, texts]) =>
      texts.map((text) => {
        const signs = signsOfReply(text.split('\n').flatMap(sentencesOf), [language as Language], dayOfExamples);
        return [meaning as Meaning, signs] as const;
      }),
    ),
  );
  return learnReplies(examples);
}
