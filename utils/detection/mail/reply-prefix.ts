import { vocabularies } from '../languages/vocabularies.ts';
import { fold } from '../text/fold.ts';

const replyPrefixes = new Set(vocabularies.flatMap(({ mail }) => mail.replyPrefixes.map(fold)));

/** True where the subject is that of an answer: `Re:`, `AW:`, `RÉP:`. */
export function hasReplyPrefix(subject: string): boolean {
  const prefix = fold(subject.split(':', 1)[0] ?? '').trim();
  return subject.includes(':') && replyPrefixes.has(prefix);
}
