import type { CalendarDay } from '../../domain/calendar-day.ts';
import { findAll, findAround } from '../find.ts';
import { comingDay } from './coming-day.ts';
import { type BoxInPage, boxAround } from './compose.ts';
import { composeEditor, scheduleArrow, scheduleDialog, scheduleItem, scheduleTime } from './writing-selectors.ts';

/**
 * Follows the user's presses from the arrow beside Send over the menu to a day: menu and dialog stand at the end of the
 * page and do not say which box they belong to. `press` takes the target of each trusted press and gives the box and
 * its day once one is chosen; the day is null where the page does not say it in words we know.
 */
export function followScheduling(
  document: Document,
  today: () => CalendarDay,
): {
  press(target: Element): { readonly box: BoxInPage; readonly day: CalendarDay | null } | null;
} {
  let box: BoxInPage | null = null;
  let isAsked = false;
  return {
    press(target) {
      const arrow = findAround(scheduleArrow, target);
      if (arrow) {
        box = boxAround(document, arrow);
        isAsked = false;
      } else if (findAround(scheduleItem, target)) {
        isAsked = box !== null;
      } else if (box && isAsked) {
        const words = chosenTime(target);
        return words === null ? null : { box, day: comingDay(words, document.documentElement.lang, today()) };
      }
      return null;
    },
  };
}

/** The words of the time that a press chooses: a usual one, or that of the user's own in the dialog's first field. */
function chosenTime(target: Element): string | null {
  const usual = findAround(scheduleTime, target);
  if (usual) return wordsIn(usual);
  const dialog = findAround(scheduleDialog, target);
  if (!dialog || findAll(composeEditor, dialog).length > 0 || !target.closest('button, [role=button]')) return null;
  return dialog.querySelector('input')?.value ?? null;
}

/** Name and time of a choice stand in elements of their own, with nothing between them. */
function wordsIn(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode() && words.length < 20) words.push(walker.currentNode.nodeValue ?? '');
  return words.join(' ');
}
