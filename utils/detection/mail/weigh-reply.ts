import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import { learnedReplies } from './learned-replies.ts';
import { type Likelihoods, type ReplyModel, replyModel } from './reply-model.ts';
import { signsOfReply } from './reply-signs.ts';

let model: ReplyModel | null = null;

/** How likely sentences of a reply mean what. */
export function weighReply(
  sentences: readonly string[],
  spoken: readonly Language[],
  sentOn: CalendarDay | null,
): Likelihoods {
  model ??= replyModel(learnedReplies());
  return model(signsOfReply(sentences, spoken, sentOn));
}
