import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import type { ReplyKind } from '../../domain/reply.ts';
import { guessLanguage } from '../languages/guess-language.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import type { MailMessage } from '../reading.ts';
import { fold } from '../text/fold.ts';
import { compilePhrases, findPhrases } from '../text/phrases.ts';
import { tokensOf } from '../text/tokens.ts';
import { dateOrderOf } from '../values/resolve-dates.ts';
import { daysMentioned, isAhead } from './relative-days.ts';
import { splitMail } from './split-mail.ts';

/** What a client's mail seems to say. */
export interface ReplyReading {
  readonly kind: ReplyKind | null;
  /** The day of a promise, or of the return from an absence; null where none is named. */
  readonly promiseDate: CalendarDay | null;
}

const books = new Map(
  vocabularies.map(({ language, replies, notPromise }) => [
    language,
    compilePhrases<ReplyKind | 'not-promise'>([
      ...Object.entries<readonly string[]>(replies).flatMap(([kind, phrases]) =>
        phrases.map((phrase) => [phrase, kind as ReplyKind] as const),
      ),
      ...notPromise.map((phrase) => [phrase, 'not-promise'] as const),
    ]),
  ]),
);

/** A reply that says two things is the first of these: what stops a reminder comes before what answers it. */
const order: readonly ReplyKind[] = [
  ...(['dispute', 'wrong-contact', 'plan-request', 'resend-request', 'already-paid', 'promise', 'question'] as const),
];

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

/** What a client's mail says of the payment, from its own words only, quoted history and signature left aside. */
export function readReply(message: MailMessage, threadLanguage: Language | null): ReplyReading {
  if (isBounce(message)) return { kind: null, promiseDate: null };
  const lines = splitMail(message.body).fresh.map(({ text }) => text);
  const language = guessLanguage(lines.join('\n')) ?? threadLanguage ?? 'en';
  const sentences = lines.flatMap(sentencesOf).map((text) => readSentence(text, language));
  const counts = countKinds(sentences);
  if (isAway(message, language, counts)) {
    return {
      kind: 'out-of-office',
      promiseDate: dayIn(
        sentences.map(({ text }) => text),
        language,
        message.sentOn,
      ),
    };
  }
  const asksSomething = lines.some((line) => line.includes('?'));
  const kind = order.find((one) => (counts.get(one) ?? 0) > 0 && (one !== 'question' || asksSomething)) ?? null;
  const settledKind = kind ?? (asksSomething ? 'question' : null);
  if (settledKind !== 'promise' && settledKind !== 'plan-request') return { kind: settledKind, promiseDate: null };
  const promising = sentences.filter(({ kinds }) => kinds.has('promise')).map(({ text }) => text);
  const own = settledKind === 'promise' ? dayIn(promising, language, message.sentOn) : null;
  return {
    kind: settledKind,
    promiseDate:
      own ??
      dayIn(
        sentences.map(({ text }) => text),
        language,
        message.sentOn,
      ),
  };
}

interface Sentence {
  readonly text: string;
  readonly kinds: ReadonlySet<ReplyKind>;
}

function readSentence(text: string, language: Language): Sentence {
  const folded = fold(text);
  const book = books.get(language);
  const hits = book ? findPhrases(book, folded, tokensOf(folded)).map(({ value }) => value) : [];
  const kinds = new Set(hits.filter((kind): kind is ReplyKind => kind !== 'not-promise'));
  if (hits.includes('not-promise') && !/\d/.test(text)) kinds.delete('promise');
  if (kinds.has('promise') && isDenied(folded)) {
    kinds.delete('promise');
    kinds.add('dispute');
  }
  // A question about a payment is no word that it was made: `has it been paid?`
  if (text.trimEnd().endsWith('?')) {
    kinds.delete('already-paid');
    kinds.delete('promise');
  }
  return { text, kinds };
}

const negations = new Set([
  'not',
  'nicht',
  'pas',
  'no',
  'non',
  'niet',
  'nao',
  'cannot',
  'kein',
  'keine',
  'keinen',
  't',
]);
const limits = new Set([
  'before',
  'until',
  'later',
  'vor',
  'bis',
  'mehr',
  'avant',
  'antes',
  'prima',
  'voor',
  'only',
  'worry',
  'yet',
]);

/** `I will not pay`, but neither `not before Friday` nor `no problem`. */
function isDenied(folded: string): boolean {
  const words = tokensOf(folded).map(({ word }) => word);
  return words.some((word, at) => {
    if (!negations.has(word) || (word === 't' && !['won', 'can', 'don', 'couldn'].includes(words[at - 1] ?? '')))
      return false;
    return !limits.has(words[at + 1] ?? '') && !(word === 'no' && at === 0) && words[at + 1] !== 'problem';
  });
}

function countKinds(sentences: readonly Sentence[]): Map<ReplyKind, number> {
  const counts = new Map<ReplyKind, number>();
  for (const { kinds } of sentences) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** An automatic answer says so in its subject, or speaks of an absence and of nothing else. */
function isAway(message: MailMessage, language: Language, counts: ReadonlyMap<ReplyKind, number>): boolean {
  const inSubject = readSentence(message.subject, language).kinds.has('out-of-office');
  if (inSubject) return true;
  const says = (kind: ReplyKind) => (counts.get(kind) ?? 0) > 0;
  return (
    says('out-of-office') && !says('promise') && !says('already-paid') && !says('dispute') && !says('plan-request')
  );
}

function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const ends = '.!?;'.includes(line.charAt(at)) && (line[at + 1] === ' ' || line[at + 1] === undefined);
    // `am 15. Mai` and `z. B.` go on.
    if (
      !ends ||
      (line.charAt(at) === '.' && !/\p{L}{3}$/u.test(line.slice(Math.max(0, at - 3), at)) && !isEnd(line, at))
    )
      continue;
    sentences.push(line.slice(start, at + 1));
    start = at + 1;
  }
  sentences.push(line.slice(start));
  return sentences.filter((sentence) => sentence.trim() !== '');
}

/** A point behind digits or a short word ends a sentence where a capital follows that opens no month. */
function isEnd(line: string, at: number): boolean {
  const next = line.charAt(at + 2);
  return !/\d/.test(line.charAt(at - 1)) && next !== next.toLowerCase();
}

function dayIn(texts: readonly string[], language: Language, sentOn: CalendarDay | null): CalendarDay | null {
  if (sentOn === null) return null;
  const dateOrder = dateOrderOf([], { language, currencies: new Set(), sentOn });
  for (const text of texts) {
    const ahead = daysMentioned(text, language, sentOn, dateOrder).filter(({ day }) => isAhead(day, sentOn));
    const last = ahead[ahead.length - 1];
    if (last) return last.day;
  }
  return null;
}
