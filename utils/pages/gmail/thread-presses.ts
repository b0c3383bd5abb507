import { findAll, findOptional } from '../find.ts';
import { isShown } from '../is-shown.ts';
import type { ComposeBox } from '../mail-writing.ts';
import type { Misses } from '../misses.ts';
import type { PageWatch } from '../watch.ts';
import { boxOfThread } from './compose.ts';
import { type ThreadInPage, viewAround } from './open-thread.ts';
import { pressUntil } from './press-until.ts';
import { messageBody, openReply, unfoldMessage, unfoldStack } from './selectors.ts';
import { composeEditor } from './writing-selectors.ts';

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

/** The thread's reply box that is open already, or a new one. Null after 5 s without one. */
export async function openReplyIn(inPage: ThreadInPage, hands: Hands): Promise<ComposeBox | null> {
  const openBox = () => boxOfThread(hands.document, inPage);
  const already = openBox();
  if (already) return already;
  // The last one: each message has its own in its head, and the newest is answered.
  const control = findAll(openReply, inPage.root).at(-1) ?? findAll(openReply, viewAround(inPage)).at(-1);
  const box = control ? await pressUntil(control, viewAround(inPage), openBox, hands) : null;
  if (box) hands.misses.hit(composeEditor.part);
  else if (!hands.signal.aborted) hands.misses.miss(control ? composeEditor.part : openReply.part, inPage.root);
  return box;
}
