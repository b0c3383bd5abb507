import type { Message, Thread } from './mail.ts';
import { plainTextOf } from './mail.ts';

/** The words of a search that Gmail would highlight: those that are no operator. */
export function wordsOfQuery(query: string): string[] {
  return termsOf(query)
    .filter(({ operator }) => operator === '')
    .map(({ value }) => value);
}

/** Whether the thread holds a message that all terms of the query fit. Knows the operators people use most. */
export function matches(thread: Thread, query: string, ownerEmail: string): boolean {
  const terms = termsOf(query);
  return thread.messages.some((message) => terms.every((term) => fits(thread, message, term, ownerEmail)));
}

interface Term {
  readonly operator: string;
  readonly value: string;
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
