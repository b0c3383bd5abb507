import { findAll, findOptional } from '../../find.ts';
import type { ComposeBox } from '../../mail-writing.ts';
import { openBoxes } from '../compose.ts';
import { type ThreadInPage, viewAround } from '../open-thread.ts';
import { press } from '../press.ts';
import { pressUntil } from '../press-until.ts';
import { forwardItem, messageBody, moreButton, openForward } from '../selectors.ts';
import { type Hands, unfoldIn } from '../thread-presses.ts';

/**
 * Opens Gmail's own Forward on one message of the thread, so that its attachments go along: below the last message by
 * the button there, on an earlier one by its menu. Null after some seconds without a new box.
 */
export async function openForwardIn(
  inPage: ThreadInPage,
  messageIndex: number,
  hands: Hands,
): Promise<ComposeBox | null> {
  const element = inPage.messages[messageIndex];
  if (!element || !(await unfoldIn(inPage, messageIndex, hands))) return null;
  const before = new Set<Element>(openBoxes(hands.document).map(({ editor }) => editor));
  const newBox = () => openBoxes(hands.document).find(({ editor }) => !before.has(editor)) ?? null;
  const view = viewAround(inPage);
  const isLast = inPage.messages.at(-1) === element;
  const below = isLast ? findAll(openForward, view).at(-1) : undefined;
  const box = below ? await pressUntil(below, view, newBox, hands) : await byMenu(element, view, newBox, hands);
  if (box) hands.misses.hit(openForward.part);
  else if (!hands.signal.aborted) hands.misses.miss(below ? openForward.part : forwardItem.part, inPage.root);
  return box;
}

async function byMenu<T>(message: Element, view: Element, newBox: () => T | null, hands: Hands): Promise<T | null> {
  const more = findAll(moreButton, message).at(-1);
  if (!more || !findOptional(messageBody, message)) return null;
  const item = () => findOptional(forwardItem, hands.document);
  const shown = item() ?? (await pressUntil(more, view, item, hands));
  if (!shown) {
    // A menu that does not hold what is looked for is not left standing open.
    if (more.getAttribute('aria-expanded') === 'true') press(more);
    return null;
  }
  return pressUntil(shown, view, newBox, hands);
}
