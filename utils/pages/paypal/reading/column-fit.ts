import type { Label } from '../words/vocabulary.ts';
import type { Atom } from './atoms.ts';
import type { Meaning } from './meaning.ts';

/** What can stand under a heading, of what is a value by its looks; words may be anything. */
const fitting: Partial<Readonly<Record<Label, readonly Meaning['kind'][]>>> = {
  number: ['number', 'day', 'term'],
  client: ['email', 'status', 'number', 'term'],
  email: ['email'],
  status: ['status', 'term'],
  issued: ['day'],
  date: ['day'],
  due: ['day', 'term', 'status'],
  total: ['amount', 'balance-of-total'],
  balance: ['amount', 'balance-of-total', 'status'],
  amount: ['amount', 'balance-of-total'],
  'due-or-balance': ['day', 'term', 'status', 'amount', 'balance-of-total'],
};

/** One cell may say something else than its heading; two are a row whose cells are in another order. */
const mostMisfits = 1;

/** True where the headings and what stands under them go together. */
export function fitsHeadings(labels: ReadonlyMap<Atom, Label>): boolean {
  const under = new Map<Label, Meaning[]>();
  for (const [{ meaning }, label] of labels) under.set(label, [...(under.get(label) ?? []), meaning]);
  const misfits = [...under].filter(([label, meanings]) => {
    const kinds = fitting[label];
    const telling = meanings.filter(({ kind }) => kind !== 'aside' && kind !== 'text' && kind !== 'word');
    return kinds !== undefined && telling.length > 0 && !telling.some((meaning) => isAtHome(meaning, label, kinds));
  });
  return misfits.length <= mostMisfits;
}

function isAtHome(meaning: Meaning, label: Label, kinds: readonly Meaning['kind'][]): boolean {
  // A label of its own says what it is, wherever it stands.
  const own = 'label' in meaning && meaning.label !== 'reminded' ? meaning.label : null;
  if (own !== null && !isAlike(own, label)) return false;
  // A number with a point in it looks like an amount without a currency.
  if (meaning.kind === 'amount' && label === 'number') return meaning.amount.currency === null;
  return kinds.includes(meaning.kind);
}

const alike: readonly (readonly Label[])[] = [
  ['issued', 'date'],
  ['due', 'date', 'due-or-balance'],
  ['total', 'amount', 'balance', 'due-or-balance'],
];

/** Whether two labels may be words for one thing. */
function isAlike(a: Label, b: Label): boolean {
  return a === b || alike.some((group) => group.includes(a) && group.includes(b));
}
