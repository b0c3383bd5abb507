import type { CalendarDay } from '../../domain/calendar-day.ts';
import { calendarDay } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import { type Likelihoods, learnReplies, type Meaning, type ReplyModel } from './reply-model.ts';
import { signsOfReply } from './reply-signs.ts';
import { sentencesOf } from './sentences.ts';

/** The day on which all examples are written: days they name lie before or after it. */
const dayOfExamples = calendarDay('2026-03-10');

let model: ReplyModel | null = null;

/** How likely sentences of a reply mean what. The examples of all languages are learned at the first call. */
export function weighReply(
  sentences: readonly string[],
  spoken: readonly Language[],
  sentOn: CalendarDay | null,
): Likelihoods {
  model ??= learnReplies(
    vocabularies.flatMap(({ language, replyExamples }) =>
      Object.entries(replyExamples).flatMap(([meaning, texts]) =>
        texts.map((text) => {
          const signs = signsOfReply(text.split('\n').flatMap(sentencesOf), [language], dayOfExamples);
          return [meaning as Meaning, signs] as const;
        }),
      ),
    ),
  );
  return model(signsOfReply(sentences, spoken, sentOn));
}
