import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import type { ReplyKind } from '../../domain/reply.ts';
import { likelyLanguages } from '../languages/guess-language.ts';
import type { MailMessage } from '../reading.ts';
import { fold } from '../text/fold.ts';
import { addressGiven } from './address-given.ts';
import { type Likeness, likenReply } from './liken-reply.ts';
import { firstDayAhead, lastDayAhead, namedDayAhead, scoresOfDays } from './reply-days.ts';
import { hasReplyPrefix } from './reply-prefix.ts';
import { type ReplySentence, readReplySentence } from './reply-sentence.ts';
import { sentencesOf } from './sentences.ts';
import { splitMail } from './split-mail.ts';

/** What a client's mail seems to say. */
export interface ReplyReading {
  readonly kind: ReplyKind | null;
  /** The day of a promise, or of the return from an absence; null where none is named. */
  readonly promiseDate: CalendarDay | null;
  /** The address that someone else is to be written at, lower case; of a wrong contact only. */
  readonly address: string | null;
}

const bounceSenders = ['mailer-daemon', 'postmaster', 'mail-daemon', 'no-reply-bounce'];
const bounceSubjects = [
  ...['delivery status notification', 'undeliverable', 'undelivered mail', 'mail delivery failed', 'unzustellbar'],
  ...['returned mail', 'delivery failure', 'non remis', 'no se ha podido entregar', 'mancata consegna', 'onbestelbaar'],
  ...['nao entregue', 'delivery has failed', 'echec de remise', 'message not delivered', 'address not found'],
];

/** True for a report that a mail could not be delivered: nobody's reply. */
export function isBounce(message: Pick<MailMessage, 'from' | 'subject'>): boolean {
  const sender = message.from.email?.split('@')[0] ?? '';
  const subject = fold(message.subject);
  return bounceSenders.includes(sender) || bounceSubjects.some((opening) => subject.includes(opening));
}

/** A reply that says two things equally strongly is the first of these: what stops a reminder comes first. */
const order: readonly ReplyKind[] = [
  ...(['dispute', 'wrong-contact', 'plan-request', 'resend-request', 'already-paid', 'promise', 'question'] as const),
];

/** Another address in an answer is where it wants the invoice to go, unless the answer says something clearer. */
const weightOfAddress = 1.5;

/** What a client's mail says of the payment, from its own words only, quoted history and signature left aside. */
export function readReply(message: MailMessage, threadLanguage: Language | null): ReplyReading {
  if (isBounce(message)) return saysNothing;
  const lines = freshLines(message);
  const spoken = likelyLanguages(lines.join('\n'), threadLanguage);
  const sentences = lines.flatMap(sentencesOf).map((text) => readReplySentence(text.slice(0, longestSentence), spoken));
  const { sentOn } = message;
  const address = addressGiven(lines, message);
  const scores = totalScores(sentences.map((sentence) => scoresOfDays(sentence, spoken, sentOn)));
  const likeness = likenReply(lines.join('\n'), spoken);
  const isLikeAbsence = likeness?.kind === 'out-of-office' && likeness.margin >= clearMargin / 2 && scores.size === 0;
  if (isLikeAbsence || isAway(readReplySentence(message.subject, spoken), scores)) {
    return { kind: 'out-of-office', promiseDate: lastDayAhead(sentences, spoken, sentOn), address: null };
  }
  if (address !== null) scores.set('wrong-contact', (scores.get('wrong-contact') ?? 0) + weightOfAddress);
  const asks = lines.some((line) => line.includes('?'));
  const kind = judged(strongest(scores, asks), asks, likeness);
  const given = kind === 'wrong-contact' ? address : null;
  if (kind === 'plan-request') return { kind, promiseDate: namedDayAhead(sentences, spoken, sentOn), address: null };
  if (kind !== 'promise') return { kind, promiseDate: null, address: given };
  const promises = sentences.filter((sentence) => sentence.scores.has('promise'));
  const promiseDate = firstDayAhead(promises, spoken, sentOn) ?? firstDayAhead(sentences, spoken, sentOn);
  return { kind, promiseDate, address: null };
}

const saysNothing: ReplyReading = { kind: null, promiseDate: null, address: null };

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

function totalScores(sentences: readonly ReplySentence['scores'][]): Map<ReplyKind, number> {
  const total = new Map<ReplyKind, number>();
  for (const scores of sentences) {
    for (const [kind, score] of scores) total.set(kind, (total.get(kind) ?? 0) + score);
  }
  return total;
}

/** What is done weighs more than what is announced, and what stops a reminder more than what answers it. */
const weights: Readonly<Record<ReplyKind, number>> = {
  'already-paid': 1.3,
  dispute: 1.2,
  'wrong-contact': 1.2,
  'plan-request': 1.2,
  'resend-request': 1.2,
  promise: 1,
  'out-of-office': 1,
  question: 1,
};

function strongest(scores: ReadonlyMap<ReplyKind, number>, asks: boolean): ReplyKind | null {
  const score = (kind: ReplyKind) => (scores.get(kind) ?? 0) * weights[kind];
  const said = order.filter((kind) => kind !== 'question' && score(kind) > 0);
  const [first, ...others] = said;
  const best = first && others.reduce((one, other) => (score(other) > score(one) ? other : one), first);
  return best ?? (asks && scores.has('question') ? 'question' : null);
}

/** Likeness that outvotes the phrases found, and that which stands in where none was found. */
const clearMargin = 14;
const fairMargin = 2;

/** The kind that the phrases tell, unless the examples tell another clearly, or phrases tell none. */
function judged(told: ReplyKind | null, asks: boolean, likeness: Likeness | null): ReplyKind | null {
  const fallback = told ?? (asks ? 'question' : null);
  if (!likeness || likeness.kind === 'out-of-office') return fallback;
  const needed = told === null || told === 'question' ? fairMargin : clearMargin;
  return likeness.margin >= needed ? (likeness.kind ?? (asks ? fallback : null)) : fallback;
}

/** An automatic answer says so in its subject, or speaks of an absence more than of the payment. */
function isAway(subject: ReplySentence, scores: ReadonlyMap<ReplyKind, number>): boolean {
  if (subject.scores.has('out-of-office')) return true;
  const away = scores.get('out-of-office') ?? 0;
  const others = (['promise', 'already-paid', 'dispute', 'plan-request', 'resend-request'] as const).map(
    (kind) => scores.get(kind) ?? 0,
  );
  return away >= 1 && others.every((score) => score <= away);
}
