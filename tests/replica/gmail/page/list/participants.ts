import type { Person } from '../../../mailbox/thread.ts';
import { type Child, element, span } from '../element.ts';
import { hashOf } from '../ids.ts';
import type { Thread } from '../mail.ts';
import { isOwner, type ReplicaPage } from '../replica-page.ts';

/**
 * The names in a row: who wrote in the thread, or in the list of sent mail whom it went to, behind a localised "To:".
 * The owner is "me" in the interface's language but carries the real address; some rows carry no address at all.
 */
export function participantsOf(page: ReplicaPage, thread: Thread, list: 'sent' | 'other', draft: boolean): Child[] {
  const people = list === 'sent' ? recipientsIn(page, thread) : authorsIn(thread);
  const shown = people.length > 3 ? [...people.slice(0, 1), ...people.slice(-2)] : people;
  const names = shown.flatMap((person, index): Child[] => {
    const separator = index === 0 ? null : people.length > 3 && index === 1 ? ' .. ' : ', ';
    return [separator, nameOf(page, thread, person, people.length > 1)];
  });
  return [
    list === 'sent' && people.length > 0 ? page.words.to : null,
    span('bA4', ...names),
    thread.messages.length > 1 ? ' ' : null,
    thread.messages.length > 1 ? span('bx0', String(thread.messages.length)) : null,
    draft ? ', ' : null,
    draft ? span('boq', page.words.draft) : null,
  ];
}

function nameOf(page: ReplicaPage, thread: Thread, person: Person, short: boolean): HTMLElement {
  const mine = isOwner(page, person.email);
  const name = mine ? page.words.me : person.name || person.email;
  const email = !mine && hashOf(thread.id + person.email) % 11 === 0 ? '' : person.email;
  const attributes = { translate: 'no', class: thread.unread ? 'zF' : 'yP', email, name, 'data-hovercard-id': email };
  return element('span', attributes, short && !mine ? firstNameOf(name) : name);
}

/** In a row with several people only first names are shown; the whole name stays in the attribute. */
function firstNameOf(name: string): string {
  return name.split(/[\s@]/)[0] ?? name;
}

function authorsIn(thread: Thread): Person[] {
  return distinct(thread.messages.map(({ from }) => from));
}

function recipientsIn(page: ReplicaPage, thread: Thread): Person[] {
  return distinct(thread.messages.filter(({ from }) => isOwner(page, from.email)).flatMap(({ to }) => to));
}

function distinct(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.email.toLowerCase(), person])).values()];
}
