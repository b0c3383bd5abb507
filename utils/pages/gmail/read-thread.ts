import type { MailMessage, MailThread } from '../../detection/reading.ts';
import { findOptional, type Need } from '../find.ts';
import type { Mailbox } from '../mail-page.ts';
import type { Misses } from '../misses.ts';
import { readMessage } from './message.ts';
import type { ThreadInPage } from './open-thread.ts';
import { messageBody, messageDate, messageKey, sender } from './selectors.ts';

/** A whole thread is one message to the background: long mails have this much room together, the newest first. */
const mostCharacters = 1_000_000;

/** What the open thread says, and a noted miss for what no message in it shows. */
export function readThread(inPage: ThreadInPage, { account, ownAddresses }: Mailbox, misses: Misses): MailThread {
  const { threadId, subject, root } = inPage;
  const messages = shortened(inPage.messages.map((element) => readMessage(element, subject)));
  const note = (need: Need, isThere: boolean) => (isThere ? misses.hit(need.part) : misses.miss(need.part, root));
  note(
    sender,
    messages.some(({ from }) => from.email !== null),
  );
  note(
    messageDate,
    messages.some(({ sentOn }) => sentOn !== null),
  );
  const isAnyOpen = findOptional(messageKey, root) !== null;
  note(messageBody, !isAnyOpen || messages.some(({ folded }) => !folded));
  return { account, ownAddresses, threadId, subject, messages };
}

function shortened(messages: readonly MailMessage[]): MailMessage[] {
  let left = mostCharacters;
  return messages
    .toReversed()
    .map((message) => {
      const body = message.body.slice(0, left);
      left -= body.length;
      return { ...message, body };
    })
    .reverse();
}
