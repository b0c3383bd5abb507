import type { MailGoal } from '../mail-goal.ts';

/** The part of Gmail's address after `#` for a goal. Gmail takes a thread's hexadecimal key and writes its own there. */
export function hashOf(goal: MailGoal): string {
  if (goal.kind === 'thread') return `#all/${encodeURIComponent(goal.threadId)}`;
  const words = encodeURIComponent(goal.words).replaceAll('%20', '+');
  return goal.page > 1 ? `#search/${words}/p${goal.page}` : `#search/${words}`;
}

/** Replaces what stands in the address: going through hundreds of threads must not fill the tab's history. */
export function goTo(document: Document, goal: MailGoal): void {
  document.location.replace(new URL(hashOf(goal), document.location.href).href);
}
