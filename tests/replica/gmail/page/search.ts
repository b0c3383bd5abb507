import type { Message, Thread } from './mail.ts';
import { plainTextOf } from './mail.ts';

/** The words of a search that Gmail would highlight: those that are no operator. */
export function wordsOfQuery(query: string): string[] {
  return alternativesOf(query)
    .flat()
    .filter(({ operator }) => operator === '')
    .map(({ value }) => value);
}

/**
 * Whether the thread holds a message that all terms of the query fit. Knows the operators people use most, and `{a b}`
 * for one of several.
 */
export function matches(thread: Thread, query: string, ownerEmail: string): boolean {
  const wanted = alternativesOf(query);
  return thread.messages.some((message) =>
    wanted.every((terms) => terms.some((term) => fits(thread, message, term, ownerEmail))),
  );
}

interface Term {
  readonly operator: string;
  readonly value: string;
}

/** One list of terms for each thing wanted: of those in braces one is enough. */
function alternativesOf(query: string): Term[][] {
  return [...query.matchAll(/\{([^}]*)\}|([^{}]+)/g)].flatMap(([, anyOf, allOf]) =>
    anyOf === undefined ? termsOf(allOf ?? '').map((term) => [term]) : [termsOf(anyOf)],
  );
}

function termsOf(query: string): Term[] {
  return [...query.matchAll(/(?:([a-z]+):)?(?:"([^"]*)"|(\S+))/gi)].map(([, operator = '', quoted, plain = '']) => ({
    operator: operator.toLowerCase(),
    value: (quoted ?? plain).toLowerCase(),
  }));
}

function fits(thread: Thread, message: Message, { operator, value }: Term, ownerEmail: string): boolean {
  const people = (list: Message['to']) => list.map(({ name, email }) => `${name} ${email}`.toLowerCase()).join(' ');
  switch (operator) {
    case 'from':
      return value === 'me' ? message.from.email === ownerEmail : people([message.from]).includes(value);
    case 'to':
      return people([...message.to, ...message.cc]).includes(value);
    case 'subject':
      return thread.subject.toLowerCase().includes(value);
    case 'after':
      return message.sent.day >= value.replaceAll('/', '-');
    case 'has':
      return message.attachments.length > 0;
    case 'is':
      return value === 'unread' ? thread.unread : true;
    case 'in':
    case 'label':
      if (value === 'anywhere') return true;
      if (value === 'sent') return message.from.email === ownerEmail;
      return [...thread.labels].some((label) => label.toLowerCase().replaceAll(' ', '-') === value);
    default: {
      const wanted = operator ? `${operator}:${value}` : value;
      const everywhere = [people([message.from, ...message.to, ...message.cc]), thread.subject, plainTextOf(message)];
      return everywhere.some((text) => text.toLowerCase().includes(wanted));
    }
  }
}
