import { isSettled } from '../../../domain/paypal-status.ts';
import type { Atom } from './atoms.ts';
import type { Candidates } from './candidates.ts';
import { type Labelling, labelOf, strengths } from './gather.ts';
import { addStatus } from './status-now.ts';

/** A number by its looks: `4001`, `INV-0031`, `INVOICE-1234`, `2026/17`, `AB-RE-7`. */
const numberLike = /^(?:\p{Lu}{1,12}[-_/.])?(?:\p{Lu}{0,6}[-_/. ]?)\d[\dA-Z_/.-]*$/u;

/** What the rows of one list have in common: one row alone may have a client called Studio 54. */
export interface RowHabits {
  /** What the link to an invoice says in most rows; null where they are too few or of both kinds. */
  readonly link: 'number' | 'client' | null;
  /** Whether most rows name a mail address; null where the rows are too few. Where not, one stands for a name. */
  readonly addresses: boolean | null;
  /** What an amount is that nothing labels: the total, where invoices that are paid still have one; else the balance. */
  readonly amounts: 'total' | 'balance' | null;
  /** Words that most rows repeat: what menus say, more likely than the name of the only client. */
  readonly repeated: ReadonlySet<string>;
}

export function rowHabits(rows: readonly (readonly Atom[])[]): RowHabits {
  if (rows.length < 3) return { link: null, addresses: null, amounts: amountWords(rows), repeated: new Set() };
  const named = rows.filter((atoms) => atoms.some(({ meaning }) => meaning.kind === 'email')).length;
  return {
    link: linkWords(rows),
    addresses: named > rows.length / 2,
    amounts: amountWords(rows),
    repeated: repeatedIn(rows),
  };
}

function repeatedIn(rows: readonly (readonly Atom[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const atoms of rows) {
    const texts = atoms.flatMap(({ meaning, text }) => (meaning.kind === 'text' ? [text] : []));
    for (const text of new Set(texts)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([text, count]) => (count >= rows.length * 0.6 ? [text] : [])));
}

/** The one amount of rows whose invoice is settled tells what the others' is: nothing is owed there. */
function amountWords(rows: readonly (readonly Atom[])[]): RowHabits['amounts'] {
  const settled = rows.flatMap((atoms) => {
    const isPaid = atoms.some(
      ({ meaning }) => meaning.kind === 'status' && !meaning.isWeak && isSettled(meaning.status),
    );
    const [only, ...others] = atoms.flatMap(({ meaning }) => (meaning.kind === 'amount' ? [meaning] : []));
    return isPaid && only && only.label === null && others.length === 0 ? [only.amount] : [];
  });
  if (settled.length === 0) return null;
  const zeros = settled.filter(({ whole, fraction }) => /^0*$/.test(whole + fraction)).length;
  return zeros === 0 ? 'total' : zeros === settled.length ? 'balance' : null;
}

function linkWords(rows: readonly (readonly Atom[])[]): RowHabits['link'] {
  const linked = rows.flatMap(
    (atoms) => atoms.find(({ link, meaning }) => link === 'own' && meaning.kind !== 'word') ?? [],
  );
  if (linked.length < 3) return null;
  const numbers = linked.filter(({ meaning, text }) => meaning.kind === 'number' || numberLike.test(text)).length;
  if (numbers >= linked.length * 0.6) return 'number';
  return numbers <= linked.length * 0.2 ? 'client' : null;
}

/**
 * Names, numbers and statuses that nothing labels: told by where they stand and by what is left. Adds to what was
 * found; what is not the only one of its kind is a guess.
 */
export function addUnlabelled(
  found: Candidates,
  atoms: readonly Atom[],
  labelling: Labelling,
  habits: RowHabits,
): void {
  addStatus(found, atoms, labelling);
  const free = atoms.filter((atom) => atom.meaning.kind === 'text' && labelOf(atom, labelling).label === null);
  addNumber(found, free, habits);
  addClient(found, free, habits);
}

function addNumber(found: Candidates, free: readonly Atom[], habits: RowHabits): void {
  if (found.number.length > 0) return;
  const linked = free.filter(({ link, text }) => link === 'own' && /\p{N}/u.test(text) && text.length <= 60);
  const [only, ...others] = linked;
  const isAlone = only && others.every(({ text }) => text === only.text);
  if (isAlone && habits.link !== 'client' && (habits.link === 'number' || numberLike.test(only.text))) {
    found.number.push({ value: cleaned(only.text), strength: strengths.alone, atom: only, why: 'link' });
    return;
  }
  const alike = free.filter(({ link, text }) => link !== 'other' && numberLike.test(text));
  for (const atom of alike) {
    const strength = alike.every(({ text }) => text === atom.text) ? strengths.alone : strengths.guess;
    found.number.push({ value: cleaned(atom.text), strength, atom, why: 'looks' });
  }
}

function addClient(found: Candidates, free: readonly Atom[], habits: RowHabits): void {
  if (found.client.length > 0) return;
  const [address] = found.email;
  if (address && habits.addresses === false) {
    // In a list that names no addresses, one stands where the others have a name.
    found.client.push({ ...address, strength: strengths.alone, why: 'address-for-name' });
    return;
  }
  const numbers = new Set(found.number.map(({ atom }) => atom));
  const possible = free.filter(
    (atom) => atom.link !== 'other' && !numbers.has(atom) && !atom.fromAttribute && isName(atom.text),
  );
  const unlike = possible.filter(({ text }) => !habits.repeated.has(text));
  const names = unlike.length > 0 ? unlike : possible;
  const isAlone = new Set(names.map(({ text }) => text)).size === 1;
  // The only text left could be the number as long as nothing else is, and a remark where the address is the name.
  const isCertain =
    found.number.some(({ strength }) => strength >= strengths.alone) &&
    !(address && (!habits.addresses || unlike.length === 0));
  for (const atom of names) {
    const isLinked = habits.link === 'client' && atom.link === 'own';
    const strength = isLinked || (isAlone && isCertain) ? strengths.shape : strengths.guess;
    found.client.push({ value: atom.text, strength, atom, why: isAlone ? 'only-text' : 'text' });
  }
}

/** Not an id, not a currency code, not `3 d`, not the first letters of a name in place of a picture. */
function isName(text: string): boolean {
  if (text.length < 2 || text.length > 200 || !/\p{L}/u.test(text)) return false;
  // `3/11` in it is more likely a day than a part of a name.
  if (/^\d+ \p{L}{1,2}\.?$/u.test(text)) return false;
  return !/^INV2?-/i.test(text) && !/^\p{Lu}{1,3}$/u.test(text) && !/\d\/\d/.test(text);
}

function cleaned(number: string): string {
  return number.replace(/^#\s*/, '');
}
