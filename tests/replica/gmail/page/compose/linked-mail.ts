import { div, element } from '../element.ts';
import type { ReplicaPage } from '../replica-page.ts';
import { type BoxContent, newMail } from './box-content.ts';

/** The new mail that a link asks for, `/mail/?view=cm&fs=1&to=…&su=…&body=…`; null where the address is no such link. */
export function linkedMail(page: ReplicaPage, search: string): BoxContent | null {
  const asked = new URLSearchParams(search);
  if (asked.get('view') !== 'cm') return null;
  const to = (asked.get('to') ?? '').split(',').filter((email) => email.includes('@'));
  const lines = (asked.get('body') ?? '').split('\n');
  const empty = newMail(page);
  return {
    ...empty,
    to: to.map((email) => ({ name: email, email })),
    subject: asked.get('su') ?? '',
    written: [...lines.map((line) => div('', line === '' ? element('br') : line)), ...empty.written],
  };
}
