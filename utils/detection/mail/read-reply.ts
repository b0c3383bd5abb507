import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import type { ReplyKind } from '../../domain/reply.ts';
import { likelyLanguages } from '../languages/guess-language.ts';
import type { MailMessage } from '../reading.ts';
import { addressGiven } from './address-given.ts';
import { isBounce, saysAway } from './automatic-answer.ts';
import { lastDayAhead, namedDayAhead, promisedDay } from './reply-days.ts';
import type { Likelihoods } from './reply-model.ts';
import { hasReplyPrefix } from './reply-prefix.ts';
import { sentencesOf } from './sentences.ts';
import { splitMail } from './split-mail.ts';
import { weighReply } from './weigh-reply.ts';

/** What a client's mail seems to say. */
export interface ReplyReading {
  readonly kind: ReplyKind | null;
  /** The day of a promise, or of the return from an absence; null where none is named. */
  readonly promiseDate: CalendarDay | null;
  /** The address that someone else is to be written at, lower case; of a wrong contact only. */
  readonly address: string | null;
}

const saysNothing: ReplyReading = { kind: null, promiseDate: null, address: null };

/** What a client's mail says of the payment, from its own words only, quoted history and signature left aside. */
export function readReply(message: MailMessage, threadLanguage: Language | null): ReplyReading {
  if (isBounce(message)) return saysNothing;
  const lines = freshLines(message);
  const spoken = likelyLanguages(lines.join('\n'), threadLanguage);
  const sentences = lines.flatMap(sentencesOf).map((text) => text.slice(0, longestSentence));
  const { sentOn } = message;
  const kind = saysAway(message.subject) ? 'out-of-office' : likeliest(weighReply(sentences, spoken, sentOn));
  const days = { sentences, spoken, sentOn };
  switch (kind) {
    case 'out-of-office':
      return { kind, promiseDate: lastDayAhead(days), address: null };
    case 'promise':
      return { kind, promiseDate: promisedDay(days), address: null };
    case 'plan-request':
      return { kind, promiseDate: namedDayAhead(days), address: null };
    case 'wrong-contact':
      return { kind, promiseDate: null, address: addressGiven(lines, message) };
    default:
      return { kind, promiseDate: null, address: null };
  }
}

/** A meaning less likely than this is a guess, and none is given. */
const likelyEnough = 0.45;

function likeliest(likely: Likelihoods): ReplyKind | null {
  const [first] = [...likely].sort((one, other) => other[1] - one[1]);
  return first && first[0] !== 'none' && first[1] >= likelyEnough ? first[0] : null;
}

/** In characters. */
const longestSentence = 1_000;
/** What an answer says, it says in its first screens; in characters. */
const longestAnswer = 8_000;

function freshLines({ body, subject }: MailMessage): string[] {
  let left = longestAnswer;
  return splitMail(body, hasReplyPrefix(subject)).fresh.flatMap(({ text }) => {
    const line = text.slice(0, Math.max(0, left));
    left -= line.length + 1;
    return line === '' ? [] : [line];
  });
}
