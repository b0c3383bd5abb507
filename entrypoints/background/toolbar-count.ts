import { browser } from 'wxt/browser';
import { text } from '../../utils/interface-text/message.ts';
import { countDue } from '../../utils/store/follow-up-lists.ts';
import type { Desk } from './desk.ts';
import { oneAfterTheOther } from './in-turn.ts';

/** Dark enough for the white figures the browser puts on it, in light and dark toolbars. */
const colour = '#9a3412';

/** Counts are shown in turn, so that the latest is the one that stands. */
const inTurn = oneAfterTheOther();

/** Shows on the toolbar icon how many clients are due today; nothing where none is. */
export function showCount(desk: Desk): Promise<void> {
  return inTurn(() => show(desk));
}

async function show(desk: Desk): Promise<void> {
  const count = await countDue(await desk.ledger(), desk.today());
  await Promise.all([
    browser.action.setBadgeText({ text: badgeText(count) }),
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setTitle({ title: count === 0 ? text('toolbar_title') : text('toolbar_title_due', { count }) }),
  ]);
}

/** Four characters is all the icon shows. */
export function badgeText(count: number): string {
  if (count === 0) return '';
  return count > 999 ? '999+' : String(count);
}
