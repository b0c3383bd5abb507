import { findOptional } from '../find.ts';
import { isShown } from '../is-shown.ts';
import type { Misses } from '../misses.ts';
import type { PageWatch } from '../watch.ts';
import type { ThreadInPage } from './open-thread.ts';
import { pressUntil } from './press-until.ts';
import { messageBody, unfoldMessage, unfoldStack } from './selectors.ts';

/** What pressing something in a thread needs of the page around it. */
export interface Hands {
  readonly document: Document;
  readonly watch: PageWatch;
  readonly misses: Misses;
  readonly signal: AbortSignal;
}

/** Opens a folded message of the thread, and the stack it is hidden in before that. False after 5 s without its text. */
export async function unfoldIn(inPage: ThreadInPage, messageIndex: number, hands: Hands): Promise<boolean> {
  const element = inPage.messages[messageIndex];
  if (!element) return false;
  const body = () => findOptional(messageBody, element);
  if (body()) return true;
  if (!findOptional(unfoldMessage, element)) await openStack(inPage, hands);
  const control = findOptional(unfoldMessage, element);
  if (!control) hands.misses.miss(unfoldMessage.part, element);
  else await pressUntil(control, element, body, hands);
  return body() !== null;
}

async function openStack(inPage: ThreadInPage, hands: Hands): Promise<void> {
  const stack = findOptional(unfoldStack, inPage.root);
  if (stack) await pressUntil(stack, inPage.root, () => (isShown(stack) ? null : stack), hands);
}
