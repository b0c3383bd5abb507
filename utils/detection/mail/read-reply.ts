import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import type { ReplyKind } from '../../domain/reply.ts';
import { likelyLanguages } from '../languages/guess-language.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import type { MailMessage } from '../reading.ts';
import { fold } from '../text/fold.ts';
import { tokensOf } from '../text/tokens.ts';
import { dateOrderOf } from '../values/resolve-dates.ts';
import { daysMentioned, isAhead } from './relative-days.ts';
import { type ReplySentence, readReplySentence } from './reply-sentence.ts';
import { sentencesOf } from './sentences.ts';
import { splitMail } from './split-mail.ts';

/** What a client's mail seems to say. */
export interface ReplyReading {
  readonly kind: ReplyKind | null;
  /** The day of a promise, or of the return from an absence; null where none is named. */
  readonly promiseDate: CalendarDay | null;
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

/** What a client's mail says of the payment, from its own words only, quoted history and signature left aside. */
export function readReply(message: MailMessage, threadLanguage: Language | null): ReplyReading {
  if (isBounce(message)) return { kind: null, promiseDate: null };
  const lines = splitMail(message.body).fresh.map(({ text }) => text);
  const spoken = likelyLanguages(lines.join('\n'), threadLanguage);
  const sentences = lines.flatMap(sentencesOf).map((text) => readReplySentence(text, spoken));
  const scores = totalScores(sentences);
  const dayIn = (texts: readonly ReplySentence[]) => firstDayAhead(texts, spoken, message.sentOn);
  if (isAway(readReplySentence(message.subject, spoken), scores)) {
    return { kind: 'out-of-office', promiseDate: lastDayAhead(sentences, spoken, message.sentOn) };
  }
  announceByDay(scores, sentences, spoken, message.sentOn);
  const asks = lines.some((line) => line.includes('?'));
  const kind = strongest(scores, asks) ?? (asks ? 'question' : null);
  if (kind !== 'promise' && kind !== 'plan-request') return { kind, promiseDate: null };
  const promising = kind === 'promise' ? dayIn(sentences.filter(({ scores: own }) => own.has('promise'))) : null;
  return { kind, promiseDate: promising ?? dayIn(sentences) };
}

function totalScores(sentences: readonly ReplySentence[]): Map<ReplyKind, number> {
  const total = new Map<ReplyKind, number>();
  for (const { scores } of sentences) {
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

/** An automatic answer says so in its subject, or speaks of an absence more than of the payment. */
function isAway(subject: ReplySentence, scores: ReadonlyMap<ReplyKind, number>): boolean {
  if (subject.scores.has('out-of-office')) return true;
  const away = scores.get('out-of-office') ?? 0;
  const others = (['promise', 'already-paid', 'dispute', 'plan-request', 'resend-request'] as const).map(
    (kind) => scores.get(kind) ?? 0,
  );
  return away >= 1 && others.every((score) => score <= away);
}

/** A day ahead beside a word for paying announces the payment although no phrase says so. */
function announceByDay(
  scores: Map<ReplyKind, number>,
  sentences: readonly ReplySentence[],
  spoken: readonly Language[],
  sentOn: CalendarDay | null,
): void {
  const says = sentences.some(
    (sentence) =>
      !sentence.text.trimEnd().endsWith('?') &&
      speaksOfPaying(sentence.text, spoken) &&
      daysAhead([sentence], spoken, sentOn).length > 0,
  );
  if (says) scores.set('promise', (scores.get('promise') ?? 0) + weightOfDay);
}

const weightOfDay = 0.9;

function speaksOfPaying(text: string, spoken: readonly Language[]): boolean {
  const stems = vocabularies
    .filter(({ language }) => spoken.includes(language))
    .flatMap(({ moneyStems }) => moneyStems.map(fold));
  return tokensOf(fold(text)).some(({ word }) => stems.some((stem) => word.startsWith(stem)));
}

function firstDayAhead(
  sentences: readonly ReplySentence[],
  spoken: readonly Language[],
  sentOn: CalendarDay | null,
): CalendarDay | null {
  for (const sentence of sentences) {
    const last = daysAhead([sentence], spoken, sentOn).at(-1);
    if (last) return last;
  }
  return null;
}

function lastDayAhead(
  sentences: readonly ReplySentence[],
  spoken: readonly Language[],
  sentOn: CalendarDay | null,
): CalendarDay | null {
  return daysAhead(sentences, spoken, sentOn).toSorted().at(-1) ?? null;
}

/** The days not yet past that the sentences name, in the first language that finds any. */
function daysAhead(
  sentences: readonly ReplySentence[],
  spoken: readonly Language[],
  sentOn: CalendarDay | null,
): CalendarDay[] {
  if (sentOn === null) return [];
  for (const language of spoken) {
    const order = dateOrderOf([], { language, currencies: new Set(), sentOn });
    const days = sentences
      .flatMap(({ text }) => daysMentioned(text, language, sentOn, order))
      .filter(({ day }) => isAhead(day, sentOn));
    if (days.length > 0) return days.map(({ day }) => day);
  }
  return [];
}
