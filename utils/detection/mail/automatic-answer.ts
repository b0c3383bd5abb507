import { vocabularies } from '../languages/vocabularies.ts';
import type { MailMessage } from '../reading.ts';
import { fold } from '../text/fold.ts';

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

const awaySubjects = vocabularies.flatMap(({ mail }) => mail.awaySubjects.map(fold));

/** True where the subject is that of an automatic answer: `Automatic reply: Invoice 1043`. */
export function saysAway(subject: string): boolean {
  const folded = fold(subject.slice(0, 500));
  return awaySubjects.some((words) => folded.includes(words));
}
